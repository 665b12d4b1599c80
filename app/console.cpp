// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "client/answers.h"
#include "client/replica/replica.h"
#include "models/link.h"
#include "ui/hands/standing.h"
#include "ui/hands/windows.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/storagesection.h"
#include "ui/style/density.h"
#include "ui/style/phrases.h"
#include "ui/style/systemlook.h"
#include "ui/welcome/mailboxpage.h"
#include "ui/welcome/signinpage.h"
#include "ui/welcome/troublepage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString modeKey = u"hub/mode"_s;
const QString hubKey = u"hub/url"_s;
const QString emailKey = u"hub/email"_s;
const QString portKey = u"hub/port"_s;
const QString placeKey = u"window/place"_s;
const QString themeKey = u"appearance/theme"_s;
const QString languageKey = u"appearance/language"_s;
const QString densityKey = u"appearance/density"_s;
const QString systemLookKey = u"appearance/system"_s;
const QString ownEmail = u"owner@localhost"_s;
const QString demoEmail = u"mia@demo.test"_s;

PhoneLink::Options phoneLink(const QString &profile)
{
    const QString socket = phone::socketPath(profile);
    return {.socket = socket, .program = PhoneLink::findProgram(), .arguments = {u"--socket"_s, socket}};
}

QString userName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) {
            return name.left(1).toUpper() + name.mid(1);
        }
    }
    return Console::tr("Owner");
}

/// A dialog that stands open over one of the windows, with what was typed into it; null: none.
QDialog *dialogThatIsOpen()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

