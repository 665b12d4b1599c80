// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/mailboxform.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stepWords(const QString &step)
{
    static const std::pair<const char *, const char *> names[] = {
        {"imap.connect", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Incoming server reached")},
        {"imap.tls", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Incoming connection encrypted")},
        {"imap.login", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Signed in to incoming mail")},
        {"imap.inbox", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Inbox opened")},
        {"smtp.connect", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Outgoing server reached")},
        {"smtp.tls", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Outgoing connection encrypted")},
        {"smtp.login", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Signed in to outgoing mail")},
        {"imap", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Incoming mail (IMAP)")},
        {"smtp", QT_TRANSLATE_NOOP("deskbell::MailboxForm", "Outgoing mail (SMTP)")},
    };
    for (const auto &[wire, words] : names) {
        if (step == QLatin1StringView(wire)) {
            return MailboxForm::tr(words);
        }
    }
    return step;
}

} // namespace

MailboxForm::MailboxForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hint(mutedLabel({}, this))
    , m_steps(new QVBoxLayout)
    , m_test(new QPushButton(tr("Test"), this))
    , m_add(primaryButton(tr("Add mailbox"), this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    m_name = addField(grid, tr("Name shown to customers"));
    m_name->setPlaceholderText(tr("Support"));
    m_address = addField(grid, tr("E-mail address"));
    m_address->setPlaceholderText(u"support@example.com"_s);
    m_password = addField(grid, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_user = addField(grid, tr("User name"));
    m_user->setPlaceholderText(tr("usually the e-mail address"));
    m_imap = addServer(grid, tr("Incoming mail (IMAP)"), {993, 143});
    m_smtp = addServer(grid, tr("Outgoing mail (SMTP)"), {465, 587});
    m_hint->hide();
    m_steps->setSpacing(metrics::step);
    m_test->setAccessibleName(tr("Test the mailbox"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(cancel->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_test);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addLayout(grid);
    column->addWidget(m_hint);
    column->addLayout(m_steps);
    column->addLayout(buttons);
    connect(m_address, &QLineEdit::textChanged, this, &MailboxForm::guess);
    connect(m_test, &QPushButton::clicked, this, &MailboxForm::test);
    connect(m_add, &QPushButton::clicked, this, &MailboxForm::add);
    connect(cancel, &QPushButton::clicked, this, &MailboxForm::cancelled);
    guess();
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
    return edit;
}

MailboxForm::ServerFields MailboxForm::addServer(QGridLayout *grid, const QString &title, const QList<int> &ports)
{
    ServerFields fields{new QLineEdit(this), new QSpinBox(this), new QComboBox(this)};
    fields.host->setAccessibleName(tr("%1: server").arg(title));
    fields.port->setAccessibleName(tr("%1: port").arg(title));
    fields.port->setRange(1, 65535);
    fields.port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    fields.port->setFixedWidth(72);
    fields.security->setAccessibleName(tr("%1: encryption").arg(title));
    fields.security->view()->setAccessibleName(fields.security->accessibleName());
    fields.security->addItem(u"TLS"_s, u"tls"_s);
    fields.security->addItem(u"STARTTLS"_s, u"starttls"_s);
    fields.security->addItem(tr("None"), u"none"_s);
    // The usual port follows the encryption, a port somebody typed stays.
    connect(fields.security, &QComboBox::activated, this, [fields, ports](int index) {
        if (ports.contains(fields.port->value())) {
            fields.port->setValue(index == 0 ? ports.first() : ports.last());
        }
    });
    const int row = grid->rowCount();
    grid->addWidget(new QLabel(title, this), row, 0);
    grid->addWidget(fields.host, row, 1);
    grid->addWidget(fields.port, row, 2);
    grid->addWidget(fields.security, row, 3);
    return fields;
}

void MailboxForm::guess()
{
    const MailServers now = guessMailServers(m_address->text());
    const auto fill = [](const ServerFields &fields, const QString &host, int port, const QString &security,
                         const QString &before) {
        if (fields.host->text() == before) {
            fields.host->setText(host);
            fields.port->setValue(port);
            fields.security->setCurrentIndex(fields.security->findData(security));
        }
    };
    fill(m_imap, now.imapHost, now.imapPort, now.imapSecurity, m_guessed.imapHost);
    fill(m_smtp, now.smtpHost, now.smtpPort, now.smtpSecurity, m_guessed.smtpHost);
    m_guessed = now;
    m_hint->setText(tr("This provider wants an app password: make one in your account's security settings and enter it here."));
    m_hint->setVisible(now.needsAppPassword);
    clearSteps();
}

QJsonObject MailboxForm::serverJson(const ServerFields &fields, const QString &user, const QString &password)
{
    return {{u"host"_s, fields.host->text().trimmed()},
            {u"port"_s, fields.port->value()},
            {u"security"_s, fields.security->currentData().toString()},
            {u"user"_s, user},
            {u"password"_s, password}};
}

QJsonObject MailboxForm::channelFile() const
{
    const QString address = m_address->text().trimmed();
    const QString user = m_user->text().trimmed().isEmpty() ? address : m_user->text().trimmed();
    const QString name = m_name->text().trimmed().isEmpty() ? address : m_name->text().trimmed();
    return {{u"kind"_s, u"email"_s},
            {u"name"_s, name},
            {u"address"_s, address},
            {u"imap"_s, serverJson(m_imap, user, m_password->text())},
            {u"smtp"_s, serverJson(m_smtp, user, m_password->text())},
            {u"sent_copy"_s, true}};
}

bool MailboxForm::check()
{
    clearSteps();
    const QString address = m_address->text().trimmed();
    if (!address.contains(u'@') || address.endsWith(u'@')) {
        addStep(false, tr("Enter the e-mail address of the mailbox."));
        m_address->setFocus();
        return false;
    }
    if (m_imap.host->text().trimmed().isEmpty() || m_smtp.host->text().trimmed().isEmpty()) {
        addStep(false, tr("Enter the names of both servers."));
        return false;
    }
    return true;
}

void MailboxForm::test()
{
    if (!check()) {
        return;
    }
    setBusy(true);
    m_desk.post(u"/v1/channels/test"_s, channelFile()).then(this, [this](const Result<QJsonObject> &report) {
        setBusy(false);
        clearSteps();
        if (report) {
            showSteps(*report);
        } else {
            addStep(false, Phrases::error(report.error()));
        }
    });
}

void MailboxForm::showSteps(const QJsonObject &report)
{
    const QJsonArray steps = report.value("steps"_L1).toArray();
    for (const QJsonValue value : steps) {
        const QJsonObject step = value.toObject();
        const QString wire = step.value("step"_L1).toString(step.value("name"_L1).toString());
        // The words of a step say that it was done: of one that failed only the server is named.
        const QString name = stepWords(step.value("ok"_L1).toBool() ? wire : wire.section(u'.', 0, 0));
        const QString detail = step.value("detail"_L1).toString();
        addStep(step.value("ok"_L1).toBool(), detail.isEmpty() ? name : u"%1: %2"_s.arg(name, detail));
    }
    if (report.value("ok"_L1).toBool(!steps.isEmpty() && steps.last().toObject().value("ok"_L1).toBool())) {
        addStep(true, tr("The mailbox works."));
    }
}

void MailboxForm::addStep(bool good, const QString &text)
{
    const Colors &colors = colorsFor(palette());
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *glyph = new QLabel(box);
    glyph->setPixmap(glyphIcon(good ? u"check"_s : u"warning"_s).pixmap(metrics::smallIcon, metrics::smallIcon));
    auto *label = new QLabel(text, box);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setStyleSheet(u"color:%1"_s.arg((good ? colors.green : colors.redText).name()));
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_steps->addWidget(box);
}

void MailboxForm::clearSteps() { clearLayout(m_steps); }

void MailboxForm::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
    m_add->setEnabled(!busy);
    m_test->setText(busy ? tr("Testing…") : tr("Test"));
}

void MailboxForm::add()
{
    if (!check()) {
        return;
    }
    setBusy(true);
    const QList<Queue> queues = m_desk.queues();
    if (!queues.isEmpty()) {
        createChannel(queues.first().id);
        return;
    }
    // A new desk: its mail needs a queue to wait in.
    Queue queue;
    queue.id = QueueId::make();
    queue.name = tr("Inbox", "name of the first queue");
    if (const auto me = m_desk.me()) {
        queue.members.append(me->id);
    }
    m_desk.post(u"/v1/queues"_s, toJson(queue)).then(this, [this, id = queue.id](const Result<QJsonObject> &made) {
        if (made) {
            createChannel(id);
            return;
        }
        setBusy(false);
        clearSteps();
        addStep(false, Phrases::error(made.error()));
    });
}

void MailboxForm::createChannel(const QueueId &queue)
{
    QJsonObject body = channelFile();
    body.insert(u"id"_s, ChannelId::make().value);
    body.insert(u"queue_id"_s, queue.value);
    m_desk.post(u"/v1/channels"_s, body).then(this, [this](const Result<QJsonObject> &made) {
        setBusy(false);
        clearSteps();
        if (made) {
            Q_EMIT added();
        } else {
            addStep(false, Phrases::error(made.error()));
        }
    });
}

} // namespace deskbell
