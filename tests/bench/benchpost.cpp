// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/id.h"
#include "tests/bench/benches.h"
#include "tests/bench/httpload.h"
#include "tests/bench/metric.h"
#include "tests/bench/rawsqlite.h"
#include "tests/support/hub/hubclient.h"
#include "tests/support/hub/hubprocess.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace deskbell::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int postConnections = 64;
constexpr int postTotal = 60'000;
constexpr int postConversations = 256;

const QString postText = u"Thank you for writing. The parcel left our warehouse on Monday and should arrive by Thursday; "
                         "here is the tracking number once more. Please tell us if it has not come by then."_s;

QStringList makeConversations(test::HubClient &client)
{
    QStringList ids;
    const QString customer = makeUuid7();
    client.post(u"/v1/customers"_s, {{u"id"_s, customer}, {u"name"_s, u"Bench Customer"_s}});
    for (int i = 0; i < postConversations; ++i) {
        const QString id = makeUuid7();
        if (client.post(u"/v1/conversations"_s,
                        {{u"id"_s, id}, {u"customer_id"_s, customer}, {u"subject"_s, u"Bench %1"_s.arg(i)}})
                    .status
                / 100
            == 2) {
            ids.append(id);
        }
    }
    return ids;
}

std::string postRequest(const QString &conversation, const QByteArray &token)
{
    const QByteArray body = R"({"id":")" + makeUuid7().toUtf8() + R"(","kind":"note","text":")" + postText.toUtf8() + R"("})";
    const QByteArray request = "POST /v1/conversations/" + conversation.toUtf8()
        + "/messages HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + token
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return request.toStdString();
}

} // namespace

bool benchPost()
{
    QTemporaryDir directory;
    test::HubProcess hub({u"--data"_s, directory.path() + "/hub"_L1});
    if (hub.admin({u"agent"_s, u"add"_s, u"--email"_s, u"bench@desk.test"_s, u"--name"_s, u"Bench"_s, u"--role"_s, u"admin"_s},
                  "benchbench\n")
            != 0
        || !hub.start()) {
        narrate(QString::fromUtf8(hub.output()));
        return false;
    }
    test::HubClient client(hub.url());
    if (!client.signIn(u"bench@desk.test"_s, u"benchbench"_s)) {
        return false;
    }
    client.post(u"/v1/queues"_s, {{u"id"_s, makeUuid7()}, {u"name"_s, u"Bench"_s}});
    const QStringList conversations = makeConversations(client);
    if (conversations.size() != postConversations) {
        narrate(u"the hub refused the bench's conversations"_s);
        return false;
    }
    const auto request = [&](int n) { return postRequest(conversations.at(n % postConversations), client.token()); };
    loadHttp(static_cast<std::uint16_t>(hub.url().port()), postConnections, postTotal / 10, request);
    const ThreadTimes before = threadTimes(hub.processId());
    const ThreadTimes ownBefore = threadTimes(QCoreApplication::applicationPid());
    const LoadResult load = loadHttp(static_cast<std::uint16_t>(hub.url().port()), postConnections, postTotal, request);

    reportProcessorTime(u"hub"_s, u"post"_s, hub.processId(), before, postTotal);
    reportProcessorTime(u"load_generator"_s, u"post"_s, QCoreApplication::applicationPid(), ownBefore, postTotal);

    const QByteArray document(900, 'x');
    const double raw = rawSqliteMessages(directory.path(), postTotal, postConnections, document, postText.toUtf8());
    report(u"post_message_per_s"_s, load.answered / load.seconds, u"1/s"_s,
           Baseline{u"raw SQLite, same rows in batches of 64"_s, raw});
    report(u"post_message_p50"_s, percentile(load.latenciesMs, 0.5), u"ms"_s);
    report(u"post_message_p99"_s, percentile(load.latenciesMs, 0.99), u"ms"_s);
    report(u"post_message_refused"_s, load.refused, u"requests"_s);
    report(u"hub_pss_after_post"_s, proportionalSetSizeMiB(hub.processId()), u"MiB"_s);
    return load.refused == 0;
}

} // namespace deskbell::bench
