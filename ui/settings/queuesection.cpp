// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/queuesection.h"

#include "ui/settings/hoursfields.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMinutes = 30 * 24 * 60;
constexpr std::array<const char *, 3> targetKeys{"first_response_s", "next_response_s", "resolution_s"};
constexpr std::array<const char *, 4> stepKeys{"again_s", "louder_s", "next_s", "lead_s"};

} // namespace

QueueSection::QueueSection(Desk &desk, QWidget *parent)
    : ListSection(desk, QueueSection::tr("Where conversations wait, and what is promised to those who wait."),
                  QueueSection::tr("Queues"), QueueSection::tr("New queue"), parent)
    , m_name(new QLineEdit(formBox()))
    , m_members(new QListWidget(formBox()))
    , m_hours(new HoursFields(formBox()))
{
    m_name->setAccessibleName(tr("Name of the queue"));
    m_members->setAccessibleName(tr("Members"));
    m_members->setFixedHeight(132);
    m_members->setStyleSheet(list().styleSheet());
    form().addRow(tr("Name"), m_name);
    form().addRow(tr("Members"), m_members);
    m_targets = {minutesBox(tr("First response within"), tr("no target")),
                 minutesBox(tr("Next response within"), tr("no target")), minutesBox(tr("Resolved within"), tr("no target"))};
    form().addRow(headingLabel(tr("Targets"), 0, formBox()));
    for (QSpinBox *target : m_targets) {
        form().addRow(target->accessibleName(), target);
    }
    form().addRow(headingLabel(tr("Working hours"), 0, formBox()));
    form().addRow(m_hours);
    form().addRow(headingLabel(tr("While nobody answers"), 0, formBox()));
    form().addRow(mutedLabel(tr("Each step is counted from when the customer began to wait, and stands in the log."), formBox()));
    m_steps = {minutesBox(tr("Notify again after"), tr("never")), minutesBox(tr("Louder after"), tr("never")),
               minutesBox(tr("The next person after"), tr("never")), minutesBox(tr("The team lead after"), tr("never"))};
    for (QSpinBox *step : m_steps) {
        form().addRow(step->accessibleName(), step);
    }
    connect(m_name, &QLineEdit::textChanged, this, &QueueSection::judge);
    connect(m_members, &QListWidget::itemChanged, this, &QueueSection::judge);
    connect(m_hours, &HoursFields::changed, this, &QueueSection::judge);
    refresh();
}

QSpinBox *QueueSection::minutesBox(const QString &name, const QString &none)
{
    auto *box = new QSpinBox(formBox());
    box->setRange(0, mostMinutes);
    box->setSpecialValueText(none);
    //: Unit of a number of minutes
    box->setSuffix(tr(" min"));
    box->setSingleStep(5);
    box->setAccessibleName(name);
    box->setMinimumWidth(140);
    connect(box, &QSpinBox::valueChanged, this, &QueueSection::judge);
    return box;
}

