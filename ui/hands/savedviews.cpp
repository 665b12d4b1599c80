// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/savedviews.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "models/palettematch.h"
#include "models/savedview.h"
#include "protocol/textfold.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/pickdialog.h"
#include "ui/shell/toast.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/phrases.h"

#include <QInputDialog>
#include <QMenu>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tagsToNarrow = 100;
constexpr int languagesToNarrow = 20;
constexpr std::chrono::seconds undoFor{12};
const QString allOfIt = u"all"_s;

QList<PickEntry> namesFitting(const QList<PickEntry> &entries, const QString &typed)
{
    const PaletteQuery query(typed);
    QList<PickEntry> found;
    for (const PickEntry &entry : entries) {
        if (query.isEmpty() || query.score(foldForSearch(entry.title)) > 0) {
            found.append(entry);
        }
    }
    return found;
}

} // namespace

SavedViews::SavedViews(Desk &desk, Workspace &workspace, Toast &toast, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_toast(toast)
{
    InboxPane &pane = workspace.inboxPane();
    connect(&pane, &InboxPane::orderRequested, this, &SavedViews::askOrder);
    connect(&pane, &InboxPane::narrowRequested, this, &SavedViews::askNarrow);
    connect(&pane, &InboxPane::saveRequested, this, &SavedViews::askSave);
    connect(&workspace.viewsList(), &ViewsList::menuRequested, this, &SavedViews::showMenu);
}

void SavedViews::askOrder()
{
    if (!m_workspace.inboxPane().view().search.isEmpty()) {
        m_workspace.notice(tr("What a search finds stands with the newest first."));
        return;
    }
    const ListOrder now = m_workspace.inboxPane().view().order;
    const auto entry = [now](ListOrder order, const QString &title, const QString &detail) {
        return PickEntry{
            .id = nameOfOrder(order), .title = title, .detail = detail, .icon = order == now ? glyphIcon(u"check"_s) : QIcon()};
    };
    const QList<PickEntry> entries{entry(ListOrder::Recent, tr("Newest first"), tr("last message")),
                                   entry(ListOrder::Oldest, tr("Oldest first"), tr("last message")),
                                   entry(ListOrder::Due, tr("Due first"), tr("then who waits longest"))};
    auto *dialog = new PickDialog(
        tr("Sort the list"), tr("Newest, oldest or due"),
        [entries](const QString &typed) { return namesFitting(entries, typed); }, &m_workspace);
    dialog->setObjectName(u"pickOrder"_s);
    connect(dialog, &PickDialog::chosen, this, [this](const QString &id) { m_workspace.inboxPane().setOrder(orderNamed(id)); });
    dialog->open();
}

void SavedViews::askNarrow()
{
    const InboxView now = m_workspace.inboxPane().view();
    QList<PickEntry> entries;
    const auto add = [&entries](const QString &id, const QString &title, bool set, const QString &icon) {
        entries.append({.id = id,
                        .title = title,
                        .detail = set ? SavedViews::tr("on: choose it to take it off") : QString(),
                        .icon = glyphIcon(set ? u"check"_s : icon)});
    };
    if (now.isNarrowed()) {
        add(allOfIt, tr("Show all again"), false, u"cross"_s);
    }
    add(u"unread"_s, tr("Unread only"), now.unreadOnly, u"bell"_s);
    for (const auto &[rank, priority] : {std::pair{3, Priority::Urgent}, std::pair{2, Priority::High}}) {
        add(u"priority:%1"_s.arg(rank), tr("Priority %1").arg(Phrases::priority(priority)), now.priorities.contains(rank),
            u"flag"_s);
    }
    QStringList kinds;
    for (const Channel &channel : m_desk.channels()) {
        if (channel.enabled && !kinds.contains(channel.kind)) { // one that is off leaves no trace
            kinds.append(channel.kind);
            add(u"channel:"_s + channel.kind, tr("Channel %1").arg(Phrases::channel(channel.kind)),
                now.channels.contains(channel.kind), u"message"_s);
        }
    }
    for (const QString &language : m_desk.replica().languagesInUse(languagesToNarrow)) {
        add(u"language:"_s + language, tr("Language %1").arg(Phrases::language(language)), now.languages.contains(language),
            u"message"_s);
    }
    for (const QString &tag : now.tags + m_desk.replica().tagsInUse(tagsToNarrow)) {
        const QString id = u"tag:"_s + tag;
        if (std::none_of(entries.begin(), entries.end(), [&id](const PickEntry &entry) { return entry.id == id; })) {
            add(id, tr("Tag %1").arg(tag), now.tags.contains(tag), u"tag"_s);
        }
    }
    auto *dialog = new PickDialog(
        tr("Narrow the list"), tr("Unread, priority, channel, language or tag"),
        [entries](const QString &typed) { return namesFitting(entries, typed); }, &m_workspace);
    dialog->setObjectName(u"pickNarrow"_s);
    connect(dialog, &PickDialog::chosen, this, [this](const QString &id) {
        InboxView view = m_workspace.inboxPane().view();
        const auto flip = [](auto &values, const auto &value) {
            if (!values.removeOne(value)) {
                values.append(value);
            }
        };
        const QString value = id.section(u':', 1);
        if (id == allOfIt) {
            view.unreadOnly = false;
            view.tags.clear();
            view.channels.clear();
            view.languages.clear();
            view.priorities.clear();
        } else if (id == "unread"_L1) {
            view.unreadOnly = !view.unreadOnly;
        } else if (id.startsWith("tag:"_L1)) {
            flip(view.tags, value);
        } else if (id.startsWith("language:"_L1)) {
            flip(view.languages, value);
        } else if (id.startsWith("channel:"_L1)) {
            flip(view.channels, value);
        } else if (id.startsWith("priority:"_L1)) {
            flip(view.priorities, value.toInt());
        }
        m_workspace.inboxPane().narrow(view);
    });
    dialog->open();
}

void SavedViews::askSave()
{
    InboxView view = m_workspace.inboxPane().view();
    view.preset = {};
    auto *dialog = new QInputDialog(m_workspace.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"nameView"_s);
    dialog->setWindowTitle(tr("Save as a view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    // Not every system gives the keyboard back by itself.
    connect(dialog, &QDialog::finished, m_workspace.window(), &QWidget::activateWindow);
    dialog->setTextValue(view.search.isEmpty() ? m_workspace.inboxPane().title() : view.search);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, view](const QString &name) {
        if (!name.trimmed().isEmpty()) {
            const auto me = m_desk.me();
            save({.id = PresetId::make(),
                  .kind = u"view"_s,
                  .name = name.trimmed(),
                  .ownerId = me ? me->id : AgentId{},
                  .body = bodyOfView(view)},
                 tr("Saved as the view %1").arg(name.trimmed()));
        }
    });
    dialog->open();
}

void SavedViews::fail(const Error &error) { m_workspace.notice(tr("The view was not changed: %1").arg(Phrases::error(error))); }

void SavedViews::save(const Preset &preset, const QString &said)
{
    whenAnswered(m_desk.savePreset(preset), this, [this, said](const Result<Preset> &saved) {
        if (!saved) {
            fail(saved.error());
            return;
        }
        m_workspace.notice(said);
    });
}

bool SavedViews::mayChange(const Preset &preset) const
{
    const auto me = m_desk.me();
    return preset.ownerId || (me && (me->role == Role::Lead || me->role == Role::Admin));
}

void SavedViews::showMenu(int row, const QPoint &at)
{
    auto &views = static_cast<ViewsModel &>(*m_workspace.viewsList().model());
    const Preset preset = views.presetAt(row);
    if (preset.id.isNull()) {
        return;
    }
    auto *menu = new QMenu(&m_workspace);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(preset.name);
    const bool mine = mayChange(preset);
    const auto add = [&](const QString &title, const QString &icon, bool enabled, auto run) {
        QAction *action = menu->addAction(glyphIcon(icon), title);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Rename\u2026"), u"note"_s, mine, [this, preset] { rename(preset); });
    const InboxView shown = m_workspace.inboxPane().view();
    add(tr("Change it to what is shown now"), u"save"_s, mine && shown != viewOfPreset(preset), [this, preset, shown] {
        Preset changed = preset;
        changed.body = bodyOfView(shown);
        save(changed, tr("%1 is what is shown now").arg(preset.name));
    });
    add(tr("Move up (Alt+Up)"), {}, true,
        [this, row] { static_cast<ViewsModel *>(m_workspace.viewsList().model())->moveSaved(row, -1); });
    add(tr("Move down (Alt+Down)"), {}, true,
        [this, row] { static_cast<ViewsModel *>(m_workspace.viewsList().model())->moveSaved(row, 1); });
    const auto me = m_desk.me();
    if (me && (me->role == Role::Lead || me->role == Role::Admin)) {
        QMenu *with = menu->addMenu(glyphIcon(u"person"_s), tr("Share with"));
        const auto choice = [&](const QString &title, const AgentId &owner, const QueueId &queue) {
            QAction *action = with->addAction(QString(title).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(preset.ownerId == owner && preset.queueId == queue);
            connect(action, &QAction::triggered, this, [this, preset, owner, queue] {
                Preset changed = preset;
                changed.ownerId = owner;
                changed.queueId = queue;
                save(changed, tr("Sharing of %1 changed").arg(preset.name));
            });
        };
        choice(tr("Nobody: only me"), me->id, {});
        choice(tr("Everybody"), {}, {});
        for (const Queue &queue : m_desk.queues()) {
            choice(tr("Members of %1").arg(queue.name), {}, queue.id);
        }
    }
    menu->addSeparator();
    add(tr("Remove"), u"trash"_s, mine, [this, preset] { remove(preset); });
    menu->popup(at);
}

void SavedViews::rename(const Preset &preset)
{
    auto *dialog = new QInputDialog(m_workspace.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"nameView"_s);
    dialog->setWindowTitle(tr("Rename the view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(preset.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, preset](const QString &name) {
        if (!name.trimmed().isEmpty() && name.trimmed() != preset.name) {
            Preset changed = preset;
            changed.name = name.trimmed();
            save(changed, tr("Renamed"));
        }
    });
    dialog->open();
}

void SavedViews::remove(const Preset &preset)
{
    whenAnswered(m_desk.removePreset(preset), this, [this, preset](const Result<Done> &removed) {
        if (!removed) {
            fail(removed.error());
            return;
        }
        m_removed = preset;
        m_said = tr("The view %1 was removed").arg(preset.name);
        m_until.setRemainingTime(undoFor);
        m_toast.say(m_said);
    });
}

bool SavedViews::undo()
{
    // Only while that was the last thing said: what was done since comes first.
    if (!m_removed || m_toast.accessibleName() != m_said || m_until.hasExpired()) {
        m_removed.reset();
        return false;
    }
    m_toast.hide();
    save(*std::exchange(m_removed, std::nullopt), tr("The view is back"));
    return true;
}

} // namespace deskbell
