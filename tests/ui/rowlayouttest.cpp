// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxrow.h"

#include <QFontMetrics>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

InboxRow fullRow()
{
    InboxRow row;
    row.sender = u"Ana Pop"_s;
    row.subject = u"Late parcel"_s;
    row.preview = u"Hello, where is my parcel? It should have come on Monday."_s;
    row.channels = {u"email"_s, u"chat"_s};
    row.time = u"12:03"_s;
    row.due = u"4 min"_s;
    row.promise = u"14:30"_s;
    row.unread = true;
    row.pending = true;
    row.priority = Priority::Urgent;
    row.assignee = u"MS"_s;
    return row;
}

QList<QRect> partsOf(const InboxRowLayout &layout)
{
    QList<QRect> parts{layout.dot,  layout.sender,   layout.time,     layout.subject, layout.preview,
                       layout.pill, layout.priority, layout.assignee, layout.pending, layout.promise};
    parts += layout.glyphs;
    parts.removeIf([](const QRect &part) { return part.isEmpty(); });
    return parts;
}

} // namespace

/// Where things stand in a row of the inbox.
class RowLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsStayApartAndInside_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const QString longName = u"Maria-Magdalena Constantinescu-Vlădescu of the Department of Very Long Names"_s;
        for (const int width : {60, 120, 180, 240, 340, 500, 900}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const QByteArray side = direction == Qt::LeftToRight ? "left to right" : "right to left";
                QTest::newRow(QByteArray("short name, " + QByteArray::number(width) + " px, " + side))
                    << width << u"Ana Pop"_s << direction;
                QTest::newRow(QByteArray("long name, " + QByteArray::number(width) + " px, " + side))
                    << width << longName << direction;
            }
        }
    }
    void partsStayApartAndInside()
    {
        QFETCH(int, width);
        QFETCH(QString, sender);
        QFETCH(Qt::LayoutDirection, direction);
        InboxRow row = fullRow();
        row.sender = sender;
        const QRect rect(10, 112, width, 56);
        const QList<QRect> parts = partsOf(layOutInboxRow(row, inboxFonts(QFont()), rect, direction));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY2(rect.contains(parts.at(i)), qPrintable(u"part %1 leaves the row"_s.arg(i)));
            for (qsizetype j = i + 1; j < parts.size(); ++j) {
                QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(u"parts %1 and %2 overlap"_s.arg(i).arg(j)));
            }
        }
    }

    void rightToLeftIsTheMirror()
    {
        const QRect rect(0, 0, 340, 56);
        const InboxRowLayout left = layOutInboxRow(fullRow(), inboxFonts(QFont()), rect, Qt::LeftToRight);
        const InboxRowLayout right = layOutInboxRow(fullRow(), inboxFonts(QFont()), rect, Qt::RightToLeft);
        QVERIFY(left.sender.left() < left.time.left());
        QVERIFY(right.sender.left() > right.time.left());
        QCOMPARE(left.sender.left() - rect.left(), rect.right() - right.sender.right());
        QCOMPARE(left.pill.size(), right.pill.size());
    }

    void aUsualWidthHasRoomForAll()
    {
        const InboxRowLayout layout = layOutInboxRow(fullRow(), inboxFonts(QFont()), QRect(0, 0, 340, 56), Qt::LeftToRight);
        QCOMPARE(layout.glyphs.size(), 2);
        QVERIFY(!layout.pill.isEmpty());
        QVERIFY(!layout.promise.isEmpty());
        QVERIFY(!layout.assignee.isEmpty());
        QVERIFY(!layout.priority.isEmpty());
        QVERIFY(!layout.pending.isEmpty());
        QVERIFY(layout.sender.width() >= QFontMetrics(inboxFonts(QFont()).strong).horizontalAdvance(u"Ana Pop"_s));
    }

    void narrowKeepsWhoBeforeDecoration()
    {
        const InboxRowLayout layout = layOutInboxRow(fullRow(), inboxFonts(QFont()), QRect(0, 0, 130, 56), Qt::LeftToRight);
        QVERIFY(layout.sender.width() > 30);
        QVERIFY(layout.words.width() > 30);
        QVERIFY(layout.pending.isEmpty());
    }

    void whatIsNotThereTakesNoRoom()
    {
        InboxRow row = fullRow();
        const QRect rect(0, 0, 340, 56);
        const int withAll = layOutInboxRow(row, inboxFonts(QFont()), rect, Qt::LeftToRight).words.width();
        row.due.clear();
        row.assignee.clear();
        row.pending = false;
        row.priority = Priority::Normal;
        row.unread = false;
        const InboxRowLayout layout = layOutInboxRow(row, inboxFonts(QFont()), rect, Qt::LeftToRight);
        QVERIFY(layout.dot.isEmpty());
        QVERIFY(layout.pill.isEmpty());
        QVERIFY(layout.words.width() > withAll);
    }
};

QTEST_MAIN(RowLayoutTest)
#include "rowlayouttest.moc"
