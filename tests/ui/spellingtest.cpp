// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spelling.h"
#include "ui/composer/editor.h"
#include "ui/composer/spellmarks.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A dictionary of a few words, so that the test needs none of the system's.
struct SpellBench {
    SpellBench()
    {
        writeFile(dir.filePath(u"en_US.aff"_s), "SET UTF-8\nTRY aeiortnsl\n");
        writeFile(dir.filePath(u"en_US.dic"_s), "5\nhello\nparcel\nyour\nis\ndon't\n");
        writeFile(dir.filePath(u"ro_RO.aff"_s), "SET UTF-8\n");
        writeFile(dir.filePath(u"ro_RO.dic"_s), "2\ncolet\nșapte\n");
        editor.setRich(true);
    }
    QTemporaryDir dir;
    Editor editor;
    Spelling spelling{{dir.path()}};
    SpellMarks marks{editor, spelling};
};

QStringList menuWords(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        texts.append(action->text());
    }
    return texts;
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        Spelling probe;
        probe.setLanguage(u"en"_s);
        SpellBench bench;
        if (bench.spelling.available().isEmpty()) {
            QSKIP("skipped: built without hunspell");
        }
    }

    void dictionariesAreFoundByLanguage()
    {
        SpellBench bench;
        QCOMPARE(bench.spelling.available(), (QStringList{u"en_US"_s, u"ro_RO"_s}));
        bench.spelling.setLanguage(u"ro"_s);
        QTRY_COMPARE(bench.spelling.state(), Spelling::State::Ready);
        QCOMPARE(bench.spelling.check(u"șapte"_s), Spelling::Verdict::Right);
        QCOMPARE(bench.spelling.check(u"sapte"_s), Spelling::Verdict::Wrong);
        bench.spelling.setLanguage(u"en-GB"_s);
        QTRY_COMPARE(bench.spelling.state(), Spelling::State::Ready);
        QCOMPARE(bench.spelling.check(u"șapte"_s), Spelling::Verdict::Wrong);
        bench.spelling.setLanguage(u"pl"_s);
        QCOMPARE(bench.spelling.state(), Spelling::State::NoDictionary);
        QCOMPARE(bench.spelling.check(u"whatever"_s), Spelling::Verdict::Right);
        bench.spelling.setLanguage({});
        QCOMPARE(bench.spelling.state(), Spelling::State::Off);
    }

    void wrongWordsAreUnderlinedOnceDone()
    {
        SpellBench bench;
        bench.spelling.setLanguage(u"en"_s);
        QTRY_COMPARE(bench.spelling.state(), Spelling::State::Ready);
        QTest::keyClicks(&bench.editor, u"hello yuor"_s);
        QTest::keyClicks(&bench.editor, u" parcel"_s);
        QTRY_COMPARE(bench.marks.wrongWords(), QStringList{u"yuor"_s});
        QTest::keyClicks(&bench.editor, u" izz"_s);
        // The word at the cursor is not done yet; leaving it tells.
        QCOMPARE(bench.marks.wrongWords(), QStringList{u"yuor"_s});
        bench.editor.moveCursor(QTextCursor::Start);
        QTRY_COMPARE(bench.marks.wrongWords(), (QStringList{u"yuor"_s, u"izz"_s}));
        QVERIFY(bench.editor.written().html.isEmpty()); // marks are no looks
    }

    void ownWordsStay()
    {
        SpellBench bench;
        const QString file = bench.dir.filePath(u"words.txt"_s);
        bench.spelling.setPersonalFile(file);
        bench.spelling.setLanguage(u"en"_s);
        QTRY_COMPARE(bench.spelling.state(), Spelling::State::Ready);
        bench.editor.setPlainText(u"deskbell hello"_s);
        QTRY_COMPARE(bench.marks.wrongWords(), QStringList{u"deskbell"_s});
        bench.spelling.add(u"deskbell"_s);
        QTRY_VERIFY(bench.marks.wrongWords().isEmpty());
        Spelling next({bench.dir.path()});
        next.setPersonalFile(file);
        next.setLanguage(u"en"_s);
        QTRY_COMPARE(next.state(), Spelling::State::Ready);
        QCOMPARE(next.check(u"deskbell"_s), Spelling::Verdict::Right);
        QCOMPARE(next.check(u"Deskbell"_s), Spelling::Verdict::Right);
    }

    void theMenuHelps()
    {
        SpellBench bench;
        bench.spelling.setLanguage(u"en"_s);
        QTRY_COMPARE(bench.spelling.state(), Spelling::State::Ready);
        bench.editor.setPlainText(u"your parcle"_s);
        QTextCursor cursor = bench.editor.textCursor();
        cursor.setPosition(7);
        QMenu menu;
        menu.addAction(u"Cut"_s);
        bench.marks.fillMenu(menu, cursor);
        const QStringList words = menuWords(menu);
        QCOMPARE(words.first(), u"parcel"_s);
        QVERIFY(!words.filter(u"parcle"_s).isEmpty());
        menu.actions().first()->trigger();
        QCOMPARE(bench.editor.toPlainText(), u"your parcel"_s);
        QMenu second;
        bench.marks.fillMenu(second, bench.editor.textCursor());
        QSignalSpy chosen(&bench.marks, &SpellMarks::languageChosen);
        QMenu *languages = second.actions().last()->menu();
        QVERIFY(languages);
        languages->actions().first()->trigger();
        QCOMPARE(chosen.count(), 1);
    }

    void someWordsAreNoneOfItsBusiness()
    {
        const auto words = [](const QString &text) {
            QStringList found;
            for (const auto &[start, length] : wordsToCheck(text)) {
                found.append(text.mid(start, length));
            }
            return found;
        };
        QCOMPARE(words(u"Dear Ana, don't write to ana@pop.ro or www.x.ro/abc, SKU AB12 A4 {{customer.name}} well-known"_s),
                 (QStringList{u"Dear"_s, u"Ana"_s, u"don't"_s, u"write"_s, u"to"_s, u"or"_s, u"well-known"_s}));
    }

    void typingWaitsForNothing()
    {
        // Told, not judged: how long a key takes in a long text, with and without the check.
        Spelling system;
        system.setLanguage(u"en_US"_s);
        if (system.state() == Spelling::State::NoDictionary) {
            QSKIP("skipped: no English dictionary on this system");
        }
        QTRY_COMPARE(system.state(), Spelling::State::Ready);
        Editor editor;
        SpellMarks marks(editor, system);
        QStringList lines;
        for (int i = 0; i < 400; ++i) {
            lines.append(u"The parcell number %1 wass sent to an unknwn adress, we are verry sorry about that"_s.arg(i));
        }
        QElapsedTimer clock;
        clock.start();
        editor.setPlainText(lines.join(u'\n'));
        const qint64 loaded = clock.elapsed();
        QTRY_VERIFY(marks.wrongWords().size() >= 400 * 4);
        editor.show();
        editor.moveCursor(QTextCursor::End);
        qint64 worst = 0;
        constexpr int keys = 300;
        clock.start();
        for (int i = 0; i < keys; ++i) {
            QElapsedTimer one;
            one.start();
            QTest::keyClick(&editor, i % 6 == 5 ? ' ' : static_cast<char>('a' + i % 26));
            worst = qMax(worst, one.nsecsElapsed());
        }
        qInfo("loading 400 lines %lld ms; a key takes %.3f ms on average, %.3f ms at worst", static_cast<long long>(loaded),
              static_cast<double>(clock.nsecsElapsed()) / 1e6 / keys, static_cast<double>(worst) / 1e6);
        QVERIFY(!editor.toPlainText().isEmpty());
    }
};

QTEST_MAIN(SpellingTest)
#include "spellingtest.moc"
