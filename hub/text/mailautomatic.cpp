// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mailautomatic.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

template <size_t Count> bool beginsWithAny(const QString &text, const std::array<const char16_t *, Count> &starts)
{
    return std::ranges::any_of(starts, [&text](const char16_t *start) { return text.startsWith(QStringView(start)); });
}

bool isMailerDaemon(const AutomaticSigns &signs)
{
    const auto daemon = [](QString local) {
        local.remove(u'-').remove(u'_').remove(u'.').remove(u'<').remove(u'"');
        return local.trimmed() == "mailerdaemon"_L1 || local.trimmed() == "maildaemon"_L1;
    };
    // "MAILER-DAEMON <>" and "MAILER-DAEMON (Mail Delivery System)" name no address at all.
    const QString from = signs.from.toLower().section(u'@', 0, 0);
    return daemon(signs.fromAddress.toLower().section(u'@', 0, 0)) || daemon(from) || daemon(from.section(u'<', 0, 0))
        || daemon(from.section(u'(', 0, 0)) || daemon(signs.returnPath.toLower().section(u'@', 0, 0).section(u'>', 0, 0));
}

/// What mail systems without multipart/report write on top of their bounces.
bool soundsLikeBounce(const QString &subject)
{
    constexpr std::array<const char16_t *, 26> starts = {u"undeliver",
                                                         u"mail delivery failed",
                                                         u"mail delivery failure",
                                                         u"mail delivery status",
                                                         u"mail delivery system",
                                                         u"delivery status",
                                                         u"delivery failure",
                                                         u"delivery has failed",
                                                         u"returned mail",
                                                         u"failure notice",
                                                         u"delivery notification",
                                                         u"non remis",
                                                         u"unzustellbar",
                                                         u"message not delivered",
                                                         u"message delivery failure",
                                                         u"warning: could not send message",
                                                         u"warning: message",
                                                         u"mail system error",
                                                         u"mail could not be delivered",
                                                         u"nicht zustellbar",
                                                         u"nedostarczono",
                                                         u"niedostarczalna",
                                                         u"nu s-a putut livra",
                                                         u"недоставленное",
                                                         u"не удалось доставить",
                                                         u"nem kézbesíthető"};
    return beginsWithAny(subject.trimmed().toLower(), starts);
}

/// Out-of-office answers of programs that set no header.
bool soundsLikeAutoReply(const QString &subject)
{
    constexpr std::array<const char16_t *, 40> starts = {u"automatic reply",
                                                         u"auto reply",
                                                         u"auto-reply",
                                                         u"autoreply",
                                                         u"autoresponse",
                                                         u"auto response",
                                                         u"auto-response",
                                                         u"automated reply",
                                                         u"out of office",
                                                         u"out of the office",
                                                         u"automatische antwort",
                                                         u"abwesenheit",
                                                         u"abwesend",
                                                         u"réponse automatique",
                                                         u"absence du bureau",
                                                         u"respuesta automática",
                                                         u"respuesta automatica",
                                                         u"fuera de la oficina",
                                                         u"risposta automatica",
                                                         u"fuori sede",
                                                         u"resposta automática",
                                                         u"automatisch antwoord",
                                                         u"afwezig",
                                                         u"autosvar",
                                                         u"automatiskt svar",
                                                         u"automatisk svar",
                                                         u"automaattinen vastaus",
                                                         u"odpowiedź automatyczna",
                                                         u"automatyczna odpowiedź",
                                                         u"automatická odpověď",
                                                         u"automatická odpoveď",
                                                         u"automatikus válasz",
                                                         u"răspuns automat",
                                                         u"raspuns automat",
                                                         u"автоматический ответ",
                                                         u"автоответ",
                                                         u"автоматична відповідь",
                                                         u"otomatik yanıt",
                                                         u"自動返信",
                                                         u"自动回复"};
    return beginsWithAny(subject.trimmed().toLower(), starts);
}

bool soundsLikeReceipt(const QString &contentType)
{
    return contentType.contains("report-type"_L1) && contentType.contains("disposition-notification"_L1);
}

