// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/questionbar.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_desk(desk)
    , m_glyph(new QLabel(this))
    , m_words(headingLabel({}, 0, this))
    , m_detail(mutedLabel({}, this))
    , m_look(new QPushButton(tr("Look"), this))
    , m_yes(new QPushButton(tr("Attach (Y)"), this))
    , m_no(new QPushButton(tr("Keep apart (N)"), this))
{
    setObjectName(u"questionBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    for (QLabel *label : {m_words, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // names are a customer's own
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_words);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin + metrics::step, metrics::gap, metrics::margin + metrics::step, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(m_glyph);
    row->addLayout(texts, 1);
    row->addWidget(m_look);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_kind == Question::Attach) {
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
    hide();
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
        m_kind = Question::None;
        hide();
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
    put(Question::Attach, u"link"_s, tr("Does this belong to #%1 “%2”?").arg(m_other).arg(other->conversation.subject),
        tr("The same customer waits there by %1").arg(channels.join(u", "_s)), tr("Attach (Y)"), tr("Keep apart (N)"));
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
    put(Question::Person, u"person"_s, tr("Is %1 the same person as %2?").arg(customer->name, m_otherName),
        reasons.join(u" \u00B7 "_s), tr("One person (Y)"), tr("Two people (N)"));
    return true;
}

void QuestionBar::put(Question kind, const QString &icon, const QString &words, const QString &detail, const QString &yes,
                      const QString &no)
{
    const bool news = isHidden() || m_words->text() != words;
    m_kind = kind;
    m_icon = icon;
    m_words->setText(words);
    m_detail->setText(detail);
    m_yes->setText(yes);
    m_no->setText(no);
    for (QPushButton *button : {m_look, m_yes, m_no}) {
        button->setAccessibleName(button->text());
    }
    setAccessibleName(u"%1 %2"_s.arg(words, detail));
    dress();
    show();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void QuestionBar::dress() { m_glyph->setPixmap(glyphIcon(m_icon).pixmap(metrics::smallIcon, metrics::smallIcon)); }

void QuestionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_icon.isEmpty()) {
        dress();
    }
}

void QuestionBar::answer(bool yes)
{
    const auto trouble = [this](const Error &error) {
        Q_EMIT noticed(error.kind == Error::Kind::NotFound ? tr("A colleague has answered this already.")
                                                           : tr("Nothing was changed: %1").arg(Phrases::error(error)));
    };
    if (m_kind == Question::Attach) {
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
    } else if (m_kind == Question::Person) {
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
    } else {
        Q_EMIT noticed(tr("There is nothing to answer here."));
    }
}

} // namespace deskbell
