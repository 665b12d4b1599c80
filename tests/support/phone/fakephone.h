// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/phonewire.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>

#include <functional>

namespace deskbell {

/// deskbell-phone at the edge of its socket: the protocol of docs/phone.md with calls that a test moves along. It has no sound and
/// no network; it does what is asked as the real one says it.
class FakePhone : public QObject
{
    Q_OBJECT
public:
    explicit FakePhone(const QString &socket);
    ~FakePhone() override;

    bool listen();
    /// As if it were killed; calls are forgotten.
    void die();

    phone::State state;
    /// Registers (or not) when an account is given.
    bool registers = true;
    QString registerTrouble{};
    /// Answers a command instead of the phone: the reply's members, or {"error":{…}}.
    std::function<std::optional<QJsonObject>(const QString &command, const QJsonObject &members)> intercept;

    // Moving calls along.
    QString ring(const QString &number, const QString &name = {}, const QHash<QString, QString> &headers = {}, QString id = {});
    void change(const QString &id, const std::function<void(phone::Call &)> &how);
    void answerFar(const QString &id); ///< the called one takes it
    void end(const QString &id, phone::ReasonCode code = phone::ReasonCode::HungUp);
    void tell(const QJsonObject &event);

    // What was asked.
    QList<QJsonObject> commands;
    QList<QJsonObject> of(const QString &command) const;
    int consoles() const;

private:
    void greet();
    void take(QLocalSocket *socket, const QJsonObject &line);
    QJsonObject obey(const QString &command, const QJsonObject &members);
    void tellCall(const phone::Call &call);

    QString m_socket;
    QLocalServer m_server;
    QHash<QLocalSocket *, phone::LineReader> m_readers;
};

} // namespace deskbell