QList<ListSection::Row> QueueSection::rows() const
{
    QList<Row> all;
    QList<Queue> queues = desk().queues();
    std::sort(queues.begin(), queues.end(), [](const Queue &a, const Queue &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const Queue &queue : std::as_const(queues)) {
        all.append({.id = queue.id.value, .title = queue.name, .detail = tr("%n member(s)", nullptr, int(queue.members.size()))});
    }
    return all;
}

bool QueueSection::mayChange() const
{
    const auto me = desk().me();
    return me && (me->role == Role::Lead || me->role == Role::Admin);
}

void QueueSection::fillMembers()
{
    const QSignalBlocker quiet(m_members);
    m_members->clear();
    const QList<Agent> agents = desk().agents();
    for (const Agent &agent : agents) {
        const bool in = m_shown.members.contains(agent.id);
        if (!agent.enabled && !in) {
            continue;
        }
        auto *item = new QListWidgetItem(agent.name, m_members);
        item->setData(Qt::UserRole, agent.id.value);
        item->setFlags(mayChange() ? item->flags() | Qt::ItemIsUserCheckable : Qt::ItemIsEnabled);
        item->setCheckState(in ? Qt::Checked : Qt::Unchecked);
    }
}

void QueueSection::fillForm(const QString &id)
{
    m_shown = Queue{};
    const QList<Queue> queues = desk().queues();
    for (const Queue &queue : queues) {
        if (queue.id.value == id) {
            m_shown = queue;
        }
    }
    m_name->setText(m_shown.name);
    m_name->setReadOnly(!mayChange());
    fillMembers();
    const int targets[] = {m_shown.firstResponseTargetS, m_shown.nextResponseTargetS, m_shown.resolutionTargetS};
    for (size_t i = 0; i < m_targets.size(); ++i) {
        m_targets[i]->setValue((targets[i] + 59) / 60);
        m_targets[i]->setEnabled(mayChange());
    }
    m_hours->setHours(m_shown.settings.value("hours"_L1).toObject());
    m_hours->setEnabled(mayChange());
    const QJsonObject steps = m_shown.settings.value("escalation"_L1).toObject();
    for (size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setValue((steps.value(QLatin1StringView(stepKeys[i])).toInt() + 59) / 60);
        m_steps[i]->setEnabled(mayChange());
    }
    m_asShown = written();
}

QJsonObject QueueSection::written() const
{
    QJsonObject json{{u"name"_s, m_name->text().simplified()}};
    // In the order of joining, which decides who is the next person; new ones come last.
    QJsonArray members;
    QStringList checked;
    for (int row = 0; row < m_members->count(); ++row) {
        if (m_members->item(row)->checkState() == Qt::Checked) {
            checked.append(m_members->item(row)->data(Qt::UserRole).toString());
        }
    }
    for (const AgentId &member : m_shown.members) {
        if (checked.removeAll(member.value) > 0) {
            members.append(member.value);
        }
    }
    for (const QString &id : std::as_const(checked)) {
        members.append(id);
    }
    json.insert("members"_L1, members);
    for (size_t i = 0; i < m_targets.size(); ++i) {
        json.insert(QLatin1StringView(targetKeys[i]), m_targets[i]->value() * 60);
    }
    const QJsonObject hours = m_hours->hours();
    QJsonObject steps;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i]->value() > 0) {
            steps.insert(QLatin1StringView(stepKeys[i]), m_steps[i]->value() * 60);
        }
    }
    json.insert("settings"_L1,
                QJsonObject{{u"hours"_s, hours.isEmpty() ? QJsonValue() : QJsonValue(hours)},
                            {u"escalation"_s, steps.isEmpty() ? QJsonValue() : QJsonValue(steps)}});
    return json;
}

bool QueueSection::isTouched() const { return mayChange() && written() != m_asShown; }

QString QueueSection::trouble() const
{
    if (m_name->text().trimmed().isEmpty()) {
        return tr("A queue needs a name.");
    }
    int before = 0;
    for (const QSpinBox *step : m_steps) {
        if (step->value() > 0 && step->value() <= before) {
            return tr("Each step has to come later than the one before.");
        }
        before = qMax(before, step->value());
    }
    return m_hours->trouble();
}

QFuture<Result<QJsonObject>> QueueSection::store()
{
    QJsonObject json = written();
    if (!currentId().isEmpty()) {
        return desk().patch(u"/v1/queues/"_s + currentId(), json, m_shown.version);
    }
    json.insert("id"_L1, QueueId::make().value);
    QJsonObject settings = json.value("settings"_L1).toObject();
    for (const QString &key : settings.keys()) {
        if (settings.value(key).isNull()) {
            settings.remove(key);
        }
    }
    json.insert("settings"_L1, settings);
    return desk().post(u"/v1/queues"_s, json);
}

bool QueueSection::canRemove(const QString &) const { return desk().queues().size() > 1; }

QFuture<Result<Done>> QueueSection::removeThing(const QString &id) { return desk().remove(u"/v1/queues/"_s + id); }

} // namespace deskbell
