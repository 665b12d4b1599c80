// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keybindings.h"

#include "ui/shell/command.h"

#include <QAction>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char defaultKeysProperty[] = "defaultKeys";
const QString keysSetting = u"keys"_s;

} // namespace

KeyBindings::KeyBindings(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_map.setChosen(desk.settings()[keysSetting].toObject());
    connect(&desk, &Desk::settingsChanged, this, [this] {
        m_map.setChosen(m_desk.settings()[keysSetting].toObject());
        apply();
    });
}

void KeyBindings::setActions(const QList<QAction *> &actions)
{
    m_map = {};
    m_map.setChosen(m_desk.settings()[keysSetting].toObject());
    m_actions.clear();
    for (QAction *action : actions) {
        // What it came with is lost once other keys are set: kept beside them.
        if (!action->property(defaultKeysProperty).isValid()) {
            action->setProperty(defaultKeysProperty, keysOf(action));
        }
        m_map.add(action->objectName(), action->property(defaultKeysProperty).toString());
        m_actions.append(action);
    }
    apply();
    Q_EMIT changed();
}

void KeyBindings::apply()
{
    bool any = false;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action || keysAreFixed(action)) {
            continue;
        }
        const QString keys = m_map.keysOf(action->objectName());
        if (keys != keysOf(action)) {
            setKeysOf(action, keys);
            any = true;
        }
    }
    if (any) {
        Q_EMIT changed();
    }
}

QAction *KeyBindings::actionOf(const QString &id) const
{
    for (const QPointer<QAction> &action : m_actions) {
        if (action && action->objectName() == id) {
            return action;
        }
    }
    return nullptr;
}

QString KeyBindings::defaultOf(const QAction *action) const { return m_map.defaultOf(action->objectName()); }

bool KeyBindings::isChosen(const QAction *action) const
{
    const QString id = action->objectName();
    return m_map.keysOf(id) != m_map.defaultOf(id);
}

QList<QAction *> KeyBindings::clashing(const QAction *action, const QString &keys) const
{
    QList<QAction *> others;
    for (const QString &id : m_map.clashing(action->objectName(), keys)) {
        if (QAction *other = actionOf(id)) {
            others.append(other);
        }
    }
    return others;
}

void KeyBindings::choose(QAction *action, const QString &keys)
{
    QJsonObject chosen;
    const auto set = [&](const QAction *of, const QString &to) {
        // What is as it came needs no entry, so that a later version may bring a better key.
        chosen[of->objectName()] = to == m_map.defaultOf(of->objectName()) ? QJsonValue() : QJsonValue(to);
    };
    for (const QAction *other : clashing(action, keys)) {
        if (!keysAreFixed(other)) {
            set(other, {});
        }
    }
    set(action, keys);
    m_desk.changeSettings({{keysSetting, chosen}});
}

void KeyBindings::reset(QAction *action) { choose(action, m_map.defaultOf(action->objectName())); }

void KeyBindings::resetAll() { m_desk.changeSettings({{keysSetting, QJsonValue()}}); }

} // namespace deskbell
