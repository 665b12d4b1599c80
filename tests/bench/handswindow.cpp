// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/allocator.h"
#include "client/desk.h"
#include "client/replica/replica.h"
#include "models/inboxmodel.h"
#include "models/viewsmodel.h"
#include "tests/bench/metric.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/hands/hands.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

// What a key costs where the replica holds many conversations: palette, views, sorting, narrowing, searching, the next one, opening one;
// in silence and while 100 events a second come in (new messages that go to the top of the list). The window is the real one, without a
// screen; the hub is away, the events are handed to the replica as the socket does. Each figure goes from the key to the painted window, in
// milliseconds of the GUI thread's own work: what the machine does besides does not count.
//   deskbell_bench_hands [conversations, 10000] [messages of each, 10]
//   deskbell_bench_hands --in DIRECTORY      the same with the replica of a desk that is there already; it is written to

using namespace deskbell;
using namespace deskbell::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;
constexpr int eventsEveryMs = 10;

const QStringList &firstNames()
{
    static const QStringList names{u"Ana"_s, u"Jan"_s, u"Zofia"_s, u"Maria"_s, u"Piotr"_s, u"Elena"_s, u"Ion"_s, u"Katalin"_s};
    return names;
}
const QStringList &matters()
{
    static const QStringList words{u"Late parcel"_s,   u"Wrong size"_s,  u"Invoice missing"_s, u"Broken zipper"_s,
                                   u"Refund please"_s, u"Where is it"_s, u"Change address"_s,  u"Cancel order"_s};
    return words;
}

/// How long each event took that was delivered from the event loop: in that time no key is answered.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The events of other threads come by here as well; what they take blocks nobody.
        if (QThread::currentThread() != thread() || m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const WorkWatch watch;
        const bool done = QApplication::notify(receiver, event);
        blocks.push_back(watch.ms());
        --m_depth;
        return done;
    }

    std::vector<double> blocks{};

private:
    int m_depth = 0;
};

/// The conversations of the replica, for events about them.
struct Filled {
    QList<Conversation> conversations{}; ///< the newest ones
    AgentId me{};
    QueueId queue{};
};

QByteArray page(int from, int to, int messagesOfEach, Filled &filled, const QDateTime &now)
{
    constexpr int known = 2'000;
    QJsonArray conversations;
    QJsonArray customers;
    QJsonArray messages;
    for (int i = from; i < to; ++i) {
        const QDateTime at = now.addSecs(-qint64(i) * 61);
        const Customer customer{
            .id = CustomerId::make(),
            .name = u"%1 Pop%2"_s.arg(firstNames().at(i % 8)).arg(i),
            .identities = {{.id = IdentityId::make(), .kind = u"email"_s, .value = u"c%1@home.test"_s.arg(i)}}};
        Conversation conversation{.id = ConversationId::make(),
                                  .number = 1000 + i,
                                  .customerId = customer.id,
                                  .subject = matters().at(i / 3 % 8),
                                  .queueId = filled.queue,
                                  .assigneeId = i % 40 == 0 ? filled.me : AgentId{},
                                  .tags = i % 500 == 0 ? QStringList{u"vip"_s} : QStringList{},
                                  .channels = {u"email"_s},
                                  .lastMessageAt = at,
                                  .lastMessagePreview = u"Hello, I wrote about this before"_s,
                                  .unread = i % 3 == 0 ? 1 : 0};
        if (i % 4 == 0) {
            conversation.clocks = {{.kind = ClockKind::FirstResponse, .dueAt = now.addSecs(i % 9000)}};
        }
        for (int m = 0; m < messagesOfEach; ++m) {
            const Message message{.id = MessageId::make(),
                                  .conversationId = conversation.id,
                                  .customerId = customer.id,
                                  .kind = u"email"_s,
                                  .at = at.addSecs(m - messagesOfEach),
                                  .text = u"Hello, I wrote about this before: order %1 did not come. Regards %2"_s.arg(i).arg(m)};
            messages.append(toJson(message));
        }
        customers.append(toJson(customer));
        conversations.append(toJson(conversation));
        if (filled.conversations.size() < known) {
            filled.conversations.append(conversation);
        }
    }
    return QJsonDocument(QJsonObject{{u"customers"_s, customers}, {u"conversations"_s, conversations}, {u"messages"_s, messages}})
        .toJson(QJsonDocument::Compact);
}

