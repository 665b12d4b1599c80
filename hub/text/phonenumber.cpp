// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/phonenumber.h"

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace deskbell::hub {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype longestNumber = 250; // libphonenumber's own limit
constexpr qsizetype longestNumberText = 20'000;

PhoneNumberUtil &numbers() { return *PhoneNumberUtil::GetInstance(); }

std::string regionFor(const QString &region) { return region.isEmpty() ? std::string("ZZ") : region.toUpper().toStdString(); }

QString e164Of(PhoneNumber number)
{
    number.clear_extension();
    std::string formatted;
    numbers().Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace

QString toE164(const QString &written, const QString &region)
{
    PhoneNumber number;
    if (written.size() > longestNumber
        || numbers().Parse(written.toStdString(), regionFor(region), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !numbers().IsPossibleNumber(number)) {
        return {};
    }
    return e164Of(number);
}

QString readableNumber(const QString &e164)
{
    PhoneNumber number;
    if (e164.size() > longestNumber || numbers().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return e164;
    }
    std::string formatted;
    numbers().Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

QString regionOfNumber(const QString &e164)
{
    PhoneNumber number;
    if (e164.size() > longestNumber || numbers().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return {};
    }
    std::string region;
    numbers().GetRegionCodeForNumber(number, &region);
    return region.size() == 2 && region != "ZZ" ? QString::fromStdString(region) : QString();
}

QStringList numbersIn(const QString &text, const QString &region, int limit)
{
    QStringList found;
    PhoneNumberMatcher matcher(numbers(), text.left(longestNumberText).toStdString(), regionFor(region),
                               PhoneNumberMatcher::VALID, 200);
    PhoneNumberMatch match;
    while (found.size() < limit && matcher.HasNext() && matcher.Next(&match)) {
        const QString number = e164Of(match.number());
        if (!found.contains(number)) {
            found.append(number);
        }
    }
    return found;
}

NumberMatch matchNumbers(const QString &a, const QString &b)
{
    switch (numbers().IsNumberMatchWithTwoStrings(a.left(longestNumber).toStdString(), b.left(longestNumber).toStdString())) {
    case PhoneNumberUtil::EXACT_MATCH: return NumberMatch::Exact;
    case PhoneNumberUtil::NSN_MATCH: return NumberMatch::National;
    case PhoneNumberUtil::SHORT_NSN_MATCH: return NumberMatch::Short;
    case PhoneNumberUtil::NO_MATCH: return NumberMatch::None;
    default: return NumberMatch::NotANumber;
    }
}

} // namespace deskbell::hub
