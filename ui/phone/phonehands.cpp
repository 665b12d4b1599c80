// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/phonehands.h"

#include "client/replica/replica.h"
#include "models/words.h"
#include "ui/customer/customerpage.h"
#include "ui/customer/customerpane.h"
#include "ui/customer/customersplace.h"
#include "ui/notify/notifier.h"
#include "ui/phone/callends.h"
#include "ui/phone/calllive.h"
#include "ui/phone/callring.h"
#include "ui/phone/dialfield.h"
#include "ui/phone/globalkeys.h"
#include "ui/phone/phonepanel.h"
#include "ui/phone/phonewords.h"
#include "ui/settings/phonesection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pickdialog.h"
#include "ui/shell/typedkeys.h"
#include "ui/shell/workspace.h"
#include "ui/style/icons.h"
#include "ui/timeline/openconversation.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString telScheme = u"tel"_s;
const QString answerCommand = u"phone-answer"_s;
const QString muteCommand = u"phone-mute"_s;

/// The customer's numbers, those of the conversation's own threads first.
QList<Identity> numbersToCall(const Customer &customer, const Conversation *conversation)
{
    QList<Identity> numbers;
    for (const Identity &identity : customer.identities) {
        if (identity.kind != "phone"_L1) {
            continue;
        }
        bool ofThread = false;
        if (conversation) {
            for (const Thread &thread : conversation->threads) {
                ofThread = ofThread || thread.address == identity.value;
            }
        }
        ofThread ? numbers.prepend(identity) : numbers.append(identity);
    }
    return numbers;
}

} // namespace

PhoneHands::PhoneHands(CallDesk &calls, Notifier *notifier, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_notifier(notifier)
    , m_everywhere(new GlobalKeys(this))
{
    connect(&calls, &CallDesk::stateChanged, this, [this] {
        settle();
        settleGlobalKeys();
    });
    connect(&calls.calls(), &CallModel::changed, this, [this] {
        settle();
        refreshActions();
        settleGlobalKeys();
    });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &PhoneHands::settleGlobalKeys);
    connect(m_everywhere, &GlobalKeys::pressed, this, [this](const QKeySequence &key) {
        const QAction *mute = actionOf(muteCommand);
        if (mute && mute->shortcut() == key) {
            toggleMute();
        } else {
            answerOrHangUp();
        }
    });
    connect(&calls, &CallDesk::rang, this, &PhoneHands::takeRinging);
    connect(&calls, &CallDesk::answered, this, &PhoneHands::takeAnswered);
    connect(&calls, &CallDesk::stoppedRinging, this, [this](const QString &id) {
        if (m_notifier) {
            m_notifier->endCall(id);
        }
    });
    if (notifier) {
        connect(notifier, &Notifier::callOpened, this, [this] { Q_EMIT raiseWanted(); });
    }
    qApp->installEventFilter(this);
}

PhoneHands::~PhoneHands()
{
    qApp->removeEventFilter(this);
    if (m_hasLinks) {
        QDesktopServices::unsetUrlHandler(telScheme);
    }
    delete m_panel;
}

PhonePanel *PhoneHands::panel() const { return m_panel; }

void PhoneHands::join(Workspace &workspace)
{
    m_first = &workspace;
    m_workspaces.removeIf([](const QPointer<Workspace> &one) { return !one; });
    m_workspaces.append(&workspace);
    //: Words people may look for in the settings
    workspace.settingsPage().addSection(u"phone"_s, u"phone"_s, tr("Phone"), new PhoneSection(m_calls, &workspace),
                                        tr("telephone call SIP account microphone headset loudspeaker ring echo"));
    settle();
}

void PhoneHands::joinFurther(Workspace &workspace)
{
    m_workspaces.append(&workspace);
    if (m_calls.isThere()) {
        addTo(workspace);
    }
}

