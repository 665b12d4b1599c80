// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/likeness.h"

#include "hub/text/phonenumber.h"
#include "protocol/textfold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

// Units of evidence, set on the corpora of tests/quality (see docs/quality.md).
constexpr double sameName = 7;
constexpr double otherName = -2.5;
constexpr double samePlace = 9;
constexpr double otherPlace = -5;
constexpr double sameDomain = 3;
constexpr double sameNumber = 6;
constexpr double typedAddress = 12;
constexpr double numberOfNobody = 9; ///< a number that has no name yet stands in somebody's signature
constexpr double unlikeField = -0.35;

int digitsIn(const QString &value)
{
    return static_cast<int>(std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }));
}

/// How much it says that two share this value.
double weightOf(const QString &value)
{
    const int digits = digitsIn(value);
    const qsizetype length = QString(value).remove(u' ').size();
    if (digits >= 6) {
        return 6;
    }
    if (digits >= 4) {
        return 3;
    }
    return length >= 10 ? 3.5 : length >= 5 ? 2.5 : 1;
}

QHash<QString, int> bigrams(const QString &value)
{
    const QString text = u'^' + QString(value).remove(u' ') + u'$';
    QHash<QString, int> grams;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        ++grams[text.sliced(i, 2)];
    }
    return grams;
}

/// Sørensen–Dice of letter pairs: 0 to 1.
double dice(const QString &a, const QString &b)
{
    if (a == b) {
        return 1;
    }
    const auto gramsA = bigrams(a);
    const auto gramsB = bigrams(b);
    int shared = 0;
    int all = 0;
    for (auto it = gramsA.begin(); it != gramsA.end(); ++it) {
        shared += std::min(it.value(), gramsB.value(it.key()));
        all += it.value();
    }
    for (const int count : gramsB) {
        all += count;
    }
    return all == 0 ? 0 : 2.0 * shared / all;
}

/// One letter more, less or other, or two swapped.
bool oneSlipApart(QString a, QString b)
{
    a.remove(u' ');
    b.remove(u' ');
    if (a.size() > b.size()) {
        a.swap(b);
    }
    const auto [atA, atB] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    const qsizetype i = atA - a.cbegin();
    if (i == a.size()) {
        return b.size() - a.size() <= 1;
    }
    if (b.size() == a.size() + 1) {
        return QStringView(a).sliced(i) == QStringView(b).sliced(i + 1);
    }
    if (a.size() != b.size()) {
        return false;
    }
    if (QStringView(a).sliced(i + 1) == QStringView(b).sliced(i + 1)) {
        return true;
    }
    return i + 1 < a.size() && a.at(i) == b.at(i + 1) && a.at(i + 1) == b.at(i)
        && QStringView(a).sliced(i + 2) == QStringView(b).sliced(i + 2);
}

/// 0 to 1.
double similarity(const QString &a, const QString &b)
{
    if (a == b) {
        return 1;
    }
    if (digitsIn(a) >= 3 || digitsIn(b) >= 3) {
        return oneSlipApart(a, b) ? 0.7 : std::max(0.0, (dice(a, b) - 0.7) / 0.3 * 0.6);
    }
    const double pairs = dice(a, b);
    const bool slip = std::min(a.size(), b.size()) > 3 && oneSlipApart(a, b);
    return std::max(0.0, ((slip ? std::max(pairs, 0.85) : pairs) - 0.5) / 0.5);
}

QString inOrderOfAlphabet(const QString &words)
{
    QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    list.sort();
    return list.join(u' ');
}

double nameSimilarity(const QString &a, const QString &b)
{
    double alike = std::max(similarity(a, b), similarity(inOrderOfAlphabet(a), inOrderOfAlphabet(b)));
    const QStringList words = a.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = b.split(u' ', Qt::SkipEmptyParts);
    const bool shared = std::any_of(words.begin(), words.end(), [&others](const QString &word) { return others.contains(word); });
    if (alike < 0.4 && shared) {
        alike = 0.4;
    }
    return alike;
}

/// "12b main street" and its like: a house number, then what is no word for streets and directions.
struct StreetPlace {
    QString house{};
    QStringList words{};
};

bool isHouseNumber(const QString &word)
{
    const int digits = digitsIn(word);
    return digits >= 1 && digits <= 5 && word.front().isDigit() && word.size() - digits <= 1;
}

