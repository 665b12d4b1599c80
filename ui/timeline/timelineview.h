// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/timelinemodel.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QStringList>
#include <QTimer>

class QLabel;
class QPushButton;

namespace deskbell {

class MessageCard;

/// The ground the cards stand on; to a screen reader, the list of messages.
class TimelineGround : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
};

/// A list of message cards. Cards are made for what is seen and, in short pieces of work between events, for a page around it;
/// far ones are dropped. Heights of the others are estimated, and what is at the top of the window stays there while they become
/// known. The model's window is moved on before its end is reached.
///
/// One message is the current one (arrow keys, click); Shift and the arrows, or the mouse drawn over several, select messages.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineView(Desk &desk, TimelineModel &model, QWidget *parent = nullptr);
    ~TimelineView() override;

    void goToFirstUnread();
    void goToEnd();
    void goToStart();
    void goToMessage(const MessageId &id);
    void goToDay(const QDate &day);
    bool isAtEnd() const;
    /// At the top of the window; null: there is none.
    MessageId topMessage() const;
    /// What a reply written now has seen: not what came in since the end last stood in the window for as long as it takes to read.
    MessageId newestSeen() const;
    int cardCount() const;
    MessageCard *cardAt(int row) const;
    bool isSettled() const { return !m_work.isActive() && !m_later.isActive(); }
    /// Shows the source of the message that has the focus, else of the newest mail. False when there is none.
    bool showOriginal();
    static void installAccessibility();

    /// Words that are marked wherever they stand (folded), and the message that was found with them.
    void setMarks(const QStringList &words, const MessageId &found);

    // ---- selection
    MessageId current() const { return m_current; }
    void setCurrent(const MessageId &id);
    /// Rows of the selected messages, in order; the current one when nothing else is selected.
    QList<int> selectedRows() const;
    void clearSelection();
    /// Who, when and what of the selected messages.
    QString selectedText() const;
    void copySelection();

Q_SIGNALS:
    /// The newest message stood in the window for a moment.
    void endSeen();
    void editRequested(const deskbell::MessageId &id);
    void printRequested(const deskbell::Message &message, bool asPdf);
    void splitRequested(const deskbell::MessageId &id);
    void moveRequested(const deskbell::MessageId &id);
    void conversationRequested(const deskbell::ConversationId &id);
    void noticed(const QString &text);
    void painted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Item {
        MessageCard *card = nullptr;
        int height = 120; ///< estimated until measured for m_width
        int measuredWidth = -1;
    };
    struct Anchor {
        int row = 0;
        int offset = 0; ///< of the row's top below the window's top
    };

    void connectModel();
    void reset();
    void insert(int first, int last);
    void remove(int first, int last);
    void refresh(int first, int last);
    void dropAll();
    void startAtUnread();
    void takeArrival(int row);
    void showFound(int row);
    Anchor anchorNow() const;
    void arrange(const Anchor &anchor);
    void arrangeLater();
    bool measureRow(int row, int width);
    bool measureBetween(int top, int bottom);
    void work();
    int nextToMake(int top) const;
    bool isWantedNear(int rowTop, int height, int top) const;
    void dropFar(int top);
    void makeCard(int row);
    MessageCard *newCard(const QModelIndex &index);
    void retire(MessageCard *card);
    void place();
    int topOf(int row) const;
    int rowAt(int y) const; ///< in the viewport's coordinates
    int contentHeight() const;
    int cardWidth() const;
    void watchEnd();
    void fetchAround();
    void showJumpButton();
    void showState();
    void followStatus();
    void announce(const Message &message, bool shown);
    MessageId newestBut(const MessageId &arrived) const;

    bool isSelecting() const { return !m_selectedFrom.isNull(); }
    std::pair<int, int> selectedRange() const;
    void stepCurrent(int by, bool extend);
    void showSelection();
    void scrollTo(int row);
    bool followMouse(QObject *watched, QEvent *event);
    void dragTo(const QPoint &position);

    Desk &m_desk;
    TimelineModel &m_model;
    TimelineGround *m_ground;
    QPushButton *m_jump; ///< back to the newest, and what came in there
    QLabel *m_state; ///< why there is nothing, or that older ones are on their way
    bool m_live = false; ///< the hub could be reached when it was last looked
    QList<Item> m_items;
    QList<MessageCard *> m_spare{}; ///< hidden, of messages that are not shown any more
    QTimer m_later;
    QTimer m_work;
    QTimer m_seen;
    QTimer m_drag; ///< scrolls while the mouse is drawn over an edge
    MessageId m_kept{}; ///< stood at the top before a reset
    Anchor m_keptAnchor{};
    MessageId m_current{};
    MessageId m_goal{}; ///< was asked for last by goToMessage()
    MessageId m_selectedFrom{}; ///< null: nothing is selected
    QStringList m_marks{};
    MessageId m_found{};
    int m_pressedRow = -1;
    qsizetype m_fetchedFor = -1; ///< so many rows stood here when more was asked for last: not again and again when none come
    int m_arrivedBelow = 0;
    MessageId m_seenBelow{}; ///< the newest that was seen before something arrived; null: nothing has since
    bool m_dragging = false;
    bool m_stickToEnd = true;
    bool m_arranging = false;
    bool m_working = false;
    bool m_paintFirst = false; ///< what is in the window was arranged, and is not painted yet
};

} // namespace deskbell
