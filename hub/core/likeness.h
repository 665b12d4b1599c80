// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QMap>
#include <QStringList>

namespace deskbell::hub {

// Who may be the same person: decisions. Pure.

/// What is known of somebody, as it is compared.
struct Profile {
    QString name{}; ///< folded; empty: none but a number or an address
    QStringList domains{}; ///< of companies, not of mail providers
    QStringList numbers{}; ///< E.164: identities, and what stands in signatures
    QStringList addresses{}; ///< mail addresses: identities, and what was only typed
    QMap<QString, QString> fields{}; ///< by key, folded values: "street" → "12 main st", "birthday", "account"
};

Profile profileOf(const Customer &customer, const QStringList &signatureNumbers, const QStringList &typedAddresses);

/// How likely the two are one, in units of evidence, and why (the strongest reason first).
struct Likeness {
    double score = 0;
    QList<ProposalReason> reasons{};
};
/// From here on an agent is asked.
constexpr double proposalScore = 8;

Likeness likenessOf(const Profile &a, const Profile &b);

/// By what candidates are found: two profiles without a key in common are never compared. Short, folded, none that half the world has.
QStringList likenessKeys(const Profile &profile);

/// True for mail providers, whose domains say nothing of a company.
bool isMailProvider(const QString &domain);

/// Numbers in what stands under a mail's own words; \a visible: those words. Quoted mail does not count.
QStringList numbersInSignature(const QString &text, const QString &visible, const QString &region);

} // namespace deskbell::hub
