// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "client/replica/replica.h"
#include "client/sync/history.h"
#include "models/calls/callwords.h"
#include "models/link.h"
#include "models/savedview.h"
#include "ui/composer/composer.h"
#include "ui/customer/customerpage.h"
#include "ui/customer/customerpane.h"
#include "ui/customer/customersplace.h"
#include "ui/customer/questionbar.h"
#include "ui/hands/hands.h"
#include "ui/hands/savedviews.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/macros/macrorunner.h"
#include "ui/promises/promisehands.h"
#include "ui/promises/promisespane.h"
#include "ui/settings/channelalarm.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/unsavedwork.h"
#include "ui/shell/askbar.h"
#include "ui/shell/command.h"
#include "ui/shell/matters.h"
#include "ui/shell/rail.h"
#include "ui/shell/rearranger.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toast.h"
#include "ui/shell/typedkeys.h"
#include "ui/shell/viewslist.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/conversationheader.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/timelineview.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// Below these widths panes fold: first the customer, then the views to glyphs.
constexpr int customerNeeds = 1180;
constexpr int viewsNeed = 980;
const QString splitterKey = u"window/panes"_s;
const QString customerKey = u"window/customer"_s;

} // namespace

Workspace::Workspace(Desk &desk, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_inboxModel(desk)
    , m_timelineModel(desk)
    , m_customerModel(desk)
    , m_viewsModel(desk)
    , m_open(desk)
{
    build();
    m_hands = new Hands(*this, desk, settings, *m_toast);
    buildPromises();
    makeCommands();
    m_hands->settle();
    fillMoreMenu();
    connectPanes();
    refreshCommands();
    startView();
}

Workspace::~Workspace()
{
    // The list must not hear of the model's end.
    m_inbox->list().disconnect(this);
    m_open.disconnect(this);
}

void Workspace::build()
{
    m_rail = new Rail(m_desk, this);
    m_rail->addPlace(InboxPlace, u"inbox"_s, tr("Inbox"));
    m_rail->addPlace(CustomersPlaceIndex, u"person"_s, tr("Customers"));
    m_rail->addPlace(SettingsPlace, u"settings"_s, tr("Settings"));
    m_rail->setPlace(InboxPlace);
    // Each stands from the beginning where it will stay: to be moved costs a style sheet as much as to be made.
    m_places = new QStackedWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, m_places);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_views = new ViewsList(m_splitter);
    m_lists = new QStackedWidget(m_splitter);
    m_inbox = new InboxPane(m_desk, m_inboxModel, m_lists);
    m_lists->addWidget(m_inbox);
    m_conversation = new ConversationPane(m_desk, m_open, m_timelineModel, m_splitter);
    m_side = new SidePane(m_splitter);
    m_customer = new CustomerPane(m_desk, m_customerModel, m_side);
    m_side->setMain(m_customer);
    m_views->setModel(&m_viewsModel);
    // Beside the settings: in the profile.
    m_conversation->composer().setPersonalWords(QFileInfo(m_settings.fileName()).dir().filePath(u"words.txt"_s));
    m_settingsPage = new SettingsPage(m_desk, m_places);
    m_customers = new CustomersPlace(m_desk, m_places);
    m_matters = new Matters(m_desk, m_open, this);
    m_conversation->setMatters(m_matters);
    m_status = new StatusLine(m_desk, this);
    m_toast = new Toast(this);
    m_rearranger = new Rearranger(m_desk, m_open, m_timelineModel, this);
    m_places->addWidget(m_splitter);
    m_places->addWidget(m_settingsPage);
    m_places->addWidget(m_customers);

    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 3);
    m_splitter->setStretchFactor(3, 0);
    m_splitter->setSizes({m_viewsWide, 340, 640, 264});
    m_splitter->restoreState(m_settings.value(splitterKey).toByteArray());
    m_wantsCustomer = m_settings.value(customerKey, true).toBool();
    connect(m_splitter, &QSplitter::splitterMoved, this, &Workspace::keepSizes);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_places, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_alarm = new ChannelAlarm(m_desk, this);
    column->addWidget(m_alarm);
    m_promiseBar = new AskBar(u"promiseBar"_s, this);
    column->addWidget(m_promiseBar);
    column->addLayout(row, 1);
    column->addWidget(m_toast);
    column->addWidget(m_status);
}

