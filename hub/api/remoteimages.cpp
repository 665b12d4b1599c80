// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/remoteimages.h"

#include "hub/text/mail.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int fetchThreads = 4; // they wait for other people's servers, mostly
constexpr size_t longestImageQueue = 200;
constexpr int keptAddressLists = 200;
constexpr int keptImageBytes = 8 * 1024 * 1024; // consoles keep what they have seen themselves

} // namespace

RemoteImageFetcher::RemoteImageFetcher(BlobStore &blobs, FetchRules rules)
    : m_blobs(blobs)
    , m_rules(std::move(rules))
    , m_addresses(keptAddressLists)
    , m_images(keptImageBytes)
    , m_workers(fetchThreads, longestImageQueue)
{
    m_rules.stop = &m_stop;
}

void RemoteImageFetcher::stop()
{
    m_stop = true;
    m_workers.stop();
}

bool RemoteImageFetcher::fetch(const MessageId &message, const BlobRef &raw, const QString &key, Answer done)
{
    return m_workers.run([this, message, raw, key, done = std::move(done)] { done(find(message, raw, key)); });
}

Result<FetchedImage> RemoteImageFetcher::find(const MessageId &message, const BlobRef &raw, const QString &key)
{
    const Result<Addresses> addresses = addressesOf(message, raw);
    if (!addresses) {
        return addresses.error();
    }
    const QString url = addresses->value(key);
    if (url.isEmpty()) {
        return Error{.kind = Error::Kind::NotFound, .detail = u"the mail has no such image"_s};
    }
    {
        const std::lock_guard lock(m_mutex);
        if (const FetchedImage *known = m_images.object(key)) {
            return *known;
        }
    }
    Result<FetchedImage> image = fetchImage(QUrl(url), m_rules);
    if (image) {
        const std::lock_guard lock(m_mutex);
        m_images.insert(key, new FetchedImage(*image), static_cast<int>(image->bytes.size()) + 1);
    }
    return image;
}

Result<RemoteImageFetcher::Addresses> RemoteImageFetcher::addressesOf(const MessageId &message, const BlobRef &raw)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const Addresses *known = m_addresses.object(message.value)) {
            return *known;
        }
    }
    auto file = m_blobs.open(raw.hash);
    if (!file) {
        return file.error();
    }
    const Result<ParsedMail> mail = parseMail((*file)->readAll());
    if (!mail) {
        return mail.error();
    }
    Addresses addresses;
    for (const RemoteImage &image : mail->remoteImages) {
        addresses.insert(image.key, image.url);
    }
    const std::lock_guard lock(m_mutex);
    m_addresses.insert(message.value, new Addresses(addresses));
    return addresses;
}

} // namespace deskbell::hub
