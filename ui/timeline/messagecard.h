// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/timelineevent.h"
#include "protocol/values.h"

#include <QFrame>
#include <QHash>
#include <QImage>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace deskbell {

class BodyView;
class ElidedLabel;

/// One item of the timeline as a widget: mail, note, chat line, system entry.
class MessageCard : public QFrame
{
    Q_OBJECT
public:
    MessageCard(Desk &desk, const QModelIndex &index, QWidget *parent);

    /// Shows nothing, and knows nothing of what it showed, until it is used for another message: making one costs several times as much.
    void retire();
    void reuse(const QModelIndex &index);

    int row() const { return m_index.row(); }
    /// The whole sentence of the model: what a screen reader says.
    QString sentence() const;
    /// Takes the model's data anew.
    void refresh();
    /// The same when something else changed that it tells.
    void rebuild();
    int heightFor(int width) const;
    const Message &message() const { return m_message; }
    BodyView *body() const { return m_body; }
    void showOriginal();
    /// Every event of the text and the ground goes by \a filter first.
    void watch(QObject *filter);
    /// Marks folded words in the text; the message \a found with them is opened so far that they are seen.
    void setMarks(const QStringList &words, const MessageId &found);
    /// \a selected: one of several; \a current: where the keys are.
    void setChosen(bool selected, bool current);
    bool isSelected() const { return m_selected; }
    bool isCurrent() const { return m_current; }
    void dropTextSelection();
    void openMenu();
    /// To the first thing in it that takes keys.
    void focusInside();

Q_SIGNALS:
    void heightChanged();
    void editRequested(const deskbell::MessageId &id);
    void printRequested(const deskbell::Message &message, bool asPdf);
    void splitRequested(const deskbell::MessageId &id);
    void moveRequested(const deskbell::MessageId &id);
    void conversationRequested(const deskbell::ConversationId &id);
    void noticed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Look { Inbound, Outbound, Note, System };
    /// What stands above and below the message itself.
    struct Lines {
        bool day = false;
        bool unread = false;
        bool conversation = false;
        QString title{}; ///< of the conversation that begins
        QList<TimelineEvent> before{};
        QList<TimelineEvent> after{};
        bool operator==(const Lines &) const = default;
    };

    Lines linesNow() const;
    void build();
    void clearParts();
    void showParts();
    /// The part that was made for an earlier message, or a new one.
    template <class Part, class Make> Part *kept(Part *&part, Make make)
    {
        if (!part) {
            part = make();
        }
        m_used.append(part);
        return part;
    }
    void buildSystem();
    void addSeparators();
    void addSeparator(const QString &text, bool accent);
    void addConversation();
    void addEvents(const QList<TimelineEvent> &events);
    void markText();
    void addHead();
    void addAddresses();
    void addBody();
    void addCall();
    void addEdits();
    void addNotices();
    void addAttachments();
    void addFailure();
    void addRemoteImages();
    void addMenu(QHBoxLayout *head);
    QToolButton *makeMenuButton();
    void fillMenu(QMenu &into);
    void showBody();
    qsizetype foldHere() const;
    QLabel *line(const QString &iconName, const QString &text, const QColor &color);
    QImage imageOf(const QString &source);
    QString stateWords() const;
    bool isScheduled() const;

    Desk &m_desk;
    QPersistentModelIndex m_index;
    Lines m_lines{};
    Message m_message{};
    Look m_look = Look::Inbound;
    QWidget *m_bubble = nullptr;
    QVBoxLayout *m_column = nullptr;
    BodyView *m_body = nullptr; ///< of this message; null: it has none
    QHash<QString, QImage> m_images; ///< by "cid:ID" or "remote:KEY"
    QSet<QString> m_shownRemote;
    QSet<QString> m_asked;
    QPointer<QObject> m_filter{};
    QToolButton *m_menu = nullptr; ///< of this message; null: it has none
    // Parts of the bubble that nearly every message has: they stay when it is built anew.
    QLabel *m_glyph = nullptr;
    ElidedLabel *m_author = nullptr;
    QLabel *m_time = nullptr;
    QToolButton *m_more = nullptr;
    ElidedLabel *m_addresses = nullptr;
    BodyView *m_text = nullptr;
    QList<const QWidget *> m_used{}; ///< of those, what this message needs
    QStringList m_marks{};
    bool m_found = false;
    bool m_selected = false;
    bool m_current = false;
    bool m_allEvents = false;
    bool m_showEarlier = false; ///< what it said before its author changed it
    bool m_wholeText = false;
    bool m_asHtml = false;
};

} // namespace deskbell
