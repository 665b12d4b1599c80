// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/conversationactions.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "protocol/textfold.h"
#include "ui/hands/momentdialog.h"
#include "ui/hands/tagdialog.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/pickdialog.h"
#include "ui/style/icons.h"
#include "ui/style/phrases.h"
#include "ui/timeline/openconversation.h"

#include <QJsonArray>
#include <QMessageBox>
#include <QScopedValueRollback>
#include <QWidget>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = UndoableAction::Kind;

constexpr int failuresNamed = 12;
constexpr int tagsOffered = 200;
const QString nobodyId = u"-"_s;

bool isDone(const Conversation &conversation)
{
    return conversation.state == ConversationState::Resolved || conversation.state == ConversationState::Closed;
}

/// Entries of which every typed word begins a word.
QList<PickEntry> fitting(const QList<PickEntry> &entries, const QString &typed)
{
    const QStringList wanted = foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    QList<PickEntry> found;
    for (const PickEntry &entry : entries) {
        const QStringList words = foldForSearch(entry.title).split(u' ', Qt::SkipEmptyParts);
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&words](const QString &begin) {
            return std::any_of(words.begin(), words.end(), [&begin](const QString &word) { return word.startsWith(begin); });
        });
        if (fits) {
            found.append(entry);
        }
    }
    return found;
}

} // namespace

ConversationActions::ConversationActions(Desk &desk, OpenConversation &open, InboxList &list, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_open(open)
    , m_list(list)
    , m_window(window)
    , m_batch(desk)
{
    connect(&m_batch, &BatchWatch::failed, this, &ConversationActions::tellFailures);
}

QList<ConversationId> ConversationActions::targets() const
{
    if (!m_asked.isEmpty()) {
        return m_asked;
    }
    if (!m_list.marked().isEmpty()) {
        return m_list.marked();
    }
    return m_open.id().isNull() ? QList<ConversationId>() : QList<ConversationId>{m_open.id()};
}

void ConversationActions::doTo(const QList<ConversationId> &targets, const std::function<void()> &run)
{
    const QScopedValueRollback those(m_asked, targets);
    run();
}

QList<ConversationRow> ConversationActions::rows() const
{
    QList<ConversationRow> found;
    for (const ConversationId &id : targets()) {
        if (auto row = m_desk.replica().conversation(id)) {
            found.append(*std::move(row));
        }
    }
    return found;
}

int ConversationActions::count() const { return int(targets().size()); }

int ConversationActions::change(UndoableAction action, const std::function<QJsonObject(const Conversation &)> &bodyFor,
                                const QString &said, const QHash<ConversationId, MessageId> &sent)
{
    QList<ConversationEdit> edits;
    for (const ConversationRow &row : rows()) {
        const QJsonObject body = bodyFor(row.conversation);
        const MessageId message = sent.value(row.conversation.id);
        if (!body.isEmpty() || message) {
            edits.append({.id = row.conversation.id, .body = body, .message = message});
        }
    }
    const bool several = count() > 1;
    const QHash<QString, qint64> wishes = m_desk.change(std::move(action), edits);
    if (several) {
        m_batch.follow(wishes);
    }
    const int changed = int(qMax(wishes.size(), sent.size()));
    if (changed == 0) {
        Q_EMIT noticed(tr("Nothing to change: it is so already."));
        return 0;
    }
    m_list.setMarked({});
    //: %1: what was done
    Q_EMIT done(several ? tr("%1 (%n conversation(s))", nullptr, changed).arg(said) : said);
    return changed;
}

void ConversationActions::pick(const QString &title, const QString &hint, const QList<PickEntry> &entries,
                               std::function<void(const QString &)> chosen)
{
    if (targets().isEmpty()) {
        return;
    }
    auto *dialog = new PickDialog(
        title, hint, [entries](const QString &text) { return fitting(entries, text); }, m_window);
    connect(dialog, &PickDialog::chosen, this,
            [this, asked = targets(), chosen = std::move(chosen)](const QString &id) { doTo(asked, [&] { chosen(id); }); });
    dialog->open();
}

void ConversationActions::assign()
{
    QList<PickEntry> entries;
    const auto me = m_desk.me();
    if (me) {
        entries.append({.id = me->id.value, .title = tr("Me (%1)").arg(me->name), .icon = glyphIcon(u"mine"_s)});
    }
    entries.append({.id = nobodyId, .title = tr("Nobody"), .icon = glyphIcon(u"unassigned"_s)});
    for (const Agent &agent : m_desk.agents()) {
        if (agent.enabled && (!me || agent.id != me->id)) {
            entries.append({.id = agent.id.value,
                            .title = agent.name,
                            .detail = Phrases::presence(agent.presence),
                            .icon = glyphIcon(u"person"_s)});
        }
    }
    pick((count() > 1 ? tr("Assign %n conversation(s) to", nullptr, count()) : tr("Assign to")), tr("A name"), entries,
         [this](const QString &id) { assignTo(id == nobodyId ? AgentId{} : AgentId{id}); });
}

void ConversationActions::assignTo(const AgentId &agent)
{
    QString name = tr("nobody");
    for (const Agent &one : m_desk.agents()) {
        name = one.id == agent ? one.name : name;
    }
    const QJsonValue value = agent.isNull() ? QJsonValue() : QJsonValue(agent.value);
    change(
        {.kind = Kind::Assign},
        [&value](const Conversation &) {
            return QJsonObject{{u"assignee_id"_s, value}};
        },
        tr("Assigned to %1").arg(name));
}

void ConversationActions::moveToQueue()
{
    QList<PickEntry> entries;
    for (const Queue &queue : m_desk.queues()) {
        entries.append({.id = queue.id.value, .title = queue.name, .icon = glyphIcon(u"queue"_s)});
    }
    pick((count() > 1 ? tr("Move %n conversation(s) to the queue", nullptr, count()) : tr("Move to the queue")), tr("A queue"),
         entries, [this, entries](const QString &id) {
             QString name;
             for (const PickEntry &entry : entries) {
                 name = entry.id == id ? entry.title : name;
             }
             change(
                 {.kind = Kind::Queue},
                 [&id](const Conversation &) {
                     return QJsonObject{{u"queue_id"_s, id}};
                 },
                 tr("Moved to %1").arg(name));
         });
}

void ConversationActions::changePriority()
{
    QList<PickEntry> entries;
    for (const auto priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low}) {
        entries.append(
            {.id = Word<Priority>(priority).toString(), .title = Phrases::priority(priority), .icon = glyphIcon(u"flag"_s)});
    }
    pick((count() > 1 ? tr("Priority of %n conversation(s)", nullptr, count()) : tr("Priority")), tr("A priority"), entries,
         [this](const QString &id) {
             change(
                 {.kind = Kind::Priority},
                 [&id](const Conversation &) {
                     return QJsonObject{{u"priority"_s, id}};
                 },
                 tr("Priority: %1").arg(Phrases::priority(Word<Priority>::fromString(id))));
         });
}

