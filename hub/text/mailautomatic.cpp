// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mailautomatic.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

bool isMailerDaemon(const QString &address)
{
    const QString local = address.section(u'@', 0, 0).toLower();
    return local == "mailer-daemon"_L1 || local == "mailerdaemon"_L1 || local == "mail-daemon"_L1;
}

/// What mail systems without multipart/report write on top of their bounces.
bool soundsLikeBounce(const QString &subject)
{
    static const QRegularExpression words(
        u"^(undeliver|mail delivery (failed|failure|status|system)|delivery (status notification|failure|has failed)|returned "
        u"mail|"
        "failure notice|delivery notification|non remis|unzustellbar|message not delivered|message delivery failure|"
        "warning: could not send message|warning: message .* delayed)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(subject.trimmed()).hasMatch();
}

bool soundsLikeReceipt(const QString &contentType)
{
    return contentType.contains("report-type"_L1) && contentType.contains("disposition-notification"_L1);
}

bool isBounce(const AutomaticSigns &signs)
{
    if (signs.deliveryReport || !signs.failedRecipients.isEmpty()) {
        return true;
    }
    const bool postmaster = signs.fromAddress.startsWith("postmaster@"_L1);
    return isMailerDaemon(signs.fromAddress) || ((postmaster || signs.emptyReturnPath) && soundsLikeBounce(signs.subject));
}

bool isAutoReply(const AutomaticSigns &signs)
{
    const QString submitted = signs.autoSubmitted.section(u';', 0, 0).trimmed().toLower();
    const QString precedence = signs.precedence.trimmed().toLower();
    return (!submitted.isEmpty() && submitted != "no"_L1) || precedence == "auto_reply"_L1 || !signs.autoReply.isEmpty()
        || !signs.suppress.isEmpty() || signs.emptyReturnPath;
}

bool isList(const AutomaticSigns &signs)
{
    const QString precedence = signs.precedence.trimmed().toLower();
    return !signs.listId.isEmpty() || !signs.listUnsubscribe.isEmpty() || precedence == "bulk"_L1 || precedence == "list"_L1
        || precedence == "junk"_L1;
}

} // namespace

QString automaticKind(const AutomaticSigns &signs)
{
    if (signs.complaint) {
        return u"complaint"_s;
    }
    if (signs.readReceipt || soundsLikeReceipt(signs.contentType.toLower())) {
        return u"receipt"_s;
    }
    if (isBounce(signs)) {
        return u"bounce"_s;
    }
    // List software sets Auto-Submitted and X-Auto-Response-Suppress as well: the list is the truer answer.
    if (isList(signs)) {
        return u"list"_s;
    }
    return isAutoReply(signs) ? u"auto_reply"_s : QString();
}

} // namespace deskbell::hub
