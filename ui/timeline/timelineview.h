// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/timelinemodel.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QTimer>

namespace deskbell {

class MessageCard;

/// The ground the cards stand on; to a screen reader, the list of messages.
class TimelineGround : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
};

/// A list of message cards. Cards are made for what is seen and a page around it, and dropped when far away; heights of
/// the others are estimated, and what is at the top of the window stays there while they become known.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineView(Desk &desk, TimelineModel &model, QWidget *parent = nullptr);
    ~TimelineView() override;

    void goToFirstUnread();
    void goToEnd();
    bool isAtEnd() const;
    int cardCount() const;
    /// Shows the source of the message that has the focus, else of the newest mail. False when there is none.
    bool showOriginal();
    static void installAccessibility();

Q_SIGNALS:
    /// The newest message stood in the window for a moment.
    void endSeen();
    void editRequested(const deskbell::MessageId &id);
    void printRequested(const deskbell::Message &message, bool asPdf);
    void splitRequested(const deskbell::MessageId &id);
    void moveRequested(const deskbell::MessageId &id);
    void painted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

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

    void reset();
    void insert(int first, int last);
    void remove(int first, int last);
    void refresh(int first, int last);
    void dropAll();
    void startAtUnread();
    Anchor anchorNow() const;
    void arrange(const Anchor &anchor);
    void arrangeLater();
    bool measureAround(int top);
    void place();
    int topOf(int row) const;
    int contentHeight() const;
    int cardWidth() const;
    void watchEnd();

    Desk &m_desk;
    TimelineModel &m_model;
    TimelineGround *m_ground;
    QList<Item> m_items;
    QTimer m_later;
    QTimer m_seen;
    bool m_stickToEnd = true;
    bool m_arranging = false;
};

} // namespace deskbell
