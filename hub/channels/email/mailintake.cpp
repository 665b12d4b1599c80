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

constexpr qint64 heldBytesLimit = 48 * 1024 * 1024;
constexpr int heldCountLimit = 2'000;
constexpr int queueDepthLimit = 2'000;
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
            submit(item);
        }
    });
}

MailIntake::~MailIntake()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void MailIntake::take(FetchedMail mail)
{
    m_heldBytes += mail.raw.size();
    ++m_heldCount;
    auto item = std::make_shared<Item>();
    item->mail = std::move(mail);
    // The worker keeps the order: also what is not parsed goes through it.
    m_worker.start([this, item = std::move(item)] {
        if (item->mail.quarantineReason.isEmpty()) {
            auto parsed = parseMail(item->mail.raw, m_limits);
            if (parsed) {
                item->parsed = *std::move(parsed);
            } else {
                item->mail.quarantineReason =
                    parsed.error().detail.isEmpty() ? u"it cannot be read as a mail"_s : parsed.error().detail;
            }
        }
        submit(item);
    });
}

bool MailIntake::hasRoom() const
{
    return m_refusedCount == 0 && m_heldBytes < heldBytesLimit && m_heldCount < heldCountLimit
        && m_core.queueDepth() < queueDepthLimit;
}

/// On the worker, or in the event loop for another try.
void MailIntake::submit(const ItemPointer &item)
{
    ImportMail command{.channel = m_channel,
                       .spot = item->mail.spot,
                       .raw = item->mail.raw,
                       .parsed = item->parsed,
                       .quarantineReason = item->mail.quarantineReason,
                       .receivedAt = item->mail.receivedAt,
                       .age = item->mail.age};
    m_core.submit(std::move(command),
                  onEventLoop(this, [this, item](const Result<ImportMail::Reply> &reply) { onStored(item, reply); }));
}

void MailIntake::onStored(const ItemPointer &item, const Result<ImportMail::Reply> &reply)
{
    // NotFound: the channel was removed meanwhile, nobody wants the mail any more.
    if (reply || reply.error().kind == Error::Kind::NotFound) {
        m_heldBytes -= item->mail.raw.size();
        --m_heldCount;
        m_refusedCount -= item->refused ? 1 : 0;
        if (item->refused && m_refusedCount == 0) {
            Q_EMIT refused({});
        }
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
