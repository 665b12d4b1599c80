// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/providersignin.h"

#include "protocol/values.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

ProviderSignIn::ProviderSignIn(QWidget *parent)
    : QWidget(parent)
    , m_providers{OAuthProvider::google(), OAuthProvider::microsoft()}
    , m_way(new QComboBox(this))
    , m_box(new QWidget(this))
    , m_clientId(new QLineEdit(m_box))
    , m_clientSecret(new QLineEdit(m_box))
    , m_browser(new QPushButton(tr("Sign in with the browser"), m_box))
    , m_device(new QPushButton(tr("Sign in with a code"), m_box))
    , m_cancel(new QPushButton(tr("Cancel the sign-in"), m_box))
    , m_words(new QLabel(m_box))
{
    m_way->setAccessibleName(tr("How to sign in"));
    m_way->view()->setAccessibleName(m_way->accessibleName());
    m_way->addItem(tr("With a password"), QString());
    m_clientId->setAccessibleName(tr("Client id"));
    m_clientId->setPlaceholderText(tr("from your own registration with the provider"));
    m_clientSecret->setAccessibleName(tr("Client secret"));
    m_clientSecret->setPlaceholderText(tr("only if the provider gave you one"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    for (QPushButton *button : {m_browser, m_device, m_cancel}) {
        button->setAccessibleName(button->text());
    }
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_browser);
    buttons->addWidget(m_device);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *form = new QFormLayout(m_box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Client id"), m_clientId);
    form->addRow(tr("Client secret"), m_clientSecret);
    form->addRow(buttons);
    form->addRow(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_way, 0, Qt::AlignLeft);
    column->addWidget(m_box);
    setProviders(m_providers);
    connect(m_way, &QComboBox::activated, this, [this] {
        m_touched = true;
        refresh();
        Q_EMIT changed();
    });
    connect(m_clientId, &QLineEdit::textChanged, this, &ProviderSignIn::refresh);
    connect(m_browser, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_device, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_flow->disconnect(this);
        m_flow->deleteLater();
        m_flow = nullptr;
        say(tr("The sign-in was cancelled."), colorsFor(palette()).muted);
        refresh();
    });
    connect(this, &ProviderSignIn::browserWanted, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

void ProviderSignIn::setProviders(const QList<OAuthProvider> &providers)
{
    m_providers = providers;
    while (m_way->count() > 1) {
        m_way->removeItem(1);
    }
    for (const OAuthProvider &one : std::as_const(m_providers)) {
        m_way->addItem(tr("With a %1 account").arg(one.name), one.id);
    }
    refresh();
}

const OAuthProvider *ProviderSignIn::provider() const
{
    const QString id = m_way->currentData().toString();
    for (const OAuthProvider &one : m_providers) {
        if (one.id == id && !id.isEmpty()) {
            return &one;
        }
    }
    return nullptr;
}

void ProviderSignIn::offer(const QString &provider)
{
    if (!m_touched && m_known.isEmpty()) {
        m_way->setCurrentIndex(std::max(0, provider == "microsoft"_L1 ? m_way->findData(provider) : 0));
        refresh();
        Q_EMIT changed();
    }
}

void ProviderSignIn::setKnown(const QJsonObject &oauth)
{
    m_known = oauth;
    m_knownSignIn = !oauth.isEmpty();
    m_way->setCurrentIndex(std::max(0, m_way->findData(oauth.value("provider"_L1).toString())));
    m_clientId->setText(oauth.value("client_id"_L1).toString());
    if (m_knownSignIn) {
        m_clientSecret->setPlaceholderText(tr("unchanged"));
        say(tr("Signed in. Sign in again when the mailbox asks for it."), colorsFor(palette()).muted);
    }
    refresh();
}

bool ProviderSignIn::isChosen() const { return provider() != nullptr; }

QJsonValue ProviderSignIn::toJson() const
{
    const OAuthProvider *chosen = provider();
    if (!chosen) {
        return QJsonValue::Null;
    }
    QJsonObject oauth{{u"provider"_s, chosen->id},
                      {u"client_id"_s, m_clientId->text().trimmed()},
                      {u"token_endpoint"_s, chosen->token.toString()},
                      {u"scope"_s, chosen->id == "microsoft"_L1 ? chosen->scope : QString()}};
    if (!m_clientSecret->text().isEmpty()) {
        oauth.insert(u"client_secret"_s, m_clientSecret->text());
    }
    if (!m_refreshToken.isEmpty()) {
        oauth.insert(u"refresh_token"_s, m_refreshToken);
        oauth.insert(u"signed_in_at"_s, m_signedInAt); // what makes the hub begin afresh
    }
    return oauth;
}

void ProviderSignIn::refresh()
{
    const OAuthProvider *chosen = provider();
    m_box->setVisible(chosen);
    const bool ready = chosen && !m_clientId->text().trimmed().isEmpty() && !m_flow;
    m_browser->setEnabled(ready);
    m_device->setEnabled(ready);
    m_device->setVisible(chosen && !chosen->device.isEmpty());
    m_cancel->setVisible(m_flow);
    m_words->setVisible(!m_words->text().isEmpty());
}

void ProviderSignIn::begin(bool device)
{
    const OAuthProvider *chosen = provider();
    if (!chosen || m_flow) {
        return;
    }
    m_flow = new OAuthFlow({.provider = *chosen,
                            .clientId = m_clientId->text().trimmed(),
                            .clientSecret = m_clientSecret->text(),
                            .account = m_account},
                           this);
    connect(m_flow, &OAuthFlow::browserWanted, this, &ProviderSignIn::browserWanted);
    connect(m_flow, &OAuthFlow::codeReady, this, [this](const QString &code, const QUrl &where) {
        say(tr("Open %1 on any device, sign in as %2 and enter this code: %3").arg(where.toString(), m_account, code),
            colorsFor(palette()).text);
    });
    connect(m_flow, &OAuthFlow::finished, this, [this](const QString &refreshToken) {
        m_refreshToken = refreshToken;
        m_signedInAt = toWireTime(QDateTime::currentDateTimeUtc());
        m_flow->deleteLater();
        m_flow = nullptr;
        say(tr("Signed in. The permission is kept sealed with the mailbox."), colorsFor(palette()).green);
        refresh();
        Q_EMIT changed();
    });
    connect(m_flow, &OAuthFlow::failed, this, [this](const QString &words) {
        m_flow->deleteLater();
        m_flow = nullptr;
        say(words, colorsFor(palette()).redText);
        refresh();
    });
    say(device ? tr("Asking the provider for a code…") : tr("Waiting for you to sign in in the browser…"),
        colorsFor(palette()).muted);
    refresh();
    if (device) {
        m_flow->startDevice();
    } else {
        m_flow->startBrowser();
    }
}

void ProviderSignIn::say(const QString &words, const QColor &color)
{
    m_words->setStyleSheet(u"color:%1"_s.arg(color.name()));
    m_words->setText(words);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // a code to copy
    m_words->setVisible(true);
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace deskbell
