// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <random>

namespace deskbell::hub {

/// Chance that is the same on every machine for the same seed.
class DemoDice
{
public:
    explicit DemoDice(quint64 seed)
        : m_engine(seed)
    { }

    /// 0 to \a count - 1.
    int below(int count) { return static_cast<int>(m_engine() % static_cast<quint64>(count)); }
    int between(int from, int to) { return from + below(to - from + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T> const T &pick(const QList<T> &list) { return list.at(below(static_cast<int>(list.size()))); }

private:
    std::mt19937_64 m_engine;
};

/// What customers write about and how agents answer. Texts have places like {order} and {item}. There are two courses: body,
/// reply and follow-up of one place belong together, subjects take turns.
struct DemoTopic {
    QString key{};
    QStringList subjects{};
    QStringList bodies{};
    QStringList replies{};
    QStringList followups{};
};

struct DemoLanguage {
    QString code{};
    QString wrote{}; ///< "On {when}, {who} wrote:"
    QStringList first{};
    QStringList last{};
    QStringList items{};
    QStringList cities{};
    QStringList greet{};
    QStringList detail{};
    QStringList close{};
    QStringList agentGreet{};
    QStringList agentClose{};
    QStringList thanks{};
    QStringList later{}; ///< an agent's answers after the first, whatever the topic
    QStringList again{}; ///< a customer's mails after the first follow-up
    QList<DemoTopic> topics{};

    QString longDate(const QDateTime &moment) const;
};

const QList<DemoLanguage> &demoLanguages();
/// English when there is no such language.
const DemoLanguage &demoLanguage(const QString &code);

struct DemoPerson {
    QString name{};
    QString first{};
    QString address{};
    QString language{};
};

/// Invented people at reserved domains, in all languages by turns.
QList<DemoPerson> demoPeople(quint64 seed, int count);

/// \a text with its places filled in; a place without a value stays.
QString filledIn(QString text, const QHash<QString, QString> &values);

} // namespace deskbell::hub
