// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/cannedfields.h"
#include "models/writing/quote.h"
#include "models/writing/recipients.h"
#include "models/writing/sendguard.h"
#include "models/writing/textlanguage.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deskbell::SendFacts)

namespace {

QStringList flat(const QList<Address> &people)
{
    QStringList lines;
    for (const Address &person : people) {
        lines.append(writtenAddress(person));
    }
    return lines;
}

Message mailFromAna()
{
    Message mail;
    mail.direction = Direction::In;
    mail.from = Address{u"Ana Pop"_s, u"ana@pop.ro"_s};
    mail.to = {{u"Support"_s, u"help@shop.test"_s}, {u"Jan"_s, u"jan@kowal.pl"_s}};
    mail.cc = {{u"Billing"_s, u"billing@shop.test"_s}, {{}, u"boss@pop.ro"_s}, {u"Ana again"_s, u"ANA@pop.ro"_s}};
    mail.subject = u"Re: Late parcel"_s;
    mail.text = u"Where is it?\n\n> You said Monday\nAna"_s;
    mail.at = QDateTime(QDate(2026, 10, 12), QTime(10, 3), Qt::UTC);
    return mail;
}

SendFacts anasFacts(const QString &text)
{
    SendFacts facts;
    facts.text = text;
    facts.customerName = u"Ana Pop"_s;
    facts.customerAddresses = {u"ana@pop.ro"_s};
    facts.ownAddresses = {u"help@shop.test"_s, u"mia@shop.test"_s};
    facts.recipients = {{u"Ana Pop"_s, u"ana@pop.ro"_s}};
    facts.customerLanguage = u"en"_s;
    facts.colleagues = {u"Mia Wagner"_s, u"Ion Ionescu"_s};
    facts.customer = facts.draftedFor = CustomerId::make();
    return facts;
}

QStringList kindsOf(const SendFacts &facts)
{
    static const QStringList names{u"company"_s,   u"changed"_s,    u"attachment"_s, u"language"_s,
                                   u"like-note"_s, u"like-reply"_s, u"field"_s,      u"older"_s};
    QStringList kinds;
    for (const SendConcern &concern : concernsOf(facts)) {
        kinds.append(names.at(static_cast<int>(concern.kind)) + (concern.what.isEmpty() ? QString() : u' ' + concern.what));
    }
    return kinds;
}

} // namespace

class WritingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPastedBecomesPeople_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QStringList>("refused");
        QTest::newRow("one") << u"ana@pop.ro"_s << QStringList{u"ana@pop.ro"_s} << QStringList{};
        QTest::newRow("with a name") << u"Ana Pop <ana@pop.ro>"_s << QStringList{u"Ana Pop <ana@pop.ro>"_s} << QStringList{};
        QTest::newRow("a comma within quotes") << u"\"Pop, Ana\" <ana@pop.ro>, jan@kowal.pl"_s
                                               << QStringList{u"\"Pop, Ana\" <ana@pop.ro>"_s, u"jan@kowal.pl"_s} << QStringList{};
        QTest::newRow("lines, semicolons, blanks")
            << u"a@x.ro; b@x.ro\nc@x.ro d@x.ro\r\n"_s << QStringList{u"a@x.ro"_s, u"b@x.ro"_s, u"c@x.ro"_s, u"d@x.ro"_s}
            << QStringList{};
        QTest::newRow("doubles come once") << u"a@x.ro, A@X.ro"_s << QStringList{u"a@x.ro"_s} << QStringList{};
        QTest::newRow("a link") << u"mailto:a@x.ro?subject=Hi"_s << QStringList{u"a@x.ro"_s} << QStringList{};
        QTest::newRow("international") << u"иван@почта.рф"_s << QStringList{u"иван@почта.рф"_s} << QStringList{};
        QTest::newRow("bad among good") << u"a@x.ro, jan@kowal"_s << QStringList{u"a@x.ro"_s} << QStringList{u"jan@kowal"_s};
        QTest::newRow("a name only") << u"Ana Pop"_s << QStringList{} << QStringList{u"Ana Pop"_s};
        QTest::newRow("an injected header") << u"a@x.ro\nBcc: b@y.ro"_s << QStringList{u"a@x.ro"_s}
                                            << QStringList{u"Bcc: b@y.ro"_s};
        QTest::newRow("nothing") << u" ,; \n"_s << QStringList{} << QStringList{};
    }
    void whatIsPastedBecomesPeople()
    {
        QFETCH(QString, written);
        QStringList people;
        QStringList refused;
        for (const Recipient &recipient : readRecipients(written)) {
            (recipient.flaw == AddressFlaw::None ? people : refused).append(writtenAddress(recipient.address));
        }
        QTEST(people, "people");
        QTEST(refused, "refused");
    }

    void aBadAddressSaysWhy_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("flaw");
        const auto row = [](const char *name, const QString &address, AddressFlaw flaw) {
            QTest::newRow(name) << address << static_cast<int>(flaw);
        };
        row("good", u"a.b+c@x-y.co.uk"_s, AddressFlaw::None);
        row("nothing", u" "_s, AddressFlaw::Empty);
        row("no at", u"ana.pop.ro"_s, AddressFlaw::NoAt);
        row("no name", u"@pop.ro"_s, AddressFlaw::NoName);
        row("no domain", u"ana@"_s, AddressFlaw::NoDomain);
        row("no dot", u"ana@localhost"_s, AddressFlaw::NoDomain);
        row("two dots", u"ana@pop..ro"_s, AddressFlaw::BadDomain);
        row("hyphen at the edge", u"ana@-pop.ro"_s, AddressFlaw::BadDomain);
        row("a blank", u"ana pop@pop.ro"_s, AddressFlaw::BadCharacter);
        row("dots together", u"ana..pop@pop.ro"_s, AddressFlaw::BadCharacter);
        row("two ats", u"ana@pop@pop.ro"_s, AddressFlaw::BadCharacter);
        row("endless", QString(65, u'a') + u"@pop.ro"_s, AddressFlaw::TooLong);
    }
    void aBadAddressSaysWhy()
    {
        QFETCH(QString, address);
        QTEST(static_cast<int>(addressFlaw(address)), "flaw");
    }

    void repliesGoToTheRightPeople()
    {
        const QStringList own{u"help@shop.test"_s, u"billing@shop.test"_s};
        const Message mail = mailFromAna();
        QCOMPARE(flat(replyPeople(mail, own).to), QStringList{u"Ana Pop <ana@pop.ro>"_s});
        QVERIFY(replyPeople(mail, own).cc.isEmpty());
        const ReplyPeople all = replyAllPeople(mail, own);
        QCOMPARE(flat(all.to), (QStringList{u"Ana Pop <ana@pop.ro>"_s, u"Jan <jan@kowal.pl>"_s}));
        QCOMPARE(flat(all.cc), QStringList{u"boss@pop.ro"_s});
        Message ours = mail;
        ours.direction = Direction::Out;
        ours.from = Address{{}, own.first()};
        ours.to = {{u"Ana Pop"_s, u"ana@pop.ro"_s}};
        QCOMPARE(flat(replyPeople(ours, own).to), QStringList{u"Ana Pop <ana@pop.ro>"_s});
    }

    void forwardsHaveTheirSubject()
    {
        QCOMPARE(forwardSubject(u"Re: AW: Late parcel"_s), u"Fwd: Late parcel"_s);
        QCOMPARE(forwardSubject(u"Fwd: Late parcel"_s), u"Fwd: Late parcel"_s);
        QCOMPARE(forwardSubject(u"Re: "_s), u"Fwd: Re:"_s);
        QCOMPARE(forwardSubject(u"Invoice: 7"_s), u"Fwd: Invoice: 7"_s);
    }

    void quotesCarryHeadAndMarks()
    {
        const Message mail = mailFromAna();
        const QuotedOriginal quote = quoteOf(mail, u"de"_s);
        QVERIFY2(quote.head.startsWith(u"Am "_s) && quote.head.endsWith(u"schrieb Ana Pop <ana@pop.ro>:"_s),
                 qPrintable(quote.head));
        QCOMPARE(quote.text, quote.head + u"\n> Where is it?\n>\n>> You said Monday\n> Ana"_s);
        QVERIFY(quote.html.contains(u"&lt;ana@pop.ro&gt;"_s));
        Message rich = mail;
        rich.html = u"<p>Hi <img src=\"cid:logo\"> there</p>"_s;
        QVERIFY(quoteOf(rich, {}).html.contains(u"<p>Hi  there</p>"_s));
        QVERIFY(quoteOf(rich, {}).head.startsWith(u"On "_s));
        const QuotedOriginal forward = forwardOf(rich, u"en"_s);
        QVERIFY(forward.html.contains(u"cid:logo"_s));
        QVERIFY(forward.text.contains(u"\nFrom: Ana Pop <ana@pop.ro>\nDate: "_s));
        QVERIFY(forward.text.contains(u"\nSubject: Re: Late parcel\nTo: Support <help@shop.test>, Jan <jan@kowal.pl>\nCc: "_s));
        QVERIFY(forward.text.endsWith(mail.text));
        rich.html = QString(300'000, u'x');
        QVERIFY(quoteOf(rich, {}).html.size() < 1000);
    }

    void rightToLeftTextIsMarked()
    {
        QCOMPARE(htmlOfPlainText(u"a<b\nc"_s), u"<div>a&lt;b<br>c</div>"_s);
        QVERIFY(htmlOfPlainText(u"مرحبا"_s).startsWith(u"<div dir=\"rtl\">"_s));
    }

    void fieldsAreFilledOrStay()
    {
        Customer ana;
        ana.name = u"Ana Maria Pop"_s;
        Conversation conversation;
        conversation.number = 1042;
        const FieldValues values = fieldValues(ana, conversation, std::nullopt);
        const FilledText filled = fillFields(
            u"Dear {{customer.first_name}} ({{ Customer.Name }}), #{{conversation.number}} {{agent.name}} {{oops}}"_s, values);
        QCOMPARE(filled.text, u"Dear Ana (Ana Maria Pop), #1042 {{agent.name}} {{oops}}"_s);
        QCOMPARE(filled.unfilled, (QStringList{u"agent.name"_s, u"oops"_s}));
        QCOMPARE(fieldSpans(filled.text).size(), 2);
        ana.name = u"ana@pop.ro"_s;
        QCOMPARE(fillFields(u"{{customer.name}}"_s, fieldValues(ana, {}, {})).unfilled, QStringList{u"customer.name"_s});
        QCOMPARE(fillFields(u"{{customer.name}}"_s, {{u"customer.name"_s, u"A&B"_s}}, true).text, u"A&amp;B"_s);
        // A value that looks like a field is not filled again.
        QCOMPARE(
            fillFields(u"{{customer.name}}"_s, {{u"customer.name"_s, u"{{agent.name}}"_s}, {u"agent.name"_s, u"Mia"_s}}).text,
            u"{{agent.name}}"_s);
    }

    void peopleAreGreetedByTheirFirstNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("first");
        QTest::newRow("given name first") << u"Ana Pop"_s << u"ro"_s << u"Ana"_s;
        QTest::newRow("Hungarian: the family's name comes first") << u"Lakatos Csaba"_s << u"hu"_s << u"Csaba"_s;
        QTest::newRow("Hungarian, with a region and a third name") << u"Kov\u00e1cs Anna M\u00e1ria"_s << u"hu-HU"_s << u"Anna"_s;
        QTest::newRow("one name only") << u"Csaba"_s << u"hu"_s << u"Csaba"_s;
        QTest::newRow("a title") << u"Dr. Anna Schmidt"_s << u"de"_s << u"Anna"_s;
        QTest::newRow("a title before a Hungarian name") << u"Dr. Lakatos Csaba"_s << u"hu"_s << u"Csaba"_s;
    }

    void peopleAreGreetedByTheirFirstNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        Customer customer;
        customer.name = name;
        customer.language = language;
        const FieldValues values = fieldValues(customer, std::nullopt, std::nullopt);
        QTEST(values.value(u"customer.first_name"_s), "first");
    }

    void repliesAreFoundByWhatIsTyped()
    {
        const QueueId parcels = QueueId::make();
        const auto reply = [](const QString &shortcut, const QString &title, const QString &language, const QString &text,
                              const QueueId &queue = {}) {
            CannedReply made;
            made.id = CannedReplyId::make();
            made.shortcut = shortcut;
            made.title = title;
            made.language = language;
            made.text = text;
            made.queueId = queue;
            return made;
        };
        const QList<CannedReply> all{reply(u"late"_s, u"Parcel is late"_s, u"en"_s, u"Sorry"_s),
                                     reply(u"late"_s, u"Întârziere"_s, u"ro"_s, u"Ne pare rău"_s),
                                     reply(u"hi"_s, u"Greeting"_s, {}, u"Hello, late or not"_s),
                                     reply(u"secret"_s, u"Other queue"_s, u"ro"_s, u"late"_s, QueueId::make())};
        const auto titles = [&](const QString &typed, const QString &language) {
            QStringList found;
            for (const CannedReply &found_ : matchingReplies(all, typed, language, parcels)) {
                found.append(found_.title);
            }
            return found;
        };
        QCOMPARE(titles(u"late"_s, u"ro-RO"_s), (QStringList{u"Întârziere"_s, u"Greeting"_s, u"Parcel is late"_s}));
        QCOMPARE(titles(u"late"_s, u"en"_s).first(), u"Parcel is late"_s);
        QCOMPARE(titles(u"intarz"_s, u"en"_s), QStringList{u"Întârziere"_s});
        QCOMPARE(titles({}, u"en"_s).size(), 3);
        QVERIFY(titles(u"zzz"_s, u"en"_s).isEmpty());
    }

    void languagesAreToldOrLeftOpen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"Thank you for the mail. We have sent your parcel and it will be with you on Monday."_s
                            << u"en"_s;
        QTest::newRow("ro") << u"Bună ziua, vă mulțumim pentru mesaj. Coletul dumneavoastră a fost trimis și ajunge luni."_s
                            << u"ro"_s;
        QTest::newRow("ro, cedilla and none")
            << u"Buna ziua, va multumim pentru mesaj, coletul este la curier si ajunge maine."_s << u"ro"_s;
        QTest::newRow("pl") << u"Dzień dobry, dziękujemy za wiadomość. Paczka jest w drodze i będzie u Pani w poniedziałek."_s
                            << u"pl"_s;
        QTest::newRow("hu") << u"Kedves Anna, köszönjük az üzenetet. A csomag már úton van és hétfőn meg is érkezik."_s
                            << u"hu"_s;
        QTest::newRow("de") << u"Vielen Dank für Ihre Nachricht. Das Paket ist unterwegs und wird am Montag bei Ihnen sein."_s
                            << u"de"_s;
        QTest::newRow("ru")
            << u"Здравствуйте, спасибо за письмо. Ваша посылка уже в пути и будет у вас в понедельник, это точно."_s << u"ru"_s;
        QTest::newRow("uk") << u"Вітаю, дякуємо за лист. Ваша посилка вже в дорозі і буде у вас у понеділок, її номер нижче."_s
                            << u"uk"_s;
        QTest::newRow("ar") << u"مرحبا، شكرا على رسالتك. الطرد في الطريق وسيصل يوم الاثنين."_s << u"ar"_s;
        QTest::newRow("fr is none of ours") << u"Bonjour, nous vous remercions pour votre message et le colis est en route."_s
                                            << u"fr"_s;
        QTest::newRow("too short") << u"Done, see you"_s << QString();
        QTest::newRow("an address and a number") << u"Str. Lungă 5, Brașov, 500123, AWB 99812 77321"_s << QString();
        QTest::newRow("half and half") << u"Hello привет this это parcel посылка"_s << QString();
    }
    void languagesAreToldOrLeftOpen()
    {
        QFETCH(QString, text);
        QTEST(languageOfText(text), "language");
    }

    void attachmentsArePromised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("promised");
        QTest::newRow("en attached") << u"The invoice is attached."_s << true;
        QTest::newRow("en I attach") << u"I'm attaching the form"_s << true;
        QTest::newRow("en see attachment") << u"Please see the attachment for details"_s << true;
        QTest::newRow("en theirs") << u"Thank you for the photo you attached."_s << false;
        QTest::newRow("en asks") << u"Could you attach a photo, please?"_s << false;
        QTest::newRow("en your attachment") << u"We could not open your attachment."_s << false;
        QTest::newRow("ro comma below") << u"Factura este atașată."_s << true;
        QTest::newRow("ro cedilla") << u"Am ataşat factura."_s << true;
        QTest::newRow("ro plain") << u"Va trimit atasat formularul"_s << true;
        QTest::newRow("ro in anexa") << u"Găsiți formularul în anexă."_s << true;
        QTest::newRow("pl") << u"W załączniku przesyłam fakturę."_s << true;
        QTest::newRow("ru") << u"Счёт во вложении."_s << true;
        QTest::newRow("hu") << u"Csatoltam a számlát."_s << true;
        QTest::newRow("de") << u"Anbei die Rechnung."_s << true;
        QTest::newRow("de anhang") << u"Die Rechnung finden Sie im Anhang."_s << true;
        QTest::newRow("uk") << u"Прикріплюю рахунок."_s << true;
        QTest::newRow("uk in") << u"Рахунок у вкладенні."_s << true;
        QTest::newRow("ar") << u"الفاتورة مرفقة مع الرسالة"_s << true;
        QTest::newRow("only in the quote") << u"Thank you!\n> the invoice is attached"_s << false;
        QTest::newRow("part of a word") << u"We are unattached to it"_s << false;
        QTest::newRow("nothing") << u"It comes tomorrow."_s << false;
    }
    void attachmentsArePromised()
    {
        QFETCH(QString, text);
        QTEST(!promisedAttachment(text).isEmpty(), "promised");
    }

    void theGuardAsksWhatAColleagueWould_data()
    {
        QTest::addColumn<SendFacts>("facts");
        QTest::addColumn<QStringList>("concerns");
        SendFacts facts = anasFacts(u"It comes tomorrow."_s);
        QTest::newRow("nothing to ask") << facts << QStringList{};
        facts.recipients.append({u"Boss"_s, u"boss@POP.ro"_s});
        facts.recipients.append({u"Mia"_s, u"mia@shop.test"_s});
        QTest::newRow("same company and own people") << facts << QStringList{};
        facts.recipients.append({{}, u"ana@pop-rivals.com"_s});
        QTest::newRow("another company") << facts << QStringList{u"company ana@pop-rivals.com"_s};
        facts.forward = true;
        QTest::newRow("passed on to another company") << facts << QStringList{};
        facts = anasFacts(u"Hello"_s);
        facts.customerAddresses = {u"ana@gmail.com"_s};
        facts.recipients = {{{}, u"ana@gmail.com"_s}, {{}, u"ann@gmail.com"_s}};
        QTest::newRow("the same provider is not the same company") << facts << QStringList{u"company ann@gmail.com"_s};
        facts = anasFacts(u"Hello"_s);
        facts.customer = CustomerId::make();
        QTest::newRow("another customer than at the beginning") << facts << QStringList{u"changed Ana Pop"_s};
        facts = anasFacts(u"The invoice is attached."_s);
        QTest::newRow("nothing attached") << facts << QStringList{u"attachment attached"_s};
        facts.attachments = 1;
        QTest::newRow("something attached") << facts << QStringList{};
        facts = anasFacts(u"The invoice is attached."_s);
        facts.note = true;
        QTest::newRow("a note may say so") << facts << QStringList{};
        facts = anasFacts(u"Text"_s);
        facts.textLanguage = u"de"_s;
        QTest::newRow("another language") << facts << QStringList{u"language de"_s};
        facts.customerLanguage.clear();
        QTest::newRow("language not known") << facts << QStringList{};
        QTest::newRow("a reply to a colleague") << anasFacts(u"\n@mia can you check this?"_s) << QStringList{u"like-note @mia"_s};
        QTest::newRow("an internal remark") << anasFacts(u"Internal: she is right"_s) << QStringList{u"like-note Internal"_s};
        QTest::newRow("an address at the start") << anasFacts(u"Your @home account is open."_s) << QStringList{};
        facts = anasFacts(u"Dear Ana,\nit comes tomorrow."_s);
        QTest::newRow("a letter as a reply") << facts << QStringList{};
        facts.note = true;
        QTest::newRow("a letter as a note") << facts << QStringList{u"like-reply Dear Ana,"_s};
        facts.text = u"Bună ziua, doamnă Pop"_s;
        QTest::newRow("a Romanian letter as a note") << facts << QStringList{u"like-reply Bună ziua, doamnă Pop"_s};
        facts.text = u"Уважаемая Ана!"_s;
        QTest::newRow("a Russian letter as a note") << facts << QStringList{u"like-reply Уважаемая Ана!"_s};
        facts.text = u"Dear Mia, please look"_s;
        QTest::newRow("a letter to a colleague") << facts << QStringList{};
        facts.text = u"Hi all, VIP"_s;
        QTest::newRow("a greeting to the team") << facts << QStringList{};
        QTest::newRow("a field left") << anasFacts(u"Dear {{customer.name}}"_s) << QStringList{u"field customer.name"_s};
        facts = anasFacts(u"Hello"_s);
        facts.olderThanNews = true;
        QTest::newRow("older than what came in") << facts << QStringList{u"older"_s};
    }
    void theGuardAsksWhatAColleagueWould()
    {
        QFETCH(SendFacts, facts);
        QTEST(kindsOf(facts), "concerns");
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"
