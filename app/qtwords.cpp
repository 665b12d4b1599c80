// SPDX-License-Identifier: GPL-3.0-or-later
// Words that Qt says in our windows, so that they stand in our catalogues: Qt's own lack Romanian, and are packages of their own. The contexts
// are Qt's; app_language_test sees that they are still looked up there.
#include <QtGlobal>

namespace deskbell {
namespace {

[[maybe_unused]] constexpr const char *wordsOfQt[] = {
    // Buttons of boxes.
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    // Menus of texts.
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    // Menus of fields.
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    // Menus of numbers.
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
    // Why the hub cannot be reached.
    QT_TRANSLATE_NOOP("QHttp", "Host %1 not found"),
    QT_TRANSLATE_NOOP("QHttp", "Connection refused"),
    QT_TRANSLATE_NOOP("QHttp", "Connection closed"),
    QT_TRANSLATE_NOOP("QHttp", "SSL handshake failed"),
    QT_TRANSLATE_NOOP("QAbstractSocket", "Host not found"),
    QT_TRANSLATE_NOOP("QAbstractSocket", "Connection refused"),
    QT_TRANSLATE_NOOP("QAbstractSocket", "Connection timed out"),
    QT_TRANSLATE_NOOP("QAbstractSocket", "Socket operation timed out"),
    QT_TRANSLATE_NOOP("QAbstractSocket", "Network unreachable"),
    QT_TRANSLATE_NOOP("QNativeSocketEngine", "Connection refused"),
    QT_TRANSLATE_NOOP("QNativeSocketEngine", "Connection timed out"),
    QT_TRANSLATE_NOOP("QNativeSocketEngine", "Host unreachable"),
    QT_TRANSLATE_NOOP("QNativeSocketEngine", "Network unreachable"),
    QT_TRANSLATE_NOOP("QNativeSocketEngine", "The remote host closed the connection"),
};

} // namespace
} // namespace deskbell
