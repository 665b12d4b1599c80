// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presencekeeper.h"

#include "client/answers.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"

#include <QGuiApplication>
#include <QSettings>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString presenceKey = u"presence/choice"_s;
constexpr std::pair<PresenceChoice, const char *> choiceNames[] = {{PresenceChoice::Available, "available"},
                                                                   {PresenceChoice::Busy, "busy"},
                                                                   {PresenceChoice::Away, "away"},
                                                                   {PresenceChoice::Invisible, "invisible"}};

} // namespace

PresenceKeeper::PresenceKeeper(Desk &desk, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
{
    const QString kept = settings.value(presenceKey).toString();
    for (const auto &[choice, name] : choiceNames) {
        if (kept == QLatin1StringView(name)) {
            m_choice = choice;
        }
    }
    connect(&desk, &Desk::statusChanged, this, [this] {
        const bool live = m_desk.status().state == ConnectionStatus::State::Live;
        if (live && !std::exchange(m_wasLive, live)) {
            tell();
        }
        m_wasLive = live;
    });
    if (desk.status().state == ConnectionStatus::State::Live) {
        m_wasLive = true;
        tell();
    }
}

QList<PresenceChoice> PresenceKeeper::all()
{
    return {PresenceChoice::Available, PresenceChoice::Busy, PresenceChoice::Away, PresenceChoice::Invisible};
}

Presence PresenceKeeper::wireOf(PresenceChoice choice)
{
    switch (choice) {
    case PresenceChoice::Available: return Presence::Online;
    case PresenceChoice::Busy: return Presence::Busy;
    case PresenceChoice::Away: return Presence::Away;
    case PresenceChoice::Invisible: break;
    }
    return Presence::Offline;
}

QString PresenceKeeper::words(PresenceChoice choice)
{
    switch (choice) {
    case PresenceChoice::Available: return tr("Available");
    case PresenceChoice::Busy: return tr("Busy");
    case PresenceChoice::Away: return tr("Away");
    case PresenceChoice::Invisible: break;
    }
    return tr("Invisible");
}

QColor PresenceKeeper::color(PresenceChoice choice, bool live)
{
    const Colors &colors = colorsFor(QGuiApplication::palette());
    if (!live || choice == PresenceChoice::Invisible) {
        return colors.muted;
    }
    return choice == PresenceChoice::Available ? colors.green
        : choice == PresenceChoice::Busy       ? colors.redText
                                               : colors.amberText;
}

void PresenceKeeper::choose(PresenceChoice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    for (const auto &[each, name] : choiceNames) {
        if (each == choice) {
            m_settings.setValue(presenceKey, QLatin1StringView(name));
        }
    }
    tell();
    Q_EMIT changed();
    const bool live = m_desk.status().state == ConnectionStatus::State::Live;
    Q_EMIT noticed(live ? tr("You are shown as: %1").arg(words(choice))
                        : tr("You will be shown as: %1, once the hub is reached").arg(words(choice)));
}

void PresenceKeeper::leave()
{
    m_left = true;
    const auto me = m_desk.me();
    if (m_wasLive && me && !(me->presence == Presence::Offline)) {
        m_desk.patch(u"/v1/me"_s, {{u"presence"_s, Word<Presence>(Presence::Offline).toString()}});
    }
}

// A change that does not reach the hub is told again when the line stands anew.
void PresenceKeeper::tell()
{
    const auto me = m_desk.me();
    const Word<Presence> wanted = wireOf(m_choice);
    if (m_left || !m_wasLive || !me || me->presence == wanted) {
        return;
    }
    whenAnswered(m_desk.patch(u"/v1/me"_s, {{u"presence"_s, wanted.toString()}}), this,
                 [this, round = ++m_round](const Result<QJsonObject> &done) {
                     if (!done && round == m_round && done.error().kind != Error::Kind::Offline) {
                         Q_EMIT noticed(tr("Others may not see your presence: %1").arg(Phrases::error(done.error())));
                     }
                 });
}

} // namespace deskbell