void Workspace::connectPanes()
{
    connect(m_rail, &Rail::placeChosen, this, [this](int place) { showPlace(static_cast<Place>(place)); });
    connect(m_rail, &Rail::signOutRequested, this, &Workspace::signOutRequested);
    connect(m_views, &ViewsList::viewChosen, this, [this](const InboxView &view, const QString &title) {
        // The list of views stands on it already.
        const bool promises = view.kind == InboxView::Kind::Promises;
        m_lists->setCurrentWidget(promises ? static_cast<QWidget *>(m_promisesPane) : m_inbox);
        if (view.kind != InboxView::Kind::Promises) {
            m_inbox->showView(view, title);
        }
    });
    connect(&m_inbox->list(), &InboxList::conversationChosen, this, &Workspace::open);
    connect(&m_inbox->list(), &InboxList::conversationEntered, this, [this](const ConversationId &id) {
        open(id);
        m_conversation->timelineView().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_inbox, &InboxPane::linkPasted, this, &Workspace::openLink);
    connect(m_conversation, &ConversationPane::noticed, m_status, &StatusLine::notice);
    connect(m_conversation, &ConversationPane::conversationWanted, this, &Workspace::open);
    connect(&m_conversation->composer(), &Composer::draftKept, &m_inboxModel, &UnifiedInboxModel::noteDraft);
    connect(&m_conversation->composer(), &Composer::left, this, [this] { m_inbox->list().setFocus(Qt::ShortcutFocusReason); });
    connect(&m_conversation->header(), &ConversationHeader::resolvedByAgent, this, [this] {
        m_status->notice(tr("Resolved"));
        if (m_inbox->list().hasFocus()) {
            m_inbox->list().step(1);
        }
    });
    connect(m_customer, &CustomerPane::conversationChosen, this, &Workspace::open);
    connect(&m_open, &OpenConversation::opened, this, [this] {
        if (m_open.conversation()) {
            //: Title of a window: number and subject of its conversation
            Q_EMIT titleChanged(tr("#%1 %2").arg(m_open.conversation()->number).arg(CallWords::subject(*m_open.conversation())));
        }
        showCustomer();
        refreshCommands();
    });
    connect(&m_open, &OpenConversation::changed, this, [this] {
        showCustomer();
        followMerge();
    });
    connect(m_rearranger, &Rearranger::noticed, m_status, &StatusLine::notice);
    connect(m_rearranger, &Rearranger::done, m_toast, &Toast::say);
    connect(m_rearranger, &Rearranger::conversationWanted, this, &Workspace::open);
    const TimelineView &timeline = m_conversation->timelineView();
    connect(&timeline, &TimelineView::splitRequested, m_rearranger,
            [this](const MessageId &id) { m_rearranger->split(id, false); });
    connect(&timeline, &TimelineView::moveRequested, m_rearranger, [this](const MessageId &id) { m_rearranger->askMove(id); });
    connectCustomers();
    connectPromises();
    connect(m_toast, &Toast::undoRequested, this, [this] {
        if (!m_hands->savedViews().undo()) {
            m_rearranger->undo();
        }
    });
    connect(m_settingsPage, &SettingsPage::noticed, m_status, &StatusLine::notice);
    connect(m_alarm, &ChannelAlarm::settingsWanted, this, [this] {
        showPlace(SettingsPlace);
        m_settingsPage->showMailboxes();
    });
}

void Workspace::connectCustomers()
{
    const auto openIt = [this](const ConversationId &id) {
        showPlace(InboxPlace);
        open(id);
    };
    const auto showIt = [this](const CustomerId &id) {
        showPlace(CustomersPlaceIndex);
        m_customers->show(id);
    };
    QuestionBar &question = m_conversation->questionBar();
    connect(&question, &QuestionBar::noticed, m_status, &StatusLine::notice);
    connect(&question, &QuestionBar::done, m_toast, &Toast::say);
    connect(&question, &QuestionBar::conversationWanted, this, openIt);
    connect(&question, &QuestionBar::customerWanted, this, showIt);
    connect(m_customers, &CustomersPlace::noticed, m_status, &StatusLine::notice);
    connect(m_customers, &CustomersPlace::done, m_toast, &Toast::say);
    connect(m_customers, &CustomersPlace::conversationWanted, this, openIt);
    connect(m_customer, &CustomerPane::customerWanted, this, showIt);
    connect(m_customer, &CustomerPane::linkWanted, m_matters, &Matters::offerLink);
    connect(m_matters, &Matters::noticed, m_status, &StatusLine::notice);
    connect(m_matters, &Matters::done, m_toast, &Toast::say);
}

void Workspace::makeMatterCommands()
{
    const auto ofConversation = [this](QAction *action) { m_conversationCommands.append(action); };
    ofConversation(
        command(u"continue"_s, tr("Continue on another channel"), u"o"_s, u"forward"_s, [this] { m_matters->askContinue(); }));
    ofConversation(command(u"answer-yes"_s, tr("Yes: attach, or one person"), u"Y"_s, u"check"_s,
                           [this] { m_conversation->questionBar().settle(true); }));
    ofConversation(command(u"answer-no"_s, tr("No: keep apart, or two people"), u"N"_s, u"cross"_s,
                           [this] { m_conversation->questionBar().settle(false); }));
    command(u"go-customers"_s, tr("Go to the customers"), u"g c"_s, u"person"_s, [this] { showPlace(CustomersPlaceIndex); });
    command(u"new-customer"_s, tr("New customer"), {}, u"plus"_s, [this] {
        showPlace(CustomersPlaceIndex);
        m_customers->makeNew();
    });
    command(u"merge-customer"_s, tr("Merge the customer into another"), {}, u"person"_s, [this] {
        if (m_places->currentIndex() != CustomersPlaceIndex && m_open.conversation()) {
            showPlace(CustomersPlaceIndex);
            m_customers->show(m_open.conversation()->customerId);
        }
        m_customers->page().askMerge();
    });
}

QAction *Workspace::command(const QString &id, const QString &title, const QString &keys, const QString &iconName,
                            std::function<void()> run)
{
    QAction *action = makeCommand(this, id, title, keys, iconName, std::move(run));
    addAction(action);
    m_commands.append(action);
    return action;
}

void Workspace::makeCommands()
{
    m_listCommands += command(u"next"_s, tr("Next conversation"), u"j"_s, u"chevron"_s, [this] { step(1); });
    m_listCommands += command(u"previous"_s, tr("Previous conversation"), u"k"_s, {}, [this] { step(-1); });
    QAction *enter = command(u"open"_s, tr("Open conversation"), u"Enter"_s, u"message"_s,
                             [this] { m_conversation->timelineView().setFocus(Qt::ShortcutFocusReason); });
    leaveKeysToWidgets(enter); // Enter belongs to whatever has the focus; the list handles it
    const auto ofConversation = [this](QAction *action) { m_conversationCommands.append(action); };
    ofConversation(command(u"unread"_s, tr("First unread message"), u"u"_s, u"bell"_s, [this] {
        m_conversation->timelineView().goToFirstUnread();
        m_conversation->timelineView().setFocus(Qt::ShortcutFocusReason);
    }));
    ofConversation(command(u"reply"_s, tr("Reply"), u"r"_s, u"reply"_s, [this] { m_conversation->composer().reply(); }));
    ofConversation(command(u"reply-all"_s, tr("Reply to all"), u"R"_s, u"reply-all"_s,
                           [this] { m_conversation->composer().writeReply(Composer::Way::ReplyAll); }));
    ofConversation(command(u"forward"_s, tr("Forward"), u"f"_s, u"forward"_s,
                           [this] { m_conversation->composer().writeReply(Composer::Way::Forward); }));
    ofConversation(command(u"recipients"_s, tr("Change recipients and subject"), u"Ctrl+Shift+E"_s, u"person"_s,
                           [this] { m_conversation->composer().toggleHeader(); }));
    ofConversation(command(u"send-later"_s, tr("Send later"), u"Ctrl+Shift+L"_s, u"clock"_s,
                           [this] { m_conversation->composer().askSendLater(); }));
    ofConversation(command(u"note"_s, tr("Write a note"), u"n"_s, u"note"_s,
                           [this] { m_conversation->composer().write(Composer::Mode::Note); }));
    QAction *send = command(u"send"_s, tr("Send"), u"Ctrl+Enter"_s, u"send"_s, [this] { m_conversation->composer().send(); });
    leaveKeysToWidgets(send); // the editor's own key: nothing is sent from elsewhere by accident
    ofConversation(send);
    ofConversation(command(u"retry-failed"_s, tr("Retry the message that failed"), u"Ctrl+Shift+R"_s, u"send"_s,
                           [this] { m_conversation->retryFailed(); }));
    ofConversation(command(u"edit-failed"_s, tr("Edit the message that failed and send it again"), u"Ctrl+Shift+T"_s, u"reply"_s,
                           [this] { m_conversation->editFailed(); }));
    ofConversation(command(u"original"_s, tr("Show the original of a mail"), u"Ctrl+U"_s, u"source"_s,
                           [this] { m_conversation->timelineView().showOriginal(); }));
    ofConversation(command(u"find"_s, tr("Find in the messages"), u"Ctrl+F"_s, u"search"_s, [this] { m_conversation->find(); }));
    ofConversation(command(u"find-older"_s, tr("Older find"), u"F3"_s, {}, [this] { m_conversation->findAgain(false); }));
    ofConversation(command(u"find-newer"_s, tr("Newer find"), u"Shift+F3"_s, {}, [this] { m_conversation->findAgain(true); }));
    ofConversation(command(u"day"_s, tr("Go to a day"), u"d"_s, u"clock"_s, [this] { m_conversation->chooseDay(); }));
    ofConversation(command(u"first-message"_s, tr("Go to the first message"), {}, u"message"_s,
                           [this] { m_conversation->timelineView().goToStart(); }));
    ofConversation(command(u"newest-message"_s, tr("Go to the newest message"), {}, u"message"_s,
                           [this] { m_conversation->timelineView().goToEnd(); }));
    ofConversation(command(u"whole-customer"_s, tr("Show all of the customer, or this conversation"), u"w"_s, u"all"_s,
                           [this] { m_conversation->toggleExtent(); }));
    ofConversation(
        command(u"files"_s, tr("Files of this customer"), u"F"_s, u"attach"_s, [this] { m_conversation->showFiles(); }));
    ofConversation(command(u"copy-link"_s, tr("Copy the link to the conversation"), u"y"_s, u"link"_s,
                           [this] { m_conversation->copyLink(); }));
    ofConversation(
        command(u"print"_s, tr("Print the conversation"), u"Ctrl+P"_s, u"print"_s, [this] { m_conversation->print(); }));
    ofConversation(command(u"pdf"_s, tr("Save the conversation as PDF"), {}, u"save"_s, [this] { m_conversation->savePdf(); }));
    ofConversation(command(u"split"_s, tr("Split off a message"), u"X"_s, u"reply-all"_s, [this] { m_rearranger->askSplit(); }));
    ofConversation(command(u"move"_s, tr("Move a message to another conversation"), u"v"_s, u"forward"_s,
                           [this] { m_rearranger->askMove(); }));
    command(u"undo"_s, tr("Undo"), u"z"_s, u"undo"_s, [this] { undo(); });
    command(u"search"_s, tr("Search conversations"), u"/"_s, u"search"_s, [this] {
        if (m_places->currentIndex() == SettingsPlace) { // there it finds settings
            m_settingsPage->focusSearch();
            return;
        }
        if (m_places->currentIndex() == CustomersPlaceIndex) {
            m_customers->focusSearch();
            return;
        }
        showPlace(InboxPlace);
        showPromises(false);
        m_inbox->focusSearch();
    });
    command(u"go-inbox"_s, tr("Go to the inbox"), u"g i"_s, u"inbox"_s, [this] {
        showPlace(InboxPlace);
        showPromises(false);
        m_inbox->list().setFocus(Qt::ShortcutFocusReason);
    });
    makeMatterCommands();
    makePromiseCommands();
    command(u"go-settings"_s, tr("Go to the settings"), u"g s"_s, u"settings"_s, [this] { showPlace(SettingsPlace); });
    command(u"customer"_s, tr("Show or hide the customer"), u"Ctrl+I"_s, u"panel"_s, [this] {
        m_wantsCustomer = !m_customer->isVisible();
        m_settings.setValue(customerKey, m_wantsCustomer);
        showSide(m_wantsCustomer);
    });
    command(u"keys"_s, tr("Show all keys"), u"?"_s, u"keyboard"_s, [this] { m_hands->showKeys(); });
    command(u"palette"_s, tr("All commands"), u"Ctrl+K"_s, u"search"_s, [this] { m_hands->showPalette(); });
    command(u"escape"_s, tr("Leave search or editor"), u"Esc"_s, u"back"_s, [this] { escape(); });
    command(u"sign-out"_s, tr("Sign out"), {}, u"person"_s, [this] { Q_EMIT signOutRequested(); });
}

/// What is done more seldom stands in the header's menu.
void Workspace::fillMoreMenu()
{
    QList<QAction *> more;
    for (const QString &id : {u"macro"_s, u"merge"_s, u"split"_s, u"move"_s, u"mark-read"_s, u"window-own"_s}) {
        for (QAction *action : std::as_const(m_commands)) {
            if (action->objectName() == id) {
                more.append(action);
            }
        }
    }
    m_conversation->header().setMoreCommands(more);
}

bool Workspace::isInboxShown() const { return m_places->currentIndex() == InboxPlace; }

void Workspace::refreshCommands()
{
    // Over the settings or the customers a letter must not act on a conversation or a list that nobody sees.
    for (QAction *action : m_conversationCommands) {
        action->setEnabled(isInboxShown() && !m_open.id().isNull());
    }
    for (QAction *action : std::as_const(m_listCommands)) {
        action->setEnabled(isInboxShown());
    }
    m_hands->refresh();
}

void Workspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_keys) {
        m_keys = new TypedKeys(*window(), this);
        m_keys->setActions(m_commands + m_hands->macros().commands());
        connect(m_hands, &Hands::commandsChanged, m_keys,
                [this] { m_keys->setActions(m_commands + m_hands->macros().commands()); });
        m_inbox->list().setFocus(Qt::OtherFocusReason);
    }
    fold();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void Workspace::fold()
{
    showSide(m_wantsCustomer && width() >= customerNeeds && !m_open.id().isNull());
    const bool narrow = width() < viewsNeed;
    m_views->setNarrow(narrow);
    m_views->setMaximumWidth(narrow ? metrics::railWidth : 320);
    m_views->setMinimumWidth(narrow ? metrics::railWidth : 150);
    foldViews(narrow);
}

