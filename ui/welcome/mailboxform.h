// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/welcome/mailservers.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace deskbell {

/// Adds a mailbox: address and password, servers guessed from the address and editable, a test that shows what each
/// step said, and the creation.
class MailboxForm : public QWidget
{
    Q_OBJECT
public:
    explicit MailboxForm(Desk &desk, QWidget *parent = nullptr);
    /// As the hub takes it (a channel file).
    QJsonObject channelFile() const;

Q_SIGNALS:
    void added();
    void cancelled();

private:
    struct ServerFields {
        QLineEdit *host = nullptr;
        QSpinBox *port = nullptr;
        QComboBox *security = nullptr;
    };

    QLineEdit *addField(QGridLayout *grid, const QString &title);
    ServerFields addServer(QGridLayout *grid, const QString &title, const QList<int> &ports);
    void guess();
    bool check();
    void test();
    void add();
    void createChannel(const QueueId &queue);
    void showSteps(const QJsonObject &report);
    void addStep(bool good, const QString &text);
    void clearSteps();
    void setBusy(bool busy);
    static QJsonObject serverJson(const ServerFields &fields, const QString &user, const QString &password);

    Desk &m_desk;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_user = nullptr;
    ServerFields m_imap;
    ServerFields m_smtp;
    MailServers m_guessed{};
    QLabel *m_hint = nullptr;
    QVBoxLayout *m_steps = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace deskbell
