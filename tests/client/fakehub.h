// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/deskparts.h"
#include "client/transport/wire.h"
#include "protocol/values.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QPointer>
#include <QTimer>
#include <QUrlQuery>

#include <deque>
#include <functional>

namespace deskbell {

class FakeSocket;

/// A hub in a few lines, at the far end of a scripted wire: keeps things, appends events, answers as the protocol says.
/// What it answers and when can be bent.
class FakeHub : public QObject
{
    Q_OBJECT
public:
    FakeHub();
    ~FakeHub() override;

    /// Parts for a Desk that talks to this hub. Any number of times.
    DeskParts parts();

    // The hub's own state.
    Agent me;
    Queue queue;
    Channel channel;
    QMap<QString, QJsonObject> conversations;
    QMap<QString, QJsonObject> customers;
    QMap<QString, QJsonObject> messages;
    QList<QJsonObject> log;
    QJsonArray changes; ///< what every conversation's history answers, newest first
    qint64 head = 100;
    qint64 oldestCursor = 0;

    // Doing things; each returns the stored document and tells the sockets.
    Customer addCustomer(const QString &name);
    Conversation addConversation(const CustomerId &customer, const QString &subject, const QDateTime &at);
    void store(const Conversation &conversation);
    Message addMessage(const ConversationId &conversation, const QString &text, Direction direction = Direction::In,
                       const QDateTime &at = QDateTime::currentDateTimeUtc());
    void hide(const ConversationId &conversation);
    Conversation conversation(const ConversationId &id) const;
    /// Appends without the state: for scripted oddities.
    void append(const QString &type, const QJsonObject &entity);
    void tellHead();
    void sendRaw(const QString &frame);

    // Bending it.
    bool online = true;
    bool silent = false; ///< takes requests and never answers until release()
    bool quietSockets = false; ///< events wait for flushEvents()
    int snapshotPage = 50;
    QString validAccess = QStringLiteral("access-1");
    int refreshes = 0;
    bool refuseRefresh = false;
    std::function<std::optional<HttpReply>(const HttpRequest &)> intercept;
    HttpReply answer(const HttpRequest &request);
    void dropSockets(int code = 0);
    void release();
    void flushEvents();

    // What was seen.
    QList<HttpRequest> requests;
    QList<QJsonObject> hellos;
    QStringList posted() const; ///< texts of the messages that were taken, in order
    int count(const QByteArray &method, const QString &pathPart) const;

private:
    friend class FakeWire;
    friend class FakeSocket;
    HttpReply postMessage(const QString &conversation, const QJsonObject &body);
    HttpReply patchConversation(const QString &id, const QJsonObject &body);
    HttpReply snapshot(const QString &after);
    QList<QJsonObject> sorted(const QString &column, const QString &id, const QUrlQuery &query) const;
    HttpReply stretch(const QString &column, const QString &id, const QUrlQuery &query);
    HttpReply find(const QString &column, const QString &id, const QUrlQuery &query);
    void hello(FakeSocket *socket, const QJsonObject &frame);

    QList<QPointer<FakeSocket>> m_sockets;
    std::deque<std::function<void()>> m_held;
    QJsonArray m_waiting;
    qint64 m_number = 1000;
};

HttpReply problemReply(int status, const QJsonObject &more = {});

} // namespace deskbell
