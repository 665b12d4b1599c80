// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/hands.h"

#include "client/replica/replica.h"
#include "models/palettematch.h"
#include "protocol/textfold.h"
#include "ui/composer/composer.h"
#include "ui/composer/guardbanner.h"
#include "ui/composer/undobar.h"
#include "ui/hands/conversationactions.h"
#include "ui/hands/savedviews.h"
#include "ui/hands/selectionbar.h"
#include "ui/hands/zoom.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/keys/keybindings.h"
#include "ui/keys/keysection.h"
#include "ui/keys/keysheet.h"
#include "ui/macros/macrorunner.h"
#include "ui/macros/macrosection.h"
#include "ui/promises/promisehands.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/command.h"
#include "ui/shell/pickdialog.h"
#include "ui/shell/rearranger.h"
#include "ui/shell/toast.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/style/icons.h"
#include "ui/timeline/conversationheader.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSettings>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSelected = 5'000; ///< more is no choice a person looks over
constexpr int customersOffered = 20;

} // namespace

Hands::Hands(Workspace &workspace, Desk &desk, QSettings &settings, Toast &toast)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_settings(settings)
    , m_toast(toast)
    , m_bindings(new KeyBindings(desk, this))
    , m_actions(new ConversationActions(desk, workspace.openConversation(), workspace.inboxPane().list(), &workspace))
    , m_macros(
          new MacroRunner(desk, *m_actions, workspace.openConversation(), workspace.conversationPane().composer(), &workspace))
    , m_saved(new SavedViews(desk, workspace, toast, this))
{
    Zoom::restore(settings);
    makeActionCommands();
    makeSelectionCommands();
    makeGoCommands();
    makeProgramCommands();
    InboxList &list = workspace.inboxPane().list();
    connect(m_actions, &ConversationActions::done, &toast, &Toast::say);
    connect(m_actions, &ConversationActions::noticed, &workspace, &Workspace::notice);
    connect(m_actions, &ConversationActions::conversationWanted, &workspace, &Workspace::open);
    connect(m_actions, &ConversationActions::resolved, this, &Hands::goOn);
    connect(&list, &InboxList::marksChanged, this, [this](int count) {
        m_bar->setCount(count);
        refresh();
    });
    connect(&list, &InboxList::windowWanted, this, &Hands::windowRequested);
    connect(&workspace.conversationPane(), &ConversationPane::sent, this, &Hands::resolveSent);
    connect(&workspace.conversationPane().composer().guard(), &GuardBanner::dismissed, this,
            [this] { m_resolvesAfterSend = {}; });
    connect(&workspace.openConversation(), &OpenConversation::opened, this, [this] {
        if (m_workspace.openConversation().id() != m_resolvesAfterSend) {
            m_resolvesAfterSend = {};
        }
        noteVisit();
    });
    connect(&workspace.inboxModel(), &QAbstractItemModel::modelReset, this, &Hands::noteVisit, Qt::QueuedConnection);
    connect(m_macros, &MacroRunner::commandsChanged, this, &Hands::gather);
    connect(m_bindings, &KeyBindings::changed, this, &Hands::commandsChanged);
    qApp->installEventFilter(this);
}

Hands::~Hands() { qApp->removeEventFilter(this); }

