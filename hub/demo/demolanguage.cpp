// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/demolanguage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside of any namespace, as the macro wants it.
static void initialiseDemoTexts() { Q_INIT_RESOURCE(demotexts); }

namespace deskbell::hub {

namespace {

QStringList strings(const QJsonObject &json, const QString &name)
{
    QStringList list;
    for (const auto &value : json[name].toArray()) {
        list.append(value.toString());
    }
    return list;
}

DemoLanguage readLanguage(const QString &code)
{
    QFile file(u":/deskbell/demo/%1.json"_s.arg(code));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    DemoLanguage language{.code = code,
                          .wrote = json["wrote"_L1].toString(),
                          .first = strings(json, u"first"_s),
                          .last = strings(json, u"last"_s),
                          .items = strings(json, u"items"_s),
                          .cities = strings(json, u"cities"_s),
                          .greet = strings(json, u"greet"_s),
                          .detail = strings(json, u"detail"_s),
                          .close = strings(json, u"close"_s),
                          .agentGreet = strings(json, u"agreet"_s),
                          .agentClose = strings(json, u"aclose"_s),
                          .thanks = strings(json, u"thanks"_s),
                          .later = strings(json, u"later"_s),
                          .again = strings(json, u"again"_s)};
    const QJsonObject topics = json["topics"_L1].toObject();
    for (const QString &key : topics.keys()) {
        const QJsonObject topic = topics[key].toObject();
        language.topics.append({.key = key,
                                .subjects = strings(topic, u"subjects"_s),
                                .bodies = strings(topic, u"bodies"_s),
                                .replies = strings(topic, u"replies"_s),
                                .followups = strings(topic, u"followups"_s)});
    }
    return language;
}

QList<DemoLanguage> readLanguages()
{
    initialiseDemoTexts();
    QList<DemoLanguage> languages;
    for (const QString &code : {u"en"_s, u"ro"_s, u"pl"_s, u"ru"_s, u"hu"_s, u"de"_s}) {
        languages.append(readLanguage(code));
    }
    return languages;
}

/// A name as the part of an address before the '@'.
QString mailboxName(const QString &name)
{
    static const QString cyrillic = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s;
    static const QStringList latin = u"a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"_s.split(u' ');
    QString plain;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D)) {
        const qsizetype letter = cyrillic.indexOf(c);
        if (letter >= 0) {
            plain += latin[letter] == "-"_L1 ? QString() : latin[letter];
        } else if (c == u'ł') {
            plain += u'l';
        } else if (c == u' ') {
            plain += u'.';
        } else if (c.unicode() < 0x80 && c.isLetterOrNumber()) {
            plain += c;
        }
    }
    return plain;
}

} // namespace

QString DemoLanguage::longDate(const QDateTime &moment) const
{
    const QString format = code == "hu"_L1 ? u"MMMM d."_s : code == "de"_L1 ? u"d. MMMM"_s : u"d MMMM"_s;
    return QLocale(code).toString(moment.date(), format);
}

const QList<DemoLanguage> &demoLanguages()
{
    static const QList<DemoLanguage> languages = readLanguages();
    return languages;
}

const DemoLanguage &demoLanguage(const QString &code)
{
    const auto &all = demoLanguages();
    const auto found = std::ranges::find(all, code, &DemoLanguage::code);
    return found == all.end() ? all.first() : *found;
}

QList<DemoPerson> demoPeople(quint64 seed, int count)
{
    DemoDice dice(seed);
    const QStringList domains = {u"example.com"_s, u"example.org"_s, u"example.net"_s, u"mail.test"_s, u"post.test"_s};
    QSet<QString> taken;
    QList<DemoPerson> people;
    while (people.size() < count) {
        const DemoLanguage &language = demoLanguages().at(people.size() % demoLanguages().size());
        const QString first = dice.pick(language.first);
        const QString last = dice.pick(language.last);
        // Hungarians put the family name first.
        const QString name = language.code == "hu"_L1 ? last + u' ' + first : first + u' ' + last;
        QString address = mailboxName(first + u' ' + last) + u'@' + dice.pick(domains);
        if (taken.contains(address)) {
            address.insert(address.indexOf(u'@'), QString::number(people.size()));
        }
        taken.insert(address);
        people.append({.name = name, .first = first, .address = address, .language = language.code});
    }
    return people;
}

QString filledIn(QString text, const QHash<QString, QString> &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        text.replace(u'{' + value.key() + u'}', value.value());
    }
    return text;
}

} // namespace deskbell::hub
