// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/noticesettings.h"

#include "ui/style/phrases.h"

#include <QSettings>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString dueKey = u"notices/due-minutes"_s;
const QString textKey = u"notices/show-text"_s;
const QString deviceKey = u"notices/sound-device"_s;
const QString volumeKey = u"notices/volume"_s;
const QString quietKey = u"notices/quiet"_s;
const QString sinceKey = u"notices/since"_s;
constexpr int usualDueMinutes = 10;
constexpr int usualVolume = 60;

QString nameOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Escalated: return u"escalated"_s;
    case NoticeKind::Mention: return u"mention"_s;
    case NoticeKind::Mine: return u"mine"_s;
    case NoticeKind::DueSoon: return u"due"_s;
    case NoticeKind::MyQueue: break;
    }
    return u"queue"_s;
}

} // namespace

NoticeSettings::NoticeSettings(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

NoticeRule NoticeSettings::rule(NoticeKind kind) const
{
    const QString name = nameOf(kind);
    return {.show = m_settings.value(u"notices/%1/show"_s.arg(name), true).toBool(),
            // A busy queue would ring all day.
            .sound = m_settings.value(u"notices/%1/sound"_s.arg(name), kind != NoticeKind::MyQueue).toBool()};
}

void NoticeSettings::setRule(NoticeKind kind, const NoticeRule &rule)
{
    const QString name = nameOf(kind);
    m_settings.setValue(u"notices/%1/show"_s.arg(name), rule.show);
    m_settings.setValue(u"notices/%1/sound"_s.arg(name), rule.sound);
    Q_EMIT changed();
}

int NoticeSettings::dueMinutes() const { return m_settings.value(dueKey, usualDueMinutes).toInt(); }

void NoticeSettings::setDueMinutes(int minutes)
{
    m_settings.setValue(dueKey, minutes);
    Q_EMIT changed();
}

bool NoticeSettings::showsText() const { return m_settings.value(textKey, true).toBool(); }

void NoticeSettings::setShowsText(bool shows)
{
    m_settings.setValue(textKey, shows);
    Q_EMIT changed();
}

QString NoticeSettings::soundDevice() const { return m_settings.value(deviceKey).toString(); }

void NoticeSettings::setSoundDevice(const QString &device)
{
    m_settings.setValue(deviceKey, device);
    Q_EMIT changed();
}

int NoticeSettings::volume() const { return qBound(0, m_settings.value(volumeKey, usualVolume).toInt(), 100); }

void NoticeSettings::setVolume(int volume)
{
    m_settings.setValue(volumeKey, volume);
    Q_EMIT changed();
}

Quiet NoticeSettings::quiet() const
{
    const QString kept = m_settings.value(quietKey).toString();
    if (kept == "always"_L1) {
        return {.mode = Quiet::Mode::Always};
    }
    const QDateTime until = fromWireTime(kept);
    return until.isValid() ? Quiet{.mode = Quiet::Mode::Until, .until = until} : Quiet();
}

void NoticeSettings::setQuiet(const Quiet &quiet)
{
    if (quiet == this->quiet()) {
        return;
    }
    switch (quiet.mode) {
    case Quiet::Mode::Off: m_settings.remove(quietKey); break;
    case Quiet::Mode::Until: m_settings.setValue(quietKey, toWireTime(quiet.until)); break;
    case Quiet::Mode::Always: m_settings.setValue(quietKey, u"always"_s); break;
    }
    Q_EMIT quietChanged();
}

QDateTime NoticeSettings::since() const { return fromWireTime(m_settings.value(sinceKey).toString()); }

void NoticeSettings::setSince(const QDateTime &since) { m_settings.setValue(sinceKey, toWireTime(since)); }

QString NoticeSettings::title(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Escalated: return tr("Nobody answers, and I am asked");
    case NoticeKind::Mention: return tr("Somebody mentions me in a note");
    case NoticeKind::Mine: return tr("A customer writes in my conversations");
    case NoticeKind::DueSoon: return tr("An answer is due soon");
    case NoticeKind::MyQueue: break;
    }
    return tr("A customer writes in my queues");
}

QString NoticeSettings::quietWords(const Quiet &quiet)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!quiet.holds(now)) {
        return {};
    }
    return quiet.mode == Quiet::Mode::Always ? tr("until you end it") : tr("until %1").arg(Phrases::timeAhead(quiet.until, now));
}

} // namespace deskbell