void Hands::makeActionCommands()
{
    const auto add = [this](const QString &id, const QString &title, const QString &keys, const QString &icon, auto run) {
        m_ofConversation.append(m_workspace.addCommand(id, title, keys, icon, run));
    };
    add(u"assign"_s, tr("Assign"), u"a"_s, u"assign"_s, [this] { m_actions->assign(); });
    add(u"take"_s, tr("Assign to me"), u"A"_s, u"mine"_s, [this] {
        if (const auto me = m_desk.me()) {
            m_actions->assignTo(me->id);
        }
    });
    add(u"tags"_s, tr("Change tags"), u"t"_s, u"tag"_s, [this] { m_actions->changeTags(); });
    add(u"priority"_s, tr("Change priority"), u"p"_s, u"flag"_s, [this] { m_actions->changePriority(); });
    add(u"queue"_s, tr("Move to a queue"), u"q"_s, u"queue"_s, [this] { m_actions->moveToQueue(); });
    add(u"snooze"_s, tr("Snooze"), u"s"_s, u"clock"_s, [this] { m_actions->snooze(); });
    add(u"promise"_s, tr("Promise a time"), u"m"_s, u"promise"_s, [this] { m_workspace.promises().ask(); });
    add(u"state"_s, tr("Change state"), u"S"_s, u"inbox"_s, [this] { m_actions->changeState(); });
    add(u"resolve"_s, tr("Resolve or open again"), u"e"_s, u"resolve"_s, [this] { m_actions->toggleResolved(); });
    add(u"mark-read"_s, tr("Mark as read"), u"U"_s, u"eye"_s, [this] { m_actions->markRead(); });
    add(u"merge"_s, tr("Merge into another conversation"), u"M"_s, u"link"_s, [this] {
        if (m_workspace.inboxPane().list().marked().size() > 1) {
            m_actions->merge();
        } else {
            m_workspace.rearranger().askMerge();
        }
    });
    add(u"macro"_s, tr("Run a macro"), u";"_s, u"play"_s, [this] { m_macros->ask(); });
    add(u"send-resolve"_s, tr("Send, resolve and go to the next"), u"Ctrl+Shift+Enter"_s, u"send"_s,
        [this] { sendAndResolve(); });
}

void Hands::makeSelectionCommands()
{
    InboxList &list = m_workspace.inboxPane().list();
    m_workspace.addListCommand(u"select"_s, tr("Select or take out of the selection"), u"x"_s, u"check"_s, [&list] {
        const QVariant id = list.currentIndex().data(+UnifiedInboxModel::Role::Id);
        list.toggleMark(id.isValid() ? ConversationId{id.toString()} : list.chosen());
    });
    m_workspace.addListCommand(u"select-next"_s, tr("Select this and the next"), u"J"_s, {}, [&list] { list.extendMark(1); });
    m_workspace.addListCommand(u"select-previous"_s, tr("Select this and the previous"), u"K"_s, {},
                               [&list] { list.extendMark(-1); });
    QAction *all = m_workspace.addListCommand(u"select-all"_s, tr("Select all of the view"), u"Ctrl+A"_s, {}, [this, &list] {
        const QList<ConversationId> ids = m_workspace.inboxModel().allIds(mostSelected);
        list.setMarked(ids);
        if (ids.size() == mostSelected) {
            m_workspace.notice(
                tr("The first %n conversation(s) are selected: more at once is not possible.", nullptr, mostSelected));
        }
    });
    leaveKeysToWidgets(all); // in a text it selects the text
    connect(&list, &InboxList::allWanted, all, &QAction::trigger);
}

void Hands::makeGoCommands()
{
    m_workspace.addCommand(u"back"_s, tr("Back"), u"Alt+Left"_s, u"back"_s, [this] { walk(m_trail.back()); });
    m_workspace.addCommand(u"ahead"_s, tr("Forward"), u"Alt+Right"_s, {}, [this] { walk(m_trail.ahead()); });
    m_workspace.addCommand(u"go-queue"_s, tr("Go to a view or queue"), u"g q"_s, u"queue"_s, [this] { chooseView(); });
    m_workspace.addCommand(u"go-customer"_s, tr("Go to a customer"), u"g p"_s, u"person"_s, [this] { chooseCustomer(); });
    m_workspace.addCommand(u"view-sort"_s, tr("Sort the list"), u"L"_s, u"bullets"_s, [this] { m_saved->askOrder(); });
    m_workspace.addCommand(u"view-narrow"_s, tr("Narrow the list"), u"l"_s, u"queue"_s, [this] { m_saved->askNarrow(); });
    m_workspace.addCommand(u"view-save"_s, tr("Save this search as a view"), u"Ctrl+S"_s, u"save"_s,
                           [this] { m_saved->askSave(); });
}

