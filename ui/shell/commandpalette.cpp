// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "protocol/textfold.h"
#include "ui/shell/command.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 60;
constexpr int recentBonus = 150; ///< of what was chosen last; less for what lies further back
constexpr int remotePauseMs = 250;
constexpr int paletteHeight = 480;

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
    m_pause.setSingleShot(true);
    m_pause.setInterval(remotePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::askRemote);
    connect(&field(), &QLineEdit::textChanged, this, [this] {
        m_more.clear();
        ++m_round;
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

void CommandPalette::setRemote(Remote remote) { m_remote = std::move(remote); }

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
    for (const PaletteEntry &more : m_more) {
        if (std::none_of(entries.begin(), entries.end(), [&more](const PaletteEntry &entry) { return entry.id == more.id; })) {
            entries.append(more);
        }
    }
    return entries;
}

void CommandPalette::fill()
{
    m_entries = found();
    list().setUpdatesEnabled(false);
    list().clear();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        addRow({.title = entry.title, .detail = entry.detail, .keys = entry.keys, .icon = entry.icon});
    }
    list().setCurrentRow(0);
    list().setUpdatesEnabled(true);
}

void CommandPalette::askRemote()
{
    const QString typed = field().text().trimmed();
    if (!m_remote || typed.size() < 2) {
        return;
    }
    m_remote(typed, [guard = QPointer(this), round = m_round](const QList<PaletteEntry> &more) {
        if (guard && guard->m_round == round) {
            guard->m_more = more;
            const int row = guard->list().currentRow();
            guard->fill();
            guard->list().setCurrentRow(row);
        }
    });
}

void CommandPalette::take()
{
    const int row = list().currentRow();
    if (row < 0 || row >= m_entries.size()) {
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
