// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/macros/macrosection.h"

#include "client/answers.h"
#include "models/writing/sendtime.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPromise>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString meChoice = u"me"_s;
const QString nobodyChoice = u"nobody"_s;
const QString keepChoice = u""_s;
const QString ownChoice = u"own"_s;
const QString everybodyChoice = u"all"_s;

QStringList tagsWritten(const QString &text)
{
    static const QRegularExpression comma(u"\\s*,\\s*"_s);
    QStringList tags = text.trimmed().split(comma, Qt::SkipEmptyParts);
    tags.removeDuplicates();
    return tags;
}

void setChoice(QComboBox *box, const QString &value) { box->setCurrentIndex(qMax(0, box->findData(value))); }

QString choiceOf(const QComboBox *box) { return box->currentData().toString(); }

QString agentName(const Desk &desk, const AgentId &id)
{
    for (const Agent &agent : desk.agents()) {
        if (agent.id == id) {
            return agent.name;
        }
    }
    return MacroSection::tr("somebody who left");
}

QString queueName(const Desk &desk, const QueueId &id)
{
    for (const Queue &queue : desk.queues()) {
        if (queue.id == id) {
            return queue.name;
        }
    }
    return MacroSection::tr("a queue that is gone");
}

} // namespace

QString macroSummary(const Macro &macro, const Desk &desk)
{
    QStringList parts;
    if (!macro.reply.trimmed().isEmpty()) {
        parts.append(macro.isNote      ? (macro.sends ? MacroSection::tr("adds a note") : MacroSection::tr("begins a note"))
                         : macro.sends ? MacroSection::tr("sends a reply")
                                       : MacroSection::tr("begins a reply"));
    }
    if (!macro.state.isEmpty()) {
        parts.append(MacroSection::tr("state: %1").arg(Phrases::state(Word<ConversationState>::fromString(macro.state))));
    }
    if (!macro.snooze.trimmed().isEmpty()) {
        parts.append(MacroSection::tr("snoozes until %1").arg(macro.snooze.trimmed()));
    }
    if (macro.assignsMe) {
        parts.append(MacroSection::tr("assigns it to me"));
    } else if (macro.assignee) {
        parts.append(macro.assignee->isNull() ? MacroSection::tr("assigns it to nobody")
                                              : MacroSection::tr("assigns it to %1").arg(agentName(desk, *macro.assignee)));
    }
    if (!macro.queue.isNull()) {
        parts.append(MacroSection::tr("moves it to %1").arg(queueName(desk, macro.queue)));
    }
    if (!macro.priority.isEmpty()) {
        parts.append(MacroSection::tr("priority: %1").arg(Phrases::priority(Word<Priority>::fromString(macro.priority))));
    }
    if (!macro.addTags.isEmpty()) {
        parts.append(MacroSection::tr("adds %1").arg(macro.addTags.join(u", "_s)));
    }
    if (!macro.removeTags.isEmpty()) {
        parts.append(MacroSection::tr("takes off %1").arg(macro.removeTags.join(u", "_s)));
    }
    return parts.join(u" \u00B7 "_s);
}

MacroSection::MacroSection(Desk &desk, QWidget *parent)
    : ListSection(
        desk,
        MacroSection::tr("Several actions under one name: run them on one conversation or on all that are selected. Their keys "
                         "are chosen under Keys."),
        MacroSection::tr("Macros"), MacroSection::tr("New macro"), parent)
    , m_name(line(tr("Name"), {}))
    , m_shared(box(tr("For whom")))
    , m_reply(new QPlainTextEdit(formBox()))
    , m_replyKind(box(tr("What becomes of the text")))
    , m_state(box(tr("State")))
    , m_snooze(line(tr("Snooze until"), tr("tomorrow 9, in 2 h; empty: not")))
    , m_assignee(box(tr("Assignee")))
    , m_queue(box(tr("Queue")))
    , m_priority(box(tr("Priority")))
    , m_addTags(line(tr("Add tags"), tr("separated by commas")))
    , m_removeTags(line(tr("Take off tags"), tr("separated by commas")))
    , m_summary(mutedLabel({}, formBox()))
{
    m_reply->setAccessibleName(tr("Text"));
    m_reply->setPlaceholderText(tr("May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}"));
    m_reply->setFixedHeight(110);
    m_reply->setTabChangesFocus(true);
    connect(m_reply, &QPlainTextEdit::textChanged, this, &MacroSection::tell);
    form().addRow(m_name->accessibleName(), m_name);
    form().addRow(m_shared->accessibleName(), m_shared);
    form().addRow(tr("Text"), m_reply);
    form().addRow(m_replyKind); // as wide as the form: its choices are sentences
    for (QWidget *field : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_snooze), static_cast<QWidget *>(m_assignee),
                           static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_priority), static_cast<QWidget *>(m_addTags),
                           static_cast<QWidget *>(m_removeTags)}) {
        form().addRow(field->accessibleName(), field);
    }
    form().addRow(tr("Does"), m_summary);
    //: What a macro does, while nothing is chosen yet
    m_summary->setText(tr("nothing yet"));
    refresh();
}

