// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/storage/database.h"

#include <QJsonObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace deskbell::test {

/// A console without a window: the real client library, told what its agent does by lines of JSON on standard input.
/// {"n":1,"do":"send",…} is answered by {"n":1,"ok":true,…} once what was asked is on disk, so that whoever asked knows
/// what must survive a kill. act() knows the words.
class FaultConsole : public QObject
{
    Q_OBJECT
public:
    FaultConsole(const QUrl &hub, const QString &profile);

    /// One line of input.
    void take(const QByteArray &line);

Q_SIGNALS:
    /// What the profile holds can be seen.
    void ready();

private:
    using Durable = std::function<bool()>;
    void act(const QString &what, const QJsonObject &order);
    void changeConversation(const QString &what, const QJsonObject &order);
    void send(const QJsonObject &order);
    void type(const QJsonObject &order);
    void saveCustomer(const QJsonObject &order);
    void signIn(const QJsonObject &order);
    void settle();
    void decide(const RefusedWish &wish);
    void answerLater(Durable durable);
    /// The wishes added since \a known are on disk.
    void answerWhenStored(qsizetype known);
    bool draftIsOnDisk(const ConversationId &conversation, const QString &mode, const QString &text);
    void answer(qint64 number, const QJsonObject &more = {});
    QJsonObject statusJson() const;

    struct Pending {
        qint64 number = 0;
        Durable durable{};
    };
    QString m_profile;
    Desk m_desk;
    Database m_outboxFile;
    std::deque<Pending> m_pending;
    QTimer m_look;
    qint64 m_number = 0; ///< of the order being carried out
};

} // namespace deskbell::test