void ConversationActions::changeState()
{
    QList<PickEntry> entries;
    for (const auto state :
         {ConversationState::Open, ConversationState::Pending, ConversationState::Resolved, ConversationState::Closed}) {
        entries.append(
            {.id = Word<ConversationState>(state).toString(), .title = Phrases::state(state), .icon = glyphIcon(u"inbox"_s)});
    }
    pick((count() > 1 ? tr("State of %n conversation(s)", nullptr, count()) : tr("State")), tr("A state"), entries,
         [this](const QString &id) {
             change(
                 {.kind = Kind::State},
                 [&id](const Conversation &) {
                     return QJsonObject{{u"state"_s, id}};
                 },
                 tr("State: %1").arg(Phrases::state(Word<ConversationState>::fromString(id))));
         });
}

void ConversationActions::changeTags()
{
    const QList<ConversationRow> all = rows();
    if (all.isEmpty()) {
        return;
    }
    QList<QStringList> have;
    for (const ConversationRow &row : all) {
        have.append(row.conversation.tags);
    }
    auto *dialog = new TagDialog((count() > 1 ? tr("Tags of %n conversation(s)", nullptr, count()) : tr("Tags")), have,
                                 m_desk.replica().tagsInUse(tagsOffered), m_window);
    connect(dialog, &TagDialog::chosen, this, [this, asked = targets()](const QStringList &added, const QStringList &removed) {
        if (added.isEmpty() && removed.isEmpty()) {
            return;
        }
        doTo(asked, [&] {
            change(
                {.kind = Kind::Tags},
                [&](const Conversation &conversation) {
                    QStringList tags = conversation.tags;
                    for (const QString &tag : removed) {
                        tags.removeAll(tag);
                    }
                    tags += added;
                    tags.removeDuplicates();
                    return QJsonObject{{u"tags"_s, QJsonArray::fromStringList(tags)}};
                },
                tr("Tags changed"));
        });
    });
    dialog->open();
}

