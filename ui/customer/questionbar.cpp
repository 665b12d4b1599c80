// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/questionbar.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "ui/style/phrases.h"

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

QString reasonWords(const ProposalReason &reason)
{
    const auto is = [&reason](const char *kind) { return reason.kind == QLatin1StringView(kind); };
    if (is("same_name")) {
        return QuestionBar::tr("the same name");
    }
    if (is("similar_name")) {
        return QuestionBar::tr("a similar name");
    }
    if (is("same_company_domain")) {
        return QuestionBar::tr("both write from %1").arg(reason.value);
    }
    if (is("signature_phone")) {
        return QuestionBar::tr("the number %1 in a signature").arg(reason.value);
    }
    if (is("typed_address")) {
        return QuestionBar::tr("typed the address %1 (not verified)").arg(reason.value);
    }
    if (is("same_place")) {
        return QuestionBar::tr("the same street address");
    }
    if (is("same_field")) {
        return QuestionBar::tr("the same “%1”").arg(reason.value);
    }
    return reason.value.isEmpty() ? reason.kind : reason.value;
}

QuestionBar::QuestionBar(Desk &desk, QWidget *parent)
    : AskBar(u"questionBar"_s, parent)
    , m_desk(desk)
{
    connect(this, &AskBar::answered, this, [this](const QString &, bool yes) { decide(yes); });
    connect(this, &AskBar::openWanted, this, [this] {
        if (m_kind == Matter::Attach) {
            if (const auto now = m_desk.replica().conversation(m_conversation)) {
                Q_EMIT conversationWanted(now->conversation.attachTo);
            }
        } else {
            for (const CustomerProposal &proposal : std::as_const(m_customer.proposals)) {
                if (proposal.id == m_proposal) {
                    Q_EMIT customerWanted(proposal.customerId);
                }
            }
        }
    });
    connect(&desk.replica(), &Replica::changed, this, [this](const ChangeSet &changes) {
        Q_UNUSED(changes)
        if (!m_conversation.isNull()) {
            refresh();
        }
    });
}

void QuestionBar::setConversation(const ConversationId &id)
{
    m_conversation = id;
    refresh();
}

void QuestionBar::refresh()
{
    const auto row = m_conversation.isNull() ? std::nullopt : m_desk.replica().conversation(m_conversation);
    if (!row || !row->conversation.mergedInto.isNull() || (!askAttach(row->conversation) && !askPerson(row->conversation))) {
        m_kind = Matter::None;
        ask({});
    }
}

bool QuestionBar::askAttach(const Conversation &conversation)
{
    const auto other = conversation.attachTo.isNull() ? std::nullopt : m_desk.replica().conversation(conversation.attachTo);
    if (!other || !other->conversation.mergedInto.isNull() || other->conversation.state == ConversationState::Resolved
        || other->conversation.state == ConversationState::Closed) {
        return false;
    }
    m_other = other->conversation.number;
    QStringList channels;
    for (const QString &kind : other->conversation.channels) {
        channels.append(Phrases::channel(kind));
    }
    m_kind = Matter::Attach;
    ask({.key = u"attach:%1:%2"_s.arg(conversation.id.value).arg(m_other),
         .icon = u"link"_s,
         .words = tr("Does this belong to #%1 “%2”?").arg(m_other).arg(other->conversation.subject),
         .detail = tr("The same customer waits there by %1").arg(channels.join(u", "_s)),
         .open = tr("Look"),
         .yes = tr("Attach (Y)"),
         .no = tr("Keep apart (N)")});
    return true;
}

bool QuestionBar::askPerson(const Conversation &conversation)
{
    const auto customer = m_desk.replica().customer(conversation.customerId);
    if (!customer || customer->proposals.isEmpty()) {
        return false;
    }
    m_customer = *customer;
    const CustomerProposal &proposal = m_customer.proposals.constFirst();
    m_proposal = proposal.id;
    const auto other = m_desk.replica().customer(proposal.customerId);
    m_otherName = other ? other->name : tr("a customer you know");
    QStringList reasons;
    for (const ProposalReason &reason : proposal.reasons) {
        reasons.append(reasonWords(reason));
    }
    m_kind = Matter::Person;
    ask({.key = u"person:%1:%2"_s.arg(conversation.id.value, m_proposal),
         .icon = u"person"_s,
         .words = tr("Is %1 the same person as %2?").arg(customer->name, m_otherName),
         .detail = reasons.join(u" \u00B7 "_s),
         .open = tr("Look"),
         .yes = tr("One person (Y)"),
         .no = tr("Two people (N)")});
    return true;
}

void QuestionBar::settle(bool yes)
{
    if (asks()) {
        answer(yes);
    } else {
        Q_EMIT noticed(tr("There is nothing to answer here."));
    }
}

void QuestionBar::decide(bool yes)
{
    const auto trouble = [this](const Error &error) {
        Q_EMIT noticed(error.kind == Error::Kind::NotFound ? tr("A colleague has answered this already.")
                                                           : tr("Nothing was changed: %1").arg(Phrases::error(error)));
    };
    if (m_kind == Matter::Attach) {
        const qint64 other = m_other;
        whenAnswered(m_desk.answerAttach(m_conversation, yes), this, [=, this](const Result<ConversationId> &now) {
            if (!now) {
                return trouble(now.error());
            }
            if (!yes) {
                return Q_EMIT noticed(tr("Kept apart; it will not be asked again."));
            }
            Q_EMIT conversationWanted(*now);
            Q_EMIT done(tr("Attached to #%1").arg(other));
        });
    } else if (m_kind == Matter::Person) {
        const QString name = m_otherName;
        whenAnswered(m_desk.answerProposal(m_customer, m_proposal, yes), this, [=, this](const Result<CustomerId> &now) {
            if (!now) {
                return trouble(now.error());
            }
            if (!yes) {
                return Q_EMIT noticed(tr("Two people; it will not be asked again."));
            }
            Q_EMIT done(tr("Now one customer: %1").arg(name));
        });
    }
}

} // namespace deskbell
