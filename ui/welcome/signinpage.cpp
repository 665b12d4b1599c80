// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/signinpage.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

QUrl hubUrlFromInput(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty()) {
        return {};
    }
    if (!address.contains("://"_L1)) {
        const bool here = address.startsWith("localhost"_L1) || address.startsWith("127."_L1) || address.startsWith("[::1]"_L1);
        address.prepend(here ? "http://"_L1 : "https://"_L1);
    }
    while (address.endsWith(u'/')) {
        address.chop(1);
    }
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

SignInPage::SignInPage(const QUrl &hub, const QString &email, bool canGoBack, QWidget *parent)
    : QWidget(parent)
    , m_hub(new QLineEdit(hub.toString(), this))
    , m_email(new QLineEdit(email, this))
    , m_password(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_signIn(primaryButton(tr("Sign in"), this))
{
    auto *box = new QWidget(this);
    box->setMaximumWidth(400);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    auto *logo = new QLabel(box);
    logo->setPixmap(QIcon(u":/icons/deskbell.svg"_s).pixmap(48, 48));
    column->addWidget(logo);
    column->addWidget(headingLabel(tr("Sign in"), 8, box));
    column->addSpacing(metrics::gap);
    const auto field = [&](const QString &title, QLineEdit *edit) {
        auto *label = new QLabel(title, box);
        label->setBuddy(edit);
        edit->setAccessibleName(title);
        edit->setMinimumHeight(34);
        column->addWidget(label);
        column->addWidget(edit);
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
        connect(edit, &QLineEdit::textChanged, this, [this] { say({}); });
    };
    field(tr("Address of the hub"), m_hub);
    field(tr("E-mail address"), m_email);
    field(tr("Password"), m_password);
    m_hub->setPlaceholderText(u"https://desk.example.com"_s);
    m_hub->setReadOnly(!hub.isEmpty());
    m_password->setEchoMode(QLineEdit::Password);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setStyleSheet(u"color:%1"_s.arg(colorsFor(palette()).redText.name()));
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(metrics::gap);
    auto *buttons = new QHBoxLayout;
    m_signIn->setMinimumHeight(34);
    buttons->addWidget(m_signIn);
    if (canGoBack) {
        auto *back = new QPushButton(tr("Back"), box);
        back->setAccessibleName(back->text());
        back->setMinimumHeight(34);
        connect(back, &QPushButton::clicked, this, &SignInPage::backRequested);
        buttons->addWidget(back);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box, 4);
    middle->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QLineEdit *first = m_hub->text().isEmpty() ? m_hub : m_email->text().isEmpty() ? m_email : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void SignInPage::submit()
{
    const QUrl hub = hubUrlFromInput(m_hub->text());
    if (!hub.isValid() || hub.isEmpty()) {
        say(tr("This is not the address of a hub. It looks like https://desk.example.com."));
        m_hub->setFocus();
    } else if (m_email->text().trimmed().isEmpty()) {
        say(tr("Enter your e-mail address."));
        m_email->setFocus();
    } else if (m_password->text().isEmpty()) {
        say(tr("Enter your password."));
        m_password->setFocus();
    } else {
        setBusy(true);
        Q_EMIT signInRequested(hub, m_email->text().trimmed(), m_password->text());
    }
}

void SignInPage::setBusy(bool busy)
{
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

void SignInPage::showError(const Error &error)
{
    setBusy(false);
    say(Phrases::error(error));
    m_password->setFocus();
    m_password->selectAll();
}

void SignInPage::say(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

} // namespace deskbell
