// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell {

/// Signs in to a hub: address (fixed when it is known), e-mail, password. Enter signs in.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    /// \a hub empty: the address is asked for.
    SignInPage(const QUrl &hub, const QString &email, bool canGoBack, QWidget *parent = nullptr);
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void signInRequested(const QUrl &hub, const QString &email, const QString &password);
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void say(const QString &text);

    QLineEdit *m_hub;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLabel *m_error;
    QPushButton *m_signIn;
};

/// "desk.example" → https://desk.example; http only where written, or for this computer. Invalid for anything else.
QUrl hubUrlFromInput(const QString &text);

} // namespace deskbell