// A splitter that has too little room takes it from all alike, whatever a widget's maximum is: a strip would stay empty beside the
// folded views.
void Workspace::foldViews(bool narrow)
{
    QList<int> sizes = m_splitter->sizes();
    const int now = sizes.first();
    if (!m_splitter->isVisible() || narrow == (now <= metrics::railWidth)) {
        return; // not laid out yet, or as it should be
    }
    if (narrow) {
        m_viewsWide = now;
    }
    sizes[0] = narrow ? metrics::railWidth : m_viewsWide;
    sizes[1] += now - sizes.first();
    sizes[3] = qMax(sizes.at(3), m_side->width()); // of one that is hidden none is told
    m_splitter->setSizes(sizes);
}

void Workspace::showSide(bool customer)
{
    const bool room = m_wantsCustomer && width() >= customerNeeds;
    m_customer->setVisible(customer);
    m_side->setVisible(customer || (m_side->top() && (room || m_sideUrgent)));
}

void Workspace::setSidePanel(QWidget *panel)
{
    m_side->setTop(panel);
    fold();
}

QWidget *Workspace::sidePanel() const { return m_side->top(); }

void Workspace::setSideUrgent(bool urgent)
{
    if (std::exchange(m_sideUrgent, urgent) != urgent) {
        fold();
    }
}

