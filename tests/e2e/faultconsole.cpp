// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faultconsole.h"

#include "client/deskparts.h"
#include "client/outbox/outbox.h"
#include "client/promises/promisebook.h"
#include "client/replica/replica.h"
#include "client/transport/qtwire.h"
#include "tests/e2e/faultclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

namespace deskbell::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int lookEveryMs = 2;

DeskParts consoleParts(const QUrl &hub, const QString &profile)
{
    QDir().mkpath(profile);
    DeskParts parts{.wire = std::make_unique<QtWire>(hub),
                    .tokens = std::make_unique<FileTokenStore>(QDir(profile).filePath(u"session.json"_s))};
    // As in the program, but a round of faults should not take minutes.
    parts.timing.firstRetry = 50ms;
    parts.timing.longestRetry = 1s;
    parts.timing.silence = 7s;
    parts.timing.pulse = 500ms;
    return parts;
}

QString text(const QJsonObject &order, QLatin1StringView key) { return order.value(key).toString(); }

} // namespace

FaultConsole::FaultConsole(const QUrl &hub, const QString &profile)
    : m_profile(profile)
    , m_desk(Desk::Options{.hub = hub, .directory = profile, .device = u"fault test"_s}, consoleParts(hub, profile))
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        while (!m_pending.empty() && m_pending.front().durable()) {
            answer(m_pending.front().number);
            m_pending.pop_front();
        }
        if (m_pending.empty()) {
            m_look.stop();
        }
    });
    connect(&m_desk, &Desk::refused, this, &FaultConsole::decide);
    connect(&m_desk.replica(), &Replica::opened, this, &FaultConsole::ready);
    m_desk.resume();
}

void FaultConsole::answer(qint64 number, const QJsonObject &more)
{
    QJsonObject line = more;
    line.insert("n"_L1, number);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void FaultConsole::answerLater(Durable durable)
{
    m_pending.push_back({.number = m_number, .durable = std::move(durable)});
    m_look.start();
}

void FaultConsole::answerWhenStored(qsizetype known)
{
    QStringList added;
    qsizetype at = 0;
    for (const Wish &wish : m_desk.outbox().wishes()) {
        if (at++ >= known) {
            added.append(wish.id);
        }
    }
    answerLater([this, added] {
        return std::all_of(added.begin(), added.end(), [this](const QString &id) {
            const Wish *wish = m_desk.outbox().find(id);
            return !wish || wish->stored; // gone: the hub has answered
        });
    });
}

/// Whoever writes sees what came in meanwhile, and sends all the same; everything else is left as it is.
void FaultConsole::decide(const RefusedWish &wish)
{
    if (wish.error.type.endsWith("newer-messages"_L1)) {
        QMetaObject::invokeMethod(
            this, [this, id = wish.message] { m_desk.sendAnyway(id); }, Qt::QueuedConnection);
    }
}

void FaultConsole::take(const QByteArray &line)
{
    const QJsonObject order = QJsonDocument::fromJson(line).object();
    m_number = order.value("n"_L1).toInteger();
    act(text(order, "do"_L1), order);
}

void FaultConsole::act(const QString &what, const QJsonObject &order)
{
    if (what == "status"_L1) {
        answer(m_number, statusJson());
    } else if (what == "draft"_L1) {
        const ConversationId id{text(order, "conversation"_L1)};
        answer(m_number, {{u"text"_s, m_desk.draft(id, text(order, "mode"_L1))}});
    } else if (what == "clock"_L1) {
        shiftWallClock(std::chrono::milliseconds(order.value("by"_L1).toInteger()));
        answer(m_number);
    } else if (what == "signin"_L1) {
        signIn(order);
    } else if (what == "type"_L1) {
        type(order);
    } else if (what == "send"_L1) {
        send(order);
    } else if (what == "customer"_L1) {
        saveCustomer(order);
    } else if (what == "settle"_L1) {
        settle();
    } else {
        changeConversation(what, order);
    }
}

void FaultConsole::signIn(const QJsonObject &order)
{
    auto *watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcher<Result<Done>>::finished, this, [this, watcher, number = m_number] {
        answer(number, {{u"ok"_s, watcher->result().hasValue()}});
        watcher->deleteLater();
    });
    watcher->setFuture(m_desk.signIn(text(order, "email"_L1), text(order, "password"_L1)));
}

