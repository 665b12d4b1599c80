// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "ui/hands/standing.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace deskbell {

class Workspace;

/// The further windows of a desk: each a workspace of its own, or one conversation. They come back as they were, with what they
/// show and where they stood, when the first window is shown again.
class Windows : public QObject
{
    Q_OBJECT
public:
    /// \a first: the workspace of the first window; it owns this.
    Windows(Workspace &first, Desk &desk, QSettings &settings);
    ~Windows() override;

    /// A null \a id: a whole window.
    Workspace *open(const ConversationId &id);
    QList<Workspace *> workspaces() const;
    void restore();
    /// Notes them down as they are now.
    void keep();
    /// What is in hand in them, in their order; for those made anew in restore().
    QList<Standing> standings() const;
    void resume(const QList<Standing> &standings) { m_standings = standings; }

Q_SIGNALS:
    /// A further window is there, with its workspace.
    void made(deskbell::Workspace *workspace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Workspace *make(bool conversationOnly);
    void takeQuit();

    Workspace &m_first;
    Desk &m_desk;
    QSettings &m_settings;
    QList<QPointer<QWidget>> m_windows;
    QList<Standing> m_standings;
    bool m_putAway = false; ///< since the first window was closed
    bool m_quitting = false;
    bool m_restored = false;
};

} // namespace deskbell
