// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/startlinkdialog.h"

#include "client/answers.h"
#include "protocol/values.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linkWidth = 460;

} // namespace

QString StartLinkDialog::whyNot(const Error &error)
{
    if (error.type == "no-token"_L1) {
        return tr("The channel has no token yet. It is entered in the settings, under Channels.");
    }
    if (error.type == "no-name"_L1) {
        return tr("The channel’s own name is not known yet. Test the channel once in the settings.");
    }
    if (error.type == "no-links"_L1) {
        return tr("The channel is switched off, or no links lead into it.");
    }
    return Phrases::error(error);
}

StartLinkDialog::StartLinkDialog(Desk &desk, const Channel &channel, const Customer &customer, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_channel(channel)
    , m_customer(customer)
    , m_link(new QLineEdit(this))
    , m_words(new QLabel(this))
    , m_copy(primaryButton(tr("Copy the link"), this))
    , m_again(new QPushButton(tr("Try again"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1: "Telegram"
    setWindowTitle(tr("Link to %1").arg(Phrases::channel(channel.kind)));
    m_link->setReadOnly(true);
    m_link->setMinimumWidth(linkWidth);
    m_link->setAccessibleName(windowTitle());
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_copy->setDefault(true);
    m_again->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::margin);
    column->addWidget(m_words);
    column->addWidget(m_link);
    column->addSpacing(metrics::gap);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &StartLinkDialog::copy);
    connect(m_again, &QPushButton::clicked, this, &StartLinkDialog::ask);
    ask();
}

QString StartLinkDialog::words() const { return m_words->text(); }

void StartLinkDialog::ask()
{
    m_again->hide();
    m_link->show();
    m_copy->show();
    m_copy->setEnabled(false);
    m_link->setPlaceholderText(tr("The hub makes the link\u2026"));
    //: %1: "Telegram", %2: a customer
    m_words->setText(tr("Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.")
                         .arg(Phrases::channel(m_channel.kind), m_customer.name));
    const QJsonObject body{{u"channel_id"_s, m_channel.id.value}};
    const auto asked = m_desk.post(u"/v1/customers/%1/start-links"_s.arg(m_customer.id.value), body);
    whenAnswered(asked, this, [this](const Result<QJsonObject> &made) {
        if (!made) {
            m_link->hide(); // nothing comes into it
            m_words->setText(tr("There is no link: %1").arg(whyNot(made.error())));
            m_copy->hide();
            m_again->show();
            m_again->setFocus();
            return;
        }
        const QDateTime until = fromWireTime((*made)[u"valid_until"].toString()).toLocalTime();
        m_link->setText((*made)[u"url"].toString());
        m_link->setCursorPosition(0);
        //: %1: "Telegram", %2: a customer, %3: a day and time
        m_words->setText(
            tr("Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it "
               "to nobody else.")
                .arg(Phrases::channel(m_channel.kind), m_customer.name, Phrases::moment(until)));
        m_copy->setEnabled(true);
        m_copy->setFocus();
    });
}

void StartLinkDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_link->text());
    //: %1: a customer
    Q_EMIT copied(tr("Copied: a link for %1").arg(m_customer.name));
    accept();
}

} // namespace deskbell