void Workspace::setConversationOnly(bool only)
{
    m_conversationOnly = only;
    m_rail->setVisible(!only);
    m_views->setVisible(!only);
    m_lists->setVisible(!only);
    m_wantsCustomer = m_wantsCustomer && !only;
    fold();
}

QJsonObject Workspace::place() const
{
    const InboxView view = m_inbox->view();
    return {{u"view"_s, bodyOfView(view)},
            {u"preset"_s, view.preset.value},
            {u"title"_s, m_inbox->title()},
            {u"conversation"_s, m_open.id().value}};
}

void Workspace::restorePlace(const QJsonObject &place)
{
    if (!place.contains(u"view"_s)) {
        return;
    }
    m_settlesView = false;
    const InboxView view = viewOfPreset({.id = PresetId{place[u"preset"].toString()}, .body = place[u"view"].toObject()});
    // In today's language; only what is not there yet goes by the name it had.
    const QString name = m_views->nameOf(view);
    m_inbox->goTo(view, name.isEmpty() ? place[u"title"].toString() : name);
    m_views->mark(view);
    const ConversationId id{place[u"conversation"].toString()};
    if (!id.isNull() && m_desk.replica().conversation(id)) {
        open(id);
    }
}

void Workspace::keepSizes() { m_settings.setValue(splitterKey, m_splitter->saveState()); }

