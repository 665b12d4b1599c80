// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace deskbell {

/// Knows which words are right, by hunspell's dictionaries of the system and the agent's own words. Without a dictionary for a
/// language it is quietly off. Dictionaries are read on another thread; checking is from a cache, or slow and asked for.
class Spelling : public QObject
{
    Q_OBJECT
public:
    enum class Verdict { Right, Wrong, Unknown };
    enum class State { Off, NoDictionary, Loading, Ready };

    /// \a directories: where NAME.aff and NAME.dic lie; empty: the system's places.
    explicit Spelling(const QStringList &directories = {}, QObject *parent = nullptr);
    ~Spelling() override;

    /// A text file, one word a line; read now, added to later. Kept in the profile.
    void setPersonalFile(const QString &path);
    /// BCP 47 or a locale's name; empty turns it off.
    void setLanguage(const QString &tag);
    QString language() const { return m_language; }
    State state() const { return m_state; }
    /// Languages with a dictionary here: "en_US", "ro_RO".
    QStringList available() const;

    /// From the cache: never slow.
    Verdict verdict(const QString &word) const;
    /// Looks the word up (some microseconds) and remembers it.
    Verdict check(const QString &word);
    /// Slow (milliseconds): for a menu.
    QStringList suggestions(const QString &word, int most = 6) const;
    void add(const QString &word);

Q_SIGNALS:
    /// Other verdicts than before: look again.
    void changed();

private:
    struct Dictionary;
    std::shared_ptr<Dictionary> dictionary() const { return m_dictionaries.value(m_name); }
    QString dictionaryFor(const QString &tag) const;
    void take(const QString &name, const std::shared_ptr<Dictionary> &read);

    QStringList m_directories;
    QString m_language;
    QString m_name; ///< of the dictionary in use: "ro_RO"
    State m_state = State::Off;
    QHash<QString, std::shared_ptr<Dictionary>> m_dictionaries;
    QSet<QString> m_reading;
    QHash<QString, bool> m_known; ///< of the language in use
    QSet<QString> m_personal;
    QString m_personalFile;
};

} // namespace deskbell