std::optional<StreetPlace> placeIn(const QString &value)
{
    static const QSet<QString> common{
        u"st"_s,    u"street"_s, u"ave"_s,   u"av"_s,    u"avenue"_s, u"rd"_s,       u"road"_s,   u"blvd"_s,      u"dr"_s,
        u"drive"_s, u"ct"_s,     u"court"_s, u"pl"_s,    u"place"_s,  u"ln"_s,       u"lane"_s,   u"pkwy"_s,      u"n"_s,
        u"s"_s,     u"e"_s,      u"w"_s,     u"north"_s, u"south"_s,  u"east"_s,     u"west"_s,   u"suite"_s,     u"apt"_s,
        u"rm"_s,    u"room"_s,   u"fl"_s,    u"floor"_s, u"unit"_s,   u"str"_s,      u"strada"_s, u"boulevard"_s, u"calea"_s,
        u"bd"_s,    u"ul"_s,     u"ulica"_s, u"utca"_s,  u"nr"_s,     u"crescent"_s, u"circuit"_s};
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || !isHouseNumber(words.constFirst())) {
        return std::nullopt;
    }
    StreetPlace place{.house = words.constFirst()};
    for (QString word : words.mid(1)) {
        if (common.contains(word)) {
            continue;
        }
        const QString ending = word.right(2);
        if (word.front().isDigit() && (ending == "st"_L1 || ending == "nd"_L1 || ending == "rd"_L1 || ending == "th"_L1)) {
            word.chop(2);
        }
        place.words.append(word);
    }
    return place.words.isEmpty() ? std::nullopt : std::optional(place);
}

/// -1: somewhere else; 0 to 1.
double placeLikeness(const StreetPlace &a, const StreetPlace &b)
{
    if (a.house != b.house) {
        return -1;
    }
    const auto beginning = [](const StreetPlace &place) { return place.words.mid(0, 2).join(QString()); };
    if (a.words.constFirst() == b.words.constFirst() || dice(beginning(a), beginning(b)) > 0.75) {
        return 1;
    }
    const bool shared = std::any_of(a.words.begin(), a.words.end(), [&b](const QString &word) { return b.words.contains(word); });
    return shared ? 0.2 : -1;
}

class Weighing
{
public:
    void add(double evidence, const QString &kind, const QString &value)
    {
        m_likeness.score += evidence;
        if (evidence > 0.9) {
            m_reasons.append({evidence, {.kind = kind, .value = value}});
        }
    }
    Likeness result()
    {
        std::stable_sort(m_reasons.begin(), m_reasons.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        for (const auto &[evidence, reason] : std::as_const(m_reasons)) {
            if (m_likeness.reasons.size() < 4) {
                m_likeness.reasons.append(reason);
            }
        }
        return m_likeness;
    }

private:
    Likeness m_likeness{};
    QList<std::pair<double, ProposalReason>> m_reasons{};
};

QString firstShared(const QStringList &a, const QStringList &b)
{
    for (const QString &value : a) {
        if (b.contains(value)) {
            return value;
        }
    }
    return {};
}

void weighFields(Weighing &weighing, const Profile &a, const Profile &b)
{
    for (auto it = a.fields.begin(); it != a.fields.end(); ++it) {
        const auto other = b.fields.constFind(it.key());
        if (other == b.fields.constEnd()) {
            continue;
        }
        const auto placeA = placeIn(it.value());
        const auto placeB = placeIn(*other);
        if (placeA && placeB) {
            const double alike = placeLikeness(*placeA, *placeB);
            weighing.add(alike > 0 ? samePlace * alike : -otherPlace * alike, u"same_place"_s, it.value());
            continue;
        }
        const double alike = similarity(it.value(), *other);
        const double weight = alike < 1 ? std::min(weightOf(it.value()), weightOf(*other)) : weightOf(it.value());
        weighing.add(alike > 0.3 ? weight * alike : unlikeField * weight, u"same_field"_s, it.key());
    }
}

} // namespace

bool isMailProvider(const QString &domain)
{
    static const QSet<QString> providers{
        u"gmail.com"_s,   u"googlemail.com"_s, u"yahoo.com"_s,      u"yahoo.ro"_s,       u"hotmail.com"_s,   u"outlook.com"_s,
        u"live.com"_s,    u"msn.com"_s,        u"icloud.com"_s,     u"me.com"_s,         u"mac.com"_s,       u"aol.com"_s,
        u"gmx.de"_s,      u"gmx.net"_s,        u"gmx.at"_s,         u"web.de"_s,         u"t-online.de"_s,   u"freenet.de"_s,
        u"mail.ru"_s,     u"yandex.ru"_s,      u"yandex.com"_s,     u"bk.ru"_s,          u"list.ru"_s,       u"inbox.ru"_s,
        u"rambler.ru"_s,  u"ukr.net"_s,        u"i.ua"_s,           u"meta.ua"_s,        u"wp.pl"_s,         u"o2.pl"_s,
        u"onet.pl"_s,     u"interia.pl"_s,     u"op.pl"_s,          u"poczta.onet.pl"_s, u"freemail.hu"_s,   u"citromail.hu"_s,
        u"indamail.hu"_s, u"proton.me"_s,      u"protonmail.com"_s, u"fastmail.com"_s,   u"zoho.com"_s,      u"qq.com"_s,
        u"163.com"_s,     u"126.com"_s,        u"naver.com"_s,      u"orange.fr"_s,      u"free.fr"_s,       u"laposte.net"_s,
        u"libero.it"_s,   u"seznam.cz"_s,      u"abv.bg"_s,         u"yahoo.co.uk"_s,    u"hotmail.co.uk"_s, u"btinternet.com"_s,
        u"hotmail.fr"_s,  u"yahoo.de"_s};
    return providers.contains(domain);
}

