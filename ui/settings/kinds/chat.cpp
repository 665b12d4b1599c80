// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/chatform.h"
#include "ui/settings/kinds/kinds.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChatWords {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ChatWords)
};

} // namespace

SettingsChannelKind chatSettingsKind()
{
    return {.kind = u"chat"_s,
            .icon = u"chat"_s,
            .order = 15,
            .addTitle = [] { return ChatWords::tr("Add web chat"); },
            .addedWords = [] { return ChatWords::tr("The web chat was added. Edit it to see the line your website needs."); },
            .savedWords = [] { return ChatWords::tr("The web chat was saved."); },
            .removeTitle = [] { return ChatWords::tr("Remove web chat"); },
            .removeWords =
                [] {
                    return ChatWords::tr("Its conversations stay. The chat disappears from the website, and visitors cannot be "
                                         "answered in it any more.");
                },
            .latestWords = [](const QString &moment) { return ChatWords::tr("Last message: %1").arg(moment); },
            .makeEditor = [](Desk &desk, const Channel *existing, QWidget *parent) -> ChannelEditor * {
                return new ChatForm(desk, existing, parent);
            }};
}

} // namespace deskbell
