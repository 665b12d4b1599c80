// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/demo/demolanguage.h"
#include "hub/text/mail.h"

namespace deskbell::hub {

/// One matter of one customer: what its texts have in common.
struct DemoMatter {
    DemoPerson person{};
    QString topic{};
    int course = 0; ///< which of the topic's courses it takes
    QString subject{};
    QHash<QString, QString> values{}; ///< for filledIn()
};

/// Something an agent or a customer wrote before, to be quoted.
struct DemoQuote {
    QString who{};
    QDateTime at{};
    QString text{};
};

DemoMatter makeMatter(DemoDice &dice, const DemoPerson &person, const QString &topic, const QDateTime &at);

/// The texts of a matter, as their writers would type them. \a round: 0 for the first of its kind.
QString firstLetter(DemoDice &dice, const DemoMatter &matter);
QString agentAnswer(DemoDice &dice, const DemoMatter &matter, const QString &agent, int round);
QString followUp(DemoDice &dice, const DemoMatter &matter, int round);
QString thanksLetter(DemoDice &dice, const DemoMatter &matter);

/// The customer's mail program: quotes, now and then HTML, a photo or an invoice where the topic asks for one.
OutgoingMail customerMail(DemoDice &dice, const DemoMatter &matter, const Address &desk, const QString &text, const QDateTime &at,
                          const DemoQuote *quote);

} // namespace deskbell::hub