void Workspace::notice(const QString &text) { m_status->notice(text); }

void Workspace::settleCommands() { m_hands->gather(); }

void Workspace::showPlace(Place place)
{
    m_rail->setPlace(place);
    m_places->setCurrentIndex(place);
    fold(); // the window may have changed its width meanwhile
    if (m_hands) {
        refreshCommands();
    }
    if (place == SettingsPlace) {
        m_settingsPage->refresh();
    } else if (place == CustomersPlaceIndex) {
        m_customers->refresh();
        m_customers->focusSearch();
    }
}

void Workspace::open(const ConversationId &id)
{
    showPlace(InboxPlace);
    if (m_inbox->list().chosen() != id) {
        m_inbox->list().mark(id);
    }
    m_open.open(id);
}

bool Workspace::openNumber(qint64 number)
{
    const auto row = m_desk.replica().conversationByNumber(number);
    if (!row) {
        return false;
    }
    open(row->conversation.id);
    return true;
}

bool Workspace::openLink(const QString &text)
{
    const auto link = linkIn(text);
    if (!link) {
        return false;
    }
    if (openNumber(link->number)) {
        m_conversation->openMessage(m_open.id(), link->message);
        return true;
    }
    // Not on this computer yet: the hub knows it by its number.
    m_desk.history().search(
        u"#%1"_s.arg(link->number), 1, [this, guard = QPointer(this), link](const Result<QList<ConversationId>> &ids) {
            if (!guard) {
                return;
            }
            if (!ids || ids->isEmpty()) {
                m_status->notice(ids ? tr("There is no conversation #%1, or you may not see it.").arg(link->number)
                                     : tr("The link could not be followed: %1").arg(Phrases::error(ids.error())));
                return;
            }
            // The replica learns of it in its own thread.
            auto *once = new QObject(this);
            connect(&m_desk.replica(), &Replica::changed, once, [this, once, link] {
                if (openNumber(link->number)) {
                    once->deleteLater();
                    m_conversation->openMessage(m_open.id(), link->message);
                }
            });
        });
    return true;
}

