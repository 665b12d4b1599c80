// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hoursfields.h"

#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>
#include <QTimeZone>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char *, 7> dayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// "9", "9:30", "09.30", "24:00" as "09:30"; empty when it is no time of day.
QString timeText(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*$"_s);
    const auto match = form.match(text);
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const bool midnight = hour == 24 && minute == 0;
    if (!match.hasMatch() || (hour > 23 && !midnight) || minute > 59) {
        return {};
    }
    return u"%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

} // namespace

HoursFields::HoursFields(QWidget *parent)
    : QWidget(parent)
    , m_always(new QCheckBox(tr("Day and night"), this))
    , m_box(new QWidget(this))
    , m_zone(new QComboBox(m_box))
{
    auto *form = new QFormLayout(m_box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(metrics::step);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->view()->setAccessibleName(m_zone->accessibleName());
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/')) {
            m_zone->addItem(QString::fromLatin1(zone));
        }
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    form->addRow(tr("Time zone"), m_zone);
    for (int day = 1; day <= 7; ++day) {
        auto *field = new QLineEdit(m_box);
        const QString name = QLocale().standaloneDayName(day, QLocale::LongFormat);
        field->setAccessibleName(tr("Hours on %1").arg(name));
        field->setPlaceholderText(tr("closed"));
        form->addRow(name.left(1).toUpper() + name.mid(1), field);
        connect(field, &QLineEdit::textChanged, this, &HoursFields::changed);
        m_days.append(field);
    }
    //: Example of what may be typed as the working hours of a day
    form->addRow(mutedLabel(tr("For example 9-12, 13-17:30. Clocks and escalation run only in these hours."), m_box));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_always);
    column->addWidget(m_box);
    connect(m_always, &QCheckBox::toggled, this, &HoursFields::follow);
    connect(m_zone, &QComboBox::currentTextChanged, this, &HoursFields::changed);
    setHours({});
}

void HoursFields::follow()
{
    m_box->setVisible(!m_always->isChecked());
    const bool none = std::all_of(m_days.begin(), m_days.end(), [](const QLineEdit *day) { return day->text().isEmpty(); });
    if (!m_always->isChecked() && none) {
        for (int day = 0; day < 5; ++day) {
            m_days.at(day)->setText(u"09:00-17:00"_s);
        }
    }
    Q_EMIT changed();
}

void HoursFields::setHours(const QJsonObject &hours)
{
    const QSignalBlocker quiet(m_always);
    m_always->setChecked(hours.isEmpty());
    m_box->setVisible(!hours.isEmpty());
    const QByteArray system = QTimeZone::systemTimeZoneId();
    const QString own = QTimeZone::isTimeZoneIdAvailable(system) ? QString::fromLatin1(system) : u"UTC"_s;
    m_zone->setCurrentText(hours.isEmpty() ? own : hours.value("timezone"_L1).toString(u"UTC"_s));
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        m_days.at(day)->setText(dayText(hours.value(QLatin1StringView(dayKeys[size_t(day)])).toArray()));
    }
}

QJsonObject HoursFields::hours() const
{
    if (m_always->isChecked()) {
        return {};
    }
    QJsonObject hours{{u"timezone"_s, m_zone->currentText().trimmed()}};
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const auto spans = readDay(m_days.at(day)->text());
        if (spans && !spans->isEmpty()) {
            hours.insert(QLatin1StringView(dayKeys[size_t(day)]), *spans);
        }
    }
    return hours;
}

QString HoursFields::trouble() const
{
    if (m_always->isChecked()) {
        return {};
    }
    if (!QTimeZone::isTimeZoneIdAvailable(m_zone->currentText().trimmed().toLatin1())) {
        return tr("There is no such time zone. Choose one of the list.");
    }
    bool any = false;
    for (const QLineEdit *day : m_days) {
        const auto spans = readDay(day->text());
        if (!spans) {
            return tr("%1 cannot be read. Write hours such as 9-17:30.").arg(day->accessibleName());
        }
        any = any || !spans->isEmpty();
    }
    return any ? QString() : tr("The queue works at no time. Enter the hours of a day.");
}

std::optional<QJsonArray> HoursFields::readDay(const QString &text)
{
    QJsonArray spans;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    static const QRegularExpression dash(u"[-\u2010-\u2015\u2212]"_s);
    QString before;
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const QStringList ends = part.split(dash);
        const QString from = timeText(ends.value(0));
        const QString to = timeText(ends.value(1));
        // "HH:mm" sorts as time does.
        if (ends.size() != 2 || from.isEmpty() || to.isEmpty() || from >= to || from < before) {
            return std::nullopt;
        }
        before = to;
        spans.append(QJsonArray{from, to});
    }
    return spans;
}

QString HoursFields::dayText(const QJsonArray &spans)
{
    QStringList parts;
    for (const QJsonValue span : spans) {
        parts.append(u"%1-%2"_s.arg(span[0].toString(), span[1].toString()));
    }
    return parts.join(u", "_s);
}

} // namespace deskbell
