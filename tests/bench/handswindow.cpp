// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "client/replica/replica.h"
#include "models/viewsmodel.h"
#include "tests/bench/metric.h"
#include "ui/hands/hands.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

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

// What a key costs where the replica holds many conversations: palette, views, sorting, narrowing, the next one. The window is the
// real one, without a screen; the hub is away, so that nothing else happens. Each time goes from the key to the painted window.
//   deskbell_bench_hands [conversations, 100000]

using namespace deskbell;
using namespace deskbell::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

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

QByteArray page(int from, int to, const AgentId &me, const QueueId &queue, const QDateTime &now)
{
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
                                  .queueId = queue,
                                  .assigneeId = i % 40 == 0 ? me : AgentId{},
                                  .tags = i % 500 == 0 ? QStringList{u"vip"_s} : QStringList{},
                                  .channels = {u"email"_s},
                                  .lastMessageAt = at,
                                  .lastMessagePreview = u"Hello, I wrote about this before"_s,
                                  .unread = i % 3 == 0 ? 1 : 0};
        if (i % 4 == 0) {
            conversation.clocks = {{.kind = ClockKind::FirstResponse, .dueAt = now.addSecs(i % 9000)}};
        }
        const Message message{.id = MessageId::make(),
                              .conversationId = conversation.id,
                              .customerId = customer.id,
                              .kind = u"email"_s,
                              .at = at,
                              .text = u"Hello, I wrote about this before: order %1 did not come. Regards"_s.arg(i)};
        customers.append(toJson(customer));
        conversations.append(toJson(conversation));
        messages.append(toJson(message));
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

void fillReplica(const QString &file, int count)
{
    Replica replica(file);
    QObject::connect(&replica, &Replica::opened, qApp, [] {});
    replica.open();
    waitFor(&replica, &Replica::opened);
    const Agent me{.id = AgentId::make(), .name = u"Mia Stan"_s, .email = u"mia@desk.test"_s, .role = Role::Lead};
    const Queue queue{.id = QueueId::make(), .name = u"Parcels"_s, .members = {me.id}};
    replica.beginSnapshot(false);
    const QJsonObject directory{
        {u"me"_s, toJson(me)}, {u"agents"_s, QJsonArray{toJson(me)}}, {u"queues"_s, QJsonArray{toJson(queue)}}};
    replica.addSnapshotPage(QJsonDocument(directory).toJson());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; i += pageSize) {
        replica.addSnapshotPage(page(i, qMin(count, i + pageSize), me.id, queue.id, now));
    }
    replica.endSnapshot(100);
    waitFor(&replica, &Replica::snapshotDone);
}

/// From the key to the painted window.
template <class Act> double timed(QWidget &window, Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::processEvents();
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tell(const QString &what, const std::vector<double> &samples)
{
    report(what + u"_p50"_s, percentile(samples, 0.5), u"ms"_s);
    report(what + u"_p99"_s, percentile(samples, 0.99), u"ms"_s);
    report(what + u"_worst"_s, percentile(samples, 1), u"ms"_s);
}

void measurePalette(Workspace &workspace)
{
    std::vector<double> keys;
    std::vector<double> opens;
    for (const auto &words : {u"resolve"_s, u"ana pop12345"_s, u"late parcel"_s, u"sort the list"_s, u"#54321"_s, u"c77@home"_s,
                              u"broken zip"_s, u"all open"_s}) {
        opens.push_back(timed(workspace, [&] { workspace.hands().showPalette(); }));
        auto *palette = workspace.window()->findChild<CommandPalette *>();
        for (const QChar letter : words) {
            keys.push_back(timed(*palette, [&] { QTest::keyClick(&palette->field(), letter.toLatin1()); }));
        }
        delete palette;
    }
    tell(u"palette_open"_s, opens);
    tell(u"palette_key"_s, keys);
}

void measureViews(Workspace &workspace)
{
    InboxPane &pane = workspace.inboxPane();
    std::vector<double> views;
    std::vector<double> orders;
    std::vector<double> narrowed;
    std::vector<double> next;
    for (int round = 0; round < 5; ++round) {
        for (int row = 0; row < 7; ++row) {
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
        }
    }
    tell(u"view_change"_s, views);
    tell(u"sort_change"_s, orders);
    tell(u"narrow_change"_s, narrowed);
    tell(u"next_conversation"_s, next);
    tell(u"select_all_5000"_s, {timed(workspace, [&] { workspace.findChild<QAction *>(u"select-all"_s)->trigger(); })});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    QTemporaryDir directory;
    narrate(u"filling a replica with %1 conversations"_s.arg(count));
    fillReplica(directory.filePath(u"replica.sqlite"_s), count);
    Desk desk(Desk::Options{.hub = QUrl(u"http://127.0.0.1:9"_s), .directory = directory.path()});
    desk.openAhead();
    waitFor(&desk.replica(), &Replica::changed);
    QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Workspace workspace(desk, settings);
    workspace.resize(1440, 900);
    workspace.show();
    QApplication::setActiveWindow(&workspace);
    QCoreApplication::processEvents();
    report(u"conversations"_s, static_cast<double>(desk.replica().counts().active), u""_s);
    measurePalette(workspace);
    measureViews(workspace);
    report(u"pss"_s, proportionalSetSizeMiB(QCoreApplication::applicationPid()), u"MiB"_s);
    return 0;
}
