// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/htmlentities.h"

#include <QHash>

#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

struct NamedEntity {
    QLatin1StringView name;
    char16_t character;
};

/// HTML 4, and of HTML 5 what mail programs write for central European letters and what hides a scheme.
constexpr NamedEntity namedEntities[] = {
    {"AElig"_L1, 0xc6},    {"Aacute"_L1, 0xc1},   {"Abreve"_L1, 0x102},  {"Acirc"_L1, 0xc2},     {"Agrave"_L1, 0xc0},
    {"Alpha"_L1, 0x391},   {"Aogon"_L1, 0x104},   {"Aring"_L1, 0xc5},    {"Atilde"_L1, 0xc3},    {"Auml"_L1, 0xc4},
    {"Beta"_L1, 0x392},    {"Cacute"_L1, 0x106},  {"Ccaron"_L1, 0x10c},  {"Ccedil"_L1, 0xc7},    {"Chi"_L1, 0x3a7},
    {"Dagger"_L1, 0x2021}, {"Dcaron"_L1, 0x10e},  {"Delta"_L1, 0x394},   {"ETH"_L1, 0xd0},       {"Eacute"_L1, 0xc9},
    {"Ecaron"_L1, 0x11a},  {"Ecirc"_L1, 0xca},    {"Egrave"_L1, 0xc8},   {"Eogon"_L1, 0x118},    {"Epsilon"_L1, 0x395},
    {"Eta"_L1, 0x397},     {"Euml"_L1, 0xcb},     {"Gamma"_L1, 0x393},   {"Iacute"_L1, 0xcd},    {"Icirc"_L1, 0xce},
    {"Igrave"_L1, 0xcc},   {"Iota"_L1, 0x399},    {"Iuml"_L1, 0xcf},     {"Kappa"_L1, 0x39a},    {"Lambda"_L1, 0x39b},
    {"Lstrok"_L1, 0x141},  {"Mu"_L1, 0x39c},      {"Nacute"_L1, 0x143},  {"Ncaron"_L1, 0x147},   {"NewLine"_L1, 0xa},
    {"Ntilde"_L1, 0xd1},   {"Nu"_L1, 0x39d},      {"OElig"_L1, 0x152},   {"Oacute"_L1, 0xd3},    {"Ocirc"_L1, 0xd4},
    {"Odblac"_L1, 0x150},  {"Ograve"_L1, 0xd2},   {"Omega"_L1, 0x3a9},   {"Omicron"_L1, 0x39f},  {"Oslash"_L1, 0xd8},
    {"Otilde"_L1, 0xd5},   {"Ouml"_L1, 0xd6},     {"Phi"_L1, 0x3a6},     {"Pi"_L1, 0x3a0},       {"Prime"_L1, 0x2033},
    {"Psi"_L1, 0x3a8},     {"Rcaron"_L1, 0x158},  {"Rho"_L1, 0x3a1},     {"Sacute"_L1, 0x15a},   {"Scaron"_L1, 0x160},
    {"Scedil"_L1, 0x15e},  {"Sigma"_L1, 0x3a3},   {"THORN"_L1, 0xde},    {"Tab"_L1, 0x9},        {"Tau"_L1, 0x3a4},
    {"Tcaron"_L1, 0x164},  {"Tcedil"_L1, 0x162},  {"Theta"_L1, 0x398},   {"Uacute"_L1, 0xda},    {"Ucirc"_L1, 0xdb},
    {"Udblac"_L1, 0x170},  {"Ugrave"_L1, 0xd9},   {"Upsilon"_L1, 0x3a5}, {"Uring"_L1, 0x16e},    {"Uuml"_L1, 0xdc},
    {"Xi"_L1, 0x39e},      {"Yacute"_L1, 0xdd},   {"Yuml"_L1, 0x178},    {"Zacute"_L1, 0x179},   {"Zcaron"_L1, 0x17d},
    {"Zdot"_L1, 0x17b},    {"Zeta"_L1, 0x396},    {"aacute"_L1, 0xe1},   {"abreve"_L1, 0x103},   {"acirc"_L1, 0xe2},
    {"acute"_L1, 0xb4},    {"aelig"_L1, 0xe6},    {"agrave"_L1, 0xe0},   {"alefsym"_L1, 0x2135}, {"alpha"_L1, 0x3b1},
    {"amp"_L1, 0x26},      {"and"_L1, 0x2227},    {"ang"_L1, 0x2220},    {"aogon"_L1, 0x105},    {"apos"_L1, 0x27},
    {"aring"_L1, 0xe5},    {"asymp"_L1, 0x2248},  {"atilde"_L1, 0xe3},   {"auml"_L1, 0xe4},      {"bdquo"_L1, 0x201e},
    {"beta"_L1, 0x3b2},    {"brvbar"_L1, 0xa6},   {"bull"_L1, 0x2022},   {"cacute"_L1, 0x107},   {"cap"_L1, 0x2229},
    {"ccaron"_L1, 0x10d},  {"ccedil"_L1, 0xe7},   {"cedil"_L1, 0xb8},    {"cent"_L1, 0xa2},      {"check"_L1, 0x2713},
    {"chi"_L1, 0x3c7},     {"circ"_L1, 0x2c6},    {"clubs"_L1, 0x2663},  {"colon"_L1, 0x3a},     {"comma"_L1, 0x2c},
    {"commat"_L1, 0x40},   {"cong"_L1, 0x2245},   {"copy"_L1, 0xa9},     {"crarr"_L1, 0x21b5},   {"cup"_L1, 0x222a},
    {"curren"_L1, 0xa4},   {"dArr"_L1, 0x21d3},   {"dagger"_L1, 0x2020}, {"darr"_L1, 0x2193},    {"dash"_L1, 0x2010},
    {"dcaron"_L1, 0x10f},  {"deg"_L1, 0xb0},      {"delta"_L1, 0x3b4},   {"diams"_L1, 0x2666},   {"divide"_L1, 0xf7},
    {"eacute"_L1, 0xe9},   {"ecaron"_L1, 0x11b},  {"ecirc"_L1, 0xea},    {"egrave"_L1, 0xe8},    {"empty"_L1, 0x2205},
    {"emsp"_L1, 0x2003},   {"ensp"_L1, 0x2002},   {"eogon"_L1, 0x119},   {"epsilon"_L1, 0x3b5},  {"equals"_L1, 0x3d},
    {"equiv"_L1, 0x2261},  {"eta"_L1, 0x3b7},     {"eth"_L1, 0xf0},      {"euml"_L1, 0xeb},      {"euro"_L1, 0x20ac},
    {"excl"_L1, 0x21},     {"exist"_L1, 0x2203},  {"fnof"_L1, 0x192},    {"forall"_L1, 0x2200},  {"frac12"_L1, 0xbd},
    {"frac14"_L1, 0xbc},   {"frac34"_L1, 0xbe},   {"frasl"_L1, 0x2044},  {"gamma"_L1, 0x3b3},    {"ge"_L1, 0x2265},
    {"gt"_L1, 0x3e},       {"hArr"_L1, 0x21d4},   {"harr"_L1, 0x2194},   {"hearts"_L1, 0x2665},  {"hellip"_L1, 0x2026},
    {"hyphen"_L1, 0x2010}, {"iacute"_L1, 0xed},   {"icirc"_L1, 0xee},    {"iexcl"_L1, 0xa1},     {"igrave"_L1, 0xec},
    {"image"_L1, 0x2111},  {"infin"_L1, 0x221e},  {"int"_L1, 0x222b},    {"iota"_L1, 0x3b9},     {"iquest"_L1, 0xbf},
    {"isin"_L1, 0x2208},   {"iuml"_L1, 0xef},     {"kappa"_L1, 0x3ba},   {"lArr"_L1, 0x21d0},    {"lambda"_L1, 0x3bb},
    {"lang"_L1, 0x2329},   {"laquo"_L1, 0xab},    {"larr"_L1, 0x2190},   {"lceil"_L1, 0x2308},   {"ldquo"_L1, 0x201c},
    {"le"_L1, 0x2264},     {"lfloor"_L1, 0x230a}, {"lowast"_L1, 0x2217}, {"lowbar"_L1, 0x5f},    {"loz"_L1, 0x25ca},
    {"lpar"_L1, 0x28},     {"lrm"_L1, 0x200e},    {"lsaquo"_L1, 0x2039}, {"lsquo"_L1, 0x2018},   {"lstrok"_L1, 0x142},
    {"lt"_L1, 0x3c},       {"macr"_L1, 0xaf},     {"mdash"_L1, 0x2014},  {"micro"_L1, 0xb5},     {"middot"_L1, 0xb7},
    {"minus"_L1, 0x2212},  {"mu"_L1, 0x3bc},      {"nabla"_L1, 0x2207},  {"nacute"_L1, 0x144},   {"nbsp"_L1, 0xa0},
    {"ncaron"_L1, 0x148},  {"ndash"_L1, 0x2013},  {"ne"_L1, 0x2260},     {"ni"_L1, 0x220b},      {"not"_L1, 0xac},
    {"notin"_L1, 0x2209},  {"nsub"_L1, 0x2284},   {"ntilde"_L1, 0xf1},   {"nu"_L1, 0x3bd},       {"num"_L1, 0x23},
    {"oacute"_L1, 0xf3},   {"ocirc"_L1, 0xf4},    {"odblac"_L1, 0x151},  {"oelig"_L1, 0x153},    {"ograve"_L1, 0xf2},
    {"oline"_L1, 0x203e},  {"omega"_L1, 0x3c9},   {"omicron"_L1, 0x3bf}, {"oplus"_L1, 0x2295},   {"or"_L1, 0x2228},
    {"ordf"_L1, 0xaa},     {"ordm"_L1, 0xba},     {"oslash"_L1, 0xf8},   {"otilde"_L1, 0xf5},    {"otimes"_L1, 0x2297},
    {"ouml"_L1, 0xf6},     {"para"_L1, 0xb6},     {"part"_L1, 0x2202},   {"period"_L1, 0x2e},    {"permil"_L1, 0x2030},
    {"perp"_L1, 0x22a5},   {"phi"_L1, 0x3c6},     {"phone"_L1, 0x260e},  {"pi"_L1, 0x3c0},       {"piv"_L1, 0x3d6},
    {"plus"_L1, 0x2b},     {"plusmn"_L1, 0xb1},   {"pound"_L1, 0xa3},    {"prime"_L1, 0x2032},   {"prod"_L1, 0x220f},
    {"prop"_L1, 0x221d},   {"psi"_L1, 0x3c8},     {"quest"_L1, 0x3f},    {"quot"_L1, 0x22},      {"rArr"_L1, 0x21d2},
    {"radic"_L1, 0x221a},  {"rang"_L1, 0x232a},   {"raquo"_L1, 0xbb},    {"rarr"_L1, 0x2192},    {"rcaron"_L1, 0x159},
    {"rceil"_L1, 0x2309},  {"rdquo"_L1, 0x201d},  {"real"_L1, 0x211c},   {"reg"_L1, 0xae},       {"rfloor"_L1, 0x230b},
    {"rho"_L1, 0x3c1},     {"rlm"_L1, 0x200f},    {"rpar"_L1, 0x29},     {"rsaquo"_L1, 0x203a},  {"rsquo"_L1, 0x2019},
    {"sacute"_L1, 0x15b},  {"sbquo"_L1, 0x201a},  {"scaron"_L1, 0x161},  {"scedil"_L1, 0x15f},   {"sdot"_L1, 0x22c5},
    {"sect"_L1, 0xa7},     {"semi"_L1, 0x3b},     {"shy"_L1, 0xad},      {"sigma"_L1, 0x3c3},    {"sigmaf"_L1, 0x3c2},
    {"sim"_L1, 0x223c},    {"sol"_L1, 0x2f},      {"spades"_L1, 0x2660}, {"star"_L1, 0x2606},    {"sub"_L1, 0x2282},
    {"sube"_L1, 0x2286},   {"sum"_L1, 0x2211},    {"sup"_L1, 0x2283},    {"sup1"_L1, 0xb9},      {"sup2"_L1, 0xb2},
    {"sup3"_L1, 0xb3},     {"supe"_L1, 0x2287},   {"szlig"_L1, 0xdf},    {"tau"_L1, 0x3c4},      {"tcaron"_L1, 0x165},
    {"tcedil"_L1, 0x163},  {"there4"_L1, 0x2234}, {"theta"_L1, 0x3b8},   {"thetasym"_L1, 0x3d1}, {"thinsp"_L1, 0x2009},
    {"thorn"_L1, 0xfe},    {"tilde"_L1, 0x2dc},   {"times"_L1, 0xd7},    {"trade"_L1, 0x2122},   {"uArr"_L1, 0x21d1},
    {"uacute"_L1, 0xfa},   {"uarr"_L1, 0x2191},   {"ucirc"_L1, 0xfb},    {"udblac"_L1, 0x171},   {"ugrave"_L1, 0xf9},
    {"uml"_L1, 0xa8},      {"upsih"_L1, 0x3d2},   {"upsilon"_L1, 0x3c5}, {"uring"_L1, 0x16f},    {"uuml"_L1, 0xfc},
    {"weierp"_L1, 0x2118}, {"xi"_L1, 0x3be},      {"yacute"_L1, 0xfd},   {"yen"_L1, 0xa5},       {"yuml"_L1, 0xff},
    {"zacute"_L1, 0x17a},  {"zcaron"_L1, 0x17e},  {"zdot"_L1, 0x17c},    {"zeta"_L1, 0x3b6},     {"zwj"_L1, 0x200d},
    {"zwnj"_L1, 0x200c},
};

