// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/likeness.h"
#include "hub/core/correspondence.h"
#include "hub/core/customermerge.h"
#include "hub/text/phonenumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

namespace {

Customer somebody(const QString &name, const QList<std::pair<QString, QString>> &identities, const QJsonObject &fields = {})
{
    Customer customer{.id = CustomerId::make(), .name = name, .fields = fields};
    for (const auto &[kind, value] : identities) {
        customer.identities.append({.kind = kind, .value = value});
    }
    return customer;
}

} // namespace

/// Who may be one person, a row a case; what is heard of a message; which numbers are one.
class LikenessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposals_data();
    void proposals();
    void candidatesShareAKey();
    void signatures_data();
    void signatures();
    void numbers_data();
    void numbers();
    void deliveryMovesForward_data();
    void deliveryMovesForward();
    void mattersToAttach();
    void twoMailboxesAreTwoMatters();
    void joinedAndSeparated();
};

void LikenessTest::proposals_data()
{
    QTest::addColumn<Customer>("a");
    QTest::addColumn<QStringList>("numbersOfA");
    QTest::addColumn<QStringList>("typedByA");
    QTest::addColumn<Customer>("b");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("reason");
    const auto mail = [](const QString &address) { return QList<std::pair<QString, QString>>{{u"email"_s, address}}; };
    const auto phone = [](const QString &number) { return QList<std::pair<QString, QString>>{{u"phone"_s, number}}; };

    QTest::newRow("same name, same company") << somebody(u"Ana Pop"_s, mail(u"ana@shop.test"_s)) << QStringList() << QStringList()
                                             << somebody(u"ana  POP"_s, mail(u"a.pop@shop.test"_s)) << true << u"same_name"_s;
    QTest::newRow("same name with diacritics, same company")
        << somebody(u"Ștefan Țurcanu"_s, mail(u"stefan@firma.test"_s)) << QStringList() << QStringList()
        << somebody(u"Stefan Turcanu"_s, mail(u"s.turcanu@firma.test"_s)) << true << u"same_name"_s;
    QTest::newRow("same name alone") << somebody(u"Ana Pop"_s, mail(u"ana@shop.test"_s)) << QStringList() << QStringList()
                                     << somebody(u"Ana Pop"_s, mail(u"ana@other.test"_s)) << false << QString();
    QTest::newRow("same name at a mail provider")
        << somebody(u"Ana Pop"_s, mail(u"ana@gmail.com"_s)) << QStringList() << QStringList()
        << somebody(u"Ana Pop"_s, mail(u"apop@gmail.com"_s)) << false << QString();
    QTest::newRow("colleagues of one family name")
        << somebody(u"Ana Pop"_s, mail(u"ana@shop.test"_s)) << QStringList() << QStringList()
        << somebody(u"Dan Pop"_s, mail(u"dan@shop.test"_s)) << false << QString();
    QTest::newRow("number in a signature, not known by name")
        << somebody(u"Ana Pop"_s, mail(u"ana@shop.test"_s)) << QStringList{u"+40721123456"_s} << QStringList()
        << somebody(u"+40721123456"_s, phone(u"+40721123456"_s)) << true << u"signature_phone"_s;
    QTest::newRow("number in a signature, same name")
        << somebody(u"Ana Pop"_s, mail(u"ana@shop.test"_s)) << QStringList{u"+40721123456"_s} << QStringList()
        << somebody(u"Ana Pop"_s, phone(u"+40721123456"_s)) << true << u"same_name"_s;
    QTest::newRow("the office's number in a colleague's signature")
        << somebody(u"Ana Pop"_s, mail(u"ana@shop.test"_s)) << QStringList{u"+40312295000"_s} << QStringList()
        << somebody(u"Radu Ionescu"_s, phone(u"+40312295000"_s)) << false << QString();
    QTest::newRow("typed address") << somebody(u"Visitor"_s, {{u"chat"_s, u"v1"_s}}) << QStringList()
                                   << QStringList{u"ana@shop.test"_s} << somebody(u"Ana Pop"_s, mail(u"ana@shop.test"_s)) << true
                                   << u"typed_address"_s;
    QTest::newRow("nothing in common") << somebody(u"Ana Pop"_s, mail(u"ana@shop.test"_s)) << QStringList() << QStringList()
                                       << somebody(u"Jan Kowal"_s, mail(u"jan@firma.test"_s)) << false << QString();
    const QJsonObject home{{u"street"_s, u"12 Main Street"_s}, {u"birthday"_s, u"1980-02-03"_s}};
    QTest::newRow("same house and birthday, a slip in the name")
        << somebody(u"Aleisha Hobson"_s, {}, home) << QStringList() << QStringList()
        << somebody(u"Aleshia Hobson"_s, {}, {{u"street"_s, u"12 Main St"_s}, {u"birthday"_s, u"1980-02-03"_s}}) << true
        << u"same_place"_s;
    QTest::newRow("same name, another house")
        << somebody(u"North Side School"_s, {}, {{u"street"_s, u"12 Main Street"_s}}) << QStringList() << QStringList()
        << somebody(u"North Side School"_s, {}, {{u"street"_s, u"31 Oak Avenue"_s}}) << false << QString();
}

