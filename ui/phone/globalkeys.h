// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <memory>

namespace deskbell {

/// Keys that are heard while another program has the keyboard, where the system lets a program ask for that: X11. Wayland leaves no
/// program the others' keys; on Windows and macOS it is not built.
class GlobalKeys : public QObject
{
    Q_OBJECT
public:
    explicit GlobalKeys(QObject *parent = nullptr);
    ~GlobalKeys() override;

    /// Whether this session can have any.
    static bool isPossible();
    /// Takes these keys from all other programs and gives back those it had; an empty list gives back all. A key that some other
    /// program holds already is left to it, which the log (and so the diagnostics) says. Keys one types with are never taken.
    void take(const QList<QKeySequence> &keys);
    /// What it has now.
    QList<QKeySequence> taken() const;

Q_SIGNALS:
    /// Once a press, however long it is held.
    void pressed(const QKeySequence &key);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