/// The phone came or went: with it all that is seen of it.
void PhoneHands::settle()
{
    const bool there = m_calls.isThere() && m_calls.readiness() != CallDesk::Readiness::NoProgram;
    if (there && m_first && !m_panel) {
        makePanel();
        for (const QPointer<Workspace> &workspace : std::as_const(m_workspaces)) {
            if (workspace) {
                addTo(*workspace);
            }
        }
    }
    if (there != m_hasLinks) {
        m_hasLinks = there;
        if (there) {
            QDesktopServices::setUrlHandler(telScheme, this, "openTel");
        } else {
            QDesktopServices::unsetUrlHandler(telScheme);
        }
        refreshActions();
    }
    for (const QPointer<Workspace> &workspace : std::as_const(m_workspaces)) {
        if (workspace) {
            workspace->customerPane().setCallable(there);
            workspace->customersPlace().page().setCallable(there);
        }
    }
    if (m_first && m_panel) {
        m_first->setSidePanel(there ? m_panel : nullptr);
        m_first->setSideUrgent(m_calls.calls().isBusy() || m_calls.calls().isInWrapUp());
    }
}

/// The telephone's keys in front of other programs: only while a call rings or is up, and not while one of our own windows has the
/// keyboard, where they work by themselves.
void PhoneHands::settleGlobalKeys()
{
    QList<QKeySequence> keys;
    const bool elsewhere = QGuiApplication::applicationState() != Qt::ApplicationActive;
    if (elsewhere && m_calls.calls().isBusy() && m_calls.takesKeysEverywhere() && GlobalKeys::isPossible()) {
        bool up = false;
        for (const DeskCall &call : m_calls.calls().calls()) {
            up = up || call.isUp();
        }
        for (const QString &id : {answerCommand, muteCommand}) {
            const QAction *action = actionOf(id);
            if (action && !action->shortcut().isEmpty() && (up || id == answerCommand)) {
                keys.append(action->shortcut());
            }
        }
    }
    m_everywhere->take(keys);
}

void PhoneHands::makePanel()
{
    m_panel = new PhonePanel(m_calls, m_first);
    m_first->setSidePanel(m_panel);
    connect(m_panel, &PhonePanel::conversationWanted, m_first, &Workspace::open);
    connect(m_panel, &PhonePanel::noticed, m_first, &Workspace::notice);
}

QAction *PhoneHands::actionOf(const QString &id) const
{
    if (m_first) {
        for (QAction *action : m_first->commands()) {
            if (action->objectName() == id) {
                return action;
            }
        }
    }
    return nullptr;
}

void PhoneHands::addTo(Workspace &workspace)
{
    for (const QAction *known : workspace.commands()) {
        if (known->objectName() == answerCommand) {
            return;
        }
    }
    const auto add = [&](const QString &id, const QString &title, const QString &keys, const QString &icon, auto run) {
        QAction *action = workspace.addCommand(id, title, keys, icon, run);
        m_actions.append(action);
        return action;
    };
    add(answerCommand, tr("Answer the call, or hang up"), u"F8"_s, u"phone"_s, [this] { answerOrHangUp(); });
    add(muteCommand, tr("Mute or unmute the microphone"), u"F9"_s, u"mic"_s, [this] { toggleMute(); });
    add(u"call"_s, tr("Call the customer"), u"c"_s, u"phone"_s, [this, &workspace] { callCustomer(workspace); });
    add(u"phone-dial"_s, tr("Dial a number"), u"C"_s, u"keypad"_s, [this] {
        if (m_panel) {
            showPanel(true);
            m_panel->focusDial();
        }
    });
    addMoreCommands(workspace);
    connect(&workspace.customerPane(), &CustomerPane::callWanted, this,
            [this, &workspace](const QString &number, const CustomerId &customer) { dial(workspace, number, customer); });
    connect(&workspace.customersPlace().page(), &CustomerPage::callWanted, this,
            [this](const QString &number, const CustomerId &customer) {
                if (m_panel) {
                    showPanel(true);
                    m_panel->dial(number, {}, customer);
                }
            });
    workspace.settleCommands();
    refreshActions();
}

