// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A kind of a newer hub: it is shown, paused and removed, but not edited.
SettingsChannelKind unknownKind()
{
    return {.kind = {},
            .icon = u"message"_s,
            .savedWords = [] { return QCoreApplication::translate("deskbell::ChannelKinds", "The channel was saved."); },
            .removeTitle = [] { return QCoreApplication::translate("deskbell::ChannelKinds", "Remove channel"); },
            .removeWords =
                [] {
                    return QCoreApplication::translate("deskbell::ChannelKinds",
                                                       "Its conversations stay. Nothing new is taken in, and replies that still "
                                                       "wait to be sent through it fail.");
                },
            .latestWords =
                [](const QString &moment) {
                    return QCoreApplication::translate("deskbell::ChannelKinds", "Last message: %1").arg(moment);
                }};
}

} // namespace

// One line a kind.
const QList<SettingsChannelKind> &settingsChannelKinds()
{
    static const QList<SettingsChannelKind> kinds = [] {
        QList<SettingsChannelKind> all{
            emailSettingsKind(), chatSettingsKind(), smsSettingsKind(), telegramSettingsKind(), voiceSettingsKind(),
        };
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.order < b.order; });
        return all;
    }();
    return kinds;
}

const SettingsChannelKind &settingsChannelKind(const QString &kind)
{
    for (const SettingsChannelKind &known : settingsChannelKinds()) {
        if (known.kind == kind) {
            return known;
        }
    }
    static const SettingsChannelKind unknown = unknownKind();
    return unknown;
}

} // namespace deskbell
