// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <memory>

namespace deskbell::hub {

/// What all mailboxes of this process together may hold of mails that were asked for and are not stored yet. Whoever finds no room
/// stands in line, so that a busy mailbox does not keep a quiet one out. Event loop only.
class IntakeBudget : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 limit = 16 * 1024 * 1024;

    /// The one of this process, as long as anybody holds it: memory is the process's, whatever channel asks for it.
    static std::shared_ptr<IntakeBudget> shared();

    /// Whether \a who may ask for more mails now; if not, they stand in line until they may, or leave().
    bool mayTake(const QObject *who);
    void leave(const QObject *who) { m_line.removeAll(who); }
    void take(qint64 bytes) { m_held += bytes; }
    void giveBack(qint64 bytes);
    qint64 held() const { return m_held; }

Q_SIGNALS:
    /// There is room again: those in line ask anew.
    void freed();

private:
    QList<const QObject *> m_line;
    qint64 m_held = 0;
};

} // namespace deskbell::hub
