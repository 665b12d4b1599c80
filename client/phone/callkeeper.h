// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

namespace deskbell {

/// What the desk remembers of a call until the hub has all of it: which steps were told, and what the agent wrote.
struct KeptCall {
    QString id{};
    bool incoming = true;
    bool posted = false; ///< the hub was told that it exists, or knows by the proxy
    bool byProxy = false; ///< the proxy tells the hub how it goes
    bool upTold = false;
    bool endTold = false;
    QDateTime startedAt{};
    QDateTime upAt{};
    QString note{};
    QString noteTold{}; ///< as the hub was told last
    QString disposition{};
    QString recording{}; ///< the file, until it is with the hub
    bool recordingTold = false;
    bool operator==(const KeptCall &) const = default;
};

QJsonObject toJson(const KeptCall &call);
KeptCall keptCallFromJson(const QJsonObject &json);

/// Those, in a small file that only its owner may read, written behind the agent's back with every change: a console that is
/// killed while somebody types a note finds it again. Forgets calls of before yesterday.
class CallKeeper : public QObject
{
    Q_OBJECT
public:
    explicit CallKeeper(const QString &file, QObject *parent = nullptr);
    ~CallKeeper() override;

    KeptCall value(const QString &id) const { return m_calls.value(id, KeptCall{.id = id}); }
    bool contains(const QString &id) const { return m_calls.contains(id); }
    QList<KeptCall> all() const { return m_calls.values(); }
    void put(const KeptCall &call);
    void remove(const QString &id);

private:
    void write();
    QByteArray json() const;

    QString m_file;
    QHash<QString, KeptCall> m_calls;
    QThreadPool m_pool; ///< one thread: writes do not overtake one another
    bool m_writing = false;
    bool m_again = false;
};

} // namespace deskbell