Console::Console(Profile &profile, Languages &languages, const Arguments &arguments, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_languages(languages)
    , m_arguments(arguments)
    , m_window(profile.settings())
{ }

Console::~Console() { leaveDesk(); }

void Console::start()
{
    const QString mode = m_profile.settings().value(modeKey).toString();
    if (m_arguments.demo) {
        begin(Mode::Demo);
    } else if (!m_arguments.hub.isEmpty()) {
        begin(Mode::Remote, m_arguments.hub);
    } else if (mode == "embedded"_L1) {
        begin(Mode::Embedded);
    } else if (mode == "demo"_L1) {
        begin(Mode::Demo);
    } else if (mode == "remote"_L1) {
        begin(Mode::Remote, m_profile.settings().value(hubKey).toUrl());
    } else {
        showWelcome();
    }
}

Workspace *Console::workspace() const { return showsWorkspace() ? m_workspace.data() : nullptr; }

void Console::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Console::followLink(const QString &link)
{
    m_arguments.link = link;
    const auto wanted = linkIn(link);
    if (!wanted || !workspace()) {
        return; // showWorkspace() comes back to it
    }
    const bool live = m_desk->status().state == ConnectionStatus::State::Live;
    if (live || m_desk->replica().conversationByNumber(wanted->number)) {
        m_arguments.link.clear();
        workspace()->openLink(link);
    }
}

void Console::showWelcome()
{
    leaveDesk();
    m_mode = Mode::None;
    auto *page = new WelcomePage(&m_window);
    connect(page, &WelcomePage::mailboxChosen, this, [this] {
        m_addsMailbox = true;
        begin(Mode::Embedded);
    });
    connect(page, &WelcomePage::hubChosen, this, [this] {
        m_hub.clear();
        showSignIn(true);
    });
    connect(page, &WelcomePage::demoChosen, this, [this] {
        m_profile.settings().setValue(modeKey, u"demo"_s);
        begin(Mode::Demo);
    });
    m_window.showPage(page);
}

void Console::begin(Mode mode, const QUrl &remote)
{
    leaveDesk();
    m_mode = mode;
    if (mode == Mode::Remote) {
        makeDesk(remote);
    } else {
        startEmbedded(mode == Mode::Demo);
    }
}

void Console::startEmbedded(bool demo)
{
    m_window.showBusy(demo ? tr("Preparing the demo desk…") : tr("Starting the hub…"));
    EmbeddedHub::Options options;
    options.program = EmbeddedHub::findProgram();
    options.data = m_profile.hubDirectory(demo);
    options.demo = demo;
    options.email = demo ? demoEmail : ownEmail;
    options.name = userName();
    options.password = m_profile.secret(demo ? u"demo/account"_s : u"hub-account"_s);
    options.port = static_cast<quint16>(m_profile.settings().value(portKey + (demo ? u"-demo"_s : QString())).toUInt());
    if (options.password.isEmpty()) {
        showTrouble(tr("The profile cannot be written to."));
        return;
    }
    m_embedded = std::make_unique<EmbeddedHub>(options);
    connect(m_embedded.get(), &EmbeddedHub::ready, this, &Console::hubReady);
    connect(m_embedded.get(), &EmbeddedHub::failed, this, &Console::showTrouble);
    m_embedded->start();
    if (!m_addsMailbox) {
        showAhead(options.port);
    }
}

// Local first: what was there yesterday is shown while the hub is still starting. The hub comes back at the same port; where
// it cannot, hubReady() makes the desk anew.
void Console::showAhead(quint16 port)
{
    const QString directory = m_profile.deskDirectory({}, m_mode == Mode::Demo);
    if (port == 0 || !QFile::exists(QDir(directory).filePath(u"replica.sqlite"_s))) {
        return;
    }
    m_hubIsToCome = true;
    makeDesk(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
}

void Console::hubReady(const QUrl &url)
{
    m_profile.settings().setValue(portKey + (m_mode == Mode::Demo ? u"-demo"_s : QString()), url.port());
    const bool awaited = std::exchange(m_hubIsToCome, false);
    if (m_desk && m_hub == url) {
        if (awaited) {
            m_desk->resume();
        }
        return; // back at the same address: the desk finds it by itself
    }
    makeDesk(url);
}

void Console::makeDesk(const QUrl &url)
{
    m_hub = url;
    if (!m_hubIsToCome) {
        m_window.showBusy(tr("Opening your desk…"));
    }
    delete m_workspace; // its models use the desk: they go first
    leavePhone();
    m_attention.reset();
    Desk::Options options;
    options.hub = url;
    options.directory = m_profile.deskDirectory(m_mode == Mode::Remote ? url : QUrl(), m_mode == Mode::Demo);
    options.device = u"Deskbell, %1"_s.arg(QSysInfo::machineHostName());
    m_desk = std::make_unique<Desk>(options);
    connect(&m_desk->replica(), &Replica::opened, this, &Console::replicaOpened);
    connect(m_desk.get(), &Desk::statusChanged, this, &Console::followStatus);
    if (m_hubIsToCome) {
        m_desk->openAhead();
    } else {
        m_desk->resume();
    }
}

void Console::replicaOpened()
{
    if (m_signingIn || showsWorkspace()) {
        return;
    }
    if (m_hubIsToCome && !m_desk->replica().isComplete()) {
        return; // nothing to show yet
    }
    if (m_desk->status().state != ConnectionStatus::State::SignedOut) {
        showWorkspace();
    } else if (m_embedded) {
        signInByItself();
    } else {
        showSignIn(m_arguments.hub.isEmpty());
    }
}

// A session that ends while the desk is open: our own hub is signed in to again, for another one the person is asked.
void Console::followStatus()
{
    if (!m_window.page() && !m_hubIsToCome && m_desk->replica().isOpen()) {
        replicaOpened(); // there was nothing to show ahead of the hub
        return;
    }
    followLink(QString(m_arguments.link));
    if (!showsWorkspace() || m_signingIn || m_desk->status().state != ConnectionStatus::State::SignedOut) {
        return;
    }
    if (m_embedded) {
        signInByItself();
    } else {
        showSignIn(m_arguments.hub.isEmpty());
    }
}

bool Console::showsWorkspace() const { return m_workspace && m_window.page() == m_workspace; }

void Console::signInByItself()
{
    m_signingIn = true;
    const auto &options = m_embedded->options();
    whenAnswered(m_desk->signIn(options.email, options.password), this, [this](const Result<Done> &done) {
        m_signingIn = false;
        if (!done) {
            showTrouble(tr("The console could not sign in to its own hub: %1").arg(Phrases::error(done.error())));
        } else if (!showsWorkspace()) {
            showWorkspace();
        }
    });
}

void Console::showSignIn(bool canGoBack)
{
    auto *page = new SignInPage(m_hub, m_profile.settings().value(emailKey).toString(), canGoBack, &m_window);
    connect(page, &SignInPage::backRequested, this, &Console::showWelcome);
    connect(page, &SignInPage::signInRequested, this,
            [this, page](const QUrl &hub, const QString &email, const QString &password) {
                if (!m_desk || m_hub != hub) {
                    m_mode = Mode::Remote;
                    m_hub = hub;
                    delete m_workspace;
                    leavePhone();
                    m_attention.reset();
                    Desk::Options options;
                    options.hub = hub;
                    options.directory = m_profile.deskDirectory(hub, false);
                    options.device = u"Deskbell, %1"_s.arg(QSysInfo::machineHostName());
                    m_desk = std::make_unique<Desk>(options);
                    connect(m_desk.get(), &Desk::statusChanged, this, &Console::followStatus);
                }
                m_signingIn = true;
                whenAnswered(m_desk->signIn(email, password), page, [this, page, hub, email](const Result<Done> &done) {
                    m_signingIn = false;
                    if (!done) {
                        page->showError(done.error());
                        return;
                    }
                    m_profile.settings().setValue(emailKey, email);
                    if (m_arguments.hub.isEmpty()) {
                        m_profile.settings().setValue(modeKey, u"remote"_s);
                        m_profile.settings().setValue(hubKey, hub);
                    }
                    showWorkspace();
                });
            });
    m_window.showPage(page);
}

// What this machine keeps is the business of whoever knows where.
void Console::addLocalSections()
{
    const QString directory = m_profile.deskDirectory(m_mode == Mode::Remote ? m_hub : QUrl(), m_mode == Mode::Demo);
    SettingsPage &page = m_workspace->settingsPage();
    auto *storage = new StorageSection(directory, m_profile.settings(), m_workspace);
    page.addSection(u"storage"_s, u"save"_s, tr("Storage"), storage, tr("disk space cache downloads attachments budget"));
    page.addSection(u"diagnostics"_s, u"source"_s, tr("Diagnostics"), new DiagnosticsSection(*m_desk, directory, m_workspace),
                    tr("report errors log version help"));
    storage->trim(StorageSection::budget(m_profile.settings()));
}

void Console::showWorkspace()
{
    if (m_addsMailbox) {
        showMailboxSetup();
        return;
    }
    m_workspace = new Workspace(*m_desk, m_profile.settings(), m_window.pagesGround());
    AppearanceSection &appearance = m_workspace->settingsPage().appearance();
    appearance.setCurrent(themeChoiceFromString(m_profile.settings().value(themeKey).toString()), currentDensity(),
                          m_profile.settings().value(languageKey).toString());
    m_workspace->settingsPage().setHubAddress(m_hub.toString());
    addLocalSections();
    connect(&appearance, &AppearanceSection::themeChosen, this, &Console::setTheme);
    connect(&appearance, &AppearanceSection::densityChosen, this, &Console::setDensity);
    connect(&appearance, &AppearanceSection::languageChosen, this, &Console::setLanguage);
    connect(m_workspace, &Workspace::signOutRequested, this, &Console::signOut);
    if (!m_attention) {
        m_attention = std::make_unique<Attention>(*m_desk, m_profile.settings());
        connect(m_attention.get(), &Attention::raiseWanted, this, &Console::raise);
    }
    m_attention->join(*m_workspace);
    if (!m_calls) {
        m_calls =
            std::make_unique<CallDesk>(*m_desk, m_profile.settings(),
                                       CallDesk::Options{.link = phoneLink(m_profile.directory()),
                                                         .directory = m_profile.deskDirectory(
                                                             m_mode == Mode::Remote ? m_hub : QUrl(), m_mode == Mode::Demo)});
        m_phone = std::make_unique<PhoneHands>(*m_calls, &m_attention->notifier());
        connect(m_phone.get(), &PhoneHands::raiseWanted, this, &Console::raise);
    }
    m_phone->join(*m_workspace);
    // As it was left; the further windows come with it.
    QSettings &kept = m_profile.settings();
    m_workspace->restorePlace(QJsonDocument::fromJson(kept.value(placeKey).toByteArray()).object());
    connect(m_workspace, &Workspace::placeChanged, this, [this] {
        m_profile.settings().setValue(placeKey, QJsonDocument(m_workspace->place()).toJson(QJsonDocument::Compact));
    });
    auto *windows = new Windows(*m_workspace, *m_desk, kept);
    connect(windows, &Windows::made, m_phone.get(), [this](Workspace *further) { m_phone->joinFurther(*further); });
    m_window.showPage(m_workspace);
    followLink(QString(m_arguments.link));
}

void Console::showMailboxSetup()
{
    auto *page = new MailboxPage(*m_desk, &m_window);
    connect(page, &MailboxPage::added, this, [this] {
        m_addsMailbox = false;
        m_profile.settings().setValue(modeKey, u"embedded"_s);
        showWorkspace();
    });
    connect(page, &MailboxPage::cancelled, this, [this] {
        m_addsMailbox = false;
        // Back where it began; the hub is not needed until it is chosen again.
        QMetaObject::invokeMethod(
            this, [this] { showWelcome(); }, Qt::QueuedConnection);
    });
    m_window.showPage(page);
}

void Console::showTrouble(const QString &reason)
{
    auto *page = new TroublePage(reason, &m_window);
    connect(page, &TroublePage::retryRequested, this, [this] { begin(m_mode, m_hub); });
    connect(page, &TroublePage::backRequested, this, [this] {
        m_addsMailbox = false;
        m_profile.settings().remove(modeKey);
        QMetaObject::invokeMethod(
            this, [this] { showWelcome(); }, Qt::QueuedConnection);
    });
    m_window.showPage(page);
    Q_EMIT stuck(reason);
}

void Console::signOut()
{
    const bool remote = m_mode == Mode::Remote;
    m_workspace->disconnect(this);
    if (remote) {
        showSignIn(m_arguments.hub.isEmpty());
        m_desk->signOut();
        return;
    }
    m_window.showBusy({});
    m_desk->disconnect(this); // it is not signed in to again
    m_desk->signOut();
    m_profile.settings().remove(modeKey);
    QMetaObject::invokeMethod(
        this, [this] { showWelcome(); }, Qt::QueuedConnection);
}

void Console::leavePhone()
{
    m_phone.reset();
    m_calls.reset();
}

void Console::leaveDesk()
{
    if (m_workspace) {
        if (showsWorkspace()) {
            m_window.showBusy({});
        }
        delete m_workspace; // its models use the desk: they go first
    }
    leavePhone();
    m_attention.reset();
    m_desk.reset();
    m_embedded.reset();
    m_hubIsToCome = false;
}

// What is shown was made in the words before: it is built anew, at the same place.
void Console::rebuild()
{
    if (!m_workspace) {
        return;
    }
    const Standing standing = standingOf(*m_workspace);
    QList<Standing> further;
    m_profile.settings().setValue(placeKey, QJsonDocument(m_workspace->place()).toJson(QJsonDocument::Compact));
    if (auto *others = m_workspace->findChild<Windows *>()) {
        others->keep(); // they are made anew as well
        further = others->standings();
    }
    showWorkspace();
    if (auto *others = m_workspace->findChild<Windows *>()) {
        others->resume(further);
    }
    resumeStanding(*m_workspace, standing);
    m_workspace->showPlace(Workspace::SettingsPlace);
    m_workspace->settingsPage().showAppearance();
    m_workspace->settingsPage().appearance().languageBox().setFocus(Qt::OtherFocusReason);
}

// Everything paints by the palette: nothing is built anew.
void Console::setTheme(ThemeChoice theme)
{
    m_profile.settings().setValue(themeKey, toString(theme));
    applyTheme(*qApp, theme);
}

void Console::followSystemLook()
{
    m_profile.settings().setValue(systemLookKey, toString(systemLook()));
    const QString chosen = m_arguments.theme.isEmpty() ? m_profile.settings().value(themeKey).toString() : m_arguments.theme;
    applyTheme(*qApp, themeChoiceFromString(chosen));
}

void Console::setDensity(Density density)
{
    m_profile.settings().setValue(densityKey, toString(density));
    applyDensity(*qApp, density);
}

bool Console::hasUnsavedWork() const
{
    if (!m_workspace) {
        return false;
    }
    const auto *others = m_workspace->findChild<Windows *>();
    const QList<Workspace *> further = others ? others->workspaces() : QList<Workspace *>();
    return m_workspace->hasUnsavedWork()
        || std::any_of(further.begin(), further.end(), [](const Workspace *each) { return each->hasUnsavedWork(); });
}

void Console::setLanguage(const QString &language)
{
    if (QDialog *dialog = m_workspace ? dialogThatIsOpen() : nullptr) {
        m_workspace->notice(tr("A dialog is open in another window: the language changes when it is closed."));
        connect(
            dialog, &QDialog::finished, this, [this, language] { setLanguage(language); }, Qt::QueuedConnection);
        return;
    }
    if (hasUnsavedWork()) {
        m_workspace->settingsPage().appearance().setCurrent(
            themeChoiceFromString(m_profile.settings().value(themeKey).toString()), currentDensity(),
            m_profile.settings().value(languageKey).toString());
        m_workspace->notice(
            tr("Save or discard what you changed in the settings or of a customer first, then choose the language."));
        return;
    }
    m_profile.settings().setValue(languageKey, language);
    m_languages.use(language);
    followSystemLook(); // the style sheet has sides, too
    QMetaObject::invokeMethod(
        this, [this] { rebuild(); }, Qt::QueuedConnection);
}

} // namespace deskbell
