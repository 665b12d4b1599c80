// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/globalkeys.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSet>

#include <cstdlib>
#include <optional>
#include <xcb/xcb.h>

// Passive key grabs on the root window (X11 protocol, GrabKey). NumLock and CapsLock are modifiers to X: each key is taken with and
// without them.
namespace deskbell {

namespace {

Q_LOGGING_CATEGORY(logGlobalKeys, "deskbell.ui.globalkeys")

constexpr uint32_t symbolF1 = 0xffbe; // X11/keysymdef.h; F1 to F35 follow one another
constexpr uint32_t symbolNumLock = 0xff7f;
constexpr int functionKeys = 35;
constexpr unsigned meantModifiers = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;
/// A repeated press comes with a release of the same moment before it, in ms of the server's clock.
constexpr uint32_t sameMoment = 2;

struct FreeReply {
    void operator()(void *reply) const { std::free(reply); } // as libxcb asks for
};
template <class Reply> using Owned = std::unique_ptr<Reply, FreeReply>;

xcb_connection_t *xConnection()
{
    auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x11 ? x11->connection() : nullptr;
}

/// The X symbol of keys that nobody types with: function keys, and letters or digits together with Ctrl, Alt or Meta.
std::optional<uint32_t> symbolOf(int key, Qt::KeyboardModifiers modifiers)
{
    if (key >= Qt::Key_F1 && key < Qt::Key_F1 + functionKeys) {
        return symbolF1 + static_cast<uint32_t>(key - Qt::Key_F1);
    }
    const bool chord = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (chord && key >= Qt::Key_A && key <= Qt::Key_Z) {
        return static_cast<uint32_t>('a' + key - Qt::Key_A);
    }
    if (chord && key >= Qt::Key_0 && key <= Qt::Key_9) {
        return static_cast<uint32_t>('0' + key - Qt::Key_0);
    }
    return std::nullopt;
}

unsigned maskOf(Qt::KeyboardModifiers modifiers)
{
    unsigned mask = 0;
    mask |= modifiers & Qt::ShiftModifier ? unsigned(XCB_MOD_MASK_SHIFT) : 0;
    mask |= modifiers & Qt::ControlModifier ? unsigned(XCB_MOD_MASK_CONTROL) : 0;
    mask |= modifiers & Qt::AltModifier ? unsigned(XCB_MOD_MASK_1) : 0;
    mask |= modifiers & Qt::MetaModifier ? unsigned(XCB_MOD_MASK_4) : 0;
    return mask;
}

/// The keyboard as the server has it now.
class Keyboard
{
public:
    explicit Keyboard(xcb_connection_t *connection)
    {
        const xcb_setup_t *setup = xcb_get_setup(connection);
        m_first = setup->min_keycode;
        const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        const auto keysAsked = xcb_get_keyboard_mapping(connection, m_first, count);
        const auto modifiersAsked = xcb_get_modifier_mapping(connection);
        m_keys.reset(xcb_get_keyboard_mapping_reply(connection, keysAsked, nullptr));
        m_modifiers.reset(xcb_get_modifier_mapping_reply(connection, modifiersAsked, nullptr));
    }

    /// Those that bear the symbol without a modifier.
    QList<xcb_keycode_t> codesOf(uint32_t symbol) const
    {
        QList<xcb_keycode_t> codes;
        if (m_keys && m_keys->keysyms_per_keycode > 0) {
            const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(m_keys.get());
            const int count = xcb_get_keyboard_mapping_keysyms_length(m_keys.get()) / m_keys->keysyms_per_keycode;
            for (int i = 0; i < count; ++i) {
                if (symbols[i * m_keys->keysyms_per_keycode] == symbol) {
                    codes.append(static_cast<xcb_keycode_t>(m_first + i));
                }
            }
        }
        return codes;
    }

    /// The modifier that NumLock is, mostly the second; 0: none.
    unsigned numLock() const
    {
        const QList<xcb_keycode_t> keys = codesOf(symbolNumLock);
        if (!m_modifiers) {
            return 0;
        }
        const xcb_keycode_t *codes = xcb_get_modifier_mapping_keycodes(m_modifiers.get());
        const int count = xcb_get_modifier_mapping_keycodes_length(m_modifiers.get());
        for (int i = 0; i < count; ++i) {
            if (codes[i] != XCB_NO_SYMBOL && keys.contains(codes[i])) {
                return 1U << (i / m_modifiers->keycodes_per_modifier);
            }
        }
        return 0;
    }

private:
    xcb_keycode_t m_first = 0;
    Owned<xcb_get_keyboard_mapping_reply_t> m_keys{};
    Owned<xcb_get_modifier_mapping_reply_t> m_modifiers{};
};

struct TakenKey {
    QKeySequence key{};
    xcb_keycode_t code = 0;
    unsigned mask = 0;
    unsigned numLock = 0;

