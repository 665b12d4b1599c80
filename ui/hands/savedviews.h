// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inboxmodel.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPoint>

namespace deskbell {

class Toast;
class Workspace;

/// Sorting, narrowing and keeping what the inbox shows, and the menu of the saved views.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    SavedViews(Desk &desk, Workspace &workspace, Toast &toast, QObject *parent);

    void askOrder();
    void askNarrow();
    void askSave();
    void showMenu(int row, const QPoint &at);
    void rename(const Preset &preset);
    void remove(const Preset &preset);
    /// The view removed last comes back. False: there is none.
    bool undo();

private:
    void save(const Preset &preset, const QString &said);
    void share(Preset preset, bool everybody);
    bool mayChange(const Preset &preset) const;
    void fail(const Error &error);

    Desk &m_desk;
    Workspace &m_workspace;
    Toast &m_toast;
    std::optional<Preset> m_removed{};
    QString m_said{};
    QDeadlineTimer m_until{};
};

} // namespace deskbell