bool Workspace::hasUnsavedWork() const
{
    const auto widgets = findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
        const auto *form = dynamic_cast<const UnsavedWork *>(widget);
        return form && form->isUnsaved();
    });
}

// One's own conversations first; who has none looks at all of them.
void Workspace::startView()
{
    m_views->choose(0);
    m_settlesView = true;
    const auto settle = [this] {
        if (!m_settlesView || m_inboxModel.view().kind != InboxView::Kind::Mine) {
            m_settlesView = false;
            return;
        }
        if (!m_desk.replica().isComplete() || m_inboxModel.total() < 0 || m_inboxModel.isLoading()) {
            return;
        }
        m_settlesView = false;
        if (m_inboxModel.total() == 0) {
            for (int row = 0; row < m_viewsModel.rowCount(); ++row) {
                if (m_viewsModel.viewAt(row).kind == InboxView::Kind::AllOpen) {
                    m_views->choose(row);
                }
            }
        }
    };
    connect(&m_desk, &Desk::statusChanged, this, settle);
    connect(&m_inboxModel, &UnifiedInboxModel::totalChanged, this, settle);
    settle();
}

bool Workspace::isListSettled() const
{
    const bool viewMayChange = m_settlesView && m_inboxModel.view().kind == InboxView::Kind::Mine;
    return !viewMayChange && m_desk.replica().isComplete() && !m_inboxModel.isLoading() && m_inboxModel.total() >= 0;
}

