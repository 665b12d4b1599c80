// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/telegram/updateintake.h"

#include "hub/channels/hop.h"
#include "hub/core/referredcommands.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logUpdates, "hub.telegram.updates")

constexpr int fileTries = 4;
constexpr qint64 fetchableSize = 20 * 1024 * 1024;

QString megabytes(qint64 bytes) { return QString::number(double(bytes) / (1024 * 1024), 'f', 1); }

/// Sent along in words where the file is not.
QString missingFile(const UpdateFile &file, const QString &why)
{
    return u"The file %1 is not here (%2): look at it in Telegram."_s.arg(file.name, why);
}

/// Names that come from outside: no path, nothing unprintable.
QString safeName(const QString &name)
{
    QString safe;
    for (const QChar character : name) {
        safe += character.isPrint() && character != u'/' && character != u'\\' ? character : QChar(u'_');
    }
    return safe.isEmpty() ? u"file"_s : safe.right(150);
}

} // namespace

UpdateIntake::UpdateIntake(Core &core, const ChannelId &channel, BotApi &api, const QByteArray &linkKey, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_channel(channel)
    , m_api(api)
    , m_linkKey(linkKey)
{ }

void UpdateIntake::take(const QJsonArray &updates, std::function<void(qint64, bool)> done)
{
    m_updates = updates;
    m_at = 0;
    m_offset = 0;
    m_done = std::move(done);
    next();
}

void UpdateIntake::next()
{
    if (m_at >= m_updates.size()) {
        return finish(true);
    }
    m_update = readUpdate(m_updates.at(m_at).toObject());
    if (!m_update.take) {
        m_offset = std::max(m_offset, m_update.id + 1);
        ++m_at;
        return next();
    }
    m_update.take->channel = m_channel;
    if (!m_update.file) {
        return submit();
    }
    if (m_update.file->size > fetchableSize) {
        m_update.take->notice =
            missingFile(*m_update.file, u"%1 MB are more than a bot gets"_s.arg(megabytes(m_update.file->size)));
        return submit();
    }
    m_api.fetch(m_update.file->id, [this](const BotApi::File &file) { withFile(file); });
}

void UpdateIntake::withFile(const BotApi::File &file)
{
    int &failures = m_fileFailures[m_update.id];
    if (file.data) {
        m_update.take->files.append(
            {.name = safeName(m_update.file->name), .mediaType = m_update.file->mediaType, .data = *file.data});
    } else if (file.retriable && ++failures < fileTries) {
        return finish(false); // not confirmed, so it comes again
    } else {
        m_update.take->notice = missingFile(*m_update.file, file.words);
    }
    m_fileFailures.remove(m_update.id);
    submit();
}

void UpdateIntake::submit()
{
    const auto stored = onEventLoop(this, [this](const Result<TakeMessage::Reply> &taken) {
        if (!taken && taken.error().kind == Error::Kind::Unavailable) {
            return finish(false); // the storage is away: what is not stored is not confirmed
        }
        if (!taken) {
            qCWarning(logUpdates) << "update" << m_update.id << "was not taken:" << taken.error().detail;
        }
        m_offset = std::max(m_offset, m_update.id + 1);
        ++m_at;
        next();
    });
    const auto reference = readReference(m_linkKey, m_update.startPayload);
    if (!reference) {
        return m_core.submit(*m_update.take, stored);
    }
    m_core.submit(TakeReferred{.message = *m_update.take,
                               .reference = *reference,
                               .proof = QCryptographicHash::hash(m_update.startPayload.toLatin1(), QCryptographicHash::Sha256),
                               .text = u"/start"_s,
                               .droppedFields = {startField()}},
                  stored);
}

void UpdateIntake::finish(bool all)
{
    m_updates = {};
    const auto done = std::exchange(m_done, {});
    done(m_offset, all);
}

} // namespace deskbell::hub
