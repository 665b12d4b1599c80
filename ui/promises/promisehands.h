// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/promises/promiselistmodel.h"
#include "models/writing/promisedtime.h"
#include "ui/promises/promisedialog.h"
#include "ui/shell/askbar.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace deskbell {

class PromiseAlarm;
class PromisesPane;
struct ChangeSet;

/// What an agent does about promises in a window: makes, keeps, moves and cancels them by key and mouse, and is asked in time.
class PromiseHands : public QObject
{
    Q_OBJECT
public:
    /// \a targets: the conversations a new promise is for. \a window: dialogs open over it.
    PromiseHands(Desk &desk, PromiseListModel &model, PromisesPane &pane, AskBar &bar,
                 std::function<QList<ConversationId>()> targets, QWidget *window);

    /// The desk's alarm; none: nothing rings in this window.
    void setAlarm(PromiseAlarm *alarm);
    void setConversation(const ConversationId &open);

    /// Asks what is promised in the targets.
    void ask();
    void askFor(const PromiseDialog::Start &start);
    /// Answers what is asked, or keeps what is current: the due list's row, else the next promise of the open conversation.
    void kept();
    /// Puts off what is asked, or asks to when the current one moves.
    void later();
    void cancel();
    void keep(const PromiseId &id);
    void askMove(const PromiseId &id);
    void cancel(const PromiseId &id);
    /// A message went out: where it names a time by which something is done, that is offered as a promise.
    void lookAtSent(const ConversationId &conversation, const MessageId &message);

Q_SIGNALS:
    void done(const QString &text); ///< undo takes it back
    void noticed(const QString &text);
    void conversationWanted(const deskbell::ConversationId &id);

private:
    struct Offer {
        ConversationId conversation{};
        PromisedTime said{};
    };
    /// What the hub did not take, a promise or another change of mine; told until somebody has read it.
    struct Refusal {
        QString key{};
        ConversationId conversation{};
        QString words{};
        QString detail{};
        std::optional<Promise> again{}; ///< a promise that was not made: it can be made anew with its words
    };
    std::optional<ShownPromise> current() const;
    void takeRefusal(const Promise &what, const Error &error);
    void takeRefusedChange(const RefusedWish &wish);
    AskBar::Question refusalQuestion() const;
    void answerRefusal(const QString &key, bool yes);
    void answerOffer(bool yes);
    void take(const ChangeSet &changes);
    void takeOwnMessage(const Message &message);
    void refresh();
    AskBar::Question ringQuestion() const;
    AskBar::Question keptQuestion() const;
    AskBar::Question offerQuestion() const;
    void answer(const QString &key, bool yes);
    void open(const QString &key);
    QString about(const Promise &promise) const;
    QString whoOf(const ConversationId &id) const;

    Desk &m_desk;
    PromiseListModel &m_model;
    PromisesPane &m_pane;
    AskBar &m_bar;
    std::function<QList<ConversationId>()> m_targets;
    QWidget *m_window;
    QPointer<PromiseAlarm> m_alarm;
    ConversationId m_open{};
    std::optional<Offer> m_offer;
    QList<Refusal> m_refusals;
    PromiseId m_asksKept{};
    QSet<MessageId> m_looked;
    QTimer m_forget; ///< an offer nobody answered
};

} // namespace deskbell