/// Names that browsers accept without ';': those of HTML 2.
bool isLegacyEntity(const QString &name, char16_t character)
{
    return character < 0x100
        && (character >= 0xa0 || name == "amp"_L1 || name == "lt"_L1 || name == "gt"_L1 || name == "quot"_L1 || name == "AMP"_L1);
}

/// What windows-1252 has at 0x80 to 0x9f: numeric references mean that, whatever the page says.
constexpr std::array<char16_t, 32> windowsLetters = {
    0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
    0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};

const QHash<QString, char16_t> &entityTable()
{
    static const auto table = [] {
        QHash<QString, char16_t> built;
        built.reserve(std::size(namedEntities));
        for (const NamedEntity &entity : namedEntities) {
            built.insert(entity.name, entity.character);
        }
        return built;
    }();
    return table;
}

bool isAsciiAlphanumeric(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

void appendNumbered(QString &out, char32_t number)
{
    if (number >= 0x80 && number < 0xa0) {
        out += QChar(windowsLetters[number - 0x80]);
    } else if (number == 0 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000)) {
        out += QChar(QChar::ReplacementCharacter);
    } else if (QChar::requiresSurrogates(number)) {
        out += QChar(QChar::highSurrogate(number));
        out += QChar(QChar::lowSurrogate(number));
    } else {
        out += QChar(static_cast<char16_t>(number));
    }
}

