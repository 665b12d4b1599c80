// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/imapclient.h"
#include "hub/text/mail.h"
#include "tests/bench/benches.h"
#include "tests/bench/metric.h"
#include "tests/support/hub/hubclient.h"
#include "tests/support/hub/hubprocess.h"
#include "tests/support/mail/mailservers.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

namespace deskbell::bench {

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int mailCount = 10'000;
constexpr int fetchBatch = 200;
constexpr int fetchInFlight = 2;

/// A mix as a support mailbox sees it: mostly short texts, a quarter with HTML, a tenth with files up to a megabyte.
QList<QByteArray> mixedMails()
{
    initialiseMime();
    QRandomGenerator random(20261102);
    const QString sentence = u"The parcel that I ordered last week has not arrived and the tracking page says nothing new. "_s;
    QList<QByteArray> mails;
    for (int i = 0; i < mailCount; ++i) {
        OutgoingMail mail{.from = {u"Customer %1"_s.arg(i % 900), u"customer%1@cust.test"_s.arg(i % 900)},
                          .to = {{u"Support"_s, u"support@desk.test"_s}}};
        mail.subject = u"Order %1 is late"_s.arg(i);
        mail.messageId = u"bench-%1@cust.test"_s.arg(i);
        mail.date = QDateTime::currentDateTimeUtc().addSecs(-i * 60);
        mail.text = u"Order number %1.\n"_s.arg(i) + sentence.repeated(random.bounded(1, 30));
        const int kind = random.bounded(100);
        if (kind >= 50) {
            mail.html = u"<html><body><p><b>Order %1</b></p><p>%2</p></body></html>"_s.arg(i).arg(mail.text.toHtmlEscaped());
        }
        if (kind >= 85) {
            QByteArray content(random.bounded(100) < 90 ? random.bounded(2'000, 60'000) : random.bounded(200'000, 1'000'000),
                               Qt::Uninitialized);
            for (char &byte : content) {
                byte = static_cast<char>(random.generate());
            }
            mail.attachments = {MailPart{.name = u"photo.jpg"_s, .mediaType = u"image/jpeg"_s, .data = content}};
        }
        mails.append(composeMail(mail));
    }
    return mails;
}

/// The same client, the same batches, nothing done with what comes. \returns mails a second; 0 when it failed.
double bareFetch(const test::MailServers &servers)
{
    ServerSettings server{.host = servers.host(),
                          .port = servers.imapsPort(),
                          .user = u"support@desk.test"_s,
                          .password = u"secret"_s,
                          .caFile = servers.caFile()};
    ImapClient client(server, ImapLimits{});
    QEventLoop loop;
    int fetched = 0;
    int nextUid = 1;
    int inFlight = 0;
    bool failed = false;
    std::function<void()> fetchMore = [&] {
        while (inFlight < fetchInFlight && nextUid <= mailCount) {
            const QByteArray range = QByteArray::number(nextUid) + ':' + QByteArray::number(nextUid + fetchBatch - 1);
            nextUid += fetchBatch;
            ++inFlight;
            client.command("UID FETCH " + range + " (UID INTERNALDATE BODY.PEEK[])", [&](const ImapStatus &) {
                --inFlight;
                fetched += fetchBatch;
                inFlight == 0 && nextUid > mailCount ? loop.quit() : fetchMore();
            });
        }
    };
    QObject::connect(&client, &ImapClient::ready, &loop,
                     [&] { client.command("SELECT INBOX", [&](const ImapStatus &) { fetchMore(); }); });
    QObject::connect(&client, &ImapClient::failed, &loop, [&] {
        failed = true;
        loop.quit();
    });
    QElapsedTimer timer;
    timer.start();
    client.open();
    loop.exec();
    return failed ? 0 : fetched / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

void rest(int milliseconds)
{
    QEventLoop pause;
    QTimer::singleShot(milliseconds, &pause, &QEventLoop::quit);
    pause.exec();
}

QJsonObject ledgerOf(test::HubClient &client)
{
    return client.get(u"/v1/channels"_s).json().value("items"_L1).toArray().first().toObject().value("intake"_L1).toObject();
}

} // namespace

bool benchMail()
{
    if (const QString reason = test::MailServers::whyNot(); !reason.isEmpty()) {
        narrate(reason);
        return false;
    }
    test::MailServers servers;
    if (!servers.start() || !servers.fill(u"support@desk.test"_s, mixedMails())) {
        narrate(servers.error());
        return false;
    }
    bareFetch(servers); // Dovecot builds its index once
    const double bare = bareFetch(servers);

    QTemporaryDir directory;
    test::HubProcess hub({u"--data"_s, directory.path() + "/hub"_L1});
    QFile file(directory.filePath(u"mailbox.json"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write(QJsonDocument(servers.channelFile(u"support@desk.test"_s)).toJson());
    file.close();
    if (hub.admin({u"agent"_s, u"add"_s, u"--email"_s, u"b@desk.test"_s, u"--name"_s, u"B"_s, u"--role"_s, u"admin"_s},
                  "benchbench\n")
            != 0
        || hub.admin({u"channel"_s, u"add"_s, file.fileName()}) != 0) {
        narrate(QString::fromUtf8(hub.output()));
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    if (!hub.start()) {
        return false;
    }
    test::HubClient client(hub.url());
    if (!client.signIn(u"b@desk.test"_s, u"benchbench"_s)) {
        return false;
    }
    while (ledgerOf(client).value("imported"_L1).toInt() < mailCount) {
        if (timer.elapsed() > 600'000) {
            narrate(u"the hub did not take in all mails: "_s + QString::fromUtf8(QJsonDocument(ledgerOf(client)).toJson()));
            return false;
        }
        rest(20);
    }
    reportProcessorTime(u"hub"_s, u"mail"_s, hub.processId(), {}, mailCount);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (client.get(u"/v1/conversations?q=order%20%1"_s.arg(mailCount - 1)).json().value("items"_L1).toArray().isEmpty()) {
        narrate(u"the last mail can't be found"_s);
        return false;
    }
    report(u"mail_intake_per_s"_s, mailCount / seconds, u"1/s"_s, Baseline{u"bare fetching with the same client"_s, bare});
    report(u"hub_pss_after_mail"_s, proportionalSetSizeMiB(hub.processId()), u"MiB"_s);
    rest(3'000);
    report(u"hub_pss_after_mail_quiet"_s, proportionalSetSizeMiB(hub.processId()), u"MiB"_s);
    return true;
}

} // namespace deskbell::bench
