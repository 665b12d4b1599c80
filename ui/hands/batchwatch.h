// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace deskbell {

/// Follows one change of many conversations until the hub has answered for each.
class BatchWatch : public QObject
{
    Q_OBJECT
public:
    /// One that could not be changed.
    struct Failure {
        qint64 number = 0;
        Error error{};
    };

    explicit BatchWatch(Desk &desk, QObject *parent = nullptr);
    /// \a wishes: the ids of the wishes, with their conversations' numbers. What is still followed is counted with it.
    void follow(const QHash<QString, qint64> &wishes);
    bool isRunning() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    /// Only for what takes longer than 300 ms; \a done == \a total: over.
    void progressed(int done, int total);
    /// All have been answered, some with a refusal.
    void failed(const QList<deskbell::BatchWatch::Failure> &failures, int total);

private:
    void take(const QString &id, const std::optional<Error> &error);
    void tell();

    QHash<QString, qint64> m_waiting;
    QList<Failure> m_failures;
    int m_total = 0;
    bool m_shown = false;
    QTimer m_patience;
};

} // namespace deskbell
