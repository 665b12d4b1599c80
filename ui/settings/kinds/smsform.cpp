// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/smsform.h"

#include "client/answers.h"
#include "ui/style/icons.h"
#include "ui/style/phrases.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/')) {
        url.chop(1);
    }
    return url;
}

/// Only what was entered: the hub keeps the rest.
void insertEntered(QJsonObject &object, const QString &key, const QLineEdit *field)
{
    if (!field->text().isEmpty()) {
        object.insert(key, field->text());
    }
}

} // namespace

QString kannelSetup(const QString &hub, const QString &hook)
{
    return u"group = sms-service\nkeyword = default\ncatch-all = true\nmax-messages = 0\nomit-empty = true\n"
           "assume-plain-text = true\naccept-x-kannel-headers = false\n"
           "post-url = \"%1%2/mo?from=%%p&to=%%P&id=%%I&ts=%%t&coding=%%c&charset=%%C&udh=%%u\"\n\n"
           "# in group = smsbox: nothing is lost while the desk restarts\n"
           "http-request-retry = 1000\nhttp-queue-delay = 10\nmo-recode = true\n"_s.replace(u"%1%2"_s, hub + hook)
               .replace(u"%%"_s, u"%"_s);
}

SmsForm::SmsForm(Desk &desk, const Channel *edited, QWidget *parent)
    : MessageChannelForm(desk, edited, parent)
{
    m_number = addField(tr("Number"), u"+40 721 123 456"_s);
    if (isSimulated()) {
        addHint(tr("A number to practise with: its customers are made up, and nothing leaves this computer."));
    } else {
        m_provider = new QComboBox(this);
        m_provider->addItem(tr("Kannel gateway"), u"kannel"_s);
        m_provider->addItem(tr("Twilio, or a vendor with the same interface"), u"twilio"_s);
        addRow(tr("Provider"), m_provider);
        buildKannel();
        buildVendor();
        m_publicUrl = addField(tr("Address of this hub"), u"https://desk.example.com"_s);
        addHint(tr("Where the provider reaches this hub: messages that come in and delivery reports are sent there."));
        connect(m_provider, &QComboBox::currentIndexChanged, this, &SmsForm::showProvider);
    }
    finishBuilding(tr("Add number"));
    if (edited) {
        showKnown();
        buildSetup();
    }
    showProvider();
}

void SmsForm::buildKannel()
{
    m_kannelUrl = addField(tr("Address of sendsms"), u"http://127.0.0.1:13013/cgi-bin/sendsms"_s);
    m_kannelUser = addField(tr("User name"));
    m_kannelPassword = addSecret(tr("Password"));
    m_statusUrl = addField(tr("Address of its status"), u"http://127.0.0.1:13000/status.txt"_s);
    m_statusPassword = addSecret(tr("Status password"));
}

void SmsForm::buildVendor()
{
    m_vendorUrl = addField(tr("Address of the interface"), u"https://api.twilio.com"_s);
    m_account = addField(tr("Account SID"));
    m_token = addSecret(tr("Auth token"));
    m_service = addField(tr("Messaging service SID"), tr("optional"));
}

bool SmsForm::isKannel() const { return m_provider && m_provider->currentData().toString() == "kannel"_L1; }

void SmsForm::showProvider()
{
    if (!m_provider) {
        return;
    }
    for (QLineEdit *field : {m_kannelUrl, m_kannelUser, m_kannelPassword, m_statusUrl, m_statusPassword}) {
        setRowVisible(field, isKannel());
    }
    for (QLineEdit *field : {m_vendorUrl, m_account, m_token, m_service}) {
        setRowVisible(field, !isKannel());
    }
}

void SmsForm::showKnown()
{
    m_number->setText(edited().address);
    m_number->setReadOnly(true);
    if (isSimulated()) {
        return;
    }
    const QJsonObject &known = edited().settings;
    const QJsonObject kannel = known[u"kannel"].toObject();
    const QJsonObject vendor = known[u"twilio"].toObject();
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(known[u"provider"].toString())));
    m_kannelUrl->setText(kannel[u"url"].toString());
    m_kannelUser->setText(kannel[u"user"].toString());
    m_statusUrl->setText(kannel[u"status_url"].toString());
    m_vendorUrl->setText(vendor[u"url"].toString());
    m_account->setText(vendor[u"account_sid"].toString());
    m_service->setText(vendor[u"messaging_service_sid"].toString());
    m_publicUrl->setText(known[u"public_url"].toString());
}