void PhoneHands::addMoreCommands(Workspace &workspace)
{
    const auto ofCall = [&](const QString &id, const QString &title, const QString &icon, auto run) {
        QAction *action = workspace.addCommand(id, title, {}, icon, run);
        m_actions.append(action);
        m_ofCall.append(action);
    };
    const auto live = [this] { return m_panel ? m_panel->liveCard() : nullptr; };
    ofCall(u"phone-hold"_s, tr("Hold the call, or go on with it"), u"pause"_s, [this] {
        if (const auto call = m_calls.calls().current(); call && call->isUp()) {
            m_calls.hold(call->id(), !(call->phone.state == phone::CallState::Held));
        }
    });
    ofCall(u"phone-transfer"_s, tr("Transfer the call"), u"forward"_s, [this, live] {
        if (LiveCard *card = live()) {
            showPanel(true);
            card->askTransfer();
        }
    });
    ofCall(u"phone-record"_s, tr("Record the call, or stop"), u"record"_s, [live] {
        if (LiveCard *card = live(); card && card->recordButton().isEnabled() && !card->recordButton().isHidden()) {
            card->askRecord();
        }
    });
    ofCall(u"phone-conference"_s, tr("Talk all together, or apart again"), u"all"_s, [this] {
        const auto call = m_calls.calls().current();
        m_calls.conference(!(call && call->phone.conference));
    });
    ofCall(u"phone-decline"_s, tr("Decline the call"), u"hangup"_s, [this] {
        if (const auto call = m_calls.calls().current(); call && call->rings()) {
            m_calls.decline(call->id());
        }
    });
}

void PhoneHands::refreshActions()
{
    const bool busy = m_calls.calls().isBusy();
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (action) {
            action->setVisible(m_hasLinks);
            action->setEnabled(m_hasLinks && (busy || !m_ofCall.contains(action)));
        }
    }
}

void PhoneHands::showPanel(bool urgent)
{
    if (m_first) {
        m_first->setSideUrgent(urgent || m_calls.calls().isBusy());
    }
}

void PhoneHands::answerOrHangUp()
{
    const auto call = m_calls.calls().current();
    if (!call) {
        if (m_panel && !m_panel->dialField().text().isEmpty()) {
            const QString number = m_panel->dialField().number();
            if (!number.isEmpty()) {
                m_panel->dial(number); // a number stands there: it is what is meant
            }
        }
        return;
    }
    if (call->rings()) {
        m_calls.answer(call->id());
    } else {
        m_calls.hangUp(call->id());
    }
}

void PhoneHands::toggleMute()
{
    for (const DeskCall &call : m_calls.calls().calls()) {
        if (call.isUp() && !(call.phone.state == phone::CallState::Held)) {
            m_calls.mute(call.id(), !call.phone.muted);
            if (m_first) {
                m_first->notice(call.phone.muted ? tr("The microphone is on") : tr("The microphone is muted"));
            }
            return;
        }
    }
}

void PhoneHands::dial(Workspace &workspace, const QString &number, const CustomerId &customer)
{
    if (!m_panel) {
        return;
    }
    showPanel(true);
    m_panel->dial(number, workspace.openConversation().id(), customer);
}

