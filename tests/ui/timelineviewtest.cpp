// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"
#include "client/replica/replica.h"
#include "models/link.h"
#include "tests/client/fakehub.h"
#include "ui/composer/composer.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/timeline/attachmentchip.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/conversationpane.h"
#include "ui/timeline/daypicker.h"
#include "ui/timeline/filespane.h"
#include "ui/timeline/findbar.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/timelinebar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// A window with one long conversation and another one of the same customer.
struct ViewBench {
    explicit ViewBench(int messages, int unread = 0)
    {
        const QDateTime start = QDateTime({2026, 10, 1}, {9, 0}, Qt::UTC);
        ana = hub.addCustomer(u"Ana Pop"_s);
        conversation = hub.addConversation(ana.id, u"Late parcel"_s, start);
        for (int i = 0; i < messages; ++i) {
            const QString text = u"message %1 %2"_s.arg(i).arg(u"about the parcel that has not come "_s.repeated(i % 7));
            ids.append(hub.addMessage(conversation.id, text, i % 3 ? Direction::In : Direction::Out, start.addSecs(i * 1800)).id);
        }
        Conversation mine = hub.conversation(conversation.id);
        mine.assigneeId = hub.me.id;
        mine.unread = unread;
        hub.store(mine);
        other = hub.addConversation(ana.id, u"Wrong size"_s, start.addDays(-3));
        ids.append(hub.addMessage(other.id, u"The shoes are too small."_s, Direction::In, start.addDays(-3)).id);
        // The snapshot brings the newest, as the real hub's does; the rest only the hub knows.
        all = hub.messages;
        for (int i = 0; i + 30 < messages; ++i) {
            hub.messages.remove(ids[i].value);
        }
        settings = std::make_unique<QSettings>(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"desk"_s)},
                                      hub.parts());
        desk->resume();
    }
    ~ViewBench() { workspace.reset(); }

    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    void show(const QSize &size = {1200, 800})
    {
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            hub.messages.insert(it.key(), it.value());
        }
        workspace = std::make_unique<Workspace>(*desk, *settings);
        workspace->resize(size);
        workspace->show();
        QApplication::setActiveWindow(workspace.get());
        workspace->open(conversation.id);
    }
    ConversationPane &pane() { return workspace->conversationPane(); }
    TimelineView &view() { return pane().timelineView(); }
    TimelineModel &model() { return workspace->timelineModel(); }
    MessageId idAt(int row) { return model().index(row).data(+TimelineModel::Role::Message).value<Message>().id; }
    /// The first message that is wholly in the window.
    MessageId firstShown()
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const MessageCard *card = view().cardAt(row);
            if (card && card->isVisible() && card->y() >= 0) {
                return idAt(row);
            }
        }
        return {};
    }
    bool shows(const MessageId &id)
    {
        const MessageCard *card = view().cardAt(model().rowOf(id));
        return card && card->isVisible() && card->geometry().intersects(view().viewport()->rect());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(workspace->focusWidget() ? workspace->focusWidget() : workspace.get(), key, modifiers);
    }

    QTemporaryDir dir;
    FakeHub hub;
    Customer ana;
    Conversation conversation;
    Conversation other;
    QList<MessageId> ids;
    QMap<QString, QJsonObject> all;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

#define SHOW_VIEW(bench)                                                                                                         \
    QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);                                                                            \
    bench.show();                                                                                                                \
    QTRY_VERIFY(bench.model().rowCount() > 0 && !bench.model().isLoading() && bench.view().isSettled())