Profile profileOf(const Customer &customer, const QStringList &signatureNumbers, const QStringList &typedAddresses)
{
    Profile profile{.numbers = signatureNumbers, .addresses = typedAddresses};
    QStringList values;
    for (const Identity &identity : customer.identities) {
        values.append(identity.value);
        if (identity.kind == "phone"_L1) {
            profile.numbers.append(identity.value);
        } else if (identity.kind == "email"_L1) {
            profile.addresses.append(identity.value);
            values.append(identity.value.section(u'@', 0, 0));
            const QString domain = identity.value.section(u'@', 1);
            if (!domain.isEmpty() && !isMailProvider(domain)) {
                profile.domains.append(domain);
            }
        }
    }
    const bool real = !values.contains(customer.name, Qt::CaseInsensitive) && !customer.name.startsWith(u'+');
    profile.name = real ? searchWords(customer.name, 12).join(u' ') : QString();
    for (auto it = customer.fields.begin(); it != customer.fields.end(); ++it) {
        const QString value = it.value().isString() ? it.value().toString()
            : it.value().isDouble()                 ? QString::number(it.value().toDouble(), 'f', 0)
                                                    : QString();
        if (const QString folded = searchWords(value, 12).join(u' '); !folded.isEmpty()) {
            profile.fields.insert(it.key(), folded);
        }
    }
    return profile;
}

Likeness likenessOf(const Profile &a, const Profile &b)
{
    Weighing weighing;
    const bool nameless = a.name.isEmpty() || b.name.isEmpty();
    if (!nameless) {
        const double alike = nameSimilarity(a.name, b.name);
        weighing.add(alike < 0.4 ? sameName * alike + otherName : sameName * alike,
                     alike == 1 ? u"same_name"_s : u"similar_name"_s, b.name);
    }
    if (const QString address = firstShared(a.addresses, b.addresses); !address.isEmpty()) {
        weighing.add(typedAddress, u"typed_address"_s, address);
    }
    if (const QString number = firstShared(a.numbers, b.numbers); !number.isEmpty()) {
        weighing.add(nameless ? numberOfNobody : sameNumber, u"signature_phone"_s, number);
    }
    if (const QString domain = firstShared(a.domains, b.domains); !domain.isEmpty()) {
        weighing.add(sameDomain, u"same_company_domain"_s, domain);
    }
    weighFields(weighing, a, b);
    return weighing.result();
}

QStringList likenessKeys(const Profile &profile)
{
    QStringList keys;
    if (profile.name.contains(u' ')) {
        keys.append(u"name:"_s + inOrderOfAlphabet(profile.name));
    }
    for (const QString &number : profile.numbers) {
        keys.append(u"phone:"_s + number);
    }
    for (const QString &address : profile.addresses) {
        keys.append(u"mail:"_s + address);
    }
    for (const QString &domain : profile.domains) {
        const QStringList words = profile.name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            keys.append(u"at:"_s + word + u'@' + domain);
        }
    }
    for (auto it = profile.fields.begin(); it != profile.fields.end(); ++it) {
        if (weightOf(it.value()) >= 2.5) {
            keys.append(u"field:"_s + it.key() + u':' + it.value());
        }
        if (const auto place = placeIn(it.value())) {
            keys.append(u"place:"_s + place->house + u' ' + place->words.constFirst());
        }
    }
    keys.removeDuplicates();
    for (QString &key : keys) {
        key.truncate(200);
    }
    return keys;
}

QStringList numbersInSignature(const QString &text, const QString &visible, const QString &region)
{
    constexpr qsizetype longest = 1'500;
    const QString own = visible.trimmed();
    // A signature that is not told apart from the words stands at their end.
    const qsizetype after = own.isEmpty() || !text.startsWith(own) ? -1 : own.size();
    QStringList lines = (after < 0 ? text : text.sliced(after)).left(longest).split(u'\n');
    QString signature = after < 0 ? QString() : own.right(300).section(u'\n', -6) + u'\n';
    for (const QString &line : std::as_const(lines)) {
        if (line.startsWith(u'>') || line.trimmed().endsWith(u':')) {
            break; // what follows is somebody else's
        }
        signature += line + u'\n';
    }
    return digitsIn(signature) < 7 ? QStringList() : numbersIn(signature, region);
}

} // namespace deskbell::hub