QString SmsForm::nameOtherwise() const
{
    const QString number = m_number ? m_number->text().trimmed() : QString();
    return number.isEmpty() ? tr("SMS") : tr("SMS %1").arg(number);
}

QJsonObject SmsForm::channelFile() const
{
    QJsonObject file{{u"provider"_s, m_provider->currentData().toString()}, {u"public_url"_s, m_publicUrl->text().trimmed()}};
    if (!isEdited()) {
        static const QRegularExpression gaps(u"[\\s().-]"_s);
        file.insert(u"kind"_s, u"sms"_s);
        file.insert(u"address"_s, m_number->text().remove(gaps));
    }
    if (isKannel()) {
        QJsonObject kannel{{u"url"_s, m_kannelUrl->text().trimmed()},
                           {u"user"_s, m_kannelUser->text().trimmed()},
                           {u"status_url"_s, m_statusUrl->text().trimmed()}};
        insertEntered(kannel, u"password"_s, m_kannelPassword);
        insertEntered(kannel, u"status_password"_s, m_statusPassword);
        file.insert(u"kannel"_s, kannel);
    } else {
        QJsonObject vendor{{u"url"_s, m_vendorUrl->text().trimmed()},
                           {u"account_sid"_s, m_account->text().trimmed()},
                           {u"messaging_service_sid"_s, m_service->text().trimmed()}};
        insertEntered(vendor, u"auth_token"_s, m_token);
        file.insert(u"twilio"_s, vendor);
    }
    return file;
}

QString SmsForm::fault(QWidget *&where) const
{
    const auto missing = [&where](QLineEdit *field, const QString &words) {
        where = field;
        return words;
    };
    if (m_number->text().trimmed().isEmpty()) {
        return missing(m_number, tr("Enter the number, or the name, your messages come from."));
    }
    if (isKannel() && (m_kannelUrl->text().trimmed().isEmpty() || m_kannelUser->text().trimmed().isEmpty())) {
        return missing(m_kannelUrl->text().trimmed().isEmpty() ? m_kannelUrl : m_kannelUser,
                       tr("Enter the gateway's address and the user name for it."));
    }
    if (isKannel() && !isEdited() && m_kannelPassword->text().isEmpty()) {
        return missing(m_kannelPassword, tr("Enter the gateway's password."));
    }
    if (!isKannel() && (m_account->text().trimmed().isEmpty() || (!isEdited() && m_token->text().isEmpty()))) {
        return missing(m_account->text().trimmed().isEmpty() ? m_account : m_token,
                       tr("Enter the account SID and the auth token."));
    }
    if (!isKannel() && m_publicUrl->text().trimmed().isEmpty()) {
        return missing(m_publicUrl, tr("Say at which address the provider reaches this hub."));
    }
    return {};
}

/// What the provider has to be told, to copy: it holds the secret path, which nobody could type.
void SmsForm::buildSetup()
{
    if (isSimulated()) {
        return;
    }
    m_copy = new QPushButton(glyphIcon(u"copy"_s), {}, this);
    m_copy->setText(isKannel() ? tr("Copy the lines for kannel.conf") : tr("Copy the webhook's address"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setAccessibleDescription(tr("The provider needs it to deliver messages that come in to this hub."));
    m_copy->setToolTip(m_copy->accessibleDescription());
    m_copy->setEnabled(false);
    grid().addWidget(m_copy, grid().rowCount(), 1, Qt::AlignLeading);
    connect(m_copy, &QPushButton::clicked, this, &SmsForm::copySetup);
    whenAnswered(desk().get(u"/v1/channels/%1/hook"_s.arg(edited().id.value)), this, [this](const Result<QByteArray> &answer) {
        m_hookPath = answer ? QJsonDocument::fromJson(*answer).object().value("path"_L1).toString() : QString();
        m_copy->setEnabled(!m_hookPath.isEmpty());
    });
}

void SmsForm::copySetup()
{
    const QString hub = withoutSlash(m_publicUrl->text().trimmed());
    QGuiApplication::clipboard()->setText(isKannel() ? kannelSetup(hub, m_hookPath) : hub + m_hookPath + u"/inbound"_s);
    m_copy->setText(tr("Copied"));
}

} // namespace deskbell
