// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/faultprocess.h"
#include "tests/support/fault/faultproxy.h"
#include "tests/support/fault/smtpsink.h"
#include "tests/support/hub/hubclient.h"
#include "tests/support/hub/hubprocess.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <array>

namespace deskbell::test {

/// A hub, a lead and an agent at their consoles behind bad networks, and what they have done so far. Each round does
/// things and breaks things, by a seed.
class FaultWorld
{
public:
    explicit FaultWorld(quint32 seed);

    /// \returns what went wrong; empty: nothing.
    QString setUp();
    QString round(int number);
    /// Everything works again; waits until both consoles are live and have nothing left to say, and compares. \returns what is
    /// wrong.
    QStringList healAndCompare();
    QString summary() const;

private:
    struct Desk {
        QString email{};
        std::unique_ptr<FaultProxy> proxy{};
        std::unique_ptr<ConsoleProcess> console{};
        QString profile{};
        bool frozen = false;
        qint64 clock = 0; ///< ms its clock is off
    };
    /// A message an agent sent.
    struct Sent {
        size_t desk = 0;
        bool note = false;
        bool acknowledged = false; ///< the console had it on disk
    };
    /// What may stand in a composer: the newest text its console had on disk, and what was typed after it, in that order.
    struct Typed {
        void add(int number, const QString &text) { texts.append({number, text}); }
        void acknowledge(int number);
        QList<std::pair<int, QString>> texts{{0, QString()}}; ///< at first nothing stands there
    };
    using Composers = QMap<QString, Typed>; ///< by "conversation mode"

    QString addConversation();
    void act(Desk &desk, size_t index);
    void send(Desk &desk, size_t index, const QString &conversation);
    void promise(ConsoleProcess &console, const QString &conversation);
    void type(Desk &desk, size_t index, const QString &conversation);
    void breakSomething(Desk &desk);
    void breakNetwork(FaultProxy &proxy);
    void restartHub(bool politely);
    QString startConsole(Desk &desk);
    void heal(Desk &desk);
    bool isSettled(Desk &desk);
    void checkMessages(QStringList &wrong);
    void checkPromises(QStringList &wrong);
    void checkDrafts(QStringList &wrong);
    QString anyConversation();
    template <class List> const auto &pick(const List &list) { return list[m_random.bounded(int(list.size()))]; }

    QRandomGenerator m_random;
    QTemporaryDir m_directory;
    SmtpSink m_sink;
    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<HubClient> m_admin;
    std::array<Desk, 2> m_desks;
    std::array<Composers, 2> m_typed;
    QString m_channel;
    QStringList m_queues;
    QStringList m_agents;
    QStringList m_customers;
    QStringList m_conversations;
    QMap<QString, Sent> m_sent; ///< by id
    QSet<QString> m_givenBack; ///< by id: refused, and back in the agent's hands
    QMap<QString, int> m_did;
    int m_words = 0;
    QMap<QString, QString> m_promises{}; ///< reasons, unique, with their conversations
};

} // namespace deskbell::test