class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        TimelineView::installAccessibility();
        QAccessible::setActive(true);
    }

    void opensAtTheEndWhenAllIsSeen()
    {
        ViewBench bench(200);
        SHOW_VIEW(bench);
        QVERIFY(bench.view().isAtEnd());
        QVERIFY(bench.shows(bench.ids[199]));
    }

    void opensAtTheFirstUnread()
    {
        ViewBench bench(200, 12);
        SHOW_VIEW(bench);
        const int row = bench.model().firstUnreadRow();
        QVERIFY(row >= 0);
        QTRY_VERIFY(bench.shows(bench.idAt(row)));
        QVERIFY(!bench.view().isAtEnd());
        QVERIFY(bench.view().cardAt(row)->y() >= 0 && bench.view().cardAt(row)->y() < 200);
    }

    /// As at 200 %: what is written about has the room of the messages, and gives it back once the conversation is open.
    void opensAtTheFirstUnreadInALowWindow_data()
    {
        QTest::addColumn<int>("unread");
        QTest::newRow("more than the window holds") << 12;
        QTest::newRow("a few") << 3;
        QTest::newRow("one") << 1;
    }
    void opensAtTheFirstUnreadInALowWindow()
    {
        QFETCH(int, unread);
        ViewBench bench(200, unread);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.show({720, 450});
        bench.pane().setMarksSeen(false);
        QTRY_VERIFY(bench.model().rowCount() > 0 && !bench.model().isLoading() && bench.view().isSettled());
        const auto standsAtUnread = [&bench] {
            const int row = bench.model().firstUnreadRow();
            const MessageCard *card = row < 0 ? nullptr : bench.view().cardAt(row);
            const bool top = card && card->isVisible() && card->y() >= 0 && card->y() < bench.view().viewport()->height();
            return top && (bench.view().isAtEnd() || card->y() < 80);
        };
        QTRY_VERIFY(standsAtUnread());
        // Writing and going back again leaves it where it is.
        bench.pane().composer().reply();
        QTRY_VERIFY(bench.view().isSettled());
        QTRY_VERIFY(standsAtUnread());
        bench.view().setFocus();
        QTRY_VERIFY(bench.view().isSettled());
        QTRY_VERIFY(standsAtUnread());
        // The next one, opened while that has the focus, begins at its own.
        bench.workspace->open(bench.other.id);
        QTRY_VERIFY(bench.model().rowCount() > 0 && bench.view().isSettled());
        bench.workspace->open(bench.conversation.id);
        QTRY_VERIFY(bench.model().rowCount() > 1 && !bench.model().isLoading() && bench.view().isSettled());
        QTRY_VERIFY(standsAtUnread());
    }

    void everyTextStandsThereWhole()
    {
        ViewBench bench(40);
        SHOW_VIEW(bench);
        bench.workspace->resize(900, 700);
        QTRY_VERIFY(bench.view().isSettled());
        bench.workspace->resize(1400, 800);
        QTRY_VERIFY(bench.view().isSettled());
        for (int row = 0; row < bench.model().rowCount(); ++row) {
            if (MessageCard *card = bench.view().cardAt(row); card && card->isVisible()) {
                BodyView *body = card->body();
                QVERIFY2(body->height() >= body->document()->size().height() - 1, "a text is cut");
                QVERIFY2(body->height() <= body->document()->size().height() + 2, "a text has empty room");
            }
        }
    }

    void homeAndEndGoToTheEndsOfAllThereIs()
    {
        ViewBench bench(900);
        SHOW_VIEW(bench);
        bench.view().setFocus();
        bench.key(Qt::Key_Home);
        QTRY_VERIFY(bench.model().rowOf(bench.ids[0]) == 0);
        QTRY_VERIFY(bench.shows(bench.ids[0]));
        QCOMPARE(bench.view().verticalScrollBar()->value(), 0);
        auto *toNewest = bench.view().findChild<QPushButton *>(u"toNewest"_s);
        QVERIFY(toNewest->isVisible());
        bench.hub.addMessage(bench.conversation.id, u"are you there?"_s, Direction::In, QDateTime::currentDateTimeUtc());
        QTRY_VERIFY2(toNewest->text().contains(u"1"_s), qPrintable(toNewest->text()));
        bench.key(Qt::Key_End);
        QTRY_VERIFY(bench.view().isAtEnd());
        QTRY_VERIFY(!toNewest->isVisible());
    }

    /// What came in while the hand was on its way to the key was not read: a reply sent then is a blind one.
    void whatHasJustComeInIsNotSeenYet()
    {
        ViewBench bench(12);
        SHOW_VIEW(bench);
        QSignalSpy ended(&bench.view(), &TimelineView::endSeen);
        bench.view().goToEnd();
        QTRY_VERIFY(!ended.isEmpty());
        const MessageId before = bench.view().newestSeen();
        QCOMPARE(before, bench.ids[11]);
        QObject context;
        QList<MessageId> atOnce;
        connect(&bench.model(), &TimelineModel::newerCame, &context, [&] { atOnce.append(bench.view().newestSeen()); });
        ended.clear();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const MessageId late = bench.hub.addMessage(bench.conversation.id, u"Forget it, it came"_s, Direction::In, now).id;
        QTRY_COMPARE(atOnce, QList{before});
        QTRY_VERIFY(!ended.isEmpty());
        QCOMPARE(bench.view().newestSeen(), late);
        // By its date it stands above what was there: news all the same.
        ended.clear();
        atOnce.clear();
        const MessageId older =
            bench.hub.addMessage(bench.conversation.id, u"Sent before, came after"_s, Direction::In, now.addSecs(-60)).id;
        QTRY_COMPARE(atOnce, QList{late});
        QTRY_VERIFY(!ended.isEmpty());
        QCOMPARE(bench.view().newestSeen(), older);
    }

    void scrollingReadsOnBothWaysAndKeepsItsPlace()
    {
        ViewBench bench(1000);
        SHOW_VIEW(bench);
        bench.view().setFocus();
        QScrollBar *bar = bench.view().verticalScrollBar();
        int last = 1000;
        // Up to the very first, page by page: nothing is skipped on the way.
        for (int pages = 0; pages < 2000 && !bench.shows(bench.ids[0]); ++pages) {
            bar->setValue(bar->value() - bench.view().viewport()->height() / 2);
            QTRY_VERIFY(bench.view().isSettled() && !bench.model().isLoading());
            const int first = static_cast<int>(bench.ids.indexOf(bench.firstShown()));
            QVERIFY2(first <= last && last - first <= 30, qPrintable(u"from %1 to %2"_s.arg(last).arg(first)));
            last = first;
        }
        QVERIFY(bench.shows(bench.ids[0]));
        QVERIFY(bench.model().rowCount() <= TimelineModel::mostRows);
        QVERIFY(bench.view().cardCount() <= 200);
        for (int pages = 0; pages < 2000 && !bench.view().isAtEnd(); ++pages) {
            bar->setValue(bar->value() + bench.view().viewport()->height() / 2);
            QTRY_VERIFY(bench.view().isSettled() && !bench.model().isLoading());
            const int first = static_cast<int>(bench.ids.indexOf(bench.firstShown()));
            QVERIFY2(first >= last && first - last <= 30, qPrintable(u"from %1 to %2"_s.arg(last).arg(first)));
            last = first;
        }
        QVERIFY(bench.shows(bench.ids[999]));
    }

    void findsMarksAndWalksTheFinds()
    {
        ViewBench bench(400);
        SHOW_VIEW(bench);
        bench.view().setFocus();
        bench.key(Qt::Key_F, Qt::ControlModifier);
        FindBar &bar = bench.pane().findBar();
        QTRY_VERIFY(bar.isOpen() && bar.field().hasFocus());
        QTest::keyClicks(&bar.field(), u"message 12"_s);
        QTRY_COMPARE(bar.countText(), u"11 of 11"_s); // 12, 120 to 129
        QTRY_VERIFY(bench.shows(bench.ids[129]));
        MessageCard *found = bench.view().cardAt(bench.model().rowOf(bench.ids[129]));
        QVERIFY(found->body()->markCount() >= 2);
        bench.key(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY(bench.shows(bench.ids[12]));
        QCOMPARE(bar.countText(), u"1 of 11"_s);
        bench.key(Qt::Key_F3);
        QTRY_VERIFY(bench.shows(bench.ids[129]));
        bench.key(Qt::Key_Escape);
        QVERIFY(!bar.isOpen());
        QVERIFY(bench.view().hasFocus());
        found = bench.view().cardAt(bench.model().rowOf(bench.ids[129]));
        QCOMPARE(found->body()->markCount(), 0);
    }

    void whatIsFoundInAQuoteIsUnfolded()
    {
        ViewBench bench(3);
        Message message = messageFromJson(bench.hub.messages[bench.ids[2].value]).valueOr({});
        message.visibleText = u"It is still not here."_s;
        message.text = u"It is still not here.\n> We sent the elephant on Monday."_s;
        ++message.version;
        bench.hub.messages.insert(message.id.value, toJson(message));
        bench.all.insert(message.id.value, toJson(message));
        bench.hub.append(u"message.updated"_s, toJson(message));
        SHOW_VIEW(bench);
        bench.pane().find();
        QTest::keyClicks(&bench.pane().findBar().field(), u"elephant"_s);
        QTRY_COMPARE(bench.pane().findBar().countText(), u"1 of 1"_s);
        const auto marks = [&] {
            const MessageCard *card = bench.view().cardAt(2);
            return card ? card->body()->markCount() : 0;
        };
        QTRY_COMPARE(marks(), 1);
    }

    /// Making a card costs more than all else when another conversation is opened, so cards go on to other messages.
    void cardsServeTheNextConversationAfresh()
    {
        ViewBench bench(4);
        Message mail = messageFromJson(bench.hub.messages[bench.ids[2].value]).valueOr({});
        mail.visibleText = u"https://shop.test/ It is still not here."_s;
        mail.text = u"https://shop.test/ It is still not here.\n> We sent the elephant on Monday."_s;
        mail.html =
            u"<p><font color=\"#336699\"><a href=\"https://shop.test/\">https://shop.test/</a> It is still not here.</font></p>"
            "<blockquote>We sent the elephant on Monday.</blockquote>"_s;
        mail.attachments = {Attachment{.id = AttachmentId::make(), .name = u"a.txt"_s, .mediaType = u"text/plain"_s, .size = 9}};
        ++mail.version;
        bench.all.insert(mail.id.value, toJson(mail));
        bench.hub.messages.insert(mail.id.value, toJson(mail));
        bench.hub.append(u"message.updated"_s, toJson(mail));
        SHOW_VIEW(bench);
        bench.pane().find();
        QTest::keyClicks(&bench.pane().findBar().field(), u"elephant"_s);
        QTRY_COMPARE(bench.view().cardAt(2)->body()->markCount(), 1);
        bench.view().setFocus();
        bench.key(Qt::Key_Up, Qt::ShiftModifier);
        QSet<MessageCard *> before;
        for (int row = 0; row < 4; ++row) {
            before.insert(bench.view().cardAt(row));
        }
        bench.workspace->open(bench.other.id);
        QTRY_VERIFY(bench.model().conversation() == bench.other.id && bench.model().rowCount() == 1 && bench.view().isSettled());
        MessageCard *card = bench.view().cardAt(0);
        QVERIFY(before.contains(card));
        QCOMPARE(card->message().id, bench.ids.last());
        QCOMPARE(card->body()->toPlainText(), u"The shoes are too small."_s);
        QCOMPARE(card->body()->markCount(), 0);
        QCOMPARE(card->body()->focusPolicy(), Qt::ClickFocus);
        QTextCursor start(card->body()->document());
        start.movePosition(QTextCursor::NextCharacter);
        QVERIFY(!start.charFormat().isAnchor() && !start.charFormat().fontUnderline());
        QVERIFY(!card->isSelected());
        QAccessibleInterface *ground = QAccessible::queryAccessibleInterface(bench.view().viewport());
        QCOMPARE(ground->childCount(), 1);
        QVERIFY(ground->child(0)->text(QAccessible::Name).contains(u"The shoes are too small."_s));
        QCOMPARE(bench.view().cardCount(), 1);
        for (MessageCard *each : std::as_const(before)) {
            QCOMPARE(each->isVisible(), each == card);
            QVERIFY(each == card || each->sentence().isEmpty());
        }
        // And back: nothing of how it was left is there.
        bench.workspace->open(bench.conversation.id);
        QTRY_VERIFY(bench.model().conversation() == bench.conversation.id && bench.model().rowCount() == 4
                    && bench.view().isSettled());
        for (int row = 0; row < 4; ++row) {
            MessageCard *each = bench.view().cardAt(row);
            QVERIFY(each && each->isVisible());
            QCOMPARE(each->message().id, bench.ids[row]);
            QVERIFY(!each->isSelected());
            const QString shown = each->body()->toPlainText().simplified();
            QCOMPARE(shown, row == 2 ? u"https://shop.test/ It is still not here."_s : each->message().text.simplified());
            QCOMPARE(each->findChildren<AttachmentChip *>(QString(), Qt::FindChildrenRecursively).isEmpty(), row != 2);
            QVERIFY2(each->body()->height() >= each->body()->document()->size().height() - 1, "a text is cut");
        }
    }

    void aTypedDayIsGoneTo()
    {
        ViewBench bench(900);
        SHOW_VIEW(bench);
        bench.view().setFocus();
        bench.pane().chooseDay();
        const auto pickerOf = [&] { return bench.pane().window()->findChild<DayPicker *>(); };
        QPointer<DayPicker> picker = pickerOf();
        QVERIFY(picker && picker->isVisible());
        // Popups are kept from screen readers: it lies on the window.
        QVERIFY(!picker->isWindow());
        QTRY_VERIFY(picker->field().hasFocus());
        QTest::keyClick(&picker->field(), Qt::Key_Escape);
        QTRY_VERIFY(!picker);
        QTRY_VERIFY(bench.view().hasFocus());
        bench.pane().chooseDay();
        picker = pickerOf();
        QVERIFY(picker && picker->isVisible());
        QTest::keyClicks(&picker->field(), u"2026-10-08"_s);
        QTest::keyClick(&picker->field(), Qt::Key_Return);
        const QDateTime day = QDate(2026, 10, 8).startOfDay();
        const auto firstOfDay = [&] {
            for (int i = 0; i < 900; ++i) {
                if (fromWireTime(bench.hub.messages[bench.ids[i].value][u"at"].toString()) >= day) {
                    return bench.ids[i];
                }
            }
            return MessageId();
        };
        QTRY_VERIFY(bench.shows(firstOfDay()));
    }

    void arrowsAndShiftSelectMessagesToCopy()
    {
        ViewBench bench(20);
        SHOW_VIEW(bench);
        bench.view().setFocus();
        QCOMPARE(bench.view().current(), bench.ids[19]);
        bench.key(Qt::Key_Up);
        QCOMPARE(bench.view().current(), bench.ids[18]);
        bench.key(Qt::Key_Up, Qt::ShiftModifier);
        bench.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(bench.view().selectedRows(), (QList<int>{16, 17, 18}));
        QVERIFY(bench.view().cardAt(17)->isSelected());
        bench.key(Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"message 16"_s) && copied.contains(u"message 18"_s) && copied.contains(u"Ana Pop, "_s)
                     && !copied.contains(u"message 19"_s),
                 qPrintable(copied));
        QVERIFY(copied.indexOf(u"message 16"_s) < copied.indexOf(u"message 17"_s));
        bench.key(Qt::Key_Escape);
        QVERIFY2(!bench.view().cardAt(17)->isSelected() && bench.view().hasFocus(), "Escape ends the selection first");
    }

    void theMouseSelectsAcrossMessages()
    {
        ViewBench bench(20);
        SHOW_VIEW(bench);
        QWidget *from = bench.view().cardAt(17)->body()->viewport();
        QWidget *to = bench.view().cardAt(19)->body()->viewport();
        QTRY_VERIFY(bench.shows(bench.ids[17]) && bench.shows(bench.ids[19]));
        const QPoint there = from->mapFromGlobal(to->mapToGlobal(QPoint(10, 5)));
        QTest::mousePress(from, Qt::LeftButton, {}, QPoint(10, 5));
        QMouseEvent move(QEvent::MouseMove, there, from->mapToGlobal(there), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(from, &move);
        QTest::mouseRelease(from, Qt::LeftButton, {}, there);
        QCOMPARE(bench.view().selectedRows(), (QList<int>{17, 18, 19}));
        QTest::mouseClick(bench.view().cardAt(18)->body()->viewport(), Qt::LeftButton, {}, QPoint(10, 5));
        QCOMPARE(bench.view().selectedRows(), QList<int>{18});
    }

    /// Held at the edge, the mouse goes on by itself; let go of anywhere else, it stops.
    void drawnToTheEdgeTheSelectionGoesOn()
    {
        ViewBench bench(40);
        SHOW_VIEW(bench);
        bench.view().setFocus();
        bench.key(Qt::Key_End);
        QTRY_VERIFY(bench.view().isSettled() && bench.view().verticalScrollBar()->value() > 0);
        QWindow *window = bench.view().window()->windowHandle();
        QVERIFY(window);
        const auto inWindow = [&](const QPoint &inView) { return bench.view().viewport()->mapTo(bench.view().window(), inView); };
        const QPoint middle = inWindow(QPoint(bench.view().viewport()->width() / 2, bench.view().viewport()->height() / 2));
        const QPoint edge = inWindow(QPoint(bench.view().viewport()->width() / 2, 2));
        const int before = bench.view().verticalScrollBar()->value();
        QTest::mousePress(window, Qt::LeftButton, {}, middle);
        QCursor::setPos(bench.view().window()->mapToGlobal(edge));
        QTest::mouseMove(window, edge);
        QTRY_VERIFY(bench.view().selectedRows().size() > 1);
        const int once = bench.view().verticalScrollBar()->value();
        QTRY_VERIFY(bench.view().verticalScrollBar()->value() < std::min(before, once)); // no mouse moves any more
        QTest::mouseRelease(window, Qt::LeftButton, {}, edge);
        const qsizetype selected = bench.view().selectedRows().size();
        QVERIFY(selected > 1);
    }

    void allOfTheCustomerByOneKey()
    {
        ViewBench bench(40);
        SHOW_VIEW(bench);
        bench.view().setFocus();
        QTest::keyClick(&bench.view(), 'w');
        QTRY_COMPARE(bench.model().extent(), TimelineModel::Extent::Customer);
        QTRY_VERIFY(bench.model().rowOf(bench.ids.last()) >= 0);
        bench.key(Qt::Key_Home);
        QTRY_VERIFY(bench.shows(bench.ids.last()));
        // The other conversation says so above its message, and a press opens it.
        auto *card = bench.view().cardAt(0);
        QAbstractButton *title = nullptr;
        for (auto *each : card->findChildren<QAbstractButton *>()) {
            if (each->text().contains(u"Wrong size"_s)) {
                title = each;
            }
        }
        QVERIFY(title && title->accessibleName().contains(u"#%1"_s.arg(bench.other.number)));
        title->click();
        QCOMPARE(bench.workspace->openConversation().id(), bench.other.id);
        QCOMPARE(bench.model().extent(), TimelineModel::Extent::Conversation);
    }

    void linksOpenTheirMessage()
    {
        ViewBench bench(900);
        SHOW_VIEW(bench);
        bench.workspace->open(bench.other.id);
        const QString link = toText({.number = bench.conversation.number, .message = bench.ids[333]});
        bench.workspace->inboxPane().searchField().setText(link);
        QTRY_COMPARE(bench.workspace->openConversation().id(), bench.conversation.id);
        QTRY_VERIFY(bench.shows(bench.ids[333]));
        QVERIFY(bench.workspace->inboxPane().searchField().text().isEmpty());
        bench.view().setFocus();
        QTest::keyClick(&bench.view(), 'y');
        QCOMPARE(QApplication::clipboard()->text(), toText({.number = bench.conversation.number}));
        QVERIFY(!bench.workspace->openLink(u"https://example.com"_s));
    }

    void filesLeadToTheirMessage()
    {
        ViewBench bench(900);
        bench.hub.intercept = [&](const HttpRequest &request) -> std::optional<HttpReply> {
            if (!request.path.contains(u"/attachments?"_s)) {
                return std::nullopt;
            }
            const Attachment attachment{
                .id = AttachmentId::make(), .name = u"label.pdf"_s, .mediaType = u"application/pdf"_s, .size = 9};
            const QJsonObject item{{u"attachment"_s, toJson(attachment)},
                                   {u"message_id"_s, bench.ids[100].value},
                                   {u"conversation_id"_s, bench.conversation.id.value},
                                   {u"at"_s, toWireTime(QDateTime::currentDateTimeUtc())},
                                   {u"direction"_s, u"in"_s},
                                   {u"author"_s, QJsonObject{{u"kind"_s, u"customer"_s}, {u"name"_s, u"Ana Pop"_s}}}};
            const QJsonObject body{{u"items"_s, QJsonArray{item}}, {u"next"_s, QJsonValue()}};
            return HttpReply{.status = 200, .body = QJsonDocument(body).toJson()};
        };
        SHOW_VIEW(bench);
        bench.view().setFocus();
        QTest::keyClick(&bench.view(), 'F', Qt::ShiftModifier);
        auto *files = bench.workspace->findChild<FilesPane *>();
        QVERIFY(files);
        QTRY_COMPARE(files->model().rowCount(), 1);
        QTest::keyClick(&files->field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.shows(bench.ids[100]));
        QCOMPARE(bench.view().current(), bench.ids[100]);
    }

    void changesAreFoldedWhenTheyAreMany()
    {
        ViewBench bench(3);
        for (int i = 0; i < 5; ++i) {
            bench.hub.changes.append(
                QJsonObject{{u"id"_s, MessageId::make().value},
                            {u"conversation_id"_s, bench.conversation.id.value},
                            {u"at"_s, toWireTime(QDateTime({2026, 11, 1}, {9, 10 - i}, Qt::UTC))},
                            {u"actor"_s, QJsonObject{{u"kind"_s, u"agent"_s}, {u"id"_s, u"x"_s}, {u"name"_s, u"Ion"_s}}},
                            {u"changes"_s,
                             QJsonArray{QJsonObject{{u"field"_s, u"priority"_s}, {u"from"_s, u"low"_s}, {u"to"_s, u"high"_s}}}}});
        }
        SHOW_VIEW(bench);
        const auto labels = [&](const QString &text) {
            int count = 0;
            for (const QLabel *label : bench.view().cardAt(2)->findChildren<QLabel *>()) {
                count += label->isVisible() && label->text().startsWith(text) ? 1 : 0;
            }
            return count;
        };
        QTRY_COMPARE(labels(u"Ion set it to"_s), 1);
        QAbstractButton *fold = nullptr;
        for (auto *each : bench.view().cardAt(2)->findChildren<QAbstractButton *>()) {
            fold = each->accessibleName() == "Show 5 change(s)"_L1 && each->isVisible() ? each : fold;
        }
        QVERIFY(fold);
        fold->click();
        QTRY_COMPARE(labels(u"Ion set it to"_s), 5);
    }

    void aMessageIsReadWholeAndAnArrivalIsSaid()
    {
        ViewBench bench(5);
        SHOW_VIEW(bench);
        bench.view().setFocus();
        QAccessibleInterface *card = QAccessible::queryAccessibleInterface(bench.view().cardAt(4));
        QVERIFY(card->text(QAccessible::Name).contains(u"message 4"_s));
        QVERIFY(card->state().focused && card->state().focusable);
        QCOMPARE(card->role(), QAccessible::ListItem);
        bench.hub.addMessage(bench.conversation.id, u"Hello? Anybody?"_s, Direction::In, QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(bench.model().rowCount(), 6);
        QTRY_VERIFY2(bench.view().viewport()->accessibleDescription().contains(u"Hello? Anybody?"_s),
                     qPrintable(bench.view().viewport()->accessibleDescription()));
        QVERIFY2(bench.view().viewport()->accessibleDescription().startsWith(u"Email from Ana Pop"_s),
                 qPrintable(bench.view().viewport()->accessibleDescription()));
    }
};

int main(int argc, char **argv)
{
    // One time zone, so that days begin where the test expects it.
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    TimelineViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "timelineviewtest.moc"
