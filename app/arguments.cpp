// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "models/link.h"
#include "ui/welcome/signinpage.h"

#include <QRegularExpression>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const QString &detail) { return Error{.kind = Error::Kind::Malformed, .detail = detail}; }

Result<Done> takeOption(Arguments &arguments, const QString &name, const QString &value)
{
    if (name == "hub"_L1) {
        arguments.hub = hubUrlFromInput(value);
        if (arguments.hub.isEmpty()) {
            return wrong(u"--hub needs an address such as https://desk.example.com"_s);
        }
    } else if (name == "profile"_L1) {
        arguments.profile = value;
    } else if (name == "screenshot"_L1) {
        arguments.screenshot = value;
    } else if (name == "size"_L1) {
        static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_s);
        const auto match = form.match(value);
        if (!match.hasMatch()) {
            return wrong(u"--size needs WIDTHxHEIGHT, for example 1320x820"_s);
        }
        arguments.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    } else if (name == "theme"_L1) {
        static const QStringList themes{u"light"_s, u"dark"_s, u"contrast"_s, u"contrast-light"_s, u"contrast-dark"_s};
        if (!themes.contains(value)) {
            return wrong(u"--theme is light, dark, contrast-light or contrast-dark"_s);
        }
        arguments.theme = value;
    } else if (name == "language"_L1) {
        arguments.language = value;
    } else if (value == "inbox"_L1 || value == "settings"_L1 || value == "customers"_L1 || value == "promises"_L1) {
        arguments.open = value;
    } else if (value == "queues"_L1 || value == "reports"_L1) {
        arguments.open = u"inbox"_s;
        arguments.missingPlace = value;
    } else if (value.startsWith("conversation:"_L1)) {
        arguments.open = u"conversation"_s;
        bool good = false;
        arguments.number = value.section(u':', 1).remove(u'#').toLongLong(&good);
        if (!good || arguments.number <= 0) {
            return wrong(u"--open conversation:NUMBER needs a number"_s);
        }
    } else {
        return wrong(u"--open knows inbox, conversation:NUMBER, customers, promises, queues, reports and settings"_s);
    }
    return Done{};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    static const QStringList valued{u"hub"_s, u"profile"_s, u"screenshot"_s, u"size"_s, u"theme"_s, u"language"_s, u"open"_s};
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "-h"_L1 || word == "--help"_L1) {
            arguments.help = true;
            continue;
        }
        if (word == "-v"_L1 || word == "--version"_L1) {
            arguments.version = true;
            continue;
        }
        if (word == "--demo"_L1) {
            arguments.demo = true;
            continue;
        }
        if (word.startsWith("deskbell:"_L1)) {
            if (!linkIn(word)) {
                return wrong(u"%1 is no link to a conversation"_s.arg(word));
            }
            arguments.link = word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (!word.startsWith("--"_L1) || !valued.contains(name)) {
            return wrong(u"there is no option %1"_s.arg(word));
        }
        QString value = word.section(u'=', 1);
        if (!word.contains(u'=')) {
            if (++i == words.size()) {
                return wrong(u"--%1 needs a value"_s.arg(name));
            }
            value = words.at(i);
        }
        if (value.isEmpty()) {
            return wrong(u"--%1 needs a value"_s.arg(name));
        }
        const auto taken = takeOption(arguments, name, value);
        if (!taken) {
            return taken.error();
        }
    }
    if (arguments.demo && !arguments.hub.isEmpty()) {
        return wrong(u"--demo starts its own hub: leave --hub out"_s);
    }
    return arguments;
}

QString usage()
{
    return uR"(Usage: deskbell [--hub URL] [--profile DIR] [--demo] [LINK]
                [--screenshot FILE.png [--size WxH] [--theme NAME] [--language CODE] [--open PLACE]]

  LINK               go to deskbell:conversation/NUMBER, also in a console that runs already
  --hub URL          work with this hub instead of the one of the profile
  --profile DIR      keep settings and data here
  --demo             look around with a simulated desk
  --screenshot FILE  write a picture of the settled window and exit
  --size WxH         size of the window
  --theme NAME       light, dark, contrast-light or contrast-dark
  --language CODE    language of the interface: en, de, hu, pl, ro, ru, uk, ar
  --open PLACE       inbox, promises, customers, settings or conversation:NUMBER (queues and reports: not there yet)
)"_s;
}

} // namespace deskbell