void Hands::makeProgramCommands()
{
    m_workspace.addCommand(u"window-new"_s, tr("New window"), u"Ctrl+Shift+N"_s, u"panel"_s,
                           [this] { Q_EMIT windowRequested({}); });
    m_ofConversation.append(m_workspace.addCommand(u"window-own"_s, tr("Open in a window of its own"), u"O"_s, u"panel"_s,
                                                   [this] { Q_EMIT windowRequested(m_workspace.openConversation().id()); }));
    m_workspace.addCommand(u"zoom-in"_s, tr("Larger text"), u"Ctrl++"_s, u"plus"_s, [this] { zoom(1); });
    m_workspace.addCommand(u"zoom-out"_s, tr("Smaller text"), u"Ctrl+-"_s, {}, [this] { zoom(-1); });
    m_workspace.addCommand(u"zoom-reset"_s, tr("Text as large as the system's"), u"Ctrl+0"_s, {}, [this] { zoom(0); });
    auto *plus = new QAction(this); // the same key without Shift
    plus->setShortcut(QKeySequence(u"Ctrl+="_s));
    connect(plus, &QAction::triggered, this, [this] { zoom(1); });
    m_workspace.addAction(plus);
    connect(&m_workspace.settingsPage().appearance(), &AppearanceSection::zoomChosen, this,
            [this](int percent) { m_workspace.notice(tr("Text at %1 %").arg(Zoom::set(m_settings, percent))); });
}

void Hands::settle()
{
    m_bar = m_workspace.inboxPane().selectionBar();
    QList<QAction *> shown;
    for (QAction *action : m_ofConversation) {
        static const QStringList ids{u"assign"_s,  u"tags"_s,    u"priority"_s, u"queue"_s, u"snooze"_s,
                                     u"promise"_s, u"resolve"_s, u"merge"_s,    u"macro"_s, u"mark-read"_s};
        if (ids.contains(action->objectName())) {
            shown.append(action);
        }
    }
    m_bar->setActions(shown);
    connect(m_bar, &SelectionBar::clearRequested, this, &Hands::clearSelection);
    connect(&m_actions->batch(), &BatchWatch::progressed, m_bar, &SelectionBar::setProgress);
    gather();
    SettingsPage &settings = m_workspace.settingsPage();
    //: Words people may look for in the settings
    settings.addSection(u"macros"_s, u"play"_s, tr("Macros"), new MacroSection(m_desk, &settings), tr("several actions at once"));
    settings.addSection(u"keys"_s, u"keyboard"_s, tr("Keys"), new KeySection(*m_bindings, &settings),
                        tr("shortcuts keyboard hotkeys bindings"));
    refresh();
}

/// All commands of the workspace and one for each macro get their keys.
void Hands::gather()
{
    m_bindings->setActions(m_workspace.commands() + m_macros->commands());
    refresh();
    Q_EMIT commandsChanged();
}

void Hands::refresh()
{
    const bool any = m_workspace.isInboxShown() && !m_actions->targets().isEmpty();
    for (QAction *action : m_ofConversation + m_macros->commands()) {
        action->setEnabled(any);
    }
}

bool Hands::clearSelection()
{
    InboxList &list = m_workspace.inboxPane().list();
    if (list.marked().isEmpty()) {
        return false;
    }
    list.setMarked({});
    list.setFocus(Qt::ShortcutFocusReason);
    return true;
}

// The one that was open is done: on to the next, from wherever the agent was.
void Hands::goOn()
{
    InboxList &list = m_workspace.inboxPane().list();
    const bool inTimeline = m_workspace.conversationPane().isAncestorOf(m_workspace.focusWidget());
    if (list.hasFocus() || inTimeline) {
        list.step(1);
        list.setFocus(Qt::ShortcutFocusReason);
    }
}

void Hands::sendAndResolve()
{
    m_resolvesAfterSend = m_workspace.openConversation().id();
    Composer &composer = m_workspace.conversationPane().composer();
    composer.send();
    // Nothing was written, or it cannot be sent: what goes out later was not meant.
    if (composer.guard().isHidden()) {
        m_resolvesAfterSend = {};
    }
}

void Hands::resolveSent(const ConversationId &id, const MessageId &message)
{
    if (m_resolvesAfterSend.isNull() || m_resolvesAfterSend != id) {
        return;
    }
    m_resolvesAfterSend = {};
    m_sentLast = message;
    const ConversationEdit edit{.id = id, .body = {{u"state"_s, u"resolved"_s}}};
    m_desk.change({.kind = UndoableAction::Kind::State}, {edit});
    InboxList &list = m_workspace.inboxPane().list();
    list.step(1);
    list.setFocus(Qt::ShortcutFocusReason);
}

