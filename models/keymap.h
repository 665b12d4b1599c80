// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace deskbell {

/// Keys as they are written down: characters typed one after the other ("j", "g i"; "J" is Shift and j), or one combination
/// ("Ctrl+Shift+L", "F8", "Alt+Left"). Pure.
namespace keys {

/// True for characters typed one after the other: they are commands only where nothing is being written.
bool areTyped(const QString &keys);
/// Why an agent may not choose these; empty: they may. In the agent's language.
QString whyNot(const QString &keys);
/// The same keys, or one begins the other: the shorter one could never be told from the longer.
bool clash(const QString &a, const QString &b);

} // namespace keys

/// Which keys run which command: the program's own, unless the agent chose others.
class KeyMap
{
public:
    /// Every command once, in the order in which they are shown.
    void add(const QString &id, const QString &defaultKeys);
    void remove(const QString &id);
    /// The agent's choices: {id: keys}; "" for a command without keys. Ids that are not known (yet) are kept.
    void setChosen(const QJsonObject &chosen);

    QString keysOf(const QString &id) const;
    QString defaultOf(const QString &id) const { return m_defaults.value(id); }
    bool isChosen(const QString &id) const { return m_chosen.contains(id); }
    /// Commands whose keys clash with \a keys, besides \a id.
    QStringList clashing(const QString &id, const QString &keys) const;

private:
    QStringList m_order;
    QHash<QString, QString> m_defaults;
    QHash<QString, QString> m_chosen;
};

/// The Latin letter on whose key \a typed stands, for layouts without Latin letters; \a scanCode: of the key on X11 and Wayland,
/// 0 where it is not known. Empty for everything that is Latin already or stands on no letter's key.
QString latinFor(const QString &typed, quint32 scanCode);

} // namespace deskbell
