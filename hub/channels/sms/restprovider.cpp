// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/restprovider.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr auto restPatience = 30s;
/// "Attempt to send to unsubscribed recipient": the vendor heard STOP, where the desk did not.
constexpr int unsubscribedCode = 21610;

void addField(QByteArray &form, const char *name, const QString &value)
{
    form += (form.isEmpty() ? "" : "&") + QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
}

/// "recipient has opted out (21610)"
QString restWords(const HttpHeard &heard, const QJsonObject &json)
{
    const QString message = json[u"message"_s].toString();
    const int code = json[u"code"_s].toInt();
    if (message.isEmpty()) {
        return u"the provider answered %1"_s.arg(heard.status);
    }
    return code > 0 ? u"%1 (%2)"_s.arg(message).arg(code) : message;
}

} // namespace

QByteArray basicAuthorization(const RestSettings &settings)
{
    return "Basic " + (settings.accountSid + u':' + settings.authToken).toUtf8().toBase64();
}

RestProvider::RestProvider(const SmsSettings &settings)
    : m_settings(settings)
{ }

QUrl RestProvider::account(const QString &rest) const
{
    QUrl url = m_settings.rest.url;
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u"/2010-04-01/Accounts/"_s + m_settings.rest.accountSid + rest);
    return url;
}

ProviderAnswer restVerdict(const HttpHeard &heard)
{
    using Verdict = DeliveryVerdict;
    if (heard.fate == HttpHeard::Fate::NotSent) {
        return {{.verdict = Verdict::RetryLater, .detail = heard.words}, true};
    }
    if (heard.fate == HttpHeard::Fate::Unknown) {
        return {{.verdict = Verdict::Unconfirmed, .detail = heard.words}, true};
    }
    const QJsonObject json = QJsonDocument::fromJson(heard.body).object();
    if (heard.status == 201 || heard.status == 200) {
        const QString sid = json[u"sid"_s].toString();
        if (sid.isEmpty()) {
            return {{.verdict = Verdict::Unconfirmed, .detail = u"the provider's answer names no message"_s}, false};
        }
        const QString status = json[u"status"_s].toString();
        if (status == "failed"_L1 || status == "undelivered"_L1) {
            return {{.verdict = Verdict::Failed, .detail = json[u"error_message"_s].toString(), .foreignId = sid}, false};
        }
        return {{.verdict = Verdict::Sent, .foreignId = sid}, false};
    }
    const QString words = restWords(heard, json);
    if (heard.status == 429) {
        const int seconds = heard.headers.value("retry-after").toInt();
        return {{.verdict = Verdict::RetryLater, .detail = words, .retryAfter = std::chrono::seconds(seconds)}, true};
    }
    if (heard.status == 401 || heard.status == 403) {
        return {{.verdict = Verdict::RetryLater, .detail = words}, true};
    }
    if (heard.status == 503 && json.contains(u"code"_s)) { // said by the API itself: it has not taken it
        return {{.verdict = Verdict::RetryLater, .detail = words}, true};
    }
    if (heard.status >= 400 && heard.status < 500) {
        return {{.verdict = Verdict::Failed, .detail = words}, false, json[u"code"_s].toInt() == unsubscribedCode};
    }
    return {{.verdict = Verdict::Unconfirmed, .detail = words}, true};
}

void RestProvider::send(const OutgoingSms &sms, std::function<void(const ProviderAnswer &)> done)
{
    QByteArray form;
    addField(form, "To", sms.to);
    if (m_settings.rest.messagingServiceSid.isEmpty()) {
        addField(form, "From", sms.from);
    } else {
        addField(form, "MessagingServiceSid", m_settings.rest.messagingServiceSid);
    }
    if (!sms.text.isEmpty()) {
        addField(form, "Body", sms.text);
    }
    for (const QUrl &media : sms.media) {
        addField(form, "MediaUrl", QString::fromLatin1(media.toEncoded()));
    }
    addField(form, "StatusCallback", QString::fromLatin1(hookUrl(m_settings, u"status/"_s + sms.id).toEncoded()));
    const HttpAsk ask{.method = "POST",
                      .url = account(u"/Messages.json"_s),
                      .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                  {"Accept", "application/json"},
                                  {"Authorization", basicAuthorization(m_settings.rest)}},
                      .body = form,
                      .patience = restPatience};
    m_sending = HttpExchange::ask(ask, this, [done = std::move(done)](const HttpHeard &heard) { done(restVerdict(heard)); });
}

void RestProvider::abandon()
{
    if (m_sending) {
        m_sending->abandon();
    }
}

void RestProvider::look(std::function<void(const ProviderState &)> done)
{
    const HttpAsk ask{.url = account(u".json"_s),
                      .headers = {{"Accept", "application/json"}, {"Authorization", basicAuthorization(m_settings.rest)}},
                      .patience = 12s};
    HttpExchange::ask(ask, this, [done = std::move(done)](const HttpHeard &heard) {
        ProviderState state;
        const bool reached = heard.fate == HttpHeard::Fate::Answered;
        state.steps.append({u"sms.reach"_s, reached, heard.words});
        if (reached) {
            const QJsonObject json = QJsonDocument::fromJson(heard.body).object();
            const QString status = json[u"status"_s].toString();
            const bool fine = heard.status == 200 && (status.isEmpty() || status == "active"_L1);
            QString words;
            if (!fine) {
                words = heard.status == 200 ? u"the account is %1"_s.arg(status) : restWords(heard, json);
            }
            state.steps.append({u"sms.login"_s, fine, words});
        }
        done(state);
    });
}

} // namespace deskbell::hub
