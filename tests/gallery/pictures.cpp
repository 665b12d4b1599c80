// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/console.h"
#include "app/languages.h"
#include "app/profile.h"
#include "tests/gallery/phonescreens.h"
#include "tests/gallery/screens.h"
#include "tests/gallery/scriptedscreens.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/customer/customersplace.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/viewslist.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/attachmentchip.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/messageprint.h"
#include "ui/timeline/timelineview.h"
#include "ui/welcome/mailboxpage.h"
#include "ui/welcome/signinpage.h"
#include "ui/welcome/troublepage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

// Pictures of every screen of the program on the demo desk, to be looked at by people: each in themes, languages and sizes.
//   deskbell_pictures FOLDER [--themes light,dark,…] [--languages en,de,ar] [--sizes 1440x900,1024x640] [NAME…]

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace deskbell::gallery {

namespace {

constexpr int patienceMs = 120'000; ///< only ends what would hang for ever

} // namespace

bool runUntil(const std::function<bool()> &there)
{
    QElapsedTimer timer;
    timer.start();
    while (!there() && timer.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return there();
}

void calm(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
}

void command(Workspace &workspace, const QString &id)
{
    for (QAction *action : workspace.commands()) {
        if (action->objectName() == id) {
            action->trigger();
            return;
        }
    }
    if (auto *action = workspace.findChild<QAction *>(id)) {
        action->trigger();
        return;
    }
    QTextStream(stderr) << "there is no command " << id << Qt::endl;
}

/// The conversation with most to see that the demo has.
void openRich(Workspace &workspace)
{
    if (!workspace.openNumber(2970)) {
        workspace.inboxPane().list().step(1);
        command(workspace, u"open"_s);
    }
    runUntil([&] { return workspace.timelineModel().rowCount() > 0 && workspace.conversationPane().timelineView().isSettled(); });
}

} // namespace deskbell::gallery

using namespace deskbell::gallery;

namespace {

struct Wanted {
    QString folder{};
    QStringList themes{};
    QStringList sizes{};
    QStringList names{};

    /// Everything that is wanted is among \a screens.
    bool wantsOnly(const QList<Screen> &screens) const
    {
        return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&screens](const QString &name) {
            return std::any_of(screens.begin(), screens.end(), [&name](const Screen &screen) { return screen.name == name; });
        });
    }
    bool wantsPhone() const
    {
        return names.isEmpty()
            || std::any_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith("phone-"_L1); });
    }
};

Screen byCommand(const QString &name, const QString &id, const QString &typed = {})
{
    return {name, [id, typed](Workspace &workspace) {
                openRich(workspace);
                command(workspace, id);
                calm(150);
                if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()); field && !typed.isEmpty()) {
                    field->setText(typed);
                } else if (auto *palette = workspace.window()->findChild<CommandPalette *>(); palette && !typed.isEmpty()) {
                    palette->field().setText(typed);
                }
            }};
}

/// The first conversation of all open ones with something of \a kind in it.
Screen byKind(const QString &kind)
{
    return {u"timeline-"_s + kind, [kind](Workspace &workspace) {
                for (int row = 0; row < workspace.viewsList().model()->rowCount(); ++row) {
                    if (static_cast<ViewsModel *>(workspace.viewsList().model())->viewAt(row).kind == InboxView::Kind::AllOpen) {
                        workspace.viewsList().choose(row);
                    }
                }
                const UnifiedInboxModel &inbox = workspace.inboxModel();
                runUntil([&] { return !inbox.isLoading() && inbox.rowCount() > 0; });
                for (int row = 0; row < inbox.rowCount(); ++row) {
                    const QModelIndex index = inbox.index(row);
                    if (index.data(+UnifiedInboxModel::Role::Channels).toStringList().contains(kind)) {
                        workspace.open(ConversationId{index.data(+UnifiedInboxModel::Role::Id).toString()});
                        break;
                    }
                }
                command(workspace, u"whole-customer"_s);
                calm(500);
            }};
}