    /// As pressed, and with each lock that may be on.
    QList<unsigned> masks() const
    {
        QList<unsigned> all{mask, mask | XCB_MOD_MASK_LOCK};
        if (numLock != 0) {
            all << (mask | numLock) << (mask | numLock | XCB_MOD_MASK_LOCK);
        }
        return all;
    }
};

} // namespace

struct GlobalKeys::Private : QAbstractNativeEventFilter {
    explicit Private(GlobalKeys &keys)
        : q(keys)
    { }

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *) override;
    bool isRepeat(const xcb_key_press_event_t &event);
    void takeOne(const Keyboard &keyboard, const QKeySequence &key);
    void giveBack();

    GlobalKeys &q;
    xcb_connection_t *connection = nullptr;
    xcb_window_t root = XCB_WINDOW_NONE;
    QList<TakenKey> taken{};
    QSet<xcb_keycode_t> down{};
    xcb_keycode_t lastReleased = 0;
    xcb_timestamp_t releasedAt = 0;
};

GlobalKeys::GlobalKeys(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
    d->connection = xConnection();
    if (d->connection) {
        d->root = xcb_setup_roots_iterator(xcb_get_setup(d->connection)).data->root;
        qGuiApp->installNativeEventFilter(d.get());
    }
}

GlobalKeys::~GlobalKeys()
{
    if (d->connection && qGuiApp) {
        d->giveBack();
        qGuiApp->removeNativeEventFilter(d.get());
    }
}

bool GlobalKeys::isPossible() { return xConnection() != nullptr; }

QList<QKeySequence> GlobalKeys::taken() const
{
    QList<QKeySequence> keys;
    for (const TakenKey &one : d->taken) {
        if (!keys.contains(one.key)) {
            keys.append(one.key);
        }
    }
    return keys;
}

void GlobalKeys::take(const QList<QKeySequence> &keys)
{
    if (!d->connection || keys == taken()) {
        return;
    }
    d->giveBack();
    if (keys.isEmpty()) {
        return;
    }
    d->down.clear();
    const Keyboard keyboard(d->connection);
    for (const QKeySequence &key : keys) {
        d->takeOne(keyboard, key);
    }
}

void GlobalKeys::Private::takeOne(const Keyboard &keyboard, const QKeySequence &key)
{
    if (key.count() != 1) {
        return;
    }
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    const auto symbol = symbolOf(key[0].key(), modifiers);
    if (!symbol) {
        qCInfo(logGlobalKeys) << "a key one types with is left to other programs";
        return;
    }
    for (const xcb_keycode_t code : keyboard.codesOf(*symbol)) {
        const TakenKey one{.key = key, .code = code, .mask = maskOf(modifiers), .numLock = keyboard.numLock()};
        QList<xcb_void_cookie_t> asked;
        for (const unsigned mask : one.masks()) {
            asked.append(xcb_grab_key_checked(connection, 1, root, static_cast<uint16_t>(mask), code, XCB_GRAB_MODE_ASYNC,
                                              XCB_GRAB_MODE_ASYNC));
        }
        bool refused = false;
        for (const xcb_void_cookie_t cookie : std::as_const(asked)) {
            refused |= Owned<xcb_generic_error_t>(xcb_request_check(connection, cookie)) != nullptr;
        }
        taken.append(one);
        if (refused) {
            qCWarning(logGlobalKeys).noquote() << "another program holds" << key.toString(QKeySequence::PortableText)
                                               << "- it works in Deskbell's own windows only";
        }
    }
}

void GlobalKeys::Private::giveBack()
{
    for (const TakenKey &one : std::as_const(taken)) {
        for (const unsigned mask : one.masks()) {
            xcb_ungrab_key(connection, one.code, root, static_cast<uint16_t>(mask));
        }
    }
    if (!taken.isEmpty()) {
        taken.clear();
        xcb_flush(connection);
    }
}

/// Pressing ends a call, too: a key that is held must not take the one that rings next.
bool GlobalKeys::Private::isRepeat(const xcb_key_press_event_t &event)
{
    const bool held = down.contains(event.detail) || (event.detail == lastReleased && event.time - releasedAt < sameMoment);
    down.insert(event.detail);
    return held;
}

bool GlobalKeys::Private::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    const auto *any = static_cast<const xcb_generic_event_t *>(message);
    const int kind = type == "xcb_generic_event_t" ? any->response_type & 0x7f : 0; // the high bit: sent by a client
    if (kind != XCB_KEY_PRESS && kind != XCB_KEY_RELEASE) {
        return false;
    }
    const auto *event = reinterpret_cast<const xcb_key_press_event_t *>(any); // a release has the same members
    if (event->event != root) {
        return false; // one of our own windows'
    }
    if (kind == XCB_KEY_RELEASE) {
        down.remove(event->detail);
        lastReleased = event->detail;
        releasedAt = event->time;
        return true;
    }
    for (const TakenKey &one : std::as_const(taken)) {
        if (one.code == event->detail && one.mask == (event->state & meantModifiers)) {
            if (!isRepeat(*event)) {
                QMetaObject::invokeMethod(
                    &q, [this, key = one.key] { Q_EMIT q.pressed(key); }, Qt::QueuedConnection);
            }
            return true;
        }
    }
    return false;
}

} // namespace deskbell
