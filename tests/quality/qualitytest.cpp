// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "tests/quality/rates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;

/// Every rate of docs/quality.md stays above its floor.
class QualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { hub::initialiseMime(); }
    void ratesAreReached_data();
    void ratesAreReached();
    void belowTheFloorIsSeen();
};

void QualityTest::ratesAreReached_data()
{
    QTest::addColumn<int>("index");
    const auto all = quality::measures();
    for (int i = 0; i < all.size(); ++i) {
        QTest::newRow(qPrintable(all[i].name)) << i;
    }
}

void QualityTest::ratesAreReached()
{
    QFETCH(int, index);
    const auto rates = quality::measures()[index].run();
    if (rates.isEmpty()) {
        QSKIP("skipped: no corpus");
    }
    for (const quality::Rate &rate : rates) {
        qInfo().noquote() << rate.name << rate.good << "of" << rate.total << "agree," << rate.deliberate.size()
                          << "differ on purpose:" << QString::number(rate.reached(), 'f', 2) + u'%';
        QVERIFY2(rate.total > 0, qPrintable(rate.name));
        QVERIFY2(rate.agreement() >= rate.agreeFloor, qPrintable(rate.name));
        QVERIFY2(rate.reached() >= rate.floor,
                 qPrintable(u"%1: %2 % is below %3 %: %4"_s.arg(rate.name)
                                .arg(rate.reached())
                                .arg(rate.floor)
                                .arg(rate.differences.first(std::min<qsizetype>(10, rate.differences.size())).join(u"; "_s))));
    }
}

void QualityTest::belowTheFloorIsSeen()
{
    quality::Rate rate{.name = u"a rate"_s, .floor = 90};
    rate.add(true, u"one"_s);
    rate.add(false, u"two"_s);
    QCOMPARE(rate.reached(), 50.0);
    QVERIFY(rate.reached() < rate.floor);
    QCOMPARE(rate.differences, QStringList{u"two"_s});
}

QTEST_GUILESS_MAIN(QualityTest)
#include "qualitytest.moc"
