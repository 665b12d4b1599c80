// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/agentsection.h"

#include "ui/style/phrases.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestPassword = 8;

} // namespace

AgentSection::AgentSection(Desk &desk, QWidget *parent)
    : ListSection(desk,
                  AgentSection::tr("Everybody who answers. Administrators add and change them; leads put them into queues."),
                  AgentSection::tr("Agents"), AgentSection::tr("New agent"), parent)
    , m_name(new QLineEdit(formBox()))
    , m_email(new QLineEdit(formBox()))
    , m_password(new QLineEdit(formBox()))
    , m_role(new QComboBox(formBox()))
    , m_languages(new QLineEdit(formBox()))
    , m_enabled(new QCheckBox(formBox()))
    , m_queues(mutedLabel({}, formBox()))
{
    build();
    refresh();
}

void AgentSection::build()
{
    m_enabled->setText(tr("May sign in"));
    m_name->setAccessibleName(tr("Name of the agent"));
    m_email->setAccessibleName(tr("Email address"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_role->setAccessibleName(tr("Role"));
    m_role->view()->setAccessibleName(tr("Role"));
    for (const Role role : {Role::Agent, Role::Lead, Role::Admin}) {
        m_role->addItem(Phrases::role(role), Word<Role>(role).toString());
    }
    m_languages->setAccessibleName(tr("Languages the agent answers in"));
    m_languages->setPlaceholderText(tr("for example en, ro, de"));
    form().addRow(tr("Name"), m_name);
    form().addRow(tr("Email"), m_email);
    form().addRow(tr("Password"), m_password);
    form().addRow(tr("Role"), m_role);
    form().addRow(tr("Languages"), m_languages);
    form().addRow(tr("Queues"), m_queues);
    form().addRow(m_enabled);
    for (QLineEdit *field : {m_name, m_email, m_password, m_languages}) {
        connect(field, &QLineEdit::textChanged, this, &AgentSection::judge);
    }
    connect(m_role, &QComboBox::currentIndexChanged, this, &AgentSection::judge);
    connect(m_enabled, &QCheckBox::toggled, this, &AgentSection::judge);
}

QStringList AgentSection::readLanguages(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QList<ListSection::Row> AgentSection::rows() const
{
    QList<Row> all;
    const QList<Agent> agents = desk().agents();
    for (const Agent &agent : agents) {
        const QString detail =
            agent.enabled ? Phrases::role(agent.role) : tr("%1, may not sign in").arg(Phrases::role(agent.role));
        all.append({.id = agent.id.value, .title = agent.name, .detail = detail});
    }
    return all;
}

bool AgentSection::mayChange() const
{
    const auto me = desk().me();
    return me && me->role == Role::Admin;
}

void AgentSection::fillForm(const QString &id)
{
    m_shown = Agent{};
    const QList<Agent> agents = desk().agents();
    for (const Agent &agent : agents) {
        if (agent.id.value == id) {
            m_shown = agent;
        }
    }
    const bool isNew = id.isEmpty();
    const bool admin = mayChange();
    m_name->setText(m_shown.name);
    m_email->setText(m_shown.email);
    m_email->setReadOnly(!isNew || !admin);
    m_name->setReadOnly(!admin);
    m_password->clear();
    m_password->setPlaceholderText(isNew ? tr("at least 8 characters") : tr("leave empty to keep the present one"));
    m_password->setEnabled(admin);
    m_role->setCurrentIndex(qMax(0, m_role->findData(m_shown.role.toString())));
    m_role->setEnabled(admin);
    m_languages->setText(m_shown.languages.join(u", "_s));
    m_languages->setReadOnly(!admin);
    m_enabled->setChecked(m_shown.enabled);
    const auto me = desk().me();
    m_enabled->setEnabled(admin && !isNew && me && me->id != m_shown.id);
    QStringList queues;
    const QList<Queue> all = desk().queues();
    for (const Queue &queue : all) {
        if (queue.members.contains(m_shown.id)) {
            queues.append(queue.name);
        }
    }
    m_queues->setText(queues.isEmpty() ? tr("none yet") : queues.join(u", "_s));
    m_asShown = written();
}

QJsonObject AgentSection::written() const
{
    QJsonObject json{{u"name"_s, m_name->text().simplified()},
                     {u"role"_s, m_role->currentData().toString()},
                     {u"languages"_s, QJsonArray::fromStringList(readLanguages(m_languages->text()))}};
    if (currentId().isEmpty()) {
        json.insert("email"_L1, m_email->text().trimmed());
    } else {
        json.insert("enabled"_L1, m_enabled->isChecked());
    }
    if (!m_password->text().isEmpty()) {
        json.insert("password"_L1, m_password->text());
    }
    return json;
}

bool AgentSection::isTouched() const { return mayChange() && written() != m_asShown; }

QString AgentSection::trouble() const
{
    if (m_name->text().trimmed().isEmpty()) {
        return tr("An agent needs a name.");
    }
    const QString email = m_email->text().trimmed();
    if (email.indexOf(u'@') < 1 || email.endsWith(u'@') || email.contains(u' ')) {
        return tr("An agent needs an email address to sign in with.");
    }
    const bool isNew = currentId().isEmpty();
    if ((isNew || !m_password->text().isEmpty()) && m_password->text().size() < shortestPassword) {
        return tr("A password has at least 8 characters.");
    }
    return {};
}

QFuture<Result<QJsonObject>> AgentSection::store()
{
    QJsonObject json = written();
    if (!currentId().isEmpty()) {
        return desk().patch(u"/v1/agents/"_s + currentId(), json, m_shown.version);
    }
    json.insert("id"_L1, AgentId::make().value);
    return desk().post(u"/v1/agents"_s, json);
}

// They stay in the records of what they wrote: to take somebody away is not to let them in.
bool AgentSection::canRemove(const QString &) const { return false; }

QFuture<Result<Done>> AgentSection::removeThing(const QString &id) { return desk().remove(u"/v1/agents/"_s + id); }

} // namespace deskbell