void LikenessTest::proposals()
{
    QFETCH(Customer, a);
    QFETCH(QStringList, numbersOfA);
    QFETCH(QStringList, typedByA);
    QFETCH(Customer, b);
    QFETCH(bool, asked);
    QFETCH(QString, reason);
    const Profile one = profileOf(a, numbersOfA, typedByA);
    const Profile other = profileOf(b, {}, {});
    const Likeness likeness = likenessOf(one, other);
    QVERIFY2((likeness.score >= proposalScore) == asked, qPrintable(QString::number(likeness.score)));
    QCOMPARE(likenessOf(other, one).score, likeness.score);
    if (asked) {
        QCOMPARE(likeness.reasons.constFirst().kind, reason);
        const QStringList keys = likenessKeys(one);
        const QStringList others = likenessKeys(other);
        QVERIFY(std::any_of(keys.begin(), keys.end(), [&others](const QString &key) { return others.contains(key); }));
    }
}

void LikenessTest::candidatesShareAKey()
{
    const Profile providers = profileOf(somebody(u"Ana"_s, {{u"email"_s, u"ana@gmail.com"_s}}), {}, {});
    QVERIFY(providers.domains.isEmpty());
    QCOMPARE(likenessKeys(providers), QStringList{u"mail:ana@gmail.com"_s}); // one word alone is half the world's
    QVERIFY(isMailProvider(u"gmail.com"_s) && !isMailProvider(u"shop.test"_s));
}

void LikenessTest::signatures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("below the words") << u"Where is it?\n\n-- \nAna Pop\n0721 123 456\n"_s << u"Where is it?"_s
                                     << QStringList{u"+40721123456"_s};
    QTest::newRow("somebody else's, quoted")
        << u"Thanks\n\nOn Monday Dan wrote:\n> call 0721 123 456\n"_s << u"Thanks"_s << QStringList();
    QTest::newRow("an order's number is none") << u"Order 2026110245\n-- \nAna\n"_s << u"Order 2026110245"_s << QStringList();
    QTest::newRow("no digits") << u"Hello\n-- \nAna\n"_s << u"Hello"_s << QStringList();
    QTest::newRow("international") << u"Hi\n-- \nJan, +48 501 123 456"_s << u"Hi"_s << QStringList{u"+48501123456"_s};
}

void LikenessTest::signatures()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QFETCH(QStringList, numbers);
    QCOMPARE(numbersInSignature(text, visible, u"RO"_s), numbers);
}

void LikenessTest::numbers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::newRow("national") << u"0721 123 456"_s << u"RO"_s << u"+40721123456"_s;
    QTest::newRow("trunk zero kept apart") << u"+40 (0) 721 123 456"_s << QString() << u"+40721123456"_s;
    QTest::newRow("international prefix") << u"0040721123456"_s << u"RO"_s << u"+40721123456"_s;
    QTest::newRow("no region, no country") << u"0721123456"_s << QString() << QString();
    QTest::newRow("Arabic digits") << u"٠٧٢١ ١٢٣ ٤٥٦"_s << u"RO"_s << u"+40721123456"_s;
    QTest::newRow("words") << u"call me"_s << u"RO"_s << QString();
    QTest::newRow("empty") << QString() << u"RO"_s << QString();
    QTest::newRow("endless") << QString(5000, u'7') << u"RO"_s << QString();
}

void LikenessTest::numbers()
{
    QFETCH(QString, written);
    QFETCH(QString, region);
    QTEST(toE164(written, region), "e164");
}

void LikenessTest::deliveryMovesForward_data()
{
    QTest::addColumn<DeliveryState>("known");
    QTest::addColumn<DeliveryState>("news");
    QTest::addColumn<bool>("moves");
    QTest::newRow("sent, delivered") << DeliveryState::Sent << DeliveryState::Delivered << true;
    QTest::newRow("delivered, sent late") << DeliveryState::Delivered << DeliveryState::Sent << false;
    QTest::newRow("read, delivered late") << DeliveryState::Read << DeliveryState::Delivered << false;
    QTest::newRow("unconfirmed, delivered after all") << DeliveryState::Unconfirmed << DeliveryState::Delivered << true;
    QTest::newRow("failed, delivered after all") << DeliveryState::Failed << DeliveryState::Delivered << true;
    QTest::newRow("delivered, failed late") << DeliveryState::Delivered << DeliveryState::Failed << false;
    QTest::newRow("the same twice") << DeliveryState::Delivered << DeliveryState::Delivered << false;
}

