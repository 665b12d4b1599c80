// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rearranger.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "models/link.h"
#include "protocol/textfold.h"
#include "ui/shell/pickdialog.h"
#include "ui/style/icons.h"
#include "ui/style/phrases.h"

#include <QWidget>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pickedAtMost = 30;

PickEntry entryOf(const ConversationRow &row)
{
    const Conversation &value = row.conversation;
    const QString subject = value.subject.isEmpty() ? Rearranger::tr("(no subject)") : value.subject;
    return {.id = value.id.value,
            .title = u"#%1  %2"_s.arg(value.number).arg(row.customerName),
            .detail = u"%1 \u00B7 %2"_s.arg(subject, Phrases::state(value.state)),
            .icon = glyphIcon(u"message"_s)};
}

/// Adds what did not come back with it.
QString withSent(const QString &done, const UndoableAction &action)
{
    QStringList sent;
    for (const qint64 one : action.sent) {
        sent.append(u"#%1"_s.arg(one));
    }
    //: %1: "Undone: …"; %2: numbers of conversations
    return sent.isEmpty() ? done : Rearranger::tr("%1; the message was on its way already: %2").arg(done, sent.join(u", "_s));
}

QString undoneWords(const UndoableAction &action)
{
    const QString number = u"#%1"_s.arg(action.number);
    if (action.count > 1 || !action.left.isEmpty()) {
        const QString done = Rearranger::tr("Undone: %n conversation(s) are as before", nullptr, action.count);
        QStringList left;
        for (const qint64 one : action.left) {
            left.append(u"#%1"_s.arg(one));
        }
        //: %1: "Undone: …"; %2: numbers of conversations
        return left.isEmpty() ? done : Rearranger::tr("%1; changed since and left: %2").arg(done, left.join(u", "_s));
    }
    switch (action.kind) {
    case UndoableAction::Kind::State: return Rearranger::tr("Undone: the state of %1 is as before").arg(number);
    case UndoableAction::Kind::Assign: return Rearranger::tr("Undone: the assignee of %1 is as before").arg(number);
    case UndoableAction::Kind::Priority: return Rearranger::tr("Undone: the priority of %1 is as before").arg(number);
    case UndoableAction::Kind::Tags: return Rearranger::tr("Undone: the tags of %1 are as before").arg(number);
    case UndoableAction::Kind::Queue: return Rearranger::tr("Undone: the queue of %1 is as before").arg(number);
    case UndoableAction::Kind::Snooze: return Rearranger::tr("Undone: %1 is not snoozed any more").arg(number);
    case UndoableAction::Kind::Merge: return Rearranger::tr("Undone: %1 stands for itself again").arg(number);
    case UndoableAction::Kind::Seen: return Rearranger::tr("Undone: %1 is unread again").arg(number);
    case UndoableAction::Kind::Macro: return Rearranger::tr("Undone: %1 is as before %2").arg(number, action.name);
    case UndoableAction::Kind::Continue: return Rearranger::tr("Undone: %1 goes on where it did before").arg(number);
    //: %1: a customer's name
    case UndoableAction::Kind::Customers: return Rearranger::tr("Undone: %1 is a customer of their own again").arg(action.name);
    case UndoableAction::Kind::Promise: return Rearranger::tr("Undone: nothing is promised in %1").arg(number);
    case UndoableAction::Kind::PromiseKept: return Rearranger::tr("Undone: the promise in %1 is not kept yet").arg(number);
    case UndoableAction::Kind::PromiseCancelled: return Rearranger::tr("Undone: the promise in %1 holds again").arg(number);
    case UndoableAction::Kind::PromiseMoved: return Rearranger::tr("Undone: the promise in %1 is due when it was").arg(number);
    case UndoableAction::Kind::Split:
    case UndoableAction::Kind::Move: return Rearranger::tr("Undone: the messages are back in %1").arg(number);
    }
    return {};
}

} // namespace