bool Hands::undoSendAndResolve()
{
    UndoBar &bar = m_workspace.conversationPane().undoBar();
    if (!bar.isRunning()) {
        return false;
    }
    const bool together = !m_sentLast.isNull() && bar.composed().message.id == m_sentLast;
    const auto last = m_desk.lastAction();
    if (together && last && last->conversation == bar.composed().message.conversation
        && last->kind == UndoableAction::Kind::State) {
        m_desk.undo();
    }
    m_sentLast = {};
    bar.undo();
    return true;
}

void Hands::noteVisit()
{
    if (!m_walking) {
        m_trail.visit({.view = m_workspace.inboxModel().view(),
                       .title = m_workspace.inboxPane().title(),
                       .conversation = m_workspace.openConversation().id()});
    }
    Q_EMIT m_workspace.placeChanged();
    refresh();
}

void Hands::walk(const std::optional<TrailPlace> &place)
{
    if (!place) {
        m_workspace.notice(tr("There is nothing further that way."));
        return;
    }
    m_walking = true;
    m_workspace.inboxPane().goTo(place->view, place->title);
    m_workspace.viewsList().mark(place->view);
    if (!place->conversation.isNull()) {
        m_workspace.open(place->conversation);
    }
    // The model says later that it was reset.
    QMetaObject::invokeMethod(
        this, [this] { m_walking = false; }, Qt::QueuedConnection);
    refresh();
}

void Hands::chooseView()
{
    const QAbstractItemModel *views = m_workspace.viewsList().model();
    auto *dialog = new PickDialog(
        tr("Go to"), tr("A view or queue"),
        [views](const QString &typed) {
            const PaletteQuery query(typed);
            QList<PickEntry> entries;
            for (int row = 0; row < views->rowCount(); ++row) {
                const QModelIndex index = views->index(row, 0);
                const QString name = index.data().toString();
                if (query.isEmpty() || query.score(foldForSearch(name)) > 0) {
                    entries.append({.id = QString::number(row),
                                    .title = name,
                                    .detail = index.data(+ViewsModel::Role::Count).toString(),
                                    .icon = glyphIcon(u"queue"_s)});
                }
            }
            return entries;
        },
        &m_workspace);
    connect(dialog, &PickDialog::chosen, this, [this](const QString &row) {
        m_workspace.showPlace(Workspace::InboxPlace);
        m_workspace.viewsList().choose(row.toInt());
        m_workspace.inboxPane().list().setFocus(Qt::ShortcutFocusReason);
    });
    dialog->open();
}

void Hands::chooseCustomer()
{
    auto *dialog = new PickDialog(
        tr("Go to a customer"), tr("Name or address"),
        [this](const QString &typed) {
            QList<PickEntry> entries;
            for (const Customer &customer : m_desk.replica().findCustomers(typed, customersOffered)) {
                entries.append({.id = customer.id.value,
                                .title = customer.name,
                                .detail = customer.identities.isEmpty() ? QString() : customer.identities.first().value,
                                .icon = glyphIcon(u"person"_s)});
            }
            return entries;
        },
        &m_workspace);
    connect(dialog, &PickDialog::chosen, this, [this](const QString &id) {
        const auto theirs = m_desk.replica().conversationsOf(CustomerId{id}, 1);
        if (!theirs.isEmpty()) {
            m_workspace.open(theirs.first().conversation.id);
        }
    });
    dialog->open();
}

void Hands::zoom(int steps)
{
    m_workspace.notice(tr("Text at %1 %").arg(Zoom::change(m_settings, steps)));
    m_workspace.settingsPage().appearance().followZoom();
}

void Hands::showKeys()
{
    auto *sheet = new KeySheet(m_workspace.commands() + m_macros->commands(), m_workspace.window());
    connect(sheet, &KeySheet::changeRequested, this, [this] {
        m_workspace.showPlace(Workspace::SettingsPlace);
        m_workspace.settingsPage().showSection(u"keys"_s);
    });
    sheet->open();
}

bool Hands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress) {
        return false;
    }
    const auto button = static_cast<QMouseEvent *>(event)->button();
    const auto *widget = qobject_cast<QWidget *>(watched);
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || !widget || widget->window() != m_workspace.window()) {
        return false;
    }
    walk(button == Qt::BackButton ? m_trail.back() : m_trail.ahead());
    return true;
}

} // namespace deskbell
