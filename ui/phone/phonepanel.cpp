// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/phonepanel.h"

#include "ui/phone/callends.h"
#include "ui/phone/calllive.h"
#include "ui/phone/callring.h"
#include "ui/phone/devicebox.h"
#include "ui/phone/dialfield.h"
#include "ui/phone/keypad.h"
#include "ui/phone/phonewords.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stateDotSize = 8;
constexpr std::chrono::seconds saidFor(12);

/// Which kind of card a call has; another kind, another card.
int kindOf(const DeskCall &call) { return call.rings() ? 0 : call.isOver() ? 2 : 1; }

} // namespace

/// Green: calls ring here; amber: on its way; red: not reachable. The words beside it say the same.
class StateDot : public QWidget
{
public:
    explicit StateDot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(stateDotSize, stateDotSize);
    }
    void setReadiness(CallDesk::Readiness readiness)
    {
        m_readiness = readiness;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const bool bad = m_readiness == CallDesk::Readiness::Failed || m_readiness == CallDesk::Readiness::NoProgram;
        painter.setBrush(m_readiness == CallDesk::Readiness::Ready ? colors.green : bad ? colors.redText : colors.amberText);
        painter.drawEllipse(rect());
    }

private:
    CallDesk::Readiness m_readiness = CallDesk::Readiness::None;
};

PhonePanel::PhonePanel(CallDesk &calls, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_column(new QVBoxLayout(this))
    , m_dot(new StateDot(this))
    , m_state(new ElidedLabel(this))
    , m_trouble(mutedLabel({}, this))
    , m_dialRow(new QWidget(this))
    , m_field(new DialField(calls, true, m_dialRow))
    , m_keys(iconButton(u"keypad"_s, tr("Keypad"), this))
    , m_tune(iconButton(u"settings"_s, tr("Microphone and loudspeaker"), this))
    , m_keypad(new Keypad(this))
    , m_devices(new DeviceBox(calls, this))
    , m_question(new QWidget(this))
    , m_questionWords(new QLabel(m_question))
    , m_waiting(mutedLabel({}, this))
    , m_said(mutedLabel({}, this))
    , m_cardColumn(new QVBoxLayout)
{
    setAccessibleName(tr("Phone"));
    m_column->setContentsMargins(metrics::gap, metrics::margin, metrics::gap, metrics::margin);
    m_column->setSpacing(metrics::gap);
    buildHead();
    buildQuestion();
    for (QLabel *label : {m_trouble, m_waiting, m_said}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->hide();
    }
    // A muted label's own role is drawn half transparent: these say something.
    m_trouble->setForegroundRole(QPalette::WindowText);
    m_said->setForegroundRole(QPalette::WindowText);
    m_column->addWidget(m_trouble);
    m_column->addWidget(m_dialRow);
    m_column->addWidget(m_keypad);
    m_column->addWidget(m_devices);
    m_column->addWidget(m_question);
    m_column->addWidget(m_said);
    m_column->addWidget(m_waiting);
    m_cardColumn->setSpacing(metrics::gap);
    m_column->addLayout(m_cardColumn);
    m_keypad->hide();
    m_devices->hide();
    connect(m_keys, &QToolButton::toggled, m_keypad, &QWidget::setVisible);
    connect(m_tune, &QToolButton::toggled, m_devices, &QWidget::setVisible);
    connect(m_keypad, &Keypad::pressed, m_field, &DialField::typeKey);
    connect(m_field, &DialField::dialRequested, this, [this](const QString &number) { dial(number); });
    connect(&calls, &CallDesk::stateChanged, this, &PhonePanel::refresh);
    connect(&calls.calls(), &CallModel::changed, this, &PhonePanel::refreshCards);
    connect(&calls, &CallDesk::refused, this,
            [this](const QString &code, const QString &text) { say(PhoneWords::refusal(code, text)); });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (CallCard *card : std::as_const(m_cards)) {
            card->tick();
        }
    });
    m_unsay.setSingleShot(true);
    m_unsay.setInterval(saidFor);
    connect(&m_unsay, &QTimer::timeout, m_said, &QWidget::hide);
    refresh();
    refreshCards();
}

void PhonePanel::buildHead()
{
    for (QToolButton *button : {m_keys, m_tune}) {
        button->setCheckable(true);
        button->setIconSize({metrics::smallIcon, metrics::smallIcon});
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    head->addWidget(m_dot);
    head->addWidget(m_state, 1);
    head->addWidget(m_keys);
    head->addWidget(m_tune);
    m_column->addLayout(head);
    auto *call = iconButton(u"phone"_s, tr("Call"), m_dialRow);
    call->setProperty("chip", true);
    connect(call, &QToolButton::clicked, this, [this] {
        const QString number = m_field->number();
        if (number.isEmpty()) {
            m_field->setFocus(Qt::OtherFocusReason);
            say(m_field->text().isEmpty() ? tr("Type a name or a number first.")
                                          : tr("Choose one of those found, or type a whole number."));
        } else {
            dial(number);
        }
    });
    auto *row = new QHBoxLayout(m_dialRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::step);
    row->addWidget(m_field, 1);
    row->addWidget(call);
}

void PhonePanel::buildQuestion()
{
    m_questionWords->setWordWrap(true);
    m_questionWords->setTextFormat(Qt::PlainText);
    auto *yes = new QPushButton(tr("Call anyway"), m_question);
    auto *no = new QPushButton(tr("Do not call"), m_question);
    auto *box = new QVBoxLayout(m_question);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics::step);
    box->addWidget(m_questionWords);
    box->addWidget(yes);
    box->addWidget(no);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        place(m_askedNumber, m_askedConversation, m_askedCustomer);
    });
    connect(no, &QPushButton::clicked, m_question, &QWidget::hide);
    m_question->hide();
}