/// Amazon SNS hands SES's bounces on as JSON in the body.
bool isCloudNotice(const AutomaticSigns &signs, const QString &type)
{
    const QString start = signs.text.left(200).simplified();
    return start.startsWith(u'{') && start.contains("\"notificationType\""_L1)
        && start.section("\"notificationType\""_L1, 1).left(20).contains(type, Qt::CaseInsensitive);
}

/// The servers' words with which bodies of bounces begin.
bool quotesServer(const QString &text)
{
    const QString start = text.left(2000).toLower();
    constexpr std::array<const char16_t *, 7> phrases = {
        u"no such user",       u"invalid user address", u"user unknown", u"could not be delivered",
        u"recipient rejected", u"mailbox unavailable",  u"mailbox full"};
    return std::ranges::any_of(phrases, [&start](const char16_t *phrase) { return start.contains(QStringView(phrase)); });
}

bool isPostmaster(const QString &address)
{
    const QString local = address.section(u'@', 0, 0).toLower().remove(u'_').remove(u'-').remove(u'.');
    return local == "postmaster"_L1 || local == "maildeliverysystem"_L1 || local == "maildeliverysubsystem"_L1;
}

bool fromNobody(const AutomaticSigns &signs) { return signs.returnPath.trimmed() == "<>"_L1; }

bool isBounce(const AutomaticSigns &signs)
{
    if (signs.deliveryReport || !signs.failedRecipients.isEmpty() || isMailerDaemon(signs) || isCloudNotice(signs, u"bounce"_s)
        || isCloudNotice(signs, u"delivery"_s)) {
        return true;
    }
    const bool system = isPostmaster(signs.fromAddress) || fromNobody(signs)
        || signs.contentType.trimmed().startsWith(u"multipart/report"_s, Qt::CaseInsensitive);
    return (system && soundsLikeBounce(signs.subject))
        || ((isPostmaster(signs.fromAddress) || fromNobody(signs)) && signs.autoSubmitted.isEmpty() && quotesServer(signs.text));
}

bool isAutoReply(const AutomaticSigns &signs)
{
    const QString submitted = signs.autoSubmitted.section(u';', 0, 0).trimmed().toLower();
    return (!submitted.isEmpty() && submitted != "no"_L1) || signs.precedence.trimmed().toLower() == "auto_reply"_L1
        || !signs.autoReply.isEmpty() || !signs.suppress.isEmpty() || fromNobody(signs) || soundsLikeAutoReply(signs.subject);
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
    if (signs.complaint || isCloudNotice(signs, u"complaint"_s)) {
        return u"complaint"_s;
    }
    if (signs.readReceipt || soundsLikeReceipt(signs.contentType.toLower())) {
        return u"receipt"_s;
    }
    if (isBounce(signs)) {
        return u"bounce"_s;
    }
    // List software sets Auto-Submitted and X-Auto-Response-Suppress as well: the list is the truer answer. Vacation programs
    // say Precedence: bulk, though, and what they write is no list's.
    const bool vacation = !signs.autoReply.isEmpty() || soundsLikeAutoReply(signs.subject)
        || signs.autoSubmitted.trimmed().startsWith(u"auto-replied"_s, Qt::CaseInsensitive);
    if (isList(signs) && !(vacation && signs.listId.isEmpty() && signs.listUnsubscribe.isEmpty())) {
        return u"list"_s;
    }
    return isAutoReply(signs) ? u"auto_reply"_s : QString();
}

bool opensNoWork(const AutomaticSigns &signs, const QString &kind)
{
    if (kind == "bounce"_L1 || kind == "complaint"_L1 || kind == "receipt"_L1) {
        return true;
    }
    const bool answers = signs.autoSubmitted.trimmed().startsWith(u"auto-replied"_s, Qt::CaseInsensitive)
        || signs.precedence.trimmed().toLower() == "auto_reply"_L1 || !signs.autoReply.isEmpty() || fromNobody(signs)
        || soundsLikeAutoReply(signs.subject);
    return kind == "auto_reply"_L1 && answers;
}

} // namespace deskbell::hub
