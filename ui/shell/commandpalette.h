// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettematch.h"
#include "ui/shell/pickframe.h"

#include <QList>
#include <QTimer>

#include <functional>

class QAction;

namespace deskbell {

/// One line of the palette.
struct PaletteEntry {
    QString id{}; ///< lasting: what was chosen lately stands first
    QString title{};
    QString detail{}; ///< muted, behind the title
    QString keys{};
    QIcon icon{};
    int score = 0; ///< PaletteQuery::score(), set by whoever finds it
    std::function<void()> run{};
};

/// Everything the console can do or go to, narrowed by what is typed: commands with their keys, and what other sources find
/// (conversations, customers, settings, views). Enter runs the chosen one, Escape leaves.
class CommandPalette : public PickFrame
{
    Q_OBJECT
public:
    /// Asked with every key: has to answer within a frame.
    using Source = std::function<void(const PaletteQuery &, const QString &typed, QList<PaletteEntry> &)>;
    using Recent = std::function<QStringList()>;
    using Note = std::function<void(const QString &)>;
    /// Answers by \a more, once, any time later, while the palette is open.
    using Later = std::function<void(const QString &typed, std::function<void(const QList<PaletteEntry> &)> more)>;

    CommandPalette(const QList<QAction *> &actions, QWidget *parent);
    void addSource(Source source);
    /// Asked with every key, and answered some frames later: Enter waits for it.
    void setLocal(Later local);
    /// Asked when the typing pauses; what it finds stands below the rest.
    void setRemote(Later remote);
    /// What was chosen lately, newest first, and where that is noted.
    void setRecent(Recent recent, Note note);

private:
    void fill();
    /// What came later: the row one has moved to stays chosen.
    void refill();
    QList<PaletteEntry> found() const;
    void askLocal();
    void askRemote();
    void take() override;

    QList<QAction *> m_actions;
    QList<Source> m_sources;
    Later m_local;
    Later m_remote;
    Recent m_recent;
    Note m_note;
    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_localFound; ///< for what is typed now
    QList<PaletteEntry> m_remoteFound; ///< the same
    bool m_waitsForLocal = false;
    bool m_taken = false; ///< Enter came before what is in the replica was found
    bool m_byHand = false; ///< the row was chosen by a key or the mouse
    bool m_filling = false;
    QTimer m_pause;
    int m_round = 0;
};

} // namespace deskbell
