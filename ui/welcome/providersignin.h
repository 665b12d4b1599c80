// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/oauth/oauthflow.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell {

/// Signing in with the account of a mail provider instead of a password: whose, with which registration of the program, and the
/// way there and back.
class ProviderSignIn : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderSignIn(QWidget *parent = nullptr);

    /// The address whose mailbox it is about.
    void setAccount(const QString &address) { m_account = address; }
    /// "google", "microsoft", or empty: with a password. Leaves alone what the person has chosen.
    void offer(const QString &provider);
    /// What an existing channel has.
    void setKnown(const QJsonObject &oauth);
    /// For tests: the providers' endpoints.
    void setProviders(const QList<OAuthProvider> &providers);

    bool isChosen() const;
    bool isSignedIn() const { return !m_refreshToken.isEmpty() || m_knownSignIn; }
    /// "oauth" of a channel file; null (to take it away) with a password.
    QJsonValue toJson() const;

Q_SIGNALS:
    void changed();
    /// Opens the system's browser; taken over by tests.
    void browserWanted(const QUrl &url);

private:
    const OAuthProvider *provider() const;
    void refresh();
    void begin(bool device);
    void say(const QString &words, const QColor &color);

    QList<OAuthProvider> m_providers;
    QString m_account;
    QJsonObject m_known;
    QString m_refreshToken;
    QString m_signedInAt;
    bool m_knownSignIn = false;
    bool m_touched = false;
    QPointer<OAuthFlow> m_flow;
    QComboBox *m_way;
    QWidget *m_box;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QPushButton *m_browser;
    QPushButton *m_device;
    QPushButton *m_cancel;
    QLabel *m_words;
};

} // namespace deskbell