QComboBox *MacroSection::box(const QString &name)
{
    auto *made = new QComboBox(formBox());
    made->setAccessibleName(name);
    made->setMinimumWidth(220);
    connect(made, &QComboBox::currentIndexChanged, this, &MacroSection::tell);
    return made;
}

QLineEdit *MacroSection::line(const QString &name, const QString &hint)
{
    auto *made = new QLineEdit(formBox());
    made->setAccessibleName(name);
    made->setPlaceholderText(hint);
    connect(made, &QLineEdit::textChanged, this, &MacroSection::tell);
    return made;
}

void MacroSection::tell()
{
    if (m_summary) {
        const QString does = macroSummary(writtenMacro(), desk());
        m_summary->setText(does.isEmpty() ? tr("nothing yet") : does);
        judge();
    }
}

bool MacroSection::isLead() const
{
    const auto me = desk().me();
    return me && (me->role == Role::Lead || me->role == Role::Admin);
}

QList<ListSection::Row> MacroSection::rows() const
{
    QList<Row> all;
    for (const Preset &preset : desk().presets(u"macro"_s)) {
        const QString whose = preset.ownerId ? QString() : tr("shared");
        const QString does = macroSummary(macroOf(preset), desk());
        all.append(
            {.id = preset.id.value, .title = preset.name, .detail = whose.isEmpty() ? does : u"%1 \u00B7 %2"_s.arg(whose, does)});
    }
    return all;
}

void MacroSection::fillChoices()
{
    const auto refill = [](QComboBox *choices, const QList<std::pair<QString, QString>> &all) {
        const QSignalBlocker quiet(choices);
        choices->clear();
        for (const auto &[value, words] : all) {
            choices->addItem(words, value);
        }
    };
    QList<std::pair<QString, QString>> whose{{ownChoice, tr("Only me")}, {everybodyChoice, tr("Everybody")}};
    QList<std::pair<QString, QString>> queues{{keepChoice, tr("As it is")}};
    for (const Queue &queue : desk().queues()) {
        whose.append({queue.id.value, tr("Members of %1").arg(queue.name)});
        queues.append({queue.id.value, queue.name});
    }
    QList<std::pair<QString, QString>> people{
        {keepChoice, tr("As it is")}, {meChoice, tr("Whoever runs it")}, {nobodyChoice, tr("Nobody")}};
    for (const Agent &agent : desk().agents()) {
        if (agent.enabled) {
            people.append({agent.id.value, agent.name});
        }
    }
    QList<std::pair<QString, QString>> states{{keepChoice, tr("As it is")}};
    for (const auto state :
         {ConversationState::Open, ConversationState::Pending, ConversationState::Resolved, ConversationState::Closed}) {
        states.append({Word<ConversationState>(state).toString(), Phrases::state(state)});
    }
    QList<std::pair<QString, QString>> priorities{{keepChoice, tr("As it is")}};
    for (const auto priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low}) {
        priorities.append({Word<Priority>(priority).toString(), Phrases::priority(priority)});
    }
    refill(m_shared, whose);
    refill(m_queue, queues);
    refill(m_assignee, people);
    refill(m_state, states);
    refill(m_priority, priorities);
    refill(m_replyKind,
           {{u"reply"_s, tr("Stands in the reply, to be looked over")},
            {u"reply!"_s, tr("Is sent as a reply at once (10 s to undo)")},
            {u"note"_s, tr("Stands in a note, to be looked over")},
            {u"note!"_s, tr("Is added as a note at once")}});
    m_shared->setEnabled(isLead());
}