/// What stands there before there is a desk.
void takePages(Console &console, const Wanted &wanted, const QString &language)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    const auto take = [&](const QString &name, QWidget *page) {
        if (wanted.names.isEmpty() || wanted.names.contains(name)) {
            column->addWidget(page);
            window.show();
            for (const QString &theme : wanted.themes) {
                applyTheme(*qApp, themeChoiceFromString(theme));
                for (const QString &size : wanted.sizes) {
                    window.resize(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt());
                    calm();
                    window.grab().save(u"%1/%2-%3-%4-%5.png"_s.arg(wanted.folder, name, language, theme, size));
                }
            }
        }
        delete page;
    };
    take(u"welcome"_s, new WelcomePage(&window));
    take(u"sign-in"_s, new SignInPage(QUrl(u"https://desk.example.org"_s), u"mia@example.org"_s, true, &window));
    take(u"trouble"_s, new TroublePage(u"The hub ended with code 3."_s, &window));
    take(u"mailbox"_s, new MailboxPage(*console.desk(), &window));
}

QList<Screen> screens()
{
    QList<Screen> all{
        {u"inbox"_s, [](Workspace &workspace) { workspace.open({}); }},
        {u"conversation"_s, [](Workspace &workspace) { openRich(workspace); }},
        byCommand(u"palette"_s, u"palette"_s),
        byCommand(u"palette-found"_s, u"palette"_s, u"ana"_s),
        byCommand(u"key-sheet"_s, u"keys"_s),
        byCommand(u"snooze"_s, u"snooze"_s, u"fri 14"_s),
        byCommand(u"tags"_s, u"tags"_s),
        byCommand(u"assign"_s, u"assign"_s),
        byCommand(u"day-picker"_s, u"day"_s),
        byCommand(u"files"_s, u"files"_s),
        byCommand(u"find"_s, u"find"_s, u"the"_s),
        byCommand(u"source"_s, u"original"_s),
        byCommand(u"reply"_s, u"reply"_s),
        byCommand(u"note"_s, u"note"_s),
        {u"recipients"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             command(workspace, u"reply"_s);
             command(workspace, u"recipients"_s);
         }},
        byCommand(u"merge"_s, u"merge"_s),
        byCommand(u"narrow"_s, u"view-narrow"_s),
        byCommand(u"save-view"_s, u"view-save"_s),
        {u"send-later"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             command(workspace, u"reply"_s);
             workspace.conversationPane().composer().editor().setPlainText(u"It is on its way."_s);
             command(workspace, u"send-later"_s);
         }},
        {u"selection"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             workspace.inboxPane().list().setFocus();
             for (int i = 0; i < 3; ++i) {
                 command(workspace, u"select-next"_s);
             }
         }},
        {u"search"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             command(workspace, u"search"_s);
             workspace.inboxPane().searchField().setText(u"parcel"_s);
         }},
        {u"attachment"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             const auto chips = workspace.conversationPane().findChildren<AttachmentChip *>();
             for (AttachmentChip *chip : chips) {
                 if (chip->isVisible()) {
                     chip->click();
                     break;
                 }
             }
         }},
        byCommand(u"promise"_s, u"promise"_s, u"fri 14"_s),
        byCommand(u"promises"_s, u"go-promises"_s),
        {u"guard"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             command(workspace, u"reply"_s);
             workspace.conversationPane().composer().editor().setPlainText(u"See the attached invoice."_s);
             workspace.conversationPane().composer().send();
         }},
        {u"sent"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             command(workspace, u"reply"_s);
             workspace.conversationPane().composer().editor().setPlainText(u"I call you tomorrow by 14:00."_s);
             workspace.conversationPane().composer().send();
             workspace.conversationPane().composer().send();
         }},
        {u"canned"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             command(workspace, u"undo"_s);
             command(workspace, u"reply"_s);
             Editor &editor = workspace.conversationPane().composer().editor();
             editor.setPlainText({});
             QKeyEvent slash(QEvent::KeyPress, Qt::Key_Slash, Qt::NoModifier, u"/"_s);
             QCoreApplication::sendEvent(&editor, &slash);
         }},
        {u"start-link"_s,
         [](Workspace &workspace) {
             openRich(workspace);
             if (auto *invite = workspace.findChild<QPushButton *>(u"invite"_s)) {
                 invite->click();
             }
         }},
        {u"refused"_s, // a reply against an older head
         [](Workspace &workspace) {
             openRich(workspace);
             command(workspace, u"undo"_s);
             command(workspace, u"reply"_s);
             const TimelineModel &timeline = workspace.timelineModel();
             QList<Message> newer;
             for (int row = 0; row < timeline.rowCount() && newer.isEmpty(); ++row) {
                 const auto message = timeline.index(row).data(+TimelineModel::Role::Message).value<Message>();
                 if (message.direction == Direction::In) {
                     newer.append(message);
                 }
             }
             const RefusedWish wish{.message = MessageId::make(),
                                    .conversation = workspace.openConversation().id(),
                                    .error = {.kind = Error::Kind::Conflict, .type = u"newer-messages"_s},
                                    .newer = newer};
             workspace.conversationPane().composer().editor().setPlainText(u"It is on its way."_s);
             workspace.conversationPane().composer().showRefusal(wish);
         }},
        {u"search-none"_s,
         [](Workspace &workspace) {
             workspace.open({});
             command(workspace, u"search"_s);
             workspace.inboxPane().searchField().setText(u"nobody wrote this"_s);
         }},
        {u"macro-new"_s,
         [](Workspace &workspace) {
             workspace.showPlace(Workspace::SettingsPlace);
             workspace.settingsPage().showSection(u"macros"_s);
             const QList<QPushButton *> buttons =
                 workspace.settingsPage().sectionContent(u"macros"_s)->findChildren<QPushButton *>();
             if (!buttons.isEmpty()) {
                 buttons.first()->click();
             }
         }},
        byKind(u"chat"_s),
        byKind(u"sms"_s),
        byKind(u"telegram"_s),
        byKind(u"call"_s),
        {u"customers"_s,
         [](Workspace &workspace) {
             workspace.showPlace(Workspace::CustomersPlaceIndex);
             runUntil([&] { return workspace.customersPlace().isSettled(); });
         }},
    };
    for (const auto &section : {u"account"_s, u"channels"_s, u"queues"_s, u"agents"_s, u"canned"_s, u"signatures"_s, u"macros"_s,
                                u"keys"_s, u"notifications"_s, u"appearance"_s, u"phone"_s, u"storage"_s, u"diagnostics"_s}) {
        all.append({u"settings-"_s + section, [section](Workspace &workspace) {
                        workspace.showPlace(Workspace::SettingsPlace);
                        if (workspace.settingsPage().sectionIds().contains(section)) {
                            workspace.settingsPage().showSection(section);
                        }
                    }});
    }
    return all;
}

