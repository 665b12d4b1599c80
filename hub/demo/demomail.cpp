// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/demomail.h"

#include "hub/demo/demofiles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

const DemoTopic &mailTopicOf(const DemoMatter &matter)
{
    const auto &topics = demoLanguage(matter.person.language).topics;
    const auto found = std::ranges::find(topics, matter.topic, &DemoTopic::key);
    return found == topics.end() ? topics.first() : *found;
}

QString attribution(const DemoMatter &matter, const DemoQuote &quote)
{
    const QString when = QLocale(matter.person.language).toString(quote.at, QLocale::ShortFormat);
    return filledIn(demoLanguage(matter.person.language).wrote, {{u"when"_s, when}, {u"who"_s, quote.who}});
}

QString quoted(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines.append(line.isEmpty() ? u">"_s : u"> "_s + line);
    }
    return lines.join(u'\n');
}

QString htmlLines(const QString &text) { return text.toHtmlEscaped().replace("\n"_L1, "<br>\n"_L1); }

QString htmlLetter(DemoDice &dice, const QString &text, const QString &attributionLine, const DemoQuote *quote)
{
    const QStringList fonts = {u"Arial"_s, u"Calibri"_s, u"Georgia"_s};
    QString html = u"<html><body><div style=\"font-family:%1;font-size:11pt;color:#222222\">"_s.arg(dice.pick(fonts));
    for (const QString &paragraph : text.split(u"\n\n"_s)) {
        html += u"<p>"_s + htmlLines(paragraph) + u"</p>"_s;
    }
    html += u"</div>"_s;
    if (quote) {
        html += u"<div class=\"gmail_quote\"><div>"_s + attributionLine.toHtmlEscaped()
            + u"</div><blockquote class=\"gmail_quote\" style=\"margin-left:10px;border-left:1px solid #cccccc;padding-left:10px\">"_s
            + htmlLines(quote->text) + u"</blockquote></div>"_s;
    }
    return html + u"</body></html>"_s;
}

void addFiles(DemoDice &dice, const DemoMatter &matter, OutgoingMail &mail)
{
    if (matter.topic == "damaged"_L1 && matter.course == 0) { // its letter speaks of a photo
        const QString name = dice.chance(50) ? u"IMG_%1.png"_s.arg(dice.between(1000, 9999)) : u"photo.png"_s;
        mail.attachments.append({.name = name, .mediaType = u"image/png"_s, .data = demoPhoto(dice)});
    } else if ((matter.topic == "invoice"_L1 || matter.topic == "warranty"_L1) && dice.chance(35)) {
        const QString order = matter.values.value(u"order"_s);
        const QStringList lines = {u"Kestrel & Pine Ltd."_s, u"Invoice to order "_s + order,
                                   u"Total: "_s + matter.values.value(u"amount"_s)};
        mail.attachments.append({.name = order + u".pdf"_s, .mediaType = u"application/pdf"_s, .data = demoInvoice(lines)});
    }
}

} // namespace

DemoMatter makeMatter(DemoDice &dice, const DemoPerson &person, const QString &topic, const QDateTime &at)
{
    const DemoLanguage &language = demoLanguage(person.language);
    DemoMatter matter{.person = person, .topic = topic};
    const QString amount = QLocale(person.language).toString(dice.between(900, 24900) / 100.0, 'f', 2);
    matter.values = {{u"order"_s, u"KP-%1"_s.arg(dice.between(20311, 79988))},
                     {u"item"_s, dice.pick(language.items)},
                     {u"city"_s, dice.pick(language.cities)},
                     {u"amount"_s, amount + u" €"_s},
                     {u"date"_s, language.longDate(at.addDays(-dice.between(2, 25)))},
                     {u"days"_s, QString::number(dice.between(3, 9))},
                     {u"first"_s, person.first},
                     {u"name"_s, person.name}};
    const int subject = dice.below(static_cast<int>(mailTopicOf(matter).subjects.size()));
    matter.course = subject % 2;
    matter.subject = filledIn(mailTopicOf(matter).subjects[subject], matter.values);
    return matter;
}

QString firstLetter(DemoDice &dice, const DemoMatter &matter)
{
    const DemoLanguage &language = demoLanguage(matter.person.language);
    QString body = mailTopicOf(matter).bodies[matter.course];
    const int details = dice.below(3);
    const int start = dice.below(static_cast<int>(language.detail.size()));
    for (int i = 0; i < details; ++i) {
        body += (dice.chance(60) ? u" "_s : u"\n\n"_s) + language.detail[(start + i * 2) % language.detail.size()];
    }
    const QString name = dice.chance(75) ? matter.person.name : matter.person.first;
    return filledIn(dice.pick(language.greet) + u"\n\n"_s + body + u"\n\n"_s + dice.pick(language.close) + u'\n' + name,
                    matter.values);
}

QString agentAnswer(DemoDice &dice, const DemoMatter &matter, const QString &agent, int round)
{
    const DemoLanguage &language = demoLanguage(matter.person.language);
    const QString answer = round == 0 ? mailTopicOf(matter).replies[matter.course] : dice.pick(language.later);
    const QString text = dice.pick(language.agentGreet) + u"\n\n"_s + answer + u"\n\n"_s + dice.pick(language.agentClose) + u'\n'
        + agent + u"\nKestrel & Pine"_s;
    return filledIn(text, matter.values);
}

QString followUp(DemoDice &dice, const DemoMatter &matter, int round)
{
    const DemoLanguage &language = demoLanguage(matter.person.language);
    QString text = round == 0 ? mailTopicOf(matter).followups[matter.course] : dice.pick(language.again);
    if (dice.chance(40)) {
        text = dice.pick(language.greet) + u"\n\n"_s + text;
    }
    return filledIn(text + u"\n\n"_s + dice.pick(language.close) + u'\n' + matter.person.first, matter.values);
}

QString thanksLetter(DemoDice &dice, const DemoMatter &matter)
{
    const QString text = dice.pick(demoLanguage(matter.person.language).thanks);
    return dice.chance(60) ? text + u'\n' + matter.person.first : text;
}

OutgoingMail customerMail(DemoDice &dice, const DemoMatter &matter, const Address &desk, const QString &text, const QDateTime &at,
                          const DemoQuote *quote)
{
    OutgoingMail mail{.from = {.name = matter.person.name, .address = matter.person.address},
                      .to = {desk},
                      .subject = quote ? u"Re: "_s + matter.subject : matter.subject,
                      .text = text,
                      .date = at};
    QString attributionLine;
    if (quote) {
        attributionLine = attribution(matter, *quote);
        mail.text += u"\n\n"_s + attributionLine + u'\n' + quoted(quote->text);
    } else {
        addFiles(dice, matter, mail);
    }
    if (dice.chance(22)) {
        mail.html = htmlLetter(dice, text, attributionLine, quote);
    }
    return mail;
}

} // namespace deskbell::hub