void PhonePanel::refresh()
{
    const CallDesk::Readiness readiness = m_calls.readiness();
    m_dot->setReadiness(readiness);
    m_state->setText(PhoneWords::readinessShort(readiness));
    m_state->setToolTip(PhoneWords::readiness(readiness, m_calls.accountStatus()));
    m_state->setAccessibleName(tr("Phone: %1").arg(PhoneWords::readinessShort(readiness)));
    const bool trouble = readiness == CallDesk::Readiness::Failed;
    m_trouble->setText(trouble ? PhoneWords::readiness(readiness, m_calls.accountStatus()) : QString());
    m_trouble->setVisible(trouble);
    m_trouble->setForegroundRole(QPalette::WindowText); // a muted label's own role is drawn half transparent
    m_trouble->setStyleSheet(u"color: %1"_s.arg(colorsFor(palette()).redText.name()));
}

CallCard *PhonePanel::makeCard(const DeskCall &call)
{
    CallCard *card = nullptr;
    if (call.rings()) {
        card = new RingingCard(m_calls, call, this);
    } else if (call.isOver()) {
        auto *ended = new EndedCard(m_calls, call, this);
        connect(ended, &EndedCard::dialRequested, this, [this, id = call.id()](const QString &number) {
            const auto before = m_calls.calls().call(id);
            dial(number, before ? before->conversation : ConversationId(), before ? before->customer : CustomerId());
        });
        card = ended;
    } else {
        auto *live = new LiveCard(m_calls, call, this);
        connect(live, &LiveCard::consultRequested, this, [this, id = call.id()](const QString &number) {
            m_calls.hold(id, true);
            dial(number);
        });
        card = live;
    }
    connect(card, &CallCard::conversationWanted, this, &PhonePanel::conversationWanted);
    connect(card, &CallCard::customerWanted, this, &PhonePanel::customerWanted);
    return card;
}

void PhonePanel::refreshCards()
{
    const QList<DeskCall> calls = m_calls.calls().calls();
    QList<CallCard *> kept;
    bool moved = calls.size() != m_cards.size();
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const DeskCall &call = calls.at(i);
        CallCard *card = nullptr;
        for (CallCard *known : std::as_const(m_cards)) {
            if (known->call().id() == call.id() && kindOf(known->call()) == kindOf(call)) {
                card = known;
            }
        }
        if (card) {
            card->setCall(call);
        } else {
            card = makeCard(call);
        }
        moved = moved || i >= m_cards.size() || m_cards.at(i) != card;
        kept.append(card);
    }
    for (CallCard *card : std::as_const(m_cards)) {
        if (!kept.contains(card)) {
            m_cardColumn->removeWidget(card);
            card->hide();
            card->deleteLater(); // its button may be what brought us here
        }
    }
    m_cards = kept;
    if (moved) {
        for (CallCard *card : std::as_const(m_cards)) {
            m_cardColumn->removeWidget(card);
            m_cardColumn->addWidget(card);
            card->show();
        }
    }
    if (m_cards.isEmpty()) {
        m_tick.stop();
    } else if (!m_tick.isActive()) {
        m_tick.start();
    }
    const QList<PhoneCall> waiting = m_calls.calls().waiting();
    m_waiting->setText(waiting.isEmpty() ? QString() : tr("%n caller(s) wait", nullptr, static_cast<int>(waiting.size())));
    m_waiting->setVisible(!waiting.isEmpty());
}

LiveCard *PhonePanel::liveCard() const
{
    for (CallCard *card : m_cards) {
        if (auto *live = qobject_cast<LiveCard *>(card)) {
            return live;
        }
    }
    return nullptr;
}

EndedCard *PhonePanel::endedCard() const
{
    for (CallCard *card : m_cards) {
        if (auto *ended = qobject_cast<EndedCard *>(card)) {
            return ended;
        }
    }
    return nullptr;
}

RingingCard *PhonePanel::ringingCard() const
{
    for (CallCard *card : m_cards) {
        if (auto *ringing = qobject_cast<RingingCard *>(card)) {
            return ringing;
        }
    }
    return nullptr;
}

void PhonePanel::focusDial()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PhonePanel::dial(const QString &number, const ConversationId &conversation, const CustomerId &customer)
{
    const QString who = m_calls.doNotCall(number, customer);
    if (who.isEmpty()) {
        place(number, conversation, customer);
        return;
    }
    m_askedNumber = number;
    m_askedConversation = conversation;
    m_askedCustomer = customer;
    m_questionWords->setText(tr("%1 does not want to be called.").arg(who));
    m_questionWords->setStyleSheet(u"color: %1; font-weight: 600"_s.arg(colorsFor(palette()).amberText.name()));
    m_question->show();
    m_question->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void PhonePanel::place(const QString &number, const ConversationId &conversation, const CustomerId &customer)
{
    if (!m_calls.dial(number, conversation, customer).isEmpty()) {
        m_field->clear();
        m_keys->setChecked(false);
    }
}

void PhonePanel::say(const QString &words)
{
    m_said->setText(words);
    m_said->setForegroundRole(QPalette::WindowText); // a muted label's own role is drawn half transparent
    m_said->setStyleSheet(u"color: %1"_s.arg(colorsFor(palette()).amberText.name()));
    m_said->show();
    m_unsay.start();
    Q_EMIT noticed(words);
}

} // namespace deskbell
