// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/kinds.h"
#include "ui/settings/kinds/voiceform.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct VoiceWords {
    Q_DECLARE_TR_FUNCTIONS(deskbell::VoiceWords)
};

} // namespace

SettingsChannelKind voiceSettingsKind()
{
    return {
        .kind = u"voice"_s,
        .icon = u"phone"_s,
        .order = 40,
        .addTitle = [] { return VoiceWords::tr("Add telephone number"); },
        .addedWords = [] { return VoiceWords::tr("The number was added. Edit it to copy the key that the SIP proxy needs."); },
        .savedWords = [] { return VoiceWords::tr("The number was saved."); },
        .removeTitle = [] { return VoiceWords::tr("Remove number"); },
        .removeWords =
            [] {
                return VoiceWords::tr("Its conversations and recordings stay. Calls to it no longer ring here, and the agents' "
                                      "extensions are forgotten.");
            },
        .latestWords = [](const QString &moment) { return VoiceWords::tr("Last call: %1").arg(moment); },
        .makeEditor = [](Desk &desk, const Channel *existing, QWidget *parent) -> ChannelEditor * {
            return new VoiceForm(desk, existing, parent);
        }};
}

} // namespace deskbell