void PhoneHands::callCustomer(Workspace &workspace)
{
    const auto conversation = workspace.openConversation().conversation();
    const auto customer = conversation ? m_calls.desk().replica().customer(conversation->customerId) : std::nullopt;
    const QList<Identity> numbers = customer ? numbersToCall(*customer, &*conversation) : QList<Identity>();
    if (numbers.size() == 1) {
        dial(workspace, numbers.first().value, customer->id);
        return;
    }
    if (numbers.isEmpty()) {
        workspace.notice(tr("No number of this customer is known: type one."));
        if (m_panel) {
            showPanel(true);
            m_panel->focusDial();
        }
        return;
    }
    QList<PickEntry> entries;
    for (const Identity &identity : numbers) {
        entries.append({.id = identity.value, .title = identity.value, .detail = identity.label, .icon = glyphIcon(u"phone"_s)});
    }
    auto *dialog = new PickDialog(
        tr("Call %1").arg(customer->name), tr("Number"),
        [entries](const QString &typed) {
            QList<PickEntry> fitting;
            for (const PickEntry &entry : entries) {
                if (entry.title.contains(typed.trimmed())) {
                    fitting.append(entry);
                }
            }
            return fitting;
        },
        &workspace);
    connect(dialog, &PickDialog::chosen, this, [this, guard = QPointer(&workspace), id = customer->id](const QString &number) {
        if (guard) {
            dial(*guard, number, id);
        }
    });
    dialog->open();
}

Workspace *PhoneHands::activeWorkspace() const
{
    for (const QPointer<Workspace> &workspace : m_workspaces) {
        if (workspace && workspace->window()->isActiveWindow()) {
            return workspace;
        }
    }
    return m_first;
}

void PhoneHands::openTel(const QUrl &url)
{
    Workspace *workspace = activeWorkspace();
    const QString number = url.path().section(u';', 0, 0);
    if (!workspace || !m_panel || number.isEmpty()) {
        return;
    }
    // Logged where it was pressed; whose number it is the hub finds out.
    showPanel(true);
    m_panel->dial(number, workspace->openConversation().id());
}

void PhoneHands::takeRinging(const QString &id)
{
    const auto call = m_calls.calls().call(id);
    if (!call) {
        return;
    }
    settle();
    if (m_notifier) {
        const QString who = call->title().isEmpty() ? tr("Withheld number") : call->title();
        //: A notification; %1 who calls
        m_notifier->showCall(id, tr("%1 is calling").arg(Words::isolated(who)),
                             call->title() == call->number() ? QString() : call->number());
    }
    if (m_first) {
        QApplication::alert(m_first->window());
    }
}

/// Whoever took a call sees what it is about.
void PhoneHands::takeAnswered(const QString &id)
{
    const auto call = m_calls.calls().call(id);
    if (!call || !m_first) {
        return;
    }
    if (!call->conversation.isNull() && m_calls.desk().replica().conversation(call->conversation)) {
        m_first->open(call->conversation);
        return;
    }
    const auto theirs = m_calls.desk().replica().conversationsOf(call->customer, 1);
    if (!call->customer.isNull() && !theirs.isEmpty()) {
        m_first->open(theirs.first().conversation.id);
    }
}

bool PhoneHands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_hasLinks) {
        return false;
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    return widget && !key->isAutoRepeat() && takeKey(widget, key->key(), key->modifiers(), key->text());
}

/// Windows whose commands are their own (dialogs, viewers): the telephone's keys work there, too. And one digit says how a call
/// went, while nobody types.
bool PhoneHands::takeKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const QKeySequence pressed(static_cast<int>(key | (modifiers & ~Qt::KeypadModifier)));
    const QAction *answer = actionOf(answerCommand);
    const QAction *mute = actionOf(muteCommand);
    if (answer && !answer->shortcut().isEmpty() && answer->shortcut() == pressed) {
        answerOrHangUp();
        return true;
    }
    if (mute && !mute->shortcut().isEmpty() && mute->shortcut() == pressed) {
        toggleMute();
        return true;
    }
    EndedCard *ended = m_panel && m_calls.calls().isInWrapUp() ? m_panel->endedCard() : nullptr;
    const bool plain = !(modifiers & ~Qt::KeypadModifier) && text.size() == 1 && text.at(0).isDigit();
    if (!ended || !plain || !m_first || widget->window() != m_first->window() || QApplication::activePopupWidget()
        || QApplication::activeModalWidget() || TypedKeys::isTyping(m_first->window()->focusWidget())) {
        return false;
    }
    return !m_panel->liveCard() && ended->choose(text.at(0).digitValue());
}

} // namespace deskbell