/// Reads "#…" after the ampersand. \returns how many characters it took, 0: it is none.
qsizetype takeNumbered(QStringView rest, QString &out)
{
    const bool hex = rest.size() > 1 && (rest[1] == u'x' || rest[1] == u'X');
    const qsizetype start = hex ? 2 : 1;
    qsizetype end = start;
    char32_t number = 0;
    for (; end < rest.size(); ++end) {
        const char16_t c = rest[end].unicode();
        const bool digit = c >= u'0' && c <= u'9';
        const char16_t low = c | 0x20;
        if (!digit && !(hex && low >= u'a' && low <= u'f')) {
            break;
        }
        if (number <= 0x10ffff) {
            number = number * (hex ? 16 : 10) + (digit ? c - u'0' : low - u'a' + 10);
        }
    }
    if (end == start) {
        return 0;
    }
    appendNumbered(out, number);
    return end + (end < rest.size() && rest[end] == u';' ? 1 : 0);
}

/// Reads a name after the ampersand. \returns how many characters it took, 0: it is none.
qsizetype takeNamed(QStringView rest, bool inAttribute, QString &out)
{
    constexpr qsizetype longestName = 10;
    qsizetype end = 0;
    while (end < rest.size() && end < longestName && isAsciiAlphanumeric(rest[end])) {
        ++end;
    }
    const bool closed = end < rest.size() && rest[end] == u';';
    for (qsizetype length = end; length >= 2; --length) {
        const QString name = rest.left(length).toString();
        const auto found = entityTable().constFind(name);
        if (found == entityTable().constEnd()) {
            continue;
        }
        const bool withSemicolon = closed && length == end;
        const bool before = length < rest.size() && (rest[length] == u'=' || isAsciiAlphanumeric(rest[length]));
        if (!withSemicolon && (!isLegacyEntity(name, *found) || (inAttribute && before))) {
            continue;
        }
        out += QChar(*found);
        return length + (withSemicolon ? 1 : 0);
    }
    return 0;
}

} // namespace

QString decodeEntities(QStringView text, bool inAttribute)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype place = 0; place < text.size();) {
        const qsizetype mark = text.indexOf(u'&', place);
        out += text.sliced(place, (mark < 0 ? text.size() : mark) - place);
        if (mark < 0) {
            break;
        }
        const QStringView rest = text.sliced(mark + 1);
        const bool numbered = !rest.isEmpty() && rest[0] == u'#';
        const qsizetype taken = numbered ? takeNumbered(rest, out) : takeNamed(rest, inAttribute, out);
        if (taken == 0) {
            out += u'&';
        }
        place = mark + 1 + taken;
    }
    return out;
}

} // namespace deskbell::hub