void LikenessTest::deliveryMovesForward()
{
    QFETCH(DeliveryState, known);
    QFETCH(DeliveryState, news);
    QFETCH(bool, moves);
    QCOMPARE(deliveryAfterNews({.state = known}, {.state = news}).has_value(), moves);
}

void LikenessTest::mattersToAttach()
{
    const QDateTime now(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    const ChannelId mailbox = ChannelId::make();
    const ChannelId texts = ChannelId::make();
    const auto matter = [&](const ChannelId &channel, int daysAgo) {
        return Conversation{.id = ConversationId::make(),
                            .lastMessageAt = now.addDays(-daysAgo),
                            .threads = {{.id = ThreadId::make(), .channelId = channel}}};
    };
    const Conversation fresh = matter(texts, 0);
    const Conversation recent = matter(mailbox, 2);
    const Conversation old = matter(mailbox, 40);
    const Conversation same = matter(texts, 1);
    const auto nobody = [](const ConversationId &) { return false; };
    QCOMPARE(matterToAttach(fresh, {fresh, same, recent, old}, texts, nobody), recent.id);
    QVERIFY(matterToAttach(fresh, {fresh, same, old}, texts, nobody).isNull());
    QVERIFY(matterToAttach(fresh, {recent}, texts, [&](const ConversationId &id) { return id == recent.id; }).isNull());
}

void LikenessTest::twoMailboxesAreTwoMatters()
{
    const QDateTime now(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    const ChannelId sales = ChannelId::make();
    const ChannelId support = ChannelId::make();
    const auto matter = [&](const ChannelId &channel, const QString &kind, const QString &subject) {
        return Conversation{.id = ConversationId::make(),
                            .subject = subject,
                            .lastMessageAt = now,
                            .threads = {{.id = ThreadId::make(), .channelId = channel, .kind = kind}}};
    };
    const auto nobody = [](const ConversationId &) { return false; };
    const Conversation fresh = matter(sales, u"email"_s, u"Re: Late parcel"_s);
    const Conversation other = matter(support, u"email"_s, u"An invoice"_s);
    const Conversation same = matter(support, u"email"_s, u"Late parcel"_s);
    const Conversation byText = matter(ChannelId::make(), u"sms"_s, u"Where is it"_s);
    QVERIFY(matterToAttach(fresh, {other}, sales, nobody).isNull());
    QCOMPARE(matterToAttach(fresh, {other, same}, sales, nobody), same.id);
    QCOMPARE(matterToAttach(fresh, {other, byText}, sales, nobody), byText.id);
}

void LikenessTest::joinedAndSeparated()
{
    Customer into = somebody(u"Ana Pop"_s, {{u"email"_s, u"ana@shop.test"_s}}, {{u"account"_s, u"1"_s}});
    into.preferences = {{u"preferred_channel"_s, u"email"_s}};
    into.note = u"Kind"_s;
    Customer from = somebody(u"A. Pop"_s, {{u"phone"_s, u"+40721123456"_s}}, {{u"account"_s, u"2"_s}, {u"city"_s, u"Cluj"_s}});
    from.preferences = {{u"preferred_channel"_s, u"sms"_s}, {u"do_not_call"_s, true}};
    from.tags = QStringList{u"vip"_s};
    from.company = u"Shop"_s;
    const Customer joined = joinedCustomer(into, from);
    QCOMPARE(joined.name, u"Ana Pop"_s);
    QCOMPARE(joined.company, u"Shop"_s);
    QCOMPARE(joined.identities.size(), 2);
    QCOMPARE(joined.fields[u"account"_s], u"1"_s);
    QCOMPARE(joined.fields[u"city"_s], u"Cluj"_s);
    QVERIFY(joined.note.contains(u"account: 2"_s) && joined.note.contains(u"A. Pop"_s)); // nothing is lost
    QCOMPARE(joined.preferences[u"preferred_channel"_s], u"email"_s);
    QCOMPARE(joined.preferences[u"do_not_call"_s].toBool(), true);
    QCOMPARE(separatedCustomer(into, joined, joined, from), into);
    Customer later = joined;
    later.note = u"Changed since"_s;
    later.fields[u"city"_s] = u"Arad"_s;
    const Customer left = separatedCustomer(into, joined, later, from);
    QCOMPARE(left.note, u"Changed since"_s);
    QCOMPARE(left.fields[u"city"_s], u"Arad"_s);
    QVERIFY(left.company.isEmpty() && left.tags.isEmpty());
    QCOMPARE(left.identities, into.identities);
}

QTEST_GUILESS_MAIN(LikenessTest)
#include "likenesstest.moc"