Rearranger::Rearranger(Desk &desk, OpenConversation &open, TimelineModel &timeline, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_open(open)
    , m_timeline(timeline)
    , m_window(window)
{ }

/// The one with the number; of nothing typed the customer's other conversations first, then the newest.
QList<PickEntry> Rearranger::findConversations(const QString &text) const
{
    Replica &replica = m_desk.replica();
    QList<PickEntry> found;
    QSet<ConversationId> taken{m_open.id()};
    const auto take = [&](const std::optional<ConversationRow> &row) {
        if (row && !taken.contains(row->conversation.id) && row->conversation.mergedInto.isNull()) {
            taken.insert(row->conversation.id);
            found.append(entryOf(*row));
        }
    };
    if (const qint64 number = numberTyped(text); number > 0) {
        take(replica.conversationByNumber(number));
    }
    if (!text.isEmpty()) {
        return found;
    }
    if (m_open.conversation()) {
        for (const ConversationRow &row : replica.conversationsOf(m_open.conversation()->customerId, pickedAtMost)) {
            take(row);
        }
    }
    for (const ConversationRow &row : replica.conversations({}, {}, pickedAtMost)) {
        take(row);
    }
    return found.first(qMin<qsizetype>(found.size(), pickedAtMost));
}

/// Without the open one, and without that of the number, which stands there already.
QList<PickEntry> Rearranger::entriesOf(const QList<ConversationId> &hits, qint64 number) const
{
    QList<PickEntry> found;
    for (const ConversationId &id : hits) {
        const auto row = m_desk.replica().conversation(id);
        if (row && id != m_open.id() && row->conversation.mergedInto.isNull() && row->conversation.number != number) {
            found.append(entryOf(*row));
        }
    }
    return found;
}

/// The open conversation's messages, newest first.
QList<PickEntry> Rearranger::findMessages(const QString &text) const
{
    const QString wanted = foldForSearch(text);
    QList<PickEntry> found;
    for (int row = m_timeline.rowCount() - 1; row >= 0; --row) {
        const auto message = m_timeline.index(row, 0).data(+TimelineModel::Role::Message).value<Message>();
        const QString words = message.visibleText.isEmpty() ? message.text : message.visibleText;
        const QString subject = message.subject.isEmpty() ? QString() : message.subject + u" \u00B7 "_s;
        const QString all = message.author.name + u' ' + subject + words;
        if (message.conversationId != m_open.id() || (!wanted.isEmpty() && !foldForSearch(all).contains(wanted))) {
            continue;
        }
        found.append({.id = message.id.value,
                      .title = u"%1, %2"_s.arg(message.author.name, Phrases::moment(message.at)),
                      .detail = subject + previewOf(words, 80),
                      .icon = glyphIcon(message.direction == Direction::Internal  ? u"note"_s
                                            : message.direction == Direction::Out ? u"reply"_s
                                                                                  : u"email"_s)});
    }
    return found;
}

PickDialog *Rearranger::pickConversation(const QString &title)
{
    auto *dialog = new PickDialog(
        title, tr("Number, name or words"), [this](const QString &text) { return findConversations(text); }, m_window);
    dialog->setObjectName(u"pickConversation"_s);
    dialog->setLater([this, asked = QFuture<QList<ConversationId>>()](
                         const QString &text, const std::function<void(const QList<PickEntry> &)> &more) mutable {
        asked.cancel();
        asked = m_desk.replica().search(text, pickedAtMost);
        whenAnswered(asked, this, [this, more, number = numberTyped(text)](const QList<ConversationId> &hits) {
            more(entriesOf(hits, number));
        });
    });
    return dialog;
}

PickDialog *Rearranger::pickMessage(const QString &title)
{
    auto *dialog = new PickDialog(
        title, tr("Find a message"), [this](const QString &text) { return findMessages(text); }, m_window);
    dialog->setObjectName(u"pickMessage"_s);
    return dialog;
}

void Rearranger::askMerge()
{
    if (!m_open.conversation()) {
        return;
    }
    const ConversationId from = m_open.id();
    PickDialog *dialog = pickConversation(tr("Merge #%1 into\u2026").arg(m_open.conversation()->number));
    connect(dialog, &PickDialog::chosen, this, [this, from](const QString &id) { merge(from, ConversationId{id}); });
    dialog->open();
}

void Rearranger::askSplit()
{
    PickDialog *dialog = pickMessage(tr("Split off from which message on?"));
    dialog->addOption(tr("Only this message, not what follows it"));
    connect(dialog, &PickDialog::chosen, this, [this](const QString &id, bool only) { split(MessageId{id}, only); });
    dialog->open();
}

void Rearranger::askMove()
{
    PickDialog *dialog = pickMessage(tr("Move which message?"));
    connect(dialog, &PickDialog::chosen, this, [this](const QString &id) { askMove(MessageId{id}); });
    dialog->open();
}

void Rearranger::askMove(const MessageId &message)
{
    PickDialog *dialog = pickConversation(tr("Move the message to\u2026"));
    connect(dialog, &PickDialog::chosen, this, [this, message](const QString &id) { move(message, ConversationId{id}); });
    dialog->open();
}

void Rearranger::merge(const ConversationId &from, const ConversationId &into)
{
    const auto row = m_desk.replica().conversation(into);
    follow(m_desk.merge(from, into), tr("Merged into #%1").arg(row ? row->conversation.number : 0));
}

void Rearranger::split(const MessageId &message, bool only)
{
    follow(m_desk.split(message, only), tr("Split off into a conversation of its own"));
}

void Rearranger::move(const MessageId &message, const ConversationId &into)
{
    const auto row = m_desk.replica().conversation(into);
    follow(m_desk.split(message, true, into), tr("Moved to #%1").arg(row ? row->conversation.number : 0));
}

void Rearranger::follow(const QFuture<Result<ConversationId>> &work, const QString &words)
{
    whenAnswered(work, this, [this, words](const Result<ConversationId> &now) {
        if (!now) {
            const bool nothing = now.error().type == "nothing-left"_L1;
            Q_EMIT noticed(nothing ? tr("Nothing would stay behind: merge the whole conversation instead.")
                                   : tr("Nothing was changed: %1").arg(Phrases::error(now.error())));
            return;
        }
        Q_EMIT conversationWanted(*now);
        Q_EMIT done(words);
    });
}

void Rearranger::undo()
{
    if (!m_desk.lastAction()) {
        Q_EMIT noticed(tr("There is nothing to undo."));
        return;
    }
    whenAnswered(m_desk.undo(), this, [this](const Result<UndoableAction> &undone) {
        if (undone) {
            Q_EMIT noticed(withSent(undoneWords(*undone), *undone));
            if (undone->count <= 1 && undone->conversation) {
                Q_EMIT conversationWanted(undone->conversation);
            }
        } else {
            Q_EMIT noticed(undone.error().kind == Error::Kind::Stale
                               ? tr("It was changed since: nothing was undone.")
                               : tr("It could not be undone: %1").arg(Phrases::error(undone.error())));
        }
    });
}

} // namespace deskbell