void Workspace::showCustomer()
{
    m_customer->setCurrent(m_open.id());
    m_promises->setConversation(m_open.id());
    if (m_open.conversation()) {
        m_customerModel.show(m_open.conversation()->customerId);
    } else {
        m_customerModel.clear();
    }
    fold();
}

void Workspace::escape()
{
    if (m_places->currentIndex() == InboxPlace && m_hands->clearSelection()) {
        return;
    }
    if (m_places->currentIndex() != InboxPlace) {
        showPlace(InboxPlace);
    } else if (m_lists->currentWidget() == m_promisesPane && m_promisesPane->list().hasFocus()) {
        showPromises(false);
        m_inbox->list().setFocus(Qt::ShortcutFocusReason);
    } else if (m_conversation->composer().isAncestorOf(focusWidget())) {
        m_inbox->list().setFocus(Qt::ShortcutFocusReason);
    } else if (!m_inbox->leaveSearch()) {
        m_inbox->list().setFocus(Qt::ShortcutFocusReason);
    }
}

// What was sent a moment ago comes first: it is the one that soon cannot be taken back any more.
void Workspace::undo()
{
    if (m_hands->undoSendAndResolve() || m_hands->savedViews().undo()) {
        return;
    }
    m_toast->hide();
    m_rearranger->undo();
}

// Merged elsewhere meanwhile: on to where it goes on.
void Workspace::followMerge()
{
    if (!m_open.conversation() || m_open.conversation()->mergedInto.isNull()) {
        return;
    }
    const qint64 number = m_open.conversation()->number;
    const auto into = m_desk.replica().conversation(m_open.conversation()->mergedInto);
    if (into) {
        open(into->conversation.id);
        m_status->notice(tr("#%1 was merged into #%2").arg(number).arg(into->conversation.number));
    }
}

} // namespace deskbell
