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
// Each is looked for by itself.
constexpr size_t brokenAtOnce = 100;

// On mails that are being moved by copying. Copies keep it, which harms nobody.
constexpr const char *movingKeyword = "$DeskbellMoving";

std::vector<quint32> firstOf(const QSet<quint32> &uids, size_t count)
{
    std::vector<quint32> first(uids.begin(), uids.end());
    std::sort(first.begin(), first.end());
    first.resize(std::min(first.size(), count));
    return first;
}

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

QByteArray HandledMail::searchForBroken(const ImapClient &client, quint32 last) const
{
    if (m_settings.handled != Handled::Move || client.has("MOVE")) {
        return {};
    }
    // Without UIDPLUS those that are marked as deleted stay so: they are done.
    return "UID SEARCH UID 1:" + QByteArray::number(last) + " KEYWORD " + movingKeyword
        + (client.has("UIDPLUS") ? "" : " UNDELETED");
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
    m_busy = true;
    m_done = std::move(done);
    if (!m_broken.isEmpty()) {
        return mendBroken(client);
    }
    const std::vector<quint32> uids = firstOf(m_waiting, handledAtOnce);
    // Each is tried once a connection: what fails now fails again.
    for (const quint32 uid : uids) {
        m_waiting.remove(uid);
    }
    if (m_settings.handled == Handled::Seen) {
        mark(client, uidSet(uids));
    } else if (client.has("MOVE")) {
        move(client, uidSet(uids), true);
    } else {
        copy(client, uidSet(uids));
    }
}

void HandledMail::connectionLost()
{
    m_waiting.clear(); // the next connection searches for them
    m_broken.clear();
    QObject::disconnect(m_listening);
    if (m_lookup) {
        m_lookup->cancel();
    }
    m_busy = false;
    m_done = nullptr;
}

void HandledMail::mark(ImapClient &client, const QByteArray &uids)
{
    client.command("UID STORE " + uids + " +FLAGS.SILENT (\\Seen)", [this](const ImapStatus &status) {
        finish(status.isOk() ? QString() : u"mails taken in cannot be marked as read: %1"_s.arg(status.words));
    });
}

/// Without MOVE. A server that does not keep the keyword is told so by its refusal, or forgets it: then a break at the worst moment
/// may leave a second copy, but loses nothing.
void HandledMail::copy(ImapClient &client, const QByteArray &uids)
{
    client.command("UID STORE " + uids + " +FLAGS.SILENT (" + movingKeyword + ')',
                   [this, &client, uids](const ImapStatus &) { move(client, uids, true); });
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

/// Asks what the originals are known by, then looks for them where they were to go.
void HandledMail::mendBroken(ImapClient &client)
{
    const std::vector<quint32> uids = firstOf(m_broken, brokenAtOnce);
    for (const quint32 uid : uids) {
        m_broken.remove(uid);
        m_waiting.remove(uid);
    }
    m_originals.clear();
    m_listening = connect(&client, &ImapClient::untagged, this, &HandledMail::noteOriginal);
    const QByteArray what = " (UID RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])";
    client.command("UID FETCH " + uidSet(uids) + what, [this, &client](const ImapStatus &status) {
        QObject::disconnect(m_listening);
        if (!status.isOk() || m_originals.empty()) {
            return finish(status.isOk() ? QString() : u"mails taken in cannot be moved: %1"_s.arg(status.words));
        }
        const auto found = [this, &client](const std::optional<QSet<quint32>> &there, const QString &words) {
            onLookedUp(client, there, words);
        };
        m_lookup = new CopyLookup(m_settings, m_originals, found, this); // deletes itself
        m_lookup->start();
    });
}

void HandledMail::noteOriginal(const ImapResponse &response)
{
    const auto fetch = readImapFetch(response);
    if (!fetch || !fetch->body || fetch->size < 0) {
        return;
    }
    const QByteArray field = fetch->body->simplified();
    m_originals.push_back({.uid = fetch->uid,
                           .messageId = field.mid(field.indexOf(':') + 1).trimmed(),
                           .size = fetch->size,
                           .date = fetch->internalDate});
}

/// Those that arrived are removed here, the others begin anew. \a client is the one they were asked of: a lost connection cancels.
void HandledMail::onLookedUp(ImapClient &client, const std::optional<QSet<quint32>> &there, const QString &words)
{
    if (!there) {
        return finish(u"mails taken in cannot be moved: %1"_s.arg(words));
    }
    std::vector<quint32> arrived;
    for (const CopyLookup::Mail &mail : m_originals) {
        if (there->contains(mail.uid)) {
            arrived.push_back(mail.uid);
        } else {
            m_waiting.insert(mail.uid);
        }
    }
    if (arrived.empty()) {
        return finish({});
    }
    std::sort(arrived.begin(), arrived.end());
    removeCopied(client, uidSet(arrived));
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
