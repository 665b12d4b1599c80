// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/handledmail.h"

#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/uidset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

// Bounds the length of a command: about 8 KB when no two numbers follow each other.
constexpr size_t handledAtOnce = 500;

} // namespace

HandledMail::HandledMail(const EmailSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QByteArray HandledMail::searchFor(quint32 last) const
{
    const QByteArray range = "UID 1:" + QByteArray::number(last);
    return "UID SEARCH " + range + (m_settings.handled == Handled::Seen ? " UNSEEN" : " UNDELETED");
}

void HandledMail::add(quint32 uid)
{
    if (isWanted()) {
        m_waiting.insert(uid);
    }
}

void HandledMail::add(const QSet<quint32> &uids)
{
    if (isWanted()) {
        m_waiting += uids;
    }
}

void HandledMail::run(ImapClient &client, std::function<void()> done)
{
    std::vector<quint32> uids(m_waiting.begin(), m_waiting.end());
    std::sort(uids.begin(), uids.end());
    uids.resize(std::min(uids.size(), handledAtOnce));
    // Each is tried once a connection: what fails now fails again.
    for (const quint32 uid : uids) {
        m_waiting.remove(uid);
    }
    m_busy = true;
    m_done = std::move(done);
    if (m_settings.handled == Handled::Seen) {
        mark(client, uidSet(uids));
    } else {
        move(client, uidSet(uids), true);
    }
}

void HandledMail::connectionLost()
{
    m_waiting.clear(); // the next connection searches for them
    m_busy = false;
    m_done = nullptr;
}

void HandledMail::mark(ImapClient &client, const QByteArray &uids)
{
    client.command("UID STORE " + uids + " +FLAGS.SILENT (\\Seen)", [this](const ImapStatus &status) {
        finish(status.isOk() ? QString() : u"mails taken in cannot be marked as read: %1"_s.arg(status.words));
    });
}

/// RFC 6851; without it a copy, and the original marked as deleted.
void HandledMail::move(ImapClient &client, const QByteArray &uids, bool mayCreate)
{
    const QByteArray verb = client.has("MOVE") ? "UID MOVE " : "UID COPY ";
    client.command(verb + uids + ' ' + imapQuoted(encodeFolderName(m_settings.handledFolder)),
                   [this, &client, uids, mayCreate](const ImapStatus &status) { onMoved(client, uids, mayCreate, status); });
}

void HandledMail::onMoved(ImapClient &client, const QByteArray &uids, bool mayCreate, const ImapStatus &status)
{
    if (status.isOk()) {
        return client.has("MOVE") ? finish({}) : removeCopied(client, uids);
    }
    if (mayCreate && status.code == "TRYCREATE") {
        return client.command("CREATE " + imapQuoted(encodeFolderName(m_settings.handledFolder)),
                              [this, &client, uids](const ImapStatus &) { move(client, uids, false); });
    }
    finish(u"mails taken in cannot be moved to %1: %2"_s.arg(m_settings.handledFolder, status.words));
}

/// Without UIDPLUS (RFC 4315) they stay marked: a plain EXPUNGE would remove what others have marked, too.
void HandledMail::removeCopied(ImapClient &client, const QByteArray &uids)
{
    client.command("UID STORE " + uids + " +FLAGS.SILENT (\\Deleted)", [this, &client, uids](const ImapStatus &status) {
        if (!status.isOk()) {
            return finish(
                u"mails taken in were copied to %1, but cannot be removed: %2"_s.arg(m_settings.handledFolder, status.words));
        }
        if (!client.has("UIDPLUS")) {
            return finish({});
        }
        client.command("UID EXPUNGE " + uids, [this](const ImapStatus &expunged) {
            finish(expunged.isOk() ? QString() : u"mails taken in cannot be removed: %1"_s.arg(expunged.words));
        });
    });
}

void HandledMail::finish(const QString &words)
{
    m_busy = false;
    Q_EMIT problem(words);
    if (const auto done = std::exchange(m_done, nullptr)) {
        done();
    }
}

} // namespace deskbell::hub
