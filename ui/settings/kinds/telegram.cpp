// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/kinds.h"
#include "ui/settings/kinds/telegramform.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TelegramWords {
    Q_DECLARE_TR_FUNCTIONS(deskbell::TelegramWords)
};

} // namespace

SettingsChannelKind telegramSettingsKind()
{
    return {.kind = u"telegram"_s,
            .icon = u"telegram"_s,
            .order = 30,
            .addTitle = [] { return TelegramWords::tr("Add Telegram bot"); },
            .addedWords = [] { return TelegramWords::tr("The bot was added. Its messages are being taken in."); },
            .savedWords = [] { return TelegramWords::tr("The bot was saved."); },
            .removeTitle = [] { return TelegramWords::tr("Remove bot"); },
            .removeWords =
                [] {
                    return TelegramWords::tr(
                        "Its conversations stay, and so does the bot in Telegram. New messages are no longer taken "
                        "in, replies that still wait to be sent through it fail, and its token is forgotten.");
                },
            .latestWords = [](const QString &moment) { return TelegramWords::tr("Last message: %1").arg(moment); },
            .makeEditor = [](Desk &desk, const Channel *existing, QWidget *parent) -> ChannelEditor * {
                return new TelegramForm(desk, existing, parent);
            }};
}

} // namespace deskbell
