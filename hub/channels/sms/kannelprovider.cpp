// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/kannelprovider.h"

#include "protocol/smstext.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

// Delivered, failed, buffered, taken by the SMSC, refused by it: 1 + 2 + 4 + 8 + 16.
constexpr auto everyReport = "31";
constexpr auto kannelPatience = 25s;

QString firstLine(const QByteArray &body) { return QString::fromUtf8(body.left(300)).section(u'\n', 0, 0).trimmed(); }

/// Kannel replaces the percent signs itself: they must reach it as they are.
QByteArray reportUrl(const SmsSettings &settings, const QString &id)
{
    return hookUrl(settings, u"dlr/"_s + id).toEncoded() + "?type=%d&answer=%A&smsc=%i";
}

} // namespace

KannelProvider::KannelProvider(const SmsSettings &settings)
    : m_settings(settings)
{ }

ProviderAnswer kannelVerdict(const HttpHeard &heard)
{
    using Verdict = DeliveryVerdict;
    const QString said = firstLine(heard.body);
    if (heard.fate == HttpHeard::Fate::NotSent) {
        return {{.verdict = Verdict::RetryLater, .detail = heard.words}, true};
    }
    if (heard.fate == HttpHeard::Fate::Unknown) {
        return {{.verdict = Verdict::Unconfirmed, .detail = heard.words}, true};
    }
    if (heard.status == 202 || heard.status == 200) {
        // "0: Accepted for delivery", "3: Queued for later delivery" (the SMSC is away; the gateway keeps it on its disk).
        const bool taken = said.startsWith(u'0') || said.startsWith(u'3');
        return {{.verdict = taken ? Verdict::Sent : Verdict::Unconfirmed,
                 .detail = taken && said.startsWith(u'0') ? QString() : said},
                false};
    }
    if (heard.status == 503 || heard.status == 429) { // "Temporal failure, try again later."
        return {{.verdict = Verdict::RetryLater, .detail = said}, true};
    }
    if (heard.status == 401 || heard.status == 403 || heard.status == 404) {
        return {{.verdict = Verdict::RetryLater, .detail = u"the gateway refused: %1"_s.arg(said)}, true};
    }
    if (heard.status >= 400 && heard.status < 500) {
        return {{.verdict = Verdict::Failed, .detail = said}, false};
    }
    return {{.verdict = Verdict::Unconfirmed, .detail = u"the gateway answered %1 %2"_s.arg(heard.status).arg(said)}, false};
}

void KannelProvider::send(const OutgoingSms &sms, std::function<void(const ProviderAnswer &)> done)
{
    const bool unicode = countSms(sms.text).unicode;
    HttpAsk ask{.method = "POST", .url = m_settings.kannel.url, .body = sms.text.toUtf8(), .patience = kannelPatience};
    // As headers: a password in a POST's query is not looked at, and would stand in logs.
    ask.headers = {{"Content-Type", "text/plain; charset=utf-8"},
                   {"X-Kannel-Username", m_settings.kannel.user.toUtf8()},
                   {"X-Kannel-Password", m_settings.kannel.password.toUtf8()},
                   {"X-Kannel-From", sms.from.toUtf8()},
                   {"X-Kannel-To", sms.to.toUtf8()},
                   {"X-Kannel-Coding", unicode ? "2" : "0"}};
    if (m_settings.publicUrl.isValid() && !m_settings.publicUrl.isEmpty()) {
        ask.headers.emplace_back("X-Kannel-DLR-Mask", everyReport);
        ask.headers.emplace_back("X-Kannel-DLR-Url", reportUrl(m_settings, sms.id));
    }
    m_sending = HttpExchange::ask(ask, this, [done = std::move(done)](const HttpHeard &heard) { done(kannelVerdict(heard)); });
}

void KannelProvider::abandon()
{
    if (m_sending) {
        m_sending->abandon();
    }
}

/// Without a recipient nothing is sent: the right password gets "Missing receiver number", a wrong one "Authorization failed".
void KannelProvider::look(std::function<void(const ProviderState &)> done)
{
    HttpAsk ask{.method = "POST", .url = m_settings.kannel.url, .body = "test", .patience = 10s};
    ask.headers = {{"Content-Type", "text/plain; charset=utf-8"},
                   {"X-Kannel-Username", m_settings.kannel.user.toUtf8()},
                   {"X-Kannel-Password", m_settings.kannel.password.toUtf8()}};
    HttpExchange::ask(ask, this, [this, done = std::move(done)](const HttpHeard &heard) {
        ProviderState state;
        const bool reached = heard.fate == HttpHeard::Fate::Answered;
        state.steps.append({u"sms.reach"_s, reached, heard.words});
        if (reached) {
            const QString said = firstLine(heard.body);
            const bool known = heard.status == 400 && said.contains("receiver"_L1, Qt::CaseInsensitive);
            state.steps.append({u"sms.login"_s, known, known ? QString() : u"the gateway says: %1"_s.arg(said)});
        }
        if (!state.works() || m_settings.kannel.statusUrl.isEmpty()) {
            return done(state);
        }
        lookAtGateway(state, done);
    });
}

/// The bearerbox tells how its SMSC connections are: "    sim[sim]    SMPP:… (online 12s, rcvd …".
void KannelProvider::lookAtGateway(const ProviderState &state, const std::function<void(const ProviderState &)> &done)
{
    QUrl url = m_settings.kannel.statusUrl;
    QUrlQuery query(url);
    query.addQueryItem(u"password"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_settings.kannel.statusPassword)));
    url.setQuery(query);
    HttpExchange::ask({.url = url, .patience = 10s}, this, [state, done](const HttpHeard &heard) {
        ProviderState found = state;
        if (heard.fate != HttpHeard::Fate::Answered || heard.status != 200) {
            found.steps.append({u"sms.gateway"_s, false, u"the gateway's status cannot be read: %1"_s.arg(heard.words)});
            return done(found);
        }
        if (heard.body.contains("Denied") || heard.body.contains("denied")) {
            found.steps.append({u"sms.gateway"_s, false, u"the gateway refuses the status password"_s});
            return done(found);
        }
        const bool online = heard.body.contains("(online");
        found.steps.append({u"sms.gateway"_s, online,
                            online ? QString() : u"the gateway has no connection to the network now; it keeps messages"_s});
        done(found);
    });
}

} // namespace deskbell::hub