/// The window with whatever stands over it.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible() && other->width() > 40) {
            const QPoint place = other->pos() - window.pos();
            painter.drawPixmap(place, other->grab());
        }
    }
    return picture;
}

void closeWhatIsOver(QWidget &window)
{
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible()) {
            other->close();
        }
    }
    calm(60);
}

void take(QWidget &window, const Screen &screen, const Wanted &wanted, const QString &language)
{
    for (const QString &theme : wanted.themes) {
        applyTheme(*qApp, themeChoiceFromString(theme));
        for (const QString &size : wanted.sizes) {
            window.resize(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt());
            calm();
            const QString file = u"%1/%2-%3-%4-%5.png"_s.arg(wanted.folder, screen.name, language, theme, size);
            if (!pictureOf(window).save(file)) {
                QTextStream(stderr) << "cannot write " << file << Qt::endl;
            }
        }
    }
}

void takeAll(QWidget &window, Workspace &workspace, const Wanted &wanted, const QString &language, const QList<Screen> &all)
{
    for (const Screen &screen : all) {
        if (!wanted.names.isEmpty() && !wanted.names.contains(screen.name)) {
            continue;
        }
        workspace.showPlace(Workspace::InboxPlace);
        screen.show(workspace);
        take(window, screen, wanted, language);
        closeWhatIsOver(window);
        command(workspace, u"escape"_s);
        command(workspace, u"escape"_s);
        if (screen.leave) {
            screen.leave(workspace);
        }
    }
}

/// What the demo does not show: a desk of its own with a scripted hub. \returns whether that was all that is wanted.
bool takeScripted(const Wanted &wanted, const QString &language)
{
    ScriptedScreens scripted;
    const QList<Screen> all = scripted.screens();
    takeAll(scripted.workspace(), scripted.workspace(), wanted, language, all);
    return wanted.wantsOnly(all);
}

