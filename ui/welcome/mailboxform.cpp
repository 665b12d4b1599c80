// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/mailboxform.h"

#include "client/answers.h"
#include "ui/settings/mailboxoptions.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/welcome/authorityfield.h"
#include "ui/welcome/providersignin.h"
#include "ui/welcome/serversearch.h"
#include "ui/welcome/teststeps.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

MailboxForm::MailboxForm(Desk &desk, QWidget *parent)
    : MailboxForm(desk, std::nullopt, parent, 0)
{ }

MailboxForm::MailboxForm(Desk &desk, const Channel &edited, QWidget *parent)
    : MailboxForm(desk, std::optional(edited), parent, 0)
{ }

MailboxForm::MailboxForm(Desk &desk, const std::optional<Channel> &edited, QWidget *parent, int)
    : ChannelEditor(parent)
    , m_desk(desk)
    , m_edited(edited)
    , m_search(new ServerSearch(desk, this))
    , m_hint(mutedLabel({}, this))
    , m_more(new QToolButton(this))
    , m_steps(new TestSteps(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    buildBasics(grid);
    m_hint->setText(tr("This provider wants an app password: make one in your account's security settings and enter it here."));
    m_hint->hide();
    m_more->setAccessibleName(tr("Server settings"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    column->addLayout(grid);
    column->addWidget(m_search);
    column->addWidget(m_hint);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    setFocusProxy(m_address);
    setTabOrder(m_queue, m_more); // as they stand
    m_servers = buildServers();
    column->addWidget(m_servers);
    if (m_edited && !isSimulated()) {
        m_options = new MailboxOptions(desk, *m_edited, this);
        column->addWidget(m_options);
    }
    column->addWidget(m_steps);
    column->addLayout(buildButtons());
    connect(m_more, &QToolButton::toggled, this, &MailboxForm::openServers);
    connect(m_search, &ServerSearch::found, this, &MailboxForm::onFound);
    connect(m_signIn, &ProviderSignIn::changed, this, &MailboxForm::onSignInChanged);
    const auto chooseAuthority = [this] {
        openServers(true);
        m_authority->choose();
    };
    connect(m_steps, &TestSteps::authorityWanted, this, chooseAuthority);
    connect(m_search, &ServerSearch::authorityWanted, this, chooseAuthority);
    connect(m_authority, &AuthorityField::changed, m_search, &ServerSearch::noteAuthority);
    connect(m_authority, &AuthorityField::refused, this, &MailboxForm::fail);
    openServers(false);
    fillQueues();
    if (m_edited) {
        showEdited();
    } else {
        connect(m_address, &QLineEdit::textChanged, this, [this](const QString &address) {
            m_steps->clear();
            m_addAnyway->hide();
            m_signIn->setAccount(address.trimmed());
            m_search->search(address);
        });
        connect(m_address, &QLineEdit::editingFinished, this, [this] { m_search->search(m_address->text(), true); });
    }
}

void MailboxForm::buildBasics(QGridLayout *grid)
{
    m_address = addField(grid, tr("E-mail address"));
    m_address->setPlaceholderText(u"support@example.com"_s);
    m_password = addField(grid, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel = qobject_cast<QLabel *>(grid->itemAtPosition(grid->rowCount() - 1, 0)->widget());
    m_name = addField(grid, tr("Name shown to customers"));
    m_name->setPlaceholderText(tr("Support"));
    m_queueLabel = new QLabel(tr("Queue for its mail"), this);
    m_queue = new QComboBox(this);
    m_queue->setAccessibleName(m_queueLabel->text());
    m_queue->view()->setAccessibleName(m_queue->accessibleName());
    m_queueLabel->setBuddy(m_queue);
    const int row = grid->rowCount();
    grid->addWidget(m_queueLabel, row, 0);
    grid->addWidget(m_queue, row, 1, 1, 3);
}

QWidget *MailboxForm::buildServers()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(metrics::margin, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    m_imap = ServerFields(box, grid, tr("Incoming mail (IMAP)"), {993, 143});
    m_smtp = ServerFields(box, grid, tr("Outgoing mail (SMTP)"), {465, 587});
    const QList<QLineEdit *> servers = box->findChildren<QLineEdit *>();
    for (QLineEdit *field : servers) {
        goOnByEnter(*field);
    }
    m_user = addField(grid, tr("User name"));
    m_user->setPlaceholderText(tr("usually the e-mail address"));
    const auto addRow = [box, grid](const QString &title, QWidget *field, Qt::Alignment alignment) {
        const int row = grid->rowCount();
        auto *label = new QLabel(title, box);
        label->setContentsMargins(0, alignment ? metrics::gap : 0, 0, 0);
        grid->addWidget(label, row, 0, alignment);
        grid->addWidget(field, row, 1, 1, 3);
    };
    m_authority = new AuthorityField(box);
    addRow(tr("Trusted authorities"), m_authority, {});
    m_signIn = new ProviderSignIn(box);
    addRow(tr("How to sign in"), m_signIn, Qt::AlignTop);
    return box;
}

QLayout *MailboxForm::buildButtons()
{
    m_add = primaryButton(m_edited ? tr("Save") : tr("Add mailbox"), this);
    m_addAnyway = new QPushButton(m_edited ? tr("Save all the same") : tr("Add all the same"), this);
    m_addAnyway->setAccessibleName(m_addAnyway->text());
    m_addAnyway->hide();
    m_test = new QPushButton(tr("Test"), this);
    m_test->setAccessibleName(tr("Test the mailbox"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(cancel->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_test);
    buttons->addWidget(m_addAnyway);
    buttons->addWidget(cancel);
    buttons->addStretch();
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (check()) {
            test([](bool) {});
        }
    });
    connect(m_add, &QPushButton::clicked, this, &MailboxForm::add);
    connect(m_addAnyway, &QPushButton::clicked, this, &MailboxForm::finish);
    connect(cancel, &QPushButton::clicked, this, &MailboxForm::cancelled);
    return buttons;
}

// As in every form of two fields.
void MailboxForm::goOnByEnter(QLineEdit &field)
{
    connect(&field, &QLineEdit::returnPressed, this, [this] {
        if (m_add->isEnabled()) {
            add();
        }
    });
}

QLineEdit *MailboxForm::addField(QGridLayout *grid, const QString &title)
{
    auto *label = new QLabel(title, this);
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(title);
    label->setBuddy(edit);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(edit, row, 1, 1, 3);
    goOnByEnter(*edit);
    return edit;
}

void MailboxForm::showEdited()
{
    const QJsonObject imap = m_edited->settings.value("imap"_L1).toObject();
    const QJsonObject smtp = m_edited->settings.value("smtp"_L1).toObject();
    m_address->setText(m_edited->address);
    m_address->setReadOnly(true);
    m_name->setText(m_edited->name);
    m_search->hide(); // the address stays, and so do its servers
    m_password->setPlaceholderText(tr("unchanged"));
    m_user->setText(imap.value("user"_L1).toString());
    m_imap.show(imap);
    m_smtp.show(smtp);
    m_sentCopy = m_edited->settings.value("sent_copy"_L1).toBool(true);
    m_authority->setPem(m_edited->settings.value("ca_pem"_L1).toString());
    m_signIn->setAccount(m_edited->address);
    m_signIn->setKnown(m_edited->settings.value("oauth"_L1).toObject());
    if (isSimulated()) {
        showSimulated();
    }
    m_queue->setCurrentIndex(m_edited->queueId.isNull() ? 0 : std::max(0, m_queue->findData(m_edited->queueId.value)));
    onSignInChanged();
}

bool MailboxForm::isSimulated() const { return m_edited && m_edited->settings.value("simulated"_L1).toBool(); }

/// A mailbox to practise with has no servers: nothing to enter, nothing to test.
void MailboxForm::showSimulated()
{
    for (QWidget *field : {static_cast<QWidget *>(m_passwordLabel), static_cast<QWidget *>(m_password),
                           static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_test)}) {
        field->hide();
    }
    m_hint->setText(tr("A mailbox to practise with: its customers are made up, and nothing leaves this computer."));
    m_hint->show();
}

void MailboxForm::fillQueues()
{
    const QList<Queue> queues = m_desk.queues();
    for (const Queue &queue : queues) {
        m_queue->addItem(queue.name, queue.id.value);
    }
    m_queue->addItem(tr("A new queue of its own"), QString());
    // Somebody's first mailbox has nothing to choose from.
    m_queue->setVisible(!queues.isEmpty());
    m_queueLabel->setVisible(!queues.isEmpty());
}

void MailboxForm::openServers(bool open)
{
    m_servers->setVisible(open);
    m_more->setChecked(open);
    m_more->setText(disclosureText(m_more->accessibleName(), open, layoutDirection()));
}

void MailboxForm::onFound(const QJsonObject &report)
{
    const QJsonObject imap = report.value("imap"_L1).toObject();
    const QJsonObject smtp = report.value("smtp"_L1).toObject();
    m_imap.propose(imap);
    m_smtp.propose(smtp);
    const QString user = imap.value("user"_L1).toString(smtp.value("user"_L1).toString());
    if (m_user->text() == m_proposedUser) {
        m_proposedUser = user == m_address->text().trimmed() ? QString() : user;
        m_user->setText(m_proposedUser);
    }
    m_sentCopy = report.value("sent_copy"_L1).toBool(true);
    m_signIn->offer(report.value("oauth"_L1).toString());
    m_hint->setVisible(report.value("app_password"_L1).toBool() && !m_signIn->isChosen());
    if (m_imap.host().isEmpty() || m_smtp.host().isEmpty()) {
        openServers(true);
    }
    if (std::exchange(m_addWhenFound, false)) {
        setBusy({});
        add();
    }
}

void MailboxForm::onSignInChanged()
{
    const bool byProvider = m_signIn->isChosen();
    if (isSimulated()) {
        return;
    }
    m_password->setVisible(!byProvider);
    m_passwordLabel->setVisible(!byProvider);
    if (byProvider) {
        m_hint->hide();
        openServers(true);
    }
}

QJsonObject MailboxForm::serverJson(const ServerFields &fields) const
{
    const QString address = m_address->text().trimmed();
    QJsonObject server = fields.toJson();
    server.insert(u"user"_s, m_user->text().trimmed().isEmpty() ? address : m_user->text().trimmed());
    if (!m_signIn->isChosen() && (!m_edited || !m_password->text().isEmpty())) {
        server.insert(u"password"_s, m_password->text());
    }
    return server;
}

QJsonObject MailboxForm::channelFile() const
{
    const QString address = m_address->text().trimmed();
    const QString name = m_name->text().trimmed().isEmpty() ? address : m_name->text().trimmed();
    if (isSimulated()) {
        return {{u"name"_s, name}};
    }
    QJsonObject file{
        {u"name"_s, name}, {u"imap"_s, serverJson(m_imap)}, {u"smtp"_s, serverJson(m_smtp)}, {u"sent_copy"_s, m_sentCopy}};
    if (!m_edited) {
        file.insert(u"kind"_s, u"email"_s);
        file.insert(u"address"_s, address);
    }
    if (m_edited || !m_authority->pem().isEmpty()) {
        file.insert(u"ca_pem"_s, m_authority->pem());
    }
    if (const QJsonValue oauth = m_signIn->toJson(); m_edited || !oauth.isNull()) {
        file.insert(u"oauth"_s, oauth);
    }
    if (m_options) {
        const QJsonObject options = m_options->toJson();
        for (auto it = options.begin(); it != options.end(); ++it) {
            file.insert(it.key(), *it);
        }
    }
    return file;
}

bool MailboxForm::check()
{
    m_steps->clear();
    m_addAnyway->hide();
    if (isSimulated()) {
        return true;
    }
    const QString address = m_address->text().trimmed();
    if (!address.contains(u'@') || address.endsWith(u'@')) {
        fail(tr("Enter the e-mail address of the mailbox."));
        m_address->setFocus();
        return false;
    }
    if (m_signIn->isChosen() && !m_signIn->isSignedIn()) {
        openServers(true);
        fail(tr("Sign in with the provider first."));
        return false;
    }
    if (!m_signIn->isChosen() && !m_edited && m_password->text().isEmpty()) {
        fail(tr("Enter the password of the mailbox."));
        m_password->setFocus();
        return false;
    }
    if (m_imap.host().isEmpty() || m_smtp.host().isEmpty()) {
        openServers(true);
        fail(tr("Enter the names of both servers."));
        (m_imap.host().isEmpty() ? m_imap : m_smtp).focus();
        return false;
    }
    if (const QString wrong = m_options ? m_options->fault() : QString(); !wrong.isEmpty()) {
        fail(wrong);
        return false;
    }
    return true;
}

void MailboxForm::test(const std::function<void(bool ok)> &then)
{
    setBusy(tr("Testing…"));
    QJsonObject body = channelFile();
    if (m_edited) {
        body.insert(u"id"_s, m_edited->id.value);
    }
    whenAnswered(m_desk.post(u"/v1/channels/test"_s, body), this, [this, then](const Result<QJsonObject> &report) {
        setBusy({});
        m_steps->clear();
        if (!report) {
            fail(Phrases::error(report.error()));
            return then(false);
        }
        m_steps->show(*report);
        if (m_options) {
            m_options->offerFolders(report->value("folders"_L1).toArray());
        }
        then(report->value("ok"_L1).toBool());
    });
}

void MailboxForm::add()
{
    if (m_search->isSearching()) {
        // The person was quicker than the search.
        m_addWhenFound = true;
        setBusy(tr("Looking for the servers…"));
        m_search->search(m_address->text(), true);
        return;
    }
    if (!check()) {
        return;
    }
    if (isSimulated()) {
        return finish();
    }
    test([this](bool ok) {
        m_addAnyway->setVisible(!ok);
        if (ok) {
            finish();
        }
    });
}

void MailboxForm::finish()
{
    if (m_edited) {
        return save();
    }
    setBusy(tr("Adding…"));
    withQueue([this](const QueueId &queue) { createChannel(queue); });
}

void MailboxForm::withQueue(const std::function<void(const QueueId &)> &then)
{
    const QString chosen = m_queue->currentData().toString();
    if (!chosen.isEmpty()) {
        return then(QueueId{chosen});
    }
    // A new desk: its mail needs a queue to wait in.
    Queue queue;
    queue.id = QueueId::make();
    queue.name = m_desk.queues().isEmpty() ? tr("Inbox", "name of the first queue") : channelFile().value("name"_L1).toString();
    if (const auto me = m_desk.me()) {
        queue.members.append(me->id);
    }
    whenAnswered(m_desk.post(u"/v1/queues"_s, toJson(queue)), this, [this, then, id = queue.id](const Result<QJsonObject> &made) {
        if (made) {
            then(id);
            return;
        }
        setBusy({});
        fail(Phrases::error(made.error()));
    });
}

void MailboxForm::createChannel(const QueueId &queue)
{
    QJsonObject body = channelFile();
    body.insert(u"id"_s, ChannelId::make().value);
    body.insert(u"queue_id"_s, queue.value);
    whenAnswered(m_desk.post(u"/v1/channels"_s, body), this, [this](const Result<QJsonObject> &made) {
        setBusy({});
        if (made) {
            Q_EMIT added();
        } else {
            fail(Phrases::error(made.error()));
        }
    });
}

void MailboxForm::save()
{
    setBusy(tr("Saving…"));
    withQueue([this](const QueueId &queue) {
        QJsonObject body = channelFile();
        body.insert(u"queue_id"_s, queue.value);
        whenAnswered(m_desk.patch(u"/v1/channels/"_s + m_edited->id.value, body), this, [this](const Result<QJsonObject> &done) {
            setBusy({});
            if (done) {
                Q_EMIT saved();
            } else {
                fail(Phrases::error(done.error()));
            }
        });
    });
}

void MailboxForm::fail(const QString &words) { m_steps->add(false, words); }

/// Empty: no longer.
void MailboxForm::setBusy(const QString &words)
{
    const bool busy = !words.isEmpty();
    for (QPushButton *button : {m_test, m_add, m_addAnyway}) {
        button->setEnabled(!busy);
    }
    m_add->setText(busy ? words : m_edited ? tr("Save") : tr("Add mailbox"));
}

} // namespace deskbell
