// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/settings/channelkind.h"
#include "ui/welcome/serverfields.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace deskbell {

class AuthorityField;
class MailboxOptions;
class ProviderSignIn;
class ServerSearch;
class TestSteps;

/// Adds a mailbox, or changes one: address and password are enough, the hub finds the servers; all of it can be set by hand below
/// "Server settings". A mailbox is tested before it is added, and what each step said is shown.
class MailboxForm : public ChannelEditor
{
    Q_OBJECT
public:
    /// A new mailbox.
    explicit MailboxForm(Desk &desk, QWidget *parent = nullptr);
    /// Changes \a edited.
    MailboxForm(Desk &desk, const Channel &edited, QWidget *parent = nullptr);

    /// As the hub takes it (a channel file); of an edited mailbox only what may change.
    QJsonObject channelFile() const;
    ProviderSignIn &signIn() { return *m_signIn; }
    AuthorityField &authority() { return *m_authority; }

private:
    MailboxForm(Desk &desk, const std::optional<Channel> &edited, QWidget *parent, int);
    void buildBasics(QGridLayout *grid);
    QWidget *buildServers();
    QLayout *buildButtons();
    void goOnByEnter(QLineEdit &field);
    QLineEdit *addField(QGridLayout *grid, const QString &title);
    void showEdited();
    bool isSimulated() const;
    void showSimulated();
    void fillQueues();
    void onFound(const QJsonObject &report);
    void onSignInChanged();
    void openServers(bool open);
    bool check();
    void test(const std::function<void(bool ok)> &then);
    void add();
    void finish();
    void withQueue(const std::function<void(const QueueId &)> &then);
    void createChannel(const QueueId &queue);
    void save();
    void fail(const QString &words);
    void setBusy(const QString &words);
    QJsonObject serverJson(const ServerFields &fields) const;

    Desk &m_desk;
    std::optional<Channel> m_edited;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_user = nullptr;
    QLabel *m_queueLabel = nullptr;
    QComboBox *m_queue = nullptr;
    ServerSearch *m_search = nullptr;
    QLabel *m_hint = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_servers = nullptr;
    ServerFields m_imap;
    ServerFields m_smtp;
    ProviderSignIn *m_signIn = nullptr;
    AuthorityField *m_authority = nullptr;
    MailboxOptions *m_options = nullptr; ///< of an edited mailbox only
    TestSteps *m_steps = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addAnyway = nullptr;
    QPushButton *m_test = nullptr;
    QString m_proposedUser;
    bool m_sentCopy = true;
    bool m_addWhenFound = false;
};

} // namespace deskbell