/// The pages of \a pdf as pictures beside it, where poppler-utils is there.
void showPages(const QString &pdf)
{
    if (const QString program = QStandardPaths::findExecutable(u"pdftoppm"_s); !program.isEmpty()) {
        QProcess::execute(program, {u"-png"_s, u"-r"_s, u"70"_s, pdf, QString(pdf).chopped(4)});
    } else {
        QTextStream(stderr) << pdf << " is left as it is: pdftoppm (poppler-utils) is not there" << Qt::endl;
    }
}

void printRich(Console &console, const Wanted &wanted, const QString &language)
{
    if (wanted.names.isEmpty() || wanted.names.contains(u"print"_s)) {
        Workspace &workspace = *console.workspace();
        workspace.showPlace(Workspace::InboxPlace);
        openRich(workspace);
        PrintJob job{.subject = workspace.openConversation().conversation()->subject,
                     .number = workspace.openConversation().conversation()->number};
        for (int row = 0; row < workspace.timelineModel().rowCount(); ++row) {
            job.messages.append(workspace.timelineModel().index(row).data(+TimelineModel::Role::Message).value<Message>());
        }
        const QString pdf = u"%1/print-%2.pdf"_s.arg(wanted.folder, language);
        {
            QPdfWriter writer(pdf);
            printPages(job, writer);
        }
        showPages(pdf);
    }
}

bool start(Console &console)
{
    console.window().resize(1440, 900);
    console.window().show();
    console.start();
    const bool came = runUntil([&console] {
        return console.workspace() && console.desk()->status().state == ConnectionStatus::State::Live
            && console.workspace()->isListSettled();
    });
    if (came) {
        console.workspace()->conversationPane().setMarksSeen(false);
    } else {
        QTextStream(stderr) << "the demo did not come" << Qt::endl;
    }
    return came;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"deskbell"_s);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.addOption({u"themes"_s, u"themes"_s, u"themes"_s, u"light,dark"_s});
    parser.addOption({u"languages"_s, u"languages"_s, u"languages"_s, u"en,de,ar"_s});
    parser.addOption({u"sizes"_s, u"sizes"_s, u"sizes"_s, u"1440x900,1024x640"_s});
    parser.addOption({u"profile"_s, u"a demo that is there already"_s, u"profile"_s});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty()) {
        parser.showHelp(1);
    }
    const Wanted wanted{.folder = parser.positionalArguments().first(),
                        .themes = parser.value(u"themes"_s).split(u','),
                        .sizes = parser.value(u"sizes"_s).split(u','),
                        .names = parser.positionalArguments().mid(1)};
    QDir().mkpath(wanted.folder);
    QTemporaryDir temporary;
    Profile profile(parser.isSet(u"profile"_s) ? parser.value(u"profile"_s) : temporary.path());
    if (!profile.prepare() || !profile.lock()) {
        return 1;
    }
    QFont font = QApplication::font();
    font.setPointSize(10);
    QApplication::setFont(font);
    TimelineView::installAccessibility();
    Arguments arguments;
    arguments.demo = true;
    const QStringList languageNames = parser.value(u"languages"_s).split(u',');
    for (const QString &language : languageNames) {
        Languages languages;
        languages.use(language);
        applyTheme(application, ThemeChoice::Light);
        if (takeScripted(wanted, language)) {
            continue;
        }
        applyTheme(application, ThemeChoice::Light);
        PhoneScreens phone(profile.directory());
        {
            Console console(profile, languages, arguments);
            if (!start(console)) {
                return 1;
            }
            takeAll(console.window(), *console.workspace(), wanted, language, screens());
            printRich(console, wanted, language);
            takePages(console, wanted, language);
            if (wanted.wantsPhone()) {
                phone.giveAccount(*console.desk());
            }
        }
        if (!wanted.wantsPhone()) {
            continue;
        }
        phone.listen();
        Console console(profile, languages, arguments);
        if (!start(console)) {
            return 1;
        }
        takeAll(console.window(), *console.workspace(), wanted, language, phone.screens());
        const auto gone = console.desk()->remove(u"/v1/me/phone"_s);
        runUntil([&gone] { return gone.isFinished(); });
    }
    return 0;
}
