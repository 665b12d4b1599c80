// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promisedialog.h"

#include "client/replica/replica.h"
#include "models/promises/promiselistmodel.h"
#include "ui/hands/momentfield.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestReason = 500;
constexpr int fieldWidth = 420;

/// Where somebody can be called, and where they can be written to.
bool reachFits(const QString &identityKind, PromiseKind kind) { return kind != PromiseKind::Call || identityKind == "phone"_L1; }

} // namespace

PromiseDialog::PromiseDialog(Desk &desk, const Start &start, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_conversations(start.conversations)
    , m_kind(new QComboBox(this))
    , m_moment(new MomentField(
          {.name = tr("When"), .examples = tr("tomorrow 14:30, fri 9, in 2 h"), .empty = tr("Write by when, in your own words.")},
          [](const QDateTime &at) {
              return u"%1 \u00B7 %2"_s.arg(MomentField::dayAndTime(at), PromiseWords::dueLong(at, QDateTime::currentDateTime()));
          },
          this))
    , m_reason(new QLineEdit(this))
    , m_owner(new QComboBox(this))
    , m_reach(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int count = int(m_conversations.size());
    setWindowTitle(count > 1 ? tr("Promise a time in %n conversation(s)", nullptr, count) : tr("Promise a time"));
    for (const PromiseKind kind : {PromiseKind::Call, PromiseKind::Answer, PromiseKind::Update}) {
        m_kind->addItem(PromiseWords::kind(kind), int(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(int(start.kind)));
    moment().setMinimumWidth(fieldWidth);
    moment().setText(start.moment);
    m_reason->setPlaceholderText(tr("What it is about"));
    m_reason->setMaxLength(longestReason);
    m_reason->setText(start.reason);

    auto *form = new QFormLayout;
    form->setSpacing(metrics::gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &title, QWidget *field) {
        form->addRow(title, field);
        field->setAccessibleName(title);
    };
    add(tr("When"), &moment());
    form->addRow(QString(), &m_moment->line());
    add(tr("What"), m_kind);
    add(tr("Reason"), m_reason);
    add(tr("Number or address"), m_reach);
    add(tr("Who keeps it"), m_owner);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Promise"));
    m_moment->setTaker(buttons->button(QDialogButtonBox::Ok));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::margin);
    column->addLayout(form);
    column->addSpacing(metrics::gap);
    column->addWidget(buttons);

    fillOwners();
    fillReach();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PromiseDialog::fillReach);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PromiseDialog::take);
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    moment().setFocus();
}

QLineEdit &PromiseDialog::moment() { return m_moment->field(); }

QString PromiseDialog::answer() const { return m_moment->answer(); }

PromiseKind PromiseDialog::chosenKind() const { return PromiseKind(m_kind->currentData().toInt()); }

/// Those who see all the conversations; who does not would never hear of it.
void PromiseDialog::fillOwners()
{
    const auto me = m_desk.me();
    QList<Conversation> conversations;
    for (const ConversationId &id : std::as_const(m_conversations)) {
        if (const auto row = m_desk.replica().conversation(id)) {
            conversations.append(row->conversation);
        }
    }
    const auto sees = [&](const Agent &agent) {
        return agent.role == Role::Lead || agent.role == Role::Admin
            || std::all_of(conversations.begin(), conversations.end(), [&](const Conversation &conversation) {
                   return conversation.assigneeId == agent.id
                       || m_desk.replica().directory().queues.value(conversation.queueId).members.contains(agent.id);
               });
    };
    if (me) {
        m_owner->addItem(tr("Me (%1)").arg(me->name), me->id.value);
    }
    for (const Agent &agent : m_desk.agents()) {
        if (agent.enabled && (!me || agent.id != me->id) && sees(agent)) {
            m_owner->addItem(agent.name, agent.id.value);
        }
    }
}

void PromiseDialog::fillReach()
{
    m_reach->clear();
    if (m_conversations.size() != 1) {
        m_reach->addItem(tr("As each can be reached"));
        m_reach->setEnabled(false);
        return;
    }
    const auto row = m_desk.replica().conversation(m_conversations.first());
    const auto customer = row ? m_desk.replica().customer(row->conversation.customerId) : std::nullopt;
    if (customer) {
        for (const Identity &identity : customer->identities) {
            if (reachFits(identity.kind, chosenKind())) {
                const QString shown = identity.label.isEmpty() || identity.kind == "phone"_L1 || identity.kind == "email"_L1
                    ? identity.value
                    : identity.label;
                m_reach->addItem(glyphIcon(channelIconName(identity.kind)), shown, QStringList{identity.kind, identity.value});
            }
        }
    }
    //: No number or address is kept with the promise
    m_reach->addItem(m_reach->count() == 0 && chosenKind() == PromiseKind::Call ? tr("No number is known") : tr("Not said"));
}

std::pair<QString, QString> PromiseDialog::reachOf(const ConversationId &id) const
{
    if (m_conversations.size() == 1) {
        const QStringList chosen = m_reach->currentData().toStringList();
        return chosen.size() == 2 ? std::pair(chosen[0], chosen[1]) : std::pair<QString, QString>();
    }
    const auto row = m_desk.replica().conversation(id);
    const auto customer = row ? m_desk.replica().customer(row->conversation.customerId) : std::nullopt;
    if (customer) {
        for (const Identity &identity : customer->identities) {
            if (reachFits(identity.kind, chosenKind())) {
                return {identity.kind, identity.value};
            }
        }
    }
    return {};
}

void PromiseDialog::take()
{
    const QDateTime at = m_moment->read(); // time went on since it was typed
    if (!at.isValid()) {
        return;
    }
    QList<NewPromise> promises;
    for (const ConversationId &id : std::as_const(m_conversations)) {
        const auto [channel, address] = reachOf(id);
        promises.append({.conversation = id,
                         .kind = chosenKind(),
                         .dueAt = at.toUTC(),
                         .owner = AgentId{m_owner->currentData().toString()},
                         .reason = m_reason->text().simplified(),
                         .channelKind = channel,
                         .address = address});
    }
    QDialog::accept();
    Q_EMIT promised(promises);
}

} // namespace deskbell
