// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerpane.h"

#include "models/calls/callwords.h"
#include "models/reach.h"
#include "ui/customer/visitorcard.h"
#include "ui/promises/promisecard.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/messagewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    QLabel *label = mutedLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    label->setFont(font);
    return label;
}

/// One line that opens a conversation; looks like text, acts like a button.
class ConversationLink : public QPushButton
{
public:
    ConversationLink(const Conversation &conversation, QWidget *parent)
        : QPushButton(parent)
    {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        const QString subject =
            conversation.subject.isEmpty() ? u"#%1"_s.arg(conversation.number) : CallWords::subject(conversation);
        setAccessibleName(u"%1, #%2, %3"_s.arg(subject).arg(conversation.number).arg(Phrases::state(conversation.state)));
        setToolTip(accessibleName());
        auto *title = new ElidedLabel(this);
        title->setText(subject);
        auto *about = new ElidedLabel(this);
        about->setMuted(true);
        about->setText(u"#%1 \u00B7 %2 \u00B7 %3"_s.arg(conversation.number)
                           .arg(Phrases::state(conversation.state),
                                Phrases::shortTime(conversation.lastMessageAt, QDateTime::currentDateTimeUtc())));
        for (ElidedLabel *label : {title, about}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(metrics::gap, metrics::step, metrics::gap, metrics::step);
        column->setSpacing(2);
        column->addWidget(title);
        column->addWidget(about);
        // A button measures its own text, and a style sheet overrules setMinimumHeight().
        setStyleSheet(u"QPushButton { border: 1px solid transparent; background: transparent; padding: 0; min-height: %1px; }"
                      "QPushButton:hover { background: palette(alternate-base); }"
                      "QPushButton:focus { border: 1px solid palette(highlight); }"_s.arg(column->sizeHint().height()));
    }
};

} // namespace

CustomerPane::CustomerPane(Desk &desk, CustomerModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_model(model)
    , m_content(new QWidget(this))
    , m_avatar(new Avatar(40, m_content))
    , m_name(new ElidedLabel(m_content))
    , m_about(new ElidedLabel(m_content))
    , m_note(new QPlainTextEdit(m_content))
{
    setMinimumWidth(220);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Customer"));
    setFocusPolicy(Qt::NoFocus);
    m_name->setBold(true);
    m_name->setPointDelta(1);
    m_about->setMuted(true);
    m_note->setAccessibleName(tr("Note about the customer"));
    m_note->setPlaceholderText(tr("What the team should know about this customer"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(76);

    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addWidget(m_name);
    who->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::margin);
    head->addWidget(m_avatar);
    head->addLayout(who, 1);
    QToolButton *edit = iconButton(u"more"_s, tr("Open the customer"), m_content);
    edit->setIconSize({metrics::smallIcon, metrics::smallIcon});
    connect(edit, &QToolButton::clicked, this, [this] { Q_EMIT customerWanted(m_shown.id); });
    head->addWidget(edit, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::margin + metrics::step, metrics::margin + metrics::step, metrics::margin, metrics::page);
    column->setSpacing(metrics::gap);
    const auto list = [&](int spacing) {
        auto *layout = new QVBoxLayout;
        layout->setSpacing(spacing);
        column->addLayout(layout);
        return layout;
    };
    column->addLayout(head);
    column->addSpacing(metrics::gap);
    m_identitiesTitle = sectionTitle(tr("Reachable by"), m_content);
    column->addWidget(m_identitiesTitle);
    m_identities = list(2);
    m_tags = list(0);
    m_visitor = new VisitorCard(desk, m_content);
    column->addWidget(m_visitor);
    column->addSpacing(metrics::gap);
    m_promises = new PromiseCard(desk, m_content);
    column->addWidget(m_promises);
    column->addSpacing(metrics::gap);
    column->addWidget(sectionTitle(tr("Note"), m_content));
    column->addWidget(m_note);
    column->addSpacing(metrics::gap);
    m_openTitle = sectionTitle(tr("Open conversations"), m_content);
    column->addWidget(m_openTitle);
    m_openList = list(0);
    m_earlierTitle = sectionTitle(tr("Earlier conversations"), m_content);
    column->addWidget(m_earlierTitle);
    m_earlierList = list(0);
    column->addStretch();
    setWidget(m_content);

    m_save.setSingleShot(true);
    m_save.setInterval(800);
    connect(&m_save, &QTimer::timeout, this, &CustomerPane::saveNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_save.start(); });
    connect(&model, &CustomerModel::changed, this, &CustomerPane::refresh);
    refresh();
}

CustomerPane::~CustomerPane()
{
    if (m_save.isActive()) {
        saveNote();
    }
}

void CustomerPane::setCurrent(const ConversationId &id)
{
    m_current = id;
    m_visitor->setConversation(id);
}

void CustomerPane::setCallable(bool callable)
{
    if (std::exchange(m_callable, callable) != callable && m_model.customer()) {
        showIdentities();
    }
}

void CustomerPane::refresh()
{
    const auto &customer = m_model.customer();
    const bool another = !customer || customer->id != m_shown.id;
    if (another && m_save.isActive()) {
        saveNote(); // of the one shown until now
    }
    m_content->setVisible(customer.has_value());
    m_shown = customer.value_or(Customer());
    if (!customer) {
        return;
    }
    m_avatar->setName(customer->name);
    m_name->setText(customer->name);
    QStringList about;
    for (const QString &word : {customer->company, Phrases::language(customer->language)}) {
        if (!word.isEmpty()) {
            about.append(word);
        }
    }
    m_about->setText(about.join(u" \u00B7 "_s));
    m_about->setVisible(!about.isEmpty());
    showIdentities();
    m_promises->setCustomer(customer->id);
    showTags();
    if (another || (!m_note->hasFocus() && !m_save.isActive())) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(customer->note);
    }
    showConversations(m_openList, m_model.openConversations());
    showConversations(m_earlierList, m_model.earlierConversations());
    m_openTitle->setVisible(m_openList->count() > 0);
    m_earlierTitle->setVisible(m_earlierList->count() > 0);
}

