// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"
#include "app/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class ProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneConsoleAProfile()
    {
        QTemporaryDir dir;
        Profile first(dir.filePath(u"p"_s));
        QVERIFY(first.prepare());
        QVERIFY(first.lock());
        Profile second(dir.filePath(u"p"_s));
        QVERIFY(second.prepare());
        QVERIFY(!second.lock());
    }

    void secretsStayAndAreTheOwnersAlone()
    {
        QTemporaryDir dir;
        Profile profile(dir.path());
        const QString made = profile.secret(u"demo/account"_s);
        QVERIFY(made.size() >= 32);
        QCOMPARE(profile.secret(u"demo/account"_s), made);
        QVERIFY(profile.secret(u"other"_s) != made);
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(dir.filePath(u"demo/account"_s)).permissions() & others, QFile::Permissions());
#endif
    }

    void desksLieApart()
    {
        Profile profile(u"/tmp/p"_s);
        QSet<QString> places{profile.deskDirectory({}, false), profile.deskDirectory({}, true),
                             profile.deskDirectory(QUrl(u"https://a.test"_s), false),
                             profile.deskDirectory(QUrl(u"https://b.test"_s), false)};
        QCOMPARE(places.size(), 4);
        for (const QString &place : places) {
            QVERIFY(place.startsWith(QDir(u"/tmp/p"_s).absolutePath()));
        }
    }

    void aSecondStartRaisesTheFirst()
    {
        QTemporaryDir dir;
        SingleInstance first(dir.path());
        SingleInstance second(dir.path());
        QVERIFY(!second.raiseOther());
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QVERIFY(second.raiseOther());
        QTRY_COMPARE(raised.count(), 1);
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profiletest.moc"
