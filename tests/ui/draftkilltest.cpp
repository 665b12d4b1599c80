// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the editor outlives a console that is killed: a real process types, is ended by SIGKILL at a random moment, and
// the next one on the same profile finds the text.
#include "client/replica/replica.h"
#include "tests/client/fakehub.h"
#include "ui/composer/composer.h"
#include "ui/composer/editor.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr char childVariable[] = "DESKBELL_TYPES_INTO";
const ConversationId killedConversation{u"0192b0e0-0000-7000-8000-000000000001"_s};
constexpr int keysPerSecond = 100; // faster than anybody types

QString longText()
{
    QString text;
    for (int i = 0; i < 2000; ++i) {
        text += u"word%1 "_s.arg(i);
    }
    return text;
}

ReplyTarget mailTarget()
{
    ReplyTarget target;
    target.channel = ChannelId::make();
    target.kind = u"email"_s;
    target.customer = CustomerId::make();
    target.to = {{u"Ana"_s, u"ana@pop.ro"_s}};
    return target;
}

/// The child: types until it is killed, and says after each key how many it has typed.
int typeForever(const QString &directory)
{
    FakeHub hub;
    hub.online = false;
    Desk desk(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = directory}, hub.parts());
    desk.openAhead();
    Composer composer(desk);
    composer.setConversation(killedConversation);
    composer.setTarget(mailTarget());
    composer.show();
    const QString text = longText();
    qsizetype typed = 0;
    QTextStream out(stdout);
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &composer, [&] {
        if (typed < text.size()) {
            QTest::keyClick(&composer.editor(), text.at(typed).toLatin1());
            out << ++typed << Qt::endl;
        }
    });
    keys.start(1000 / keysPerSecond);
    return QApplication::exec();
}

} // namespace

class DraftKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingTypedIsLost()
    {
        int worst = 0;
        for (int round = 0; round < 10; ++round) {
            QTemporaryDir dir;
            QProcess child;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(childVariable), dir.path());
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), QStringList());
            const int until = 20 + static_cast<int>(QRandomGenerator::global()->bounded(150));
            int typed = 0;
            while (typed < until) {
                QVERIFY2(child.waitForReadyRead(60'000), "the typing process said nothing");
                while (child.canReadLine()) {
                    typed = child.readLine().trimmed().toInt();
                }
            }
            child.kill();
            QVERIFY(child.waitForFinished());
            while (child.canReadLine()) {
                typed = qMax(typed, child.readLine().trimmed().toInt());
            }
            FakeHub hub;
            Desk desk(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.path()}, hub.parts());
            const QString kept = desk.draft(killedConversation, u"reply"_s);
            QVERIFY2(!kept.isEmpty(), qPrintable(u"nothing is left of %1 keys"_s.arg(typed)));
            QVERIFY2(longText().startsWith(kept.trimmed()), "the draft is not what was typed");
            const int lost = qMax(0, typed - static_cast<int>(kept.size()) - 1); // a blank at the end counts as kept
            worst = qMax(worst, lost);
            // The last keys may be on their way to the disk: a tenth of a second's typing of this breakneck kind.
            QVERIFY2(lost <= keysPerSecond / 5, qPrintable(u"%1 of %2 keys were lost"_s.arg(lost).arg(typed)));
        }
        qInfo("at %d keys a second at most %d keys were lost to SIGKILL", keysPerSecond, worst);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const QString directory = qEnvironmentVariable(childVariable);
    if (!directory.isEmpty()) {
        return typeForever(directory);
    }
    DraftKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "draftkilltest.moc"
