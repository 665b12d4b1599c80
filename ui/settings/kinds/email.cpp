// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/kinds.h"
#include "ui/welcome/mailboxform.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct EmailWords {
    Q_DECLARE_TR_FUNCTIONS(deskbell::EmailWords)
};

} // namespace

SettingsChannelKind emailSettingsKind()
{
    return {.kind = u"email"_s,
            .icon = u"email"_s,
            .order = 0,
            .addTitle = [] { return EmailWords::tr("Add mailbox"); },
            .addedWords = [] { return EmailWords::tr("The mailbox was added. Its mail is being taken in."); },
            .savedWords = [] { return EmailWords::tr("The mailbox was saved."); },
            .removeTitle = [] { return EmailWords::tr("Remove mailbox"); },
            .removeWords =
                [] {
                    return EmailWords::tr(
                        "Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, "
                        "replies that still wait to be sent through it fail, and its password is forgotten.");
                },
            .latestWords = [](const QString &moment) { return EmailWords::tr("Last mail: %1").arg(moment); },
            .makeEditor = [](Desk &desk, const Channel *existing, QWidget *parent) -> ChannelEditor * {
                return existing ? new MailboxForm(desk, *existing, parent) : new MailboxForm(desk, parent);
            }};
}

} // namespace deskbell
