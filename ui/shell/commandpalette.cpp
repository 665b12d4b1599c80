// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "protocol/textfold.h"
#include "ui/shell/command.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 60;
constexpr int recentBonus = 150; ///< of what was chosen last; less for what lies further back
constexpr int remotePauseMs = 250;
constexpr int paletteHeight = 480;

/// What several sources find stands once.
void appendNew(QList<PaletteEntry> &entries, const QList<PaletteEntry> &found)
{
    for (const PaletteEntry &more : found) {
        if (std::none_of(entries.cbegin(), entries.cend(), [&more](const PaletteEntry &entry) { return entry.id == more.id; })) {
            entries.append(more);
        }
    }
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : PickFrame(tr("Commands"), Detail::BehindTitle, parent)
    , m_actions(actions)
{
    field().setPlaceholderText(tr("Type a command, a conversation, a customer or a setting"));
    field().setAccessibleName(tr("Find a command"));
    list().setAccessibleName(tr("All commands"));
    column()->addWidget(&field());
    column()->addWidget(&list());
    const auto chosenByHand = [this] {
        m_byHand = m_byHand || !m_filling;
        m_taken = m_taken && m_filling; // Enter was for another row
    };
    connect(&list(), &QListWidget::currentRowChanged, this, chosenByHand);
    connect(&list(), &QListWidget::itemPressed, this, chosenByHand);
    m_pause.setSingleShot(true);
    m_pause.setInterval(remotePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::askRemote);
    connect(&field(), &QLineEdit::textChanged, this, [this] {
        m_localFound.clear();
        m_remoteFound.clear();
        m_taken = m_byHand = false;
        ++m_round;
        askLocal();
        fill();
        m_pause.start();
    });
    fill();
    place(paletteHeight);
}

void CommandPalette::addSource(Source source)
{
    m_sources.append(std::move(source));
    fill();
}

void CommandPalette::setLocal(Later local) { m_local = std::move(local); }

void CommandPalette::setRemote(Later remote) { m_remote = std::move(remote); }

void CommandPalette::setRecent(Recent recent, Note note)
{
    m_recent = std::move(recent);
    m_note = std::move(note);
    fill();
}

/// Without a word: all commands, those used lately first. With one: the best of everything.
QList<PaletteEntry> CommandPalette::found() const
{
    const QString typed = field().text().trimmed();
    const PaletteQuery query(typed);
    QList<PaletteEntry> entries;
    for (QAction *action : m_actions) {
        const int score = query.isEmpty() ? 1 : query.score(foldForSearch(action->text()));
        if (score > 0 && action->isEnabled() && action->isVisible()) {
            entries.append({.id = action->objectName(),
                            .title = action->text(),
                            .detail = action->statusTip(),
                            .keys = keysOf(action),
                            .icon = action->icon(),
                            .score = score,
                            .run = [guard = QPointer(action)] {
                                if (guard) {
                                    guard->trigger();
                                }
                            }});
        }
    }
    if (!query.isEmpty()) {
        for (const Source &source : m_sources) {
            source(query, typed, entries);
        }
        appendNew(entries, m_localFound);
    }
    const QStringList recent = m_recent ? m_recent() : QStringList();
    for (PaletteEntry &entry : entries) {
        const auto place = recent.indexOf(entry.id);
        entry.score += place < 0 ? 0 : qMax(10, recentBonus - 8 * int(place));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry &a, const PaletteEntry &b) { return a.score > b.score; });
    if (!query.isEmpty() && entries.size() > mostEntries) {
        entries.resize(mostEntries);
    }
    appendNew(entries, m_remoteFound);
    return entries;
}

void CommandPalette::fill()
{
    m_entries = found();
    const QScopedValueRollback filling(m_filling, true);
    list().setUpdatesEnabled(false);
    list().clear();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        addRow({.title = entry.title, .detail = entry.detail, .keys = entry.keys, .icon = entry.icon});
    }
    list().setCurrentRow(0);
    list().setUpdatesEnabled(true);
}

void CommandPalette::refill()
{
    const int row = list().currentRow();
    const QString chosen = m_byHand && row >= 0 && row < m_entries.size() ? m_entries.at(row).id : QString();
    const QScopedValueRollback filling(m_filling, true);
    fill();
    for (int i = 0; i < m_entries.size() && !chosen.isEmpty(); ++i) {
        if (m_entries.at(i).id == chosen) {
            list().setCurrentRow(i);
            return;
        }
    }
}

void CommandPalette::askLocal()
{
    const QString typed = field().text().trimmed();
    m_waitsForLocal = m_local && !typed.isEmpty();
    if (!m_waitsForLocal) {
        return;
    }
    m_local(typed, [guard = QPointer(this), round = m_round](const QList<PaletteEntry> &found) {
        if (!guard || guard->m_round != round) {
            return;
        }
        guard->m_waitsForLocal = false;
        guard->m_localFound = found;
        if (!found.isEmpty()) {
            guard->refill();
        }
        if (guard->m_taken && guard->isVisible()) {
            guard->take();
        }
    });
}

void CommandPalette::askRemote()
{
    const QString typed = field().text().trimmed();
    if (!m_remote || typed.size() < 2) {
        return;
    }
    m_remote(typed, [guard = QPointer(this), round = m_round](const QList<PaletteEntry> &found) {
        if (guard && guard->m_round == round) {
            guard->m_remoteFound = found;
            guard->refill();
        }
    });
}

void CommandPalette::take()
{
    const int row = list().currentRow();
    m_taken = m_waitsForLocal && !m_byHand; // what is found may be better than what stands first now
    if (m_taken || row < 0 || row >= m_entries.size()) {
        return;
    }
    const PaletteEntry entry = m_entries.at(row);
    if (m_note) {
        m_note(entry.id);
    }
    QWidget *window = parentWidget();
    close();
    // After this dialog is gone: a command may open one itself, or move the focus.
    QTimer::singleShot(0, window, entry.run);
}

} // namespace deskbell
