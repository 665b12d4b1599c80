// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinemodel.h"
#include "ui/composer/composed.h"
#include "ui/timeline/messageprint.h"
#include "ui/timeline/openconversation.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace deskbell {

class Composer;
class ConversationHeader;
class FindBar;
class Matters;
class QuestionBar;
class TimelineBar;
class TimelineView;
class TypingLine;
class UndoBar;

/// Header, timeline and composer of the open conversation.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    ConversationPane(Desk &desk, OpenConversation &open, TimelineModel &timeline, QWidget *parent = nullptr);
    ~ConversationPane() override;

    ConversationHeader &header() { return *m_header; }
    TimelineView &timelineView() { return *m_timeline; }
    Composer &composer() { return *m_composer; }
    /// What was sent a moment ago and may still be taken back.
    UndoBar &undoBar() { return *m_undo; }
    /// What the hub would like to know of the open conversation.
    QuestionBar &questionBar() { return *m_question; }
    /// Knows where the customer can be reached; lives longer.
    void setMatters(Matters *matters);
    /// The whole conversation as far as it is here, on paper or in a file.
    void print();
    void savePdf();
    // Ways into the timeline; each does nothing while no conversation is open.
    void find();
    void findAgain(bool newer);
    void chooseDay();
    void showFiles();
    /// Between this conversation and all of its customer.
    void toggleExtent();
    void showExtent(TimelineModel::Extent extent, const QString &kind = {});
    /// Opens the conversation, when it is another one, and goes to the message.
    void openMessage(const ConversationId &conversation, const MessageId &message);
    void copyLink();
    // The newest message here that failed.
    void retryFailed();
    void editFailed();
    FindBar &findBar() { return *m_find; }
    TimelineBar &timelineBar() { return *m_bar; }
    /// Nothing is shown as seen by an agent who is not there (screenshots).
    void setMarksSeen(bool marks) { m_marksSeen = marks; }

Q_SIGNALS:
    /// A message of the agent went out of the composer.
    void sent(const deskbell::ConversationId &id, const deskbell::MessageId &message);
    void noticed(const QString &text);
    /// A message came back: its conversation has to be on the screen.
    void conversationWanted(const deskbell::ConversationId &id);
    void painted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectTimeline();
    void fitHeight();
    void showBar();
    void takeJumpFailure(const Error &error);
    PrintJob printJob() const;
    void showOpened();
    void takeRefusal(const RefusedWish &wish);
    void bringBack(const MessageId &id);
    std::optional<Message> messageHere(const MessageId &id) const;
    std::optional<Message> newestFailed();
    void addressComposer();
    void send(const Composed &composed);
    void takeSentBack(const Composed &composed);
    std::optional<Thread> threadToAnswer(const Conversation &conversation) const;
    void addPeople(struct ReplyTarget &target);
    void addChannelTraits(struct ReplyTarget &target);

    Desk &m_desk;
    OpenConversation &m_open;
    TimelineModel &m_model;
    QStackedWidget *m_stack = nullptr;
    ConversationHeader *m_header = nullptr;
    QuestionBar *m_question = nullptr;
    Matters *m_matters = nullptr;
    TimelineBar *m_bar = nullptr;
    FindBar *m_find = nullptr;
    TimelineView *m_timeline = nullptr;
    TypingLine *m_typing = nullptr;
    Composer *m_composer = nullptr;
    UndoBar *m_undo = nullptr;
    QHash<ConversationId, RefusedWish> m_refusals;
    bool m_marksSeen = true;
    bool m_low = false; ///< too low for all at once
    bool m_addressed = false; ///< the composer knows to whom an answer would go
};

} // namespace deskbell
