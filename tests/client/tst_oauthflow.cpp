// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/oauth/oauthflow.h"
#include "tests/support/web/oauthstub.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int flowPatience = 60'000;

} // namespace

/// Signing in to a provider, against a strict authorisation server; the test is the browser.
class OAuthFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theBrowserComesBack();
    void aSecretIsSentWhereThereIsOne();
    void strangersAtTheDoor();
    void aNoIsANo();
    void aWrongClientIsSaid();
    void withoutALastingPermission();
    void byCode();
    void byCodeRefused();
    void providersAreComplete();

private:
    OAuthFlow::Client client() const;
    void browse(const QUrl &url);

    std::unique_ptr<OAuthStub> m_stub;
    QNetworkAccessManager m_browser;
    QByteArray m_page;
    int m_status = 0;
};

void OAuthFlowTest::init()
{
    m_stub = std::make_unique<OAuthStub>();
    QVERIFY(m_stub->listen());
    m_page.clear();
    m_status = 0;
}

OAuthFlow::Client OAuthFlowTest::client() const
{
    OAuthProvider provider{.id = u"other"_s,
                           .name = u"Other"_s,
                           .authorize = m_stub->url(u"/authorize"_s),
                           .token = m_stub->url(u"/token"_s),
                           .device = m_stub->url(u"/device"_s),
                           .scope = u"mail offline"_s,
                           .extra = {{u"prompt"_s, u"consent"_s}}};
    return {
        .provider = provider, .clientId = m_stub->clientId, .clientSecret = m_stub->clientSecret, .account = u"a+b@desk.test"_s};
}

/// Follows redirects, as browsers do.
void OAuthFlowTest::browse(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    QNetworkReply *reply = m_browser.get(request);
    connect(reply, &QNetworkReply::redirected, reply, &QNetworkReply::redirectAllowed);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        m_page = reply->readAll();
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
    });
}

void OAuthFlowTest::theBrowserComesBack()
{
    OAuthFlow flow(client());
    QSignalSpy wanted(&flow, &OAuthFlow::browserWanted);
    QSignalSpy finished(&flow, &OAuthFlow::finished);
    QSignalSpy failed(&flow, &OAuthFlow::failed);
    flow.startBrowser();
    QCOMPARE(wanted.count(), 1);
    const QUrl url = wanted.first().first().toUrl();
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"a+b@desk.test"_s);
    QCOMPARE(query.queryItemValue(u"prompt"_s), u"consent"_s);
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).startsWith(u"http://127.0.0.1:"_s));
    browse(url);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count() + failed.count(), 1, flowPatience);
    QCOMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().toString().startsWith(u"refresh-"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.contains("You may close this page"), flowPatience);
    // The door is closed behind it.
    QTcpSocket late;
    late.connectToHost(u"127.0.0.1"_s, quint16(QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port()));
    QTRY_COMPARE_WITH_TIMEOUT(late.error(), QAbstractSocket::ConnectionRefusedError, flowPatience);
}

void OAuthFlowTest::aSecretIsSentWhereThereIsOne()
{
    m_stub->clientSecret = u"s3cret/+&="_s;
    OAuthFlow flow(client());
    QSignalSpy wanted(&flow, &OAuthFlow::browserWanted);
    QSignalSpy finished(&flow, &OAuthFlow::finished);
    flow.startBrowser();
    QVERIFY(!wanted.first().first().toUrl().toString().contains(u"s3cret"_s));
    browse(wanted.first().first().toUrl());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, flowPatience);
}

void OAuthFlowTest::strangersAtTheDoor()
{
    OAuthFlow flow(client());
    QSignalSpy wanted(&flow, &OAuthFlow::browserWanted);
    QSignalSpy finished(&flow, &OAuthFlow::finished);
    QSignalSpy failed(&flow, &OAuthFlow::failed);
    flow.startBrowser();
    const QUrl url = wanted.first().first().toUrl();
    QUrl door(QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    // Another program, or another page of the browser, without the state.
    for (const QString &knock : {u"code=stolen&state=guessed"_s, u"error=access_denied"_s, QString()}) {
        door.setQuery(knock);
        m_status = 0;
        browse(door);
        QTRY_COMPARE_WITH_TIMEOUT(m_status, 404, flowPatience);
    }
    QCOMPARE(finished.count() + failed.count(), 0);
    browse(url);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, flowPatience);
}