void CustomerPane::saveNote()
{
    m_save.stop();
    if (!m_shown.id.isNull() && m_shown.note != m_note->toPlainText()) {
        m_shown.note = m_note->toPlainText();
        m_desk.saveCustomer(m_shown);
    }
}

void CustomerPane::showIdentities()
{
    clearLayout(m_identities);
    m_identitiesTitle->setVisible(!m_model.customer()->identities.isEmpty());
    for (const Identity &identity : m_model.customer()->identities) {
        auto *box = new QWidget(m_content);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto *glyph = new GlyphLabel(channelIconName(identity.kind), metrics::smallIcon, box);
        glyph->setToolTip(Phrases::channel(identity.kind));
        auto *value = new ElidedLabel(box);
        // The hub's own name of a visitor or of an account at a website tells people nothing.
        const bool byName = identity.kind == "chat"_L1 || identity.kind == "account"_L1;
        const bool byHandle = identity.kind == "telegram"_L1 && !identity.label.isEmpty(); // its number is the service's own
        const QString shown = byHandle ? identity.label
            : !byName                  ? identity.value
            : identity.label.isEmpty() ? tr("On the website")
                                       : identity.label;
        value->setText(isolated(shown));
        QToolButton *copy = iconButton(u"copy"_s, tr("Copy %1").arg(identity.value), box);
        copy->setIconSize({14, 14});
        connect(copy, &QToolButton::clicked, this, [text = identity.value] { QGuiApplication::clipboard()->setText(text); });
        row->addWidget(glyph);
        row->addWidget(value, 1);
        if (!identity.optedOut.isEmpty()) {
            //: Beside a number whose owner wrote STOP
            QLabel *stopped = mutedLabel(tr("wants no messages"), box);
            stopped->setToolTip(tr("By this customer's wish the desk writes no messages to it (STOP)."));
            row->addWidget(stopped);
        }
        if (m_callable && identity.kind == "phone"_L1) {
            QToolButton *call = iconButton(u"phone"_s, tr("Call %1").arg(identity.value), box);
            call->setIconSize({14, 14});
            connect(call, &QToolButton::clicked, this,
                    [this, number = identity.value] { Q_EMIT callWanted(number, m_shown.id); });
            row->addWidget(call);
        }
        row->addWidget(copy);
        m_identities->addWidget(box);
    }
    showInvitations();
}

void CustomerPane::showInvitations()
{
    const QList<Channel> inviting = channelsToInviteTo(*m_model.customer(), m_desk.channels(), m_desk.channelKinds());
    for (const Channel &channel : inviting) {
        auto *invite = new QPushButton(glyphIcon(channelIconName(channel.kind)),
                                       //: %1: "Telegram". Makes a link the customer opens there
                                       tr("Invite to %1\u2026").arg(Phrases::channel(channel.kind)), m_content);
        invite->setObjectName("invite"_L1);
        // As quiet as the addresses above it: it is offered for everybody who is not there yet.
        invite->setStyleSheet(
            u"QPushButton { border: 1px solid transparent; background: transparent; padding: 2px 0; min-height: 0; }"
            "QPushButton:hover { background: palette(alternate-base); }"
            "QPushButton:focus { border: 1px solid palette(highlight); }"_s);
        invite->setIconSize({metrics::smallIcon, metrics::smallIcon});
        invite->setToolTip(channel.name);
        connect(invite, &QPushButton::clicked, this, [this, id = channel.id] { Q_EMIT linkWanted(id, m_shown.id); });
        m_identities->addWidget(invite, 0, Qt::AlignLeading);
    }
    m_identitiesTitle->setVisible(m_identities->count() > 0);
}

void CustomerPane::showTags()
{
    clearLayout(m_tags);
    if (m_model.customer()->tags.isEmpty()) {
        return;
    }
    auto *box = new QWidget(m_content);
    auto *flow = new FlowLayout(box);
    for (const QString &tag : m_model.customer()->tags) {
        auto *label = new QLabel(tag, box);
        label->setStyleSheet(u"border: 1px solid palette(midlight); border-radius: 6px; padding: 2px 8px;"_s);
        flow->addWidget(label);
    }
    m_tags->addWidget(box);
}

void CustomerPane::showConversations(QVBoxLayout *column, const QList<Conversation> &conversations)
{
    clearLayout(column);
    for (const Conversation &conversation : conversations) {
        if (conversation.id == m_current) {
            continue;
        }
        auto *link = new ConversationLink(conversation, m_content);
        connect(link, &QPushButton::clicked, this, [this, id = conversation.id] { Q_EMIT conversationChosen(id); });
        column->addWidget(link);
    }
}

} // namespace deskbell