void ConversationActions::snooze()
{
    if (targets().isEmpty()) {
        return;
    }
    //: %1: a day and a time
    const QString title = count() > 1 ? tr("Snooze %n conversation(s) until", nullptr, count()) : tr("Snooze until");
    auto *dialog = new MomentDialog({.title = title, .does = tr("Comes back %1"), .accept = tr("Snooze")}, m_window);
    connect(dialog, &MomentDialog::momentChosen, this,
            [this, asked = targets()](const QDateTime &at) { doTo(asked, [&] { snoozeUntil(at); }); });
    dialog->open();
}

void ConversationActions::snoozeUntil(const QDateTime &at)
{
    const bool showsOpen = targets().contains(m_open.id());
    const int count = change(
        {.kind = Kind::Snooze},
        [&at](const Conversation &) {
            return QJsonObject{{u"state"_s, u"snoozed"_s}, {u"snoozed_until"_s, toWireTime(at.toUTC())}};
        },
        tr("Snoozed until %1").arg(Phrases::timeAhead(at, QDateTime::currentDateTime())));
    if (count == 1 && showsOpen) {
        Q_EMIT resolved();
    }
}

void ConversationActions::toggleResolved()
{
    const QList<ConversationRow> all = rows();
    if (all.isEmpty()) {
        return;
    }
    const bool over = std::all_of(all.begin(), all.end(), [](const ConversationRow &row) { return isDone(row.conversation); });
    const bool showsOpen = targets().contains(m_open.id());
    const QString state = over ? u"open"_s : u"resolved"_s;
    const int count = change(
        {.kind = Kind::State},
        [&state](const Conversation &) {
            return QJsonObject{{u"state"_s, state}};
        },
        over ? tr("Opened again") : tr("Resolved"));
    if (!over && count > 0 && showsOpen) {
        Q_EMIT resolved();
    }
}

void ConversationActions::markRead()
{
    int count = 0;
    for (const ConversationRow &row : rows()) {
        const QList<MessageRow> newest = m_desk.replica().messagesOf(row.conversation.id, {}, 1);
        if (row.conversation.unread > 0 && !newest.isEmpty()) {
            m_desk.markSeen(row.conversation.id, newest.first().message.id);
            ++count;
        }
    }
    m_list.setMarked({});
    Q_EMIT noticed(count > 0 ? tr("%n conversation(s) marked as read", nullptr, count) : tr("Nothing unread."));
}

void ConversationActions::merge()
{
    const QList<ConversationId> all = m_list.marked();
    if (all.size() < 2) {
        return;
    }
    QList<PickEntry> entries;
    for (const ConversationRow &row : rows()) {
        const Conversation &value = row.conversation;
        entries.append({.id = value.id.value,
                        .title = u"#%1  %2"_s.arg(value.number).arg(row.customerName),
                        .detail = value.subject,
                        .icon = glyphIcon(u"message"_s)});
    }
    pick(tr("Merge %n conversation(s) into", nullptr, int(all.size())), tr("Number, name or words"), entries,
         [this, all](const QString &id) {
             const ConversationId into{id};
             Q_EMIT noticed(tr("Merging\u2026"));
             whenAnswered(m_desk.mergeAll(all, into), this, [this, into, all](const Result<ConversationId> &merged) {
                 m_list.setMarked({});
                 Q_EMIT conversationWanted(into);
                 if (merged) {
                     const auto row = m_desk.replica().conversation(into);
                     Q_EMIT done(tr("%n conversation(s) merged into #%1", nullptr, int(all.size()) - 1)
                                     .arg(row ? row->conversation.number : 0));
                 } else {
                     auto *box = new QMessageBox(QMessageBox::Warning, tr("Merge"),
                                                 tr("Some could not be merged; the others were."), QMessageBox::Ok, m_window);
                     box->setAttribute(Qt::WA_DeleteOnClose);
                     box->setInformativeText(merged.error().detail);
                     box->open();
                 }
             });
         });
}

void ConversationActions::tellFailures(const QList<BatchWatch::Failure> &failures, int total)
{
    QStringList lines;
    for (const BatchWatch::Failure &failure : failures.first(qMin<qsizetype>(failures.size(), failuresNamed))) {
        lines.append(u"#%1: %2"_s.arg(failure.number).arg(Phrases::error(failure.error)));
    }
    if (failures.size() > failuresNamed) {
        lines.append(tr("and %n more", nullptr, int(failures.size()) - failuresNamed));
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Not everything could be changed"),
        tr("%1 of %2 conversations stayed as they were.").arg(Phrases::grouped(failures.size()), Phrases::grouped(total)),
        QMessageBox::Ok, m_window);
    box->setObjectName(u"batchFailures"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lines.join(u'\n'));
    box->open();
}

} // namespace deskbell
