// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/mailintake.h"

#include "hub/channels/hop.h"
#include "hub/core/core.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logIntake, "hub.email.intake")

// What a large mail takes while it is read piece by piece.
constexpr qint64 spooledMailBytes = 256 * 1024;
constexpr int heldCountLimit = 2'000;
constexpr int queueDepthLimit = 2'000;
// Two batches of the writer, so that it need not wait: some 20 ms for what an agent does meanwhile.
constexpr int oldInStorageLimit = 64;
// Then the mail itself is what the storage cannot digest.
constexpr int refusalsLimit = 3;

} // namespace

MailIntake::MailIntake(Core &core, const ChannelId &channel, qint64 maxMailBytes, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_channel(channel)
    , m_limits{.maxBytes = maxMailBytes}
{
    initialiseMime();
    m_worker.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(1s);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (const ItemPointer &item : std::exchange(m_refused, {})) {
            m_worker.start([this, item] { work(item); });
        }
    });
}

MailIntake::~MailIntake()
{
    m_worker.clear();
    m_worker.waitForDone();
    m_budget->giveBack(m_heldBytes);
}

void MailIntake::take(FetchedMail mail)
{
    auto item = std::make_shared<Item>();
    item->bytes = mail.spool ? spooledMailBytes : mail.raw.size();
    item->mail = std::move(mail);
    m_heldBytes += item->bytes;
    m_budget->take(item->bytes);
    ++m_heldCount;
    // The worker keeps the order: also what is not parsed goes through it.
    m_worker.start([this, item = std::move(item)] { work(item); });
}

/// On the worker. What an earlier try has done is not done again.
void MailIntake::work(const ItemPointer &item)
{
    if (const auto spool = std::exchange(item->mail.spool, nullptr)) {
        const auto kept = spool->keep();
        if (!kept) {
            return onEventLoop(this, [this, item](const Error &error) { onLost(item, error); })(kept.error());
        }
        item->stored = *kept;
    }
    if (item->mail.quarantineReason.isEmpty() && !item->parsed) {
        auto parsed = parse(*item);
        if (parsed) {
            item->parsed = *std::move(parsed);
        } else if (parsed.error().kind == Error::Kind::Unavailable) {
            const auto tell = [this, item](const Result<ImportMail::Reply> &reply) { onStored(item, reply); };
            return onEventLoop(this, tell)(Result<ImportMail::Reply>(parsed.error()));
        } else {
            item->mail.quarantineReason =
                parsed.error().detail.isEmpty() ? u"it cannot be read as a mail"_s : parsed.error().detail;
        }
    }
    if (item->mail.age == MailAge::New) {
        return submit(item);
    }
    onEventLoop(this, [this](const ItemPointer &old) { pass(old); })(item);
}

/// Mails of a first fill stand in line here, not in front of the storage: what agents do would have to wait behind all of them.
void MailIntake::pass(const ItemPointer &item)
{
    m_old.push_back(item);
    passOld();
}

void MailIntake::passOld()
{
    while (!m_old.empty() && m_oldInStorage < oldInStorageLimit) {
        const ItemPointer item = m_old.front();
        m_old.pop_front();
        item->queuedAsOld = true;
        ++m_oldInStorage;
        submit(item);
    }
}

Result<ParsedMail> MailIntake::parse(const Item &item)
{
    if (!item.stored.isThere()) {
        return parseMail(item.mail.raw, m_limits);
    }
    auto file = m_core.blobs().open(item.stored.hash);
    if (!file) {
        return Error{.kind = Error::Kind::Unavailable, .detail = file.error().detail};
    }
    BlobPartKeeper keeper(m_core.blobs());
    return parseMailFile(**file, m_limits, keeper);
}

bool MailIntake::hasRoom() const
{
    return m_refusedCount == 0 && m_heldCount < heldCountLimit && m_core.queueDepth() < queueDepthLimit;
}

/// On the worker, or in the event loop.
void MailIntake::submit(const ItemPointer &item)
{
    ImportMail command{.channel = m_channel,
                       .spot = item->mail.spot,
                       .raw = item->mail.raw,
                       .storedRaw = item->stored,
                       .parsed = item->parsed,
                       .quarantineReason = item->mail.quarantineReason,
                       .receivedAt = item->mail.receivedAt,
                       .age = item->mail.age};
    m_core.submit(std::move(command),
                  onEventLoop(this, [this, item](const Result<ImportMail::Reply> &reply) { onStored(item, reply); }));
}

void MailIntake::release(const Item &item)
{
    m_heldBytes -= item.bytes;
    m_budget->giveBack(item.bytes);
    --m_heldCount;
    m_refusedCount -= item.refused ? 1 : 0;
    if (item.refused && m_refusedCount == 0) {
        Q_EMIT refused({});
    }
}

void MailIntake::onLost(const ItemPointer &item, const Error &error)
{
    qCWarning(logIntake) << "mail" << item->mail.spot.uid << "not kept:" << error.detail;
    release(*item);
    Q_EMIT lost(item->mail.spot);
    Q_EMIT moved();
}

void MailIntake::onStored(const ItemPointer &item, const Result<ImportMail::Reply> &reply)
{
    if (std::exchange(item->queuedAsOld, false)) {
        --m_oldInStorage;
        passOld();
    }
    // NotFound: the channel was removed meanwhile, nobody wants the mail any more.
    if (reply || reply.error().kind == Error::Kind::NotFound) {
        release(*item);
        if (reply) {
            Q_EMIT stored(item->mail.spot, reply->verdict);
        }
        Q_EMIT moved();
        return;
    }
    m_refusedCount += std::exchange(item->refused, true) ? 0 : 1;
    Q_EMIT refused(reply.error().detail);
    qCWarning(logIntake) << "mail" << item->mail.spot.uid << "not stored:" << reply.error().detail;
    if (reply.error().kind != Error::Kind::Unavailable && ++item->refusals >= refusalsLimit
        && item->mail.quarantineReason.isEmpty()) {
        item->mail.quarantineReason = u"it could not be stored: %1"_s.arg(reply.error().detail);
        item->parsed.reset();
    }
    m_refused.push_back(item);
    if (!m_again.isActive()) {
        m_again.start();
    }
}

} // namespace deskbell::hub
