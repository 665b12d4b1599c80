// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QString program(const QString &name) { return qEnvironmentVariable("DESKBELL_BIN") + u'/' + name; }

struct ConsoleRun {
    int code = -1;
    QByteArray errors{};
};

/// Runs the console to its end.
ConsoleRun runConsole(const QStringList &words)
{
    QProcess process;
    process.start(program(u"deskbell"_s), words);
    ConsoleRun run;
    if (process.waitForFinished(240'000)) {
        run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace

/// The programs as they are started by people: the console with its own hub.
class ConsoleProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(program(u"deskbell-hub"_s)).isExecutable() || !QFileInfo(program(u"deskbell"_s)).isExecutable()) {
            QSKIP("skipped: the programs are not built");
        }
    }

    void firstRunShowsTheWelcome()
    {
        QTemporaryDir dir;
        const QString picture = dir.filePath(u"welcome.png"_s);
        const ConsoleRun run = runConsole({u"--profile"_s, dir.path(), u"--screenshot"_s, picture, u"--size"_s, u"900x640"_s});
        QVERIFY2(run.code == 0, run.errors);
        QCOMPARE(QImage(picture).size(), QSize(900, 640));
    }

    void wrongUsageEndsWithTwo()
    {
        const ConsoleRun run = runConsole({u"--fast"_s});
        QCOMPARE(run.code, 2);
        QCOMPARE(run.errors.trimmed().count('\n'), 0);
    }

    void theDemoNeedsNoSignIn()
    {
        QTemporaryDir dir;
        const QString picture = dir.filePath(u"demo.png"_s);
        const QStringList words{u"--profile"_s, dir.path(), u"--demo"_s, u"--screenshot"_s, picture, u"--open"_s, u"inbox"_s};
        const ConsoleRun run = runConsole(words);
        QVERIFY2(run.code == 0, run.errors);
        QVERIFY(!QImage(picture).isNull());
        QVERIFY(QDir(dir.filePath(u"demo/hub"_s)).exists());
        // A closed one of long ago: only the hub still has it.
        const ConsoleRun old = runConsole(
            {u"--profile"_s, dir.path(), u"--demo"_s, u"--screenshot"_s, picture, u"--open"_s, u"conversation:1001"_s});
        QVERIFY2(old.code == 0, old.errors);
        const ConsoleRun none = runConsole(
            {u"--profile"_s, dir.path(), u"--demo"_s, u"--screenshot"_s, picture, u"--open"_s, u"conversation:99999999"_s});
        QCOMPARE(none.code, 1);
        QVERIFY(none.errors.contains("99999999"));
    }

    void aPlaceStillMissingIsNoError()
    {
        QTemporaryDir dir;
        const QString picture = dir.filePath(u"queues.png"_s);
        const ConsoleRun run = runConsole({u"--profile"_s, dir.path(), u"--screenshot"_s, picture, u"--open"_s, u"queues"_s});
        QVERIFY2(run.code == 0, run.errors);
        QVERIFY(run.errors.contains("queues"));
        QVERIFY(!QImage(picture).isNull());
    }

    void saysWhenItIsSettledAndEndsWhenAsked()
    {
        QTemporaryDir dir;
        QProcess console;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DESKBELL_SAY_SETTLED"_s, u"1"_s);
        console.setProcessEnvironment(environment);
        console.start(program(u"deskbell"_s), {u"--demo"_s, u"--profile"_s, dir.path()});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += console.readAllStandardOutput()).contains("settled\n"), 240'000);
        QCOMPARE(console.state(), QProcess::Running);
        console.terminate();
        QVERIFY(console.waitForFinished(60'000));
        QCOMPARE(console.exitStatus(), QProcess::NormalExit);
        QCOMPARE(console.exitCode(), 0);
        QCOMPARE(said.count("settled"), 1);
    }

    void anotherAccountSignsInToAHubElsewhere()
    {
        QTemporaryDir dir;
        const EmbeddedHub::Options options = hubOptions(dir.filePath(u"elsewhere/hub"_s));
        EmbeddedHub hub(options);
        QSignalSpy ready(&hub, &EmbeddedHub::ready);
        hub.start();
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 60'000);
        Profile profile(dir.filePath(u"profile"_s));
        QVERIFY(profile.prepare());
        Languages languages;
        Arguments arguments;
        arguments.hub = ready.first().first().toUrl();
        Console console(profile, languages, arguments);
        console.window().show();
        console.start();
        QLineEdit *password = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(password = field(console.window(), u"Password"_s), 60'000);
        field(console.window(), u"E-mail address"_s)->setText(options.email);
        password->setText(u"not this one"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(mayPress(console.window(), u"Sign in"_s), 60'000);
        QVERIFY(!console.workspace());
        password->setText(options.password);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.workspace(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(console.desk()->status().state, ConnectionStatus::State::Live, 60'000);
        QCOMPARE(console.desk()->me()->email, options.email);
    }

    void aHubThatDiesComesBackAtItsPort()
    {
        QTemporaryDir dir;
        EmbeddedHub hub(hubOptions(dir.filePath(u"hub"_s)));
        QSignalSpy ready(&hub, &EmbeddedHub::ready);
        QSignalSpy failed(&hub, &EmbeddedHub::failed);
        hub.start();
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), 60'000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.first().first().toString()));
        QSignalSpy interrupted(&hub, &EmbeddedHub::interrupted);
        QProcess::execute(u"kill"_s, {u"-9"_s, QString::number(hub.processId())});
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, 60'000);
        QCOMPARE(interrupted.count(), 1);
        QCOMPARE(ready.at(1).first().toUrl(), ready.at(0).first().toUrl());
        hub.stop();
    }

private:
    static EmbeddedHub::Options hubOptions(const QString &data)
    {
        EmbeddedHub::Options options;
        options.program = program(u"deskbell-hub"_s);
        options.data = data;
        options.email = u"owner@localhost"_s;
        options.name = u"Owner"_s;
        options.password = u"a long random password"_s;
        return options;
    }
    static QLineEdit *field(const QWidget &window, const QString &name)
    {
        for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == name) {
                return edit;
            }
        }
        return nullptr;
    }
    static bool mayPress(const QWidget &window, const QString &text)
    {
        const auto buttons = window.findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&](const QPushButton *button) { return button->text() == text && button->isEnabled(); });
    }
};

QTEST_MAIN(ConsoleProgramTest)
#include "programtest.moc"
