// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/allocator.h"
#include "app/arguments.h"
#include "app/console.h"
#include "app/languages.h"
#include "app/profile.h"
#include "app/screenshot.h"
#include "app/settledline.h"
#include "app/signals.h"
#include "app/singleinstance.h"
#include "ui/settings/recenterrors.h"
#include "ui/shell/enterpresses.h"
#include "ui/style/density.h"
#include "ui/style/systemlook.h"
#include "ui/style/theme.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QTextStream>

using namespace deskbell;
using namespace Qt::Literals::StringLiterals;

namespace {

int complain(const QString &reason, int code)
{
    QTextStream(stderr) << "deskbell: " << reason << Qt::endl;
    return code;
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    return words;
}

/// Without a display a picture can still be made; a window cannot.
bool choosePlatform(const Arguments &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (display || qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        return true;
    }
    if (arguments.screenshot.isEmpty()) {
        return false;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(arguments)
#endif
    return true;
}

int run(QApplication &application, const Arguments &arguments)
{
    Profile profile(Profile::directoryFor(arguments.profile));
    if (const auto prepared = profile.prepare(); !prepared) {
        return complain(prepared.error().detail, 1);
    }
    SingleInstance instance(profile.directory());
    if (!profile.lock()) {
        const bool raised = arguments.screenshot.isEmpty() && instance.raiseOther(arguments.link);
        return raised ? 0 : complain(u"another console uses the profile %1"_s.arg(profile.directory()), 1);
    }
    instance.listen();

    Languages languages;
    const QSettings &settings = profile.settings();
    languages.use(arguments.language.isEmpty() ? settings.value(u"appearance/language"_s).toString() : arguments.language);
    EnterPresses enter(&application);
    SystemLookWatcher look(application, systemLookFromString(settings.value(u"appearance/system"_s).toString()));
    applyDensity(application, densityFromString(settings.value(u"appearance/density"_s).toString()));
    applyTheme(
        application,
        themeChoiceFromString(arguments.theme.isEmpty() ? settings.value(u"appearance/theme"_s).toString() : arguments.theme));
    TimelineView::installAccessibility();

    Console console(profile, languages, arguments);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &console, &Console::raise);
    QObject::connect(&instance, &SingleInstance::linkReceived, &console, &Console::followLink);
    QObject::connect(&look, &SystemLookWatcher::changed, &console, &Console::followSystemLook);
    std::unique_ptr<Screenshot> screenshot;
    if (!arguments.screenshot.isEmpty()) {
        screenshot = std::make_unique<Screenshot>(console, arguments);
        console.window().resize(arguments.size);
    }
    std::unique_ptr<SettledLine> settled;
    if (qEnvironmentVariableIntValue("DESKBELL_SAY_SETTLED") == 1) {
        settled = std::make_unique<SettledLine>(console);
    }
    console.window().show();
    // In the event loop, so that whatever goes wrong can end it.
    QMetaObject::invokeMethod(&console, &Console::start, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepLittleMemory();
    const auto arguments = parseArguments(wordsOf(argc, argv));
    if (!arguments) {
        return complain(arguments.error().detail, 2);
    }
    if (arguments->help || arguments->version) {
        QTextStream(stdout) << (arguments->help ? usage() : u"deskbell %1\n"_s.arg(QStringLiteral(DESKBELL_VERSION)));
        return 0;
    }
    if (!arguments->missingPlace.isEmpty()) {
        complain(u"this version has no %1 yet: the inbox is shown"_s.arg(arguments->missingPlace), 0);
    }
    if (!choosePlatform(*arguments)) {
        return complain(u"there is no display. With --screenshot FILE.png a picture is made without one."_s, 1);
    }
    RecentErrors::install();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"deskbell"_s);
    QApplication::setApplicationDisplayName(u"Deskbell"_s);
    QApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    QApplication::setDesktopFileName(u"deskbell"_s);
    quitOnSystemRequest();
    return run(application, *arguments);
}