template <class Signal, class Sender> void waitFor(Sender *sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

Filled fillReplica(const QString &file, int count, int messagesOfEach)
{
    Replica replica(file);
    QObject::connect(&replica, &Replica::opened, qApp, [] {});
    replica.open();
    waitFor(&replica, &Replica::opened);
    const Agent me{.id = AgentId::make(), .name = u"Mia Stan"_s, .email = u"mia@desk.test"_s, .role = Role::Lead};
    const Queue queue{.id = QueueId::make(), .name = u"Parcels"_s, .members = {me.id}};
    Filled filled{.me = me.id, .queue = queue.id};
    replica.beginSnapshot(false);
    const QJsonObject directory{
        {u"me"_s, toJson(me)}, {u"agents"_s, QJsonArray{toJson(me)}}, {u"queues"_s, QJsonArray{toJson(queue)}}};
    replica.addSnapshotPage(QJsonDocument(directory).toJson());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int committed = 0;
    QObject::connect(&replica, &Replica::changed, qApp, [&committed] { ++committed; });
    int told = 0;
    for (int i = 0; i < count; i += pageSize) {
        replica.addSnapshotPage(page(i, qMin(count, i + pageSize), messagesOfEach, filled, now));
        while (++told - committed > 8) { // the writer is slower: the pages would heap up
            told -= 1;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    replica.endSnapshot(100);
    waitFor(&replica, &Replica::snapshotDone);
    return filled;
}

Filled newestOf(Replica &replica)
{
    constexpr int asMany = 2'000;
    Filled filled;
    for (const ConversationRow &row : replica.conversations({}, std::nullopt, asMany)) {
        filled.conversations.append(row.conversation);
    }
    return filled;
}

/// New messages of the newest conversations, 100 a second: each is two events, and its row goes to the top of the list.
class Rush
{
public:
    Rush(Replica &replica, const Filled &filled)
        : m_replica(replica)
        , m_filled(filled)
        , m_seq(replica.cursor() + 1'000)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2 * eventsEveryMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { send(); });
    }
    void start()
    {
        m_replica.beginStream();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    int sent() const { return m_sent; }
    /// When the newest event of each conversation was handed over, until somebody takes it out.
    QHash<QString, QElapsedTimer> &underway() { return m_underway; }

private:
    void send()
    {
        Conversation &one = m_filled.conversations[(m_sent * 37) % m_filled.conversations.size()];
        m_underway[one.id.value].start();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        one.version += 1;
        one.lastMessageAt = now;
        one.lastMessagePreview = u"And another one, number %1"_s.arg(m_sent);
        one.unread += 1;
        const Message message{.id = MessageId::make(),
                              .conversationId = one.id,
                              .customerId = one.customerId,
                              .kind = u"email"_s,
                              .at = now,
                              .text = one.lastMessagePreview};
        const QJsonArray events{
            QJsonObject{{u"seq"_s, m_seq + 1}, {u"type"_s, u"message.created"_s}, {u"message"_s, toJson(message)}},
            QJsonObject{{u"seq"_s, m_seq + 2}, {u"type"_s, u"conversation.updated"_s}, {u"conversation"_s, toJson(one)}}};
        m_seq += 2;
        m_sent += 2;
        m_replica.addEvents(QString::fromUtf8(QJsonDocument(events).toJson(QJsonDocument::Compact)));
    }

    Replica &m_replica;
    Filled m_filled;
    QTimer m_timer;
    qint64 m_seq;
    QHash<QString, QElapsedTimer> m_underway{};
    int m_sent = 0;
};

/// Lets what is under way happen, as between two keys of a person. In a loop of its own: what is to be deleted later goes only then.
void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// From the key to the painted window.
template <class Act> double timed(QWidget &window, Act act)
{
    const WorkWatch watch;
    act();
    QCoreApplication::processEvents();
    window.repaint();
    return watch.ms();
}

void tell(const QString &what, const std::vector<double> &samples)
{
    report(what + u"_p50"_s, percentile(samples, 0.5), u"ms"_s);
    report(what + u"_p99"_s, percentile(samples, 0.99), u"ms"_s);
    report(what + u"_worst"_s, percentile(samples, 1), u"ms"_s);
}

void measurePalette(Workspace &workspace, const QString &when)
{
    std::vector<double> keys;
    std::vector<double> opens;
    for (const auto &words : {u"resolve"_s, u"ana pop12345"_s, u"late parcel"_s, u"sort the list"_s, u"#54321"_s, u"c77@home"_s,
                              u"broken zip"_s, u"all open"_s}) {
        opens.push_back(timed(workspace, [&] { workspace.hands().showPalette(); }));
        auto *palette = workspace.window()->findChild<CommandPalette *>();
        for (const QChar letter : words) {
            keys.push_back(timed(*palette, [&] { QTest::keyClick(&palette->field(), letter.toLatin1()); }));
            rest(8);
        }
        delete palette;
    }
    tell(u"palette_open"_s + when, opens);
    tell(u"palette_key"_s + when, keys);
}

/// The field above the list: each letter, and, after the pause that follows it, what the search for it costs the window until its hits are
/// painted, and how long they take to come: those are looked for by another thread.
void measureSearch(Workspace &workspace, const QString &when)
{
    constexpr int untilSearchedMs = 250; // the pause is 120
    std::vector<double> keys;
    std::vector<double> hits;
    std::vector<double> waits;
    QElapsedTimer sought;
    QObject context;
    QObject::connect(&workspace.inboxModel(), &UnifiedInboxModel::loadingChanged, &context, [&](bool loading) {
        if (loading) {
            sought.start();
        }
    });
    QObject::connect(&workspace.inboxModel(), &QAbstractItemModel::modelReset, &context, [&] {
        if (sought.isValid()) {
            workspace.inboxPane().list().repaint();
            waits.push_back(static_cast<double>(sought.nsecsElapsed()) / 1e6);
            sought.invalidate();
        }
    });
    auto *field = &workspace.inboxPane().searchField();
    for (const auto &words : {u"order 123"_s, u"late parcel"_s, u"ana pop77"_s, u"refund"_s}) {
        field->setFocus();
        for (const QChar letter : words) {
            keys.push_back(timed(workspace, [&] { QTest::keyClick(field, letter.toLatin1()); }));
            const WorkWatch watch;
            rest(untilSearchedMs);
            hits.push_back(watch.ms());
        }
        keys.push_back(timed(workspace, [&] { QTest::keyClick(field, Qt::Key_Escape); }));
        field->clear();
        rest(300);
    }
    tell(u"search_key"_s + when, keys);
    if (when.isEmpty()) { // else what comes in meanwhile would be in it
        tell(u"search_hits"_s, hits);
        tell(u"search_hits_passed"_s, waits);
    }
}

/// From the wish to see a conversation (a link, the palette, Enter on a row), with none open before, to its painted messages.
void measureOpen(Workspace &workspace, const QString &when)
{
    std::vector<double> opens;
    workspace.viewsList().choose(2);
    rest(50);
    const UnifiedInboxModel &inbox = workspace.inboxModel();
    for (int i = 0; i < 60 && i < inbox.rowCount(); ++i) {
        workspace.open({});
        rest(30);
        const ConversationId id{inbox.index(i).data(+UnifiedInboxModel::Role::Id).toString()};
        QEventLoop painting;
        const auto shown = QObject::connect(&workspace.conversationPane(), &ConversationPane::painted, &painting, [&] {
            if (workspace.timelineModel().rowCount() > 0) {
                painting.quit();
            }
        });
        const WorkWatch watch;
        workspace.open(id);
        painting.exec();
        opens.push_back(watch.ms());
        QObject::disconnect(shown);
        rest(20);
    }
    workspace.open({});
    tell(u"open_conversation"_s + when, opens);
}

/// Each letter of a reply, from the key to its painted word; the draft is kept with each.
void measureTyping(Workspace &workspace, const QString &when)
{
    workspace.viewsList().choose(2);
    rest(50);
    workspace.open(ConversationId{workspace.inboxModel().index(3).data(+UnifiedInboxModel::Role::Id).toString()});
    rest(300);
    workspace.findChild<QAction *>(u"reply"_s)->trigger();
    rest(300);
    Editor &editor = workspace.conversationPane().composer().editor();
    std::vector<double> keys;
    for (const QChar letter :
         u"Hello Ana, your parcel stands in the depot since Monday. It goes out today, and you have it by Friday. "_s.repeated(
             3)) {
        keys.push_back(timed(workspace, [&] { QTest::keyClick(&editor, letter.toLatin1()); }));
        rest(10);
    }
    tell(u"typing_key"_s + when, keys);
    report(u"typed"_s + when, static_cast<double>(editor.toPlainText().size()), u"letters"_s);
    editor.clear();
    rest(300);
    workspace.open({});
}

/// While a hundred events a second come in: from the socket's frame to the painted row at the top of the list, with all that is between
/// (the writer's thread, its commit). Time that passed, not work: it is made by two threads.
void measureArrivals(Workspace &workspace, Rush &rush)
{
    constexpr int watchedMs = 5'000;
    constexpr int looked = 30; ///< rows from the top, where those that came stand
    workspace.viewsList().choose(2);
    rest(500);
    rush.underway().clear();
    std::vector<double> times;
    const UnifiedInboxModel &inbox = workspace.inboxModel();
    QObject context;
    QObject::connect(&workspace.inboxPane().list(), &InboxList::painted, &context, [&] {
        for (int row = 0; row < std::min(looked, inbox.rowCount()); ++row) {
            const auto sent = rush.underway().constFind(inbox.index(row).data(+UnifiedInboxModel::Role::Id).toString());
            // What stood there before the event did is not yet what was painted.
            const bool isThere = sent != rush.underway().cend()
                && inbox.index(row)
                        .data(+UnifiedInboxModel::Role::LastMessageAt)
                        .toDateTime()
                        .msecsTo(QDateTime::currentDateTimeUtc())
                    <= sent->elapsed() + 1;
            if (isThere) {
                times.push_back(static_cast<double>(sent->nsecsElapsed()) / 1e6);
                rush.underway().erase(sent);
            }
        }
    });
    rest(watchedMs);
    tell(u"insert_at_top"_s, times);
    report(u"inserted_at_top"_s, static_cast<double>(times.size()), u"rows"_s);
}

void measureViews(Workspace &workspace, const QString &when)
{
    InboxPane &pane = workspace.inboxPane();
    std::vector<double> views;
    std::vector<double> orders;
    std::vector<double> narrowed;
    std::vector<double> next;
    for (int round = 0; round < 5; ++round) {
        for (int row = 0; row < 6; ++row) { // the next one is the due list
            views.push_back(timed(workspace, [&] { workspace.viewsList().choose(row); }));
        }
        workspace.viewsList().choose(2);
        for (const ListOrder order : {ListOrder::Due, ListOrder::Oldest, ListOrder::Recent}) {
            orders.push_back(timed(workspace, [&] { pane.setOrder(order); }));
        }
        InboxView view = pane.view();
        view.tags = {u"vip"_s};
        narrowed.push_back(timed(workspace, [&] { pane.narrow(view); }));
        view.order = ListOrder::Due;
        view.unreadOnly = true;
        narrowed.push_back(timed(workspace, [&] { pane.narrow(view); }));
        pane.narrow({});
        for (int i = 0; i < 40; ++i) {
            next.push_back(timed(workspace, [&] { pane.list().step(1); }));
            rest(5);
        }
    }
    tell(u"view_change"_s + when, views);
    tell(u"sort_change"_s + when, orders);
    tell(u"narrow_change"_s + when, narrowed);
    tell(u"next_conversation"_s + when, next);
    tell(u"select_all_5000"_s + when, {timed(workspace, [&] { workspace.findChild<QAction *>(u"select-all"_s)->trigger(); })});
}

} // namespace

int main(int argc, char **argv)
{
    keepLittleMemory(); // as the console does
    TimedApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir directory;
    const QString there = arguments.value(1) == "--in"_L1 ? arguments.value(2) : QString();
    Filled filled;
    if (there.isEmpty()) {
        const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 10'000;
        const int messagesOfEach = arguments.size() > 2 ? arguments.at(2).toInt() : 10;
        narrate(u"filling a replica with %1 conversations of %2 messages"_s.arg(count).arg(messagesOfEach));
        filled = fillReplica(directory.filePath(u"replica.sqlite"_s), count, messagesOfEach);
    }
    Desk desk(Desk::Options{.hub = QUrl(u"http://127.0.0.1:9"_s), .directory = there.isEmpty() ? directory.path() : there});
    desk.openAhead();
    waitFor(&desk.replica(), &Replica::changed);
    if (!there.isEmpty()) {
        filled = newestOf(desk.replica());
    }
    QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Workspace workspace(desk, settings);
    workspace.resize(1440, 900);
    workspace.show();
    QApplication::setActiveWindow(&workspace);
    QCoreApplication::processEvents();
    report(u"conversations"_s, static_cast<double>(desk.replica().counts().active), u""_s);
    const auto measure = [&](const QString &when) {
        application.blocks.clear();
        measurePalette(workspace, when);
        measureViews(workspace, when);
        measureSearch(workspace, when);
        measureOpen(workspace, when);
        measureTyping(workspace, when);
        report(u"block_p99"_s + when, percentile(application.blocks, 0.99), u"ms"_s);
        report(u"block_longest"_s + when, percentile(application.blocks, 1), u"ms"_s);
    };
    measure({});
    Rush rush(desk.replica(), filled);
    QElapsedTimer rushing;
    rushing.start();
    rush.start();
    measure(u"_in_rush"_s);
    measureArrivals(workspace, rush);
    rush.stop();
    report(u"events_per_s"_s, rush.sent() * 1e3 / static_cast<double>(rushing.elapsed()), u"1/s"_s);
    report(u"pss"_s, proportionalSetSizeMiB(QCoreApplication::applicationPid()), u"MiB"_s);
    return 0;
}
