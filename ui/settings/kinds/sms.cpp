// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/kinds.h"
#include "ui/settings/kinds/smsform.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SmsWords {
    Q_DECLARE_TR_FUNCTIONS(deskbell::SmsWords)
};

} // namespace

SettingsChannelKind smsSettingsKind()
{
    return {.kind = u"sms"_s,
            .icon = u"sms"_s,
            .order = 20,
            .addTitle = [] { return SmsWords::tr("Add SMS number"); },
            .addedWords =
                [] { return SmsWords::tr("The number was added. Edit it to copy what its provider needs to deliver messages."); },
            .savedWords = [] { return SmsWords::tr("The number was saved."); },
            .removeTitle = [] { return SmsWords::tr("Remove number"); },
            .removeWords =
                [] {
                    return SmsWords::tr(
                        "Its conversations stay. Messages to it are no longer taken in, replies that still wait to be "
                        "sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.");
                },
            .latestWords = [](const QString &moment) { return SmsWords::tr("Last message: %1").arg(moment); },
            .makeEditor = [](Desk &desk, const Channel *existing, QWidget *parent) -> ChannelEditor * {
                return new SmsForm(desk, existing, parent);
            }};
}

} // namespace deskbell