void MacroSection::fillForm(const QString &id)
{
    m_shown = Preset{.kind = u"macro"_s, .ownerId = desk().me() ? desk().me()->id : AgentId{}};
    for (const Preset &preset : desk().presets(u"macro"_s)) {
        if (preset.id.value == id) {
            m_shown = preset;
        }
    }
    fillChoices();
    const Macro macro = macroOf(m_shown);
    m_name->setText(m_shown.name);
    setChoice(m_shared, m_shown.ownerId ? ownChoice : m_shown.queueId ? m_shown.queueId.value : everybodyChoice);
    m_reply->setPlainText(macro.reply);
    setChoice(m_replyKind, (macro.isNote ? u"note"_s : u"reply"_s) + (macro.sends ? u"!"_s : QString()));
    setChoice(m_state, macro.state);
    m_snooze->setText(macro.snooze);
    setChoice(m_assignee,
              macro.assignsMe                ? meChoice
                  : !macro.assignee          ? keepChoice
                  : macro.assignee->isNull() ? nobodyChoice
                                             : macro.assignee->value);
    setChoice(m_queue, macro.queue.value);
    setChoice(m_priority, macro.priority);
    m_addTags->setText(macro.addTags.join(u", "_s));
    m_removeTags->setText(macro.removeTags.join(u", "_s));
    const bool mine = m_shown.ownerId || isLead();
    formBox()->setEnabled(mine);
    const QString does = macroSummary(macro, desk());
    m_summary->setText(does.isEmpty() ? tr("nothing yet") : does);
    m_asShown = written();
}

Macro MacroSection::writtenMacro() const
{
    Macro macro{.id = m_shown.id, .name = m_name->text().trimmed(), .reply = m_reply->toPlainText()};
    const QString kind = choiceOf(m_replyKind);
    macro.isNote = kind.startsWith("note"_L1);
    macro.sends = kind.endsWith(u'!');
    macro.state = choiceOf(m_state);
    macro.snooze = m_snooze->text().trimmed();
    const QString who = choiceOf(m_assignee);
    macro.assignsMe = who == meChoice;
    if (!who.isEmpty() && !macro.assignsMe) {
        macro.assignee = who == nobodyChoice ? AgentId{} : AgentId{who};
    }
    macro.queue = QueueId{choiceOf(m_queue)};
    macro.priority = choiceOf(m_priority);
    macro.addTags = tagsWritten(m_addTags->text());
    macro.removeTags = tagsWritten(m_removeTags->text());
    return macro;
}

Preset MacroSection::written() const
{
    Preset preset = m_shown;
    preset.name = m_name->text().trimmed();
    preset.body = bodyOf(writtenMacro());
    const QString whose = choiceOf(m_shared);
    preset.ownerId = whose == ownChoice && desk().me() ? desk().me()->id : AgentId{};
    preset.queueId = whose == ownChoice || whose == everybodyChoice ? QueueId{} : QueueId{whose};
    return preset;
}

bool MacroSection::isTouched() const { return m_summary && !(written() == m_asShown); }

QString MacroSection::trouble() const
{
    const Macro macro = writtenMacro();
    if (macro.name.isEmpty()) {
        return tr("It needs a name.");
    }
    if (macro.doesNothing()) {
        return tr("Choose what it does.");
    }
    if (!macro.snooze.isEmpty()
        && readMoment(macro.snooze, QDateTime::currentDateTime(), QLocale().name()).flaw != TypedMoment::Flaw::None) {
        return tr("Until when it snoozes is not understood.");
    }
    if (!macro.snooze.isEmpty() && !macro.state.isEmpty()) {
        return tr("What is snoozed has no other state: choose one of the two.");
    }
    return {};
}

QFuture<Result<QJsonObject>> MacroSection::store()
{
    Preset preset = written();
    if (preset.id.isNull()) {
        preset.id = PresetId::make();
    }
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    whenAnswered(desk().savePreset(preset), this, [promise](const Result<Preset> &saved) {
        promise->addResult(saved ? Result<QJsonObject>(toJson(*saved)) : Result<QJsonObject>(saved.error()));
        promise->finish();
    });
    return promise->future();
}

bool MacroSection::canRemove(const QString &id) const
{
    for (const Preset &preset : desk().presets(u"macro"_s)) {
        if (preset.id.value == id) {
            return preset.ownerId || isLead();
        }
    }
    return false;
}

QFuture<Result<Done>> MacroSection::removeThing(const QString &id)
{
    Preset preset{.id = PresetId{id}};
    return desk().removePreset(preset);
}

} // namespace deskbell
