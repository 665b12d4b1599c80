// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customermodel.h"
#include "models/inboxmodel.h"
#include "models/timelinemodel.h"
#include "models/viewsmodel.h"
#include "ui/timeline/openconversation.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace deskbell {

class ChannelAlarm;
class ConversationPane;
class CustomerPane;
class CustomersPlace;
class Hands;
class InboxPane;
class Matters;
class AskBar;
class PromiseHands;
class PromiseListModel;
class PromisesPane;
class Rail;
class Rearranger;
class SettingsPage;
class SidePane;
class StatusLine;
class Toast;
class TypedKeys;
class ViewsList;

/// The console of one signed-in desk: rail, views, inbox, conversation, customer and status line, and their commands.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    enum Place { InboxPlace, SettingsPlace, CustomersPlaceIndex };

    Workspace(Desk &desk, QSettings &settings, QWidget *parent = nullptr);
    ~Workspace() override;

    const QList<QAction *> &commands() const { return m_commands; }
    SettingsPage &settingsPage() { return *m_settingsPage; }
    ConversationPane &conversationPane() { return *m_conversation; }
    InboxPane &inboxPane() { return *m_inbox; }
    bool isInboxShown() const;
    CustomersPlace &customersPlace() { return *m_customers; }
    ViewsList &viewsList() { return *m_views; }
    OpenConversation &openConversation() { return m_open; }
    /// Merging, splitting and moving: for the menus of messages too.
    Rearranger &rearranger() { return *m_rearranger; }
    Hands &hands() { return *m_hands; }
    PromiseHands &promises() { return *m_promises; }
    PromisesPane &promisesPane() { return *m_promisesPane; }
    AskBar &promiseBar() { return *m_promiseBar; }
    UnifiedInboxModel &inboxModel() { return m_inboxModel; }
    TimelineModel &timelineModel() { return m_timelineModel; }

    CustomerPane &customerPane() { return *m_customer; }
    /// What stands above the customer, whether one is shown or not; null takes it away. The caller keeps it.
    void setSidePanel(QWidget *panel);
    QWidget *sidePanel() const;
    /// It is needed now: shown even where the window is too narrow for it or the customer is hidden.
    void setSideUrgent(bool urgent);

    Rail &rail() { return *m_rail; }
    /// Says \a text in the status line for a while.
    void notice(const QString &text);
    /// Adds a command to the palette, the sheet of keys and this window.
    QAction *addCommand(const QString &id, const QString &title, const QString &keys, const QString &icon,
                        std::function<void()> run)
    {
        return command(id, title, keys, icon, std::move(run));
    }
    /// The same for one that acts on the list: off where that is not in sight.
    QAction *addListCommand(const QString &id, const QString &title, const QString &keys, const QString &icon,
                            std::function<void()> run)
    {
        m_listCommands += command(id, title, keys, icon, std::move(run));
        return m_listCommands.last();
    }
    /// After addCommand() from outside: the new ones get their keys, and can be given others.
    void settleCommands();
    void showPlace(Place place);
    /// The due list where the inbox stands, or the inbox again.
    void showPromises(bool show);
    void open(const ConversationId &id);
    /// False when the number is not in the replica (yet).
    bool openNumber(qint64 number);
    /// Follows the first "deskbell:" link in \a text, asking the hub when it leads to what is not here. False: there is none.
    bool openLink(const QString &text);
    /// Something is typed into a form of this window and not saved; drafts of messages are kept by themselves.
    bool hasUnsavedWork() const;
    /// One conversation in a window of its own: no views, no list.
    void setConversationOnly(bool only);
    bool isConversationOnly() const { return m_conversationOnly; }
    /// What is shown, to come back to.
    QJsonObject place() const;
    void restorePlace(const QJsonObject &place);
    /// The list stands: it holds what the replica has, and its view changes no more by itself.
    bool isListSettled() const;

Q_SIGNALS:
    void signOutRequested();
    /// For the window: what it shows.
    void titleChanged(const QString &title);
    /// Another view or conversation: place() is another.
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void startView();
    void connectPanes();
    void makeCommands();
    QAction *command(const QString &id, const QString &title, const QString &keys, const QString &icon,
                     std::function<void()> run);
    void followMerge();
    void connectCustomers();
    void makeMatterCommands();
    void buildPromises();
    void makePromiseCommands();
    void connectPromises();
    void step(int rows);
    void showCustomer();
    void fillMoreMenu();
    void refreshCommands();
    void escape();
    void fold();
    void foldViews(bool narrow);
    void showSide(bool customer);
    void keepSizes();
    void undo();

    Desk &m_desk;
    QSettings &m_settings;
    UnifiedInboxModel m_inboxModel;
    TimelineModel m_timelineModel;
    CustomerModel m_customerModel;
    ViewsModel m_viewsModel;
    OpenConversation m_open;
    QList<QAction *> m_commands;
    QList<QAction *> m_conversationCommands;
    QList<QAction *> m_listCommands; ///< need the inbox in sight
    Hands *m_hands = nullptr;
    TypedKeys *m_keys = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_places = nullptr;
    QSplitter *m_splitter = nullptr;
    ViewsList *m_views = nullptr;
    QStackedWidget *m_lists = nullptr; ///< inbox or due list
    InboxPane *m_inbox = nullptr;
    PromiseListModel *m_promiseModel = nullptr;
    PromisesPane *m_promisesPane = nullptr;
    AskBar *m_promiseBar = nullptr;
    PromiseHands *m_promises = nullptr;
    ConversationPane *m_conversation = nullptr;
    SidePane *m_side = nullptr;
    CustomerPane *m_customer = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    CustomersPlace *m_customers = nullptr;
    Matters *m_matters = nullptr;
    StatusLine *m_status = nullptr;
    Rearranger *m_rearranger = nullptr;
    Toast *m_toast = nullptr;
    ChannelAlarm *m_alarm = nullptr;
    bool m_wantsCustomer = true;
    int m_viewsWide = 216; ///< pixels the views have where there is room
    bool m_sideUrgent = false;
    bool m_conversationOnly = false;
    bool m_settlesView = false;
};

} // namespace deskbell
