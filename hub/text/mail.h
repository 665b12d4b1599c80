// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/text/deliveryreport.h"
#include "hub/text/forwardedmail.h"
#include "hub/text/html.h"
#include "protocol/result.h"
#include "protocol/values.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskbell::hub {

/// Bytes that lie in the blob store already.
struct StoredBytes {
    QByteArray hash{}; ///< empty: none do
    qint64 size = 0;
    bool isThere() const { return !hash.isEmpty(); }
};

/// One part of a mail that is no body: an attachment or an inline image.
struct MailPart {
    QString name{}; ///< no path, no control characters, at most 200 bytes of UTF-8; never empty
    QString mediaType{}; ///< lower case "type/subtype"
    QString contentId{}; ///< without angle brackets; empty: none
    bool inlinePart = false; ///< shown within the text
    QByteArray data{}; ///< decoded; when it is stored: its beginning
    StoredBytes stored{}; ///< where all of it is, when it was too large for the memory
    qint64 size() const { return stored.isThere() ? stored.size : data.size(); }
};

/// What a support desk needs of a mail (RFC 5322, MIME).
struct ParsedMail {
    QString subject{};
    Address from{}; ///< address in lower case; empty when the mail names none
    QList<Address> replyTo{};
    QList<Address> to{};
    QList<Address> cc{};
    QString messageId{}; ///< without angle brackets; empty: none or unusable
    QStringList references{}; ///< References then In-Reply-To, valid ids only, without brackets, oldest first, at most 50
    QString inReplyTo{};
    QDateTime date{}; ///< of the Date header, UTC; invalid when missing or absurd
    QString text{}; ///< the whole text; made from the HTML when there is no text/plain
    QString visibleText{}; ///< without quotes and signature; empty when that leaves nothing
    QString html{}; ///< sanitised; empty when there was none or it had to be given up
    int blockedImages = 0; ///< remote images left out of html
    int trackingPixels = 0; ///< remote images too small to be seen
    QList<RemoteImage> remoteImages{}; ///< what the place-holders in html stand for
    QList<MailPart> parts{};
    QString automatic{}; ///< as Message::automatic
    bool opensNoWork = false; ///< an automatic answer or report: what it opens is nobody's work
    QString listId{}; ///< of the List-Id header, without brackets, lower case: "dev.example.com"
    std::optional<DeliveryReport> report{}; ///< what a delivery report or bounce says
    std::optional<ForwardedMail> forwarded{}; ///< the mail that was passed on, when this looks like a forward
    QString language{}; ///< BCP 47; empty: too short or not certain
    QStringList marks{}; ///< as Message::marks
    QString notice{}; ///< what could not be read or was left out, one English sentence; empty: nothing
};

/// Limits of the intake; the defaults are measured, see docs/architecture.md.
struct MailLimits {
    qint64 maxBytes = 25 * 1024 * 1024;
    int maxDepth = 50;
    int maxParts = 1000;
    int maxHeaderLines = 5000;
};

/// Call once per process before any parse; later calls do nothing.
void initialiseMime();

/// Parses a whole mail. Thread-safe. Broken mails are read as far as they can be.
/// \returns TooLarge or Malformed when a limit is passed or it is no mail at all: quarantine it.
Result<ParsedMail> parseMail(const QByteArray &raw, const MailLimits &limits = {});

/// A mail to be sent.
struct OutgoingMail {
    Address from{};
    QList<Address> to{};
    QList<Address> cc{}; ///< Bcc never reaches the headers: it is envelope only
    QString subject{};
    QString text{};
    QString html{}; ///< empty: text only
    QString messageId{}; ///< without angle brackets
    QString inReplyTo{};
    QStringList references{};
    QDateTime date{};
    QList<MailPart> attachments{};
    bool automatic = false; ///< adds Auto-Submitted: auto-replied
};

/// The mail as it goes over the wire: CRLF, UTF-8 only, header values encoded.
QByteArray composeMail(const OutgoingMail &mail);

} // namespace deskbell::hub
