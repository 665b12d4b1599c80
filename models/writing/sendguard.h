// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QStringList>

namespace deskbell {

/// What is known at the moment somebody presses "send".
struct SendFacts {
    bool note = false;
    bool forward = false; ///< passed on to somebody else on purpose
    QString text{}; ///< what the agent wrote, without the quoted original and the signature
    QList<Address> recipients{}; ///< To, Cc and Bcc together
    int attachments = 0; ///< inline images do not count
    QString customerName{};
    QStringList customerAddresses{}; ///< of the customer's identities and of the people who took part in the conversation
    QStringList ownAddresses{}; ///< of the desk and its agents
    CustomerId customer{}; ///< of the conversation now
    CustomerId draftedFor{}; ///< of the conversation when the draft was begun; null: not known
    QString customerLanguage{}; ///< BCP 47; empty: not known
    QString textLanguage{}; ///< as detected in text; empty: not certain
    QStringList colleagues{}; ///< names of the agents
    QString kind{}; ///< of the channel it goes over
    QString preferredKind{}; ///< of the channel the customer wants to be written to by; empty: any
    bool olderThanNews = false; ///< the draft was last typed at before the newest message came in
};

struct SendConcern {
    enum class Kind {
        OtherCompany,
        CustomerChanged,
        MissingAttachment,
        OtherLanguage,
        ReplyLooksLikeNote,
        NoteLooksLikeReply,
        UnfilledField,
        OlderThanNews,
        OtherChannel
    };
    Kind kind{};
    QString what{}; ///< the address, the word, the language or the field it is about
    bool operator==(const SendConcern &) const = default;
};

/// What a careful colleague would ask before this goes out; most serious first. Pure. Lines that begin with ">" are not read.
QList<SendConcern> concernsOf(const SendFacts &facts);

/// The words that promise an attachment, in en, ro, pl, ru, hu, de, uk and ar: the first one found, empty when there is none.
/// "the file you attached" and "please attach" speak of the reader's.
QString promisedAttachment(const QString &text);

} // namespace deskbell
