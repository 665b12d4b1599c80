// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/importmail.h"

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/mailarchive.h"
#include "hub/program/output.h"
#include "hub/program/program.h"

#include <QJsonArray>
#include <QSet>

#include <condition_variable>
#include <mutex>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mailsBetweenWords = 1'000;
constexpr int mostOnTheWay = 400;
constexpr qint64 mostBytesOnTheWay = 48 * 1024 * 1024;

/// Hands mails to the storage, a bounded number at a time, and counts what becomes of them. Its callbacks come from the writer.
class Importer
{
public:
    Importer(Core &core, const ChannelId &channel)
        : m_core(core)
        , m_channel(channel)
    { }
    ~Importer() { finish(); }
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;

    /// Waits while too much is on the way. False: the storage refused something, see error().
    bool take(ArchivedMail mail, const QSet<QString> &own, const MailLimits &limits)
    {
        ImportMail command{.channel = m_channel, .receivedAt = mail.receivedAt, .age = MailAge::Settled};
        command.raw = std::move(mail.raw);
        if (mail.tooLarge) {
            command.quarantineReason = u"the mail is larger than %1 MB; only its beginning was kept"_s.arg(limits.maxBytes >> 20);
        } else if (auto parsed = parseMail(command.raw, limits)) {
            command.outgoing = own.contains(parsed->from.address.toLower());
            if (!command.receivedAt.isValid()) {
                command.receivedAt = parsed->date;
            }
            command.parsed = *std::move(parsed);
        } else {
            command.quarantineReason = parsed.error().detail.isEmpty() ? u"it cannot be read as a mail"_s : parsed.error().detail;
        }
        const qint64 bytes = command.raw.size();
        std::unique_lock lock(m_mutex);
        m_settled.wait(lock, [this] { return m_onTheWay < mostOnTheWay && m_bytes < mostBytesOnTheWay; });
        if (m_error) {
            return false;
        }
        ++m_onTheWay;
        m_bytes += bytes;
        lock.unlock();
        m_core.submit(std::move(command), [this, bytes](const Result<ImportMail::Reply> &reply) { note(reply, bytes); });
        return true;
    }

    void finish()
    {
        std::unique_lock lock(m_mutex);
        m_settled.wait(lock, [this] { return m_onTheWay == 0; });
    }

    std::optional<Error> error()
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }
    QString words()
    {
        const std::lock_guard lock(m_mutex);
        return u"%1 mails: imported %2, there already %3, set aside %4"_s.arg(m_imported + m_duplicate + m_setAside)
            .arg(m_imported)
            .arg(m_duplicate)
            .arg(m_setAside);
    }

private:
    void note(const Result<ImportMail::Reply> &reply, qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        --m_onTheWay;
        m_bytes -= bytes;
        if (!reply) {
            m_error = m_error ? m_error : reply.error();
        } else {
            ++(reply->verdict == ImportVerdict::Imported        ? m_imported
                   : reply->verdict == ImportVerdict::Duplicate ? m_duplicate
                                                                : m_setAside);
        }
        m_settled.notify_all();
    }

    Core &m_core;
    ChannelId m_channel;
    std::mutex m_mutex;
    std::condition_variable m_settled;
    std::optional<Error> m_error;
    int m_onTheWay = 0;
    qint64 m_bytes = 0;
    qint64 m_imported = 0;
    qint64 m_duplicate = 0;
    qint64 m_setAside = 0;
};

QSet<QString> ownAddresses(const QList<Channel> &channels)
{
    QSet<QString> own;
    for (const Channel &channel : channels) {
        own.insert(channel.address.toLower());
        const QJsonArray aliases = channel.settings[u"aliases"_s].toArray();
        for (const QJsonValue alias : aliases) {
            own.insert(alias.toObject()[u"address"_s].toString().toLower());
        }
    }
    own.remove(QString());
    return own;
}

int failImport(const QString &words)
{
    printError(words);
    return exitFailed;
}

} // namespace

int importMail(Core &core, const CommandLine &line)
{
    const QString kind = line.words.value(1);
    if (line.words.size() != 3 || (kind != "mbox"_L1 && kind != "maildir"_L1) || !line.has(u"channel"_s)) {
        return exitUsage;
    }
    const auto channels = core.reads().channels();
    if (!channels) {
        return failImport(channels.error().detail);
    }
    const ChannelId id{line.option(u"channel"_s)};
    const auto channel = std::find_if(channels->begin(), channels->end(), [&id](const Channel &known) { return known.id == id; });
    if (channel == channels->end() || channel->kind != "email"_L1) {
        return failImport(u"there is no mailbox \"%1\": admin channel list shows them"_s.arg(id.value));
    }
    const auto settings = readEmailSettings(channel->settings, {});
    const MailLimits limits{.maxBytes = settings ? settings->maxMailBytes : MailLimits{}.maxBytes};
    const QString path = line.words.at(2);
    auto archive = kind == "mbox"_L1 ? openMbox(path, limits.maxBytes) : openMaildir(path, limits.maxBytes);
    if (!archive) {
        return failImport(archive.error().detail);
    }
    initialiseMime();
    const QSet<QString> own = ownAddresses(*channels);
    Importer importer(core, id);
    QString trouble;
    for (qint64 count = 1;; ++count) {
        auto mail = (*archive)->next();
        if (!mail) {
            trouble = mail.error().detail;
            break;
        }
        if (!mail->has_value() || !importer.take(**std::move(mail), own, limits)) {
            break;
        }
        if (count % mailsBetweenWords == 0) {
            printOut(importer.words() + u'\n');
        }
    }
    importer.finish();
    printOut(importer.words() + u'\n');
    if (const auto error = importer.error()) {
        trouble = error->detail;
    }
    return trouble.isEmpty() ? int(exitDone)
                             : failImport(u"stopped: %1 Run it again to go on; nothing comes in twice."_s.arg(trouble));
}

} // namespace deskbell::hub
