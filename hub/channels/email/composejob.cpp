// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/composejob.h"

#include "hub/core/core.h"
#include "hub/text/mail.h"

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

QString withoutBrackets(const QString &id) { return id.startsWith(u'<') && id.endsWith(u'>') ? id.mid(1, id.size() - 2) : id; }

Result<MailPart> readPart(Core &core, const Attachment &attachment)
{
    const auto stored = core.reads().attachment(Principal::hub(), attachment.id);
    if (!stored) {
        return stored.error();
    }
    const auto content = core.blobs().open(stored.value().blob.hash);
    if (!content) {
        return content.error();
    }
    MailPart part{.name = attachment.name,
                  .mediaType = attachment.mediaType,
                  .contentId = attachment.inlineId,
                  .inlinePart = !attachment.inlineId.isEmpty(),
                  .data = (*content)->readAll()};
    if (part.data.size() != stored.value().blob.size) {
        return Error{.kind = Error::Kind::Unavailable, .detail = u"it cannot be read"_s};
    }
    return part;
}

} // namespace

Result<QByteArray> composeOutboxItem(Core &core, const Channel &channel, const OutboxItem &item)
{
    const Message &message = item.message;
    // The alias it was written from, where one was chosen.
    const Address own{.name = channel.name, .address = channel.address};
    OutgoingMail mail{.from = message.from.value_or(own),
                      .to = message.to,
                      .cc = message.cc,
                      .subject = message.subject,
                      .text = message.text,
                      .html = message.html,
                      .messageId = withoutBrackets(message.rfcMessageId),
                      .inReplyTo = withoutBrackets(item.inReplyToHeader),
                      .references = item.references,
                      .date = message.at,
                      .automatic = !message.automatic.isEmpty()};
    for (const Attachment &attachment : message.attachments) {
        auto part = readPart(core, attachment);
        if (!part) {
            Error error = part.error();
            error.detail = u"the attachment %1: %2"_s.arg(attachment.name, error.detail);
            return error;
        }
        // A picture whose place in the text is gone goes along as a file: inside, nobody would ever see it.
        part->inlinePart = part->inlinePart && message.html.contains(u"cid:"_s + attachment.inlineId);
        mail.attachments.append(*std::move(part));
    }
    return composeMail(mail);
}

QStringList envelopeOf(const OutboxItem &item)
{
    QStringList recipients;
    for (const QList<Address> &list : {item.message.to, item.message.cc, item.bcc}) {
        for (const Address &address : list) {
            recipients.append(address.address);
        }
    }
    recipients.removeDuplicates();
    return recipients;
}

} // namespace deskbell::hub