void OAuthFlowTest::aNoIsANo()
{
    m_stub->denies = true;
    OAuthFlow flow(client());
    QSignalSpy wanted(&flow, &OAuthFlow::browserWanted);
    QSignalSpy failed(&flow, &OAuthFlow::failed);
    flow.startBrowser();
    browse(wanted.first().first().toUrl());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, flowPatience);
    QVERIFY(failed.first().first().toString().startsWith(u"You did not give the permission"_s));
}

void OAuthFlowTest::aWrongClientIsSaid()
{
    OAuthFlow::Client wrong = client();
    wrong.clientSecret = u"wrong"_s;
    OAuthFlow flow(wrong);
    QSignalSpy wanted(&flow, &OAuthFlow::browserWanted);
    QSignalSpy failed(&flow, &OAuthFlow::failed);
    flow.startBrowser();
    browse(wanted.first().first().toUrl());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, flowPatience);
    QVERIFY(failed.first().first().toString().contains(u"client id or its secret"_s));
}

void OAuthFlowTest::withoutALastingPermission()
{
    HttpStub stingy([](const StubRequest &) {
        return StubAnswer{.body = R"({"access_token":"a","token_type":"Bearer"})", .type = "application/json"};
    });
    QVERIFY(stingy.listen());
    OAuthFlow::Client one = client();
    one.provider.token = stingy.url(u"/token"_s);
    OAuthFlow flow(one);
    QSignalSpy wanted(&flow, &OAuthFlow::browserWanted);
    QSignalSpy failed(&flow, &OAuthFlow::failed);
    flow.startBrowser();
    browse(wanted.first().first().toUrl());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, flowPatience);
    QVERIFY(failed.first().first().toString().contains(u"no lasting permission"_s));
}

void OAuthFlowTest::byCode()
{
    m_stub->pendingPolls = 1;
    OAuthFlow flow(client());
    QSignalSpy code(&flow, &OAuthFlow::codeReady);
    QSignalSpy finished(&flow, &OAuthFlow::finished);
    flow.startDevice();
    QTRY_COMPARE_WITH_TIMEOUT(code.count(), 1, flowPatience);
    QCOMPARE(code.first().at(0).toString(), u"WDJB-MJHT"_s);
    QCOMPARE(code.first().at(1).toUrl(), m_stub->url(u"/enter"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, flowPatience);
}

void OAuthFlowTest::byCodeRefused()
{
    m_stub->denies = true;
    OAuthFlow flow(client());
    QSignalSpy failed(&flow, &OAuthFlow::failed);
    flow.startDevice();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, flowPatience);
    OAuthFlow::Client wrong = client();
    wrong.clientId = u"nobody"_s;
    OAuthFlow another(wrong);
    QSignalSpy refused(&another, &OAuthFlow::failed);
    another.startDevice();
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, flowPatience);
    QVERIFY(refused.first().first().toString().contains(u"client id"_s));
}

void OAuthFlowTest::providersAreComplete()
{
    for (const OAuthProvider &provider : {OAuthProvider::google(), OAuthProvider::microsoft()}) {
        QCOMPARE(provider.authorize.scheme(), u"https"_s);
        QCOMPARE(provider.token.scheme(), u"https"_s);
        QVERIFY(!provider.scope.isEmpty() && !provider.name.isEmpty());
    }
    QVERIFY(OAuthProvider::google().device.isEmpty()); // Google gives no mail to devices
    QVERIFY(OAuthProvider::microsoft().scope.contains(u"offline_access"_s));
}

QTEST_GUILESS_MAIN(OAuthFlowTest)
#include "tst_oauthflow.moc"