void FaultConsole::changeConversation(const QString &what, const QJsonObject &order)
{
    const ConversationId id{text(order, "conversation"_L1)};
    const qsizetype known = m_desk.outbox().waiting();
    if (what == "state"_L1) {
        const auto state = Word<ConversationState>::fromString(text(order, "to"_L1)).value();
        m_desk.setState(id, state, fromWireTime(text(order, "until"_L1)));
    } else if (what == "assign"_L1) {
        m_desk.assign(id, AgentId{text(order, "to"_L1)});
    } else if (what == "priority"_L1) {
        m_desk.setPriority(id, Word<Priority>::fromString(text(order, "to"_L1)).value());
    } else if (what == "queue"_L1) {
        m_desk.setQueue(id, QueueId{text(order, "to"_L1)});
    } else if (what == "tags"_L1) {
        m_desk.setTags(id, {text(order, "to"_L1)});
    } else if (what == "seen"_L1) {
        const auto newest = m_desk.replica().messagesOf(id, std::nullopt, 1);
        m_desk.markSeen(id, newest.isEmpty() ? MessageId{} : newest.last().message.id);
    } else if (what == "promise"_L1) {
        const QDateTime due = QDateTime::currentDateTimeUtc().addSecs(order.value("in"_L1).toInteger());
        m_desk.promises().make({{.conversation = id, .dueAt = due, .reason = text(order, "reason"_L1)}});
    } else if (what == "promise-kept"_L1 || what == "promise-moved"_L1) {
        if (const auto next = m_desk.promises().nextOf(id)) {
            if (what == "promise-kept"_L1) {
                m_desk.promises().keep({next->promise.id});
            } else {
                m_desk.promises().move({next->promise.id}, next->promise.dueAt.addSecs(order.value("in"_L1).toInteger()));
            }
        }
    } else if (what == "look"_L1) {
        m_desk.announceViewing(id);
        m_desk.announceTyping(id, true);
    }
    answerWhenStored(known);
}

void FaultConsole::send(const QJsonObject &order)
{
    const ConversationId conversation{text(order, "conversation"_L1)};
    DraftMessage draft{.id = MessageId{text(order, "id"_L1)},
                       .conversation = conversation,
                       .channel = ChannelId{text(order, "channel"_L1)},
                       .kind = text(order, "kind"_L1),
                       .text = text(order, "text"_L1)};
    const auto newest = m_desk.replica().messagesOf(conversation, std::nullopt, 1);
    if (!newest.isEmpty() && !newest.last().local) {
        draft.seenMessage = newest.last().message.id;
    }
    if (const QString to = text(order, "to"_L1); !to.isEmpty()) {
        draft.to = {{.name = {}, .address = to}};
    }
    const qsizetype known = m_desk.outbox().waiting();
    m_desk.send(draft);
    answerWhenStored(known);
}

void FaultConsole::type(const QJsonObject &order)
{
    const ConversationId conversation{text(order, "conversation"_L1)};
    const QString mode = text(order, "mode"_L1);
    const QString typed = text(order, "text"_L1);
    m_desk.keepDraft(conversation, mode, typed);
    answerLater([this, conversation, mode, typed] { return draftIsOnDisk(conversation, mode, typed); });
}

bool FaultConsole::draftIsOnDisk(const ConversationId &conversation, const QString &mode, const QString &typed)
{
    if (m_desk.draft(conversation, mode) != typed) {
        return true; // there is something newer already
    }
    if (!m_outboxFile.isOpen()) {
        m_outboxFile.open(QDir(m_profile).filePath(u"outbox.sqlite"_s), Database::Durability::Normal, true);
    }
    const auto rows =
        m_outboxFile.select("SELECT doc FROM drafts WHERE conversation = ? AND mode = ?", {conversation.value, mode});
    return !rows.isEmpty()
        && QJsonDocument::fromJson(rows.first().first().toByteArray()).object().value("text"_L1).toString() == typed;
}

void FaultConsole::saveCustomer(const QJsonObject &order)
{
    const qsizetype known = m_desk.outbox().waiting();
    if (auto customer = m_desk.replica().customer(CustomerId{text(order, "customer"_L1)})) {
        customer->note = text(order, "note"_L1);
        m_desk.saveCustomer(*customer);
    }
    answerWhenStored(known);
}

QJsonObject FaultConsole::statusJson() const
{
    static constexpr const char *names[] = {"signed out", "connecting", "catching up", "live", "offline"};
    const ConnectionStatus &status = m_desk.status();
    return {{u"state"_s, QLatin1StringView(names[int(status.state)])},
            {u"detail"_s, status.detail},
            {u"cursor"_s, status.completeTo},
            {u"waiting"_s, status.outboxWaiting}};
}

/// The agent decides about everything that was refused: sends it all the same, or takes it back.
void FaultConsole::settle()
{
    QJsonArray givenBack;
    for (const Wish &wish : std::list<Wish>(m_desk.outbox().wishes())) {
        if (wish.state != Wish::State::Refused || !wish.error) {
            continue;
        }
        if (wish.error->type.endsWith("newer-messages"_L1)) {
            m_desk.sendAnyway(MessageId{wish.id});
        } else if (m_desk.takeBack(MessageId{wish.id})) {
            givenBack.append(wish.id);
        }
    }
    answer(m_number, {{u"given_back"_s, givenBack}});
}

} // namespace deskbell::test

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: deskbell-fault-console HUB-URL PROFILE-DIRECTORY\n", stderr);
        return 2;
    }
    deskbell::test::FaultConsole console(QUrl(arguments[1]), arguments[2]);
    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    // As in the program: nothing can be done to a conversation before there is one to be seen.
    notifier.setEnabled(false);
    QObject::connect(&console, &deskbell::test::FaultConsole::ready, &notifier, [&notifier] { notifier.setEnabled(true); });
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&console, &input] {
        char buffer[4096];
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0) {
            QCoreApplication::quit();
            return;
        }
        input.append(buffer, got);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            console.take(input.left(end));
            input.remove(0, end + 1);
        }
    });
    return app.exec();
}
