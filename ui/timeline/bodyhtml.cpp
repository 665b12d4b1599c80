// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bodyhtml.h"

#include <QColor>
#include <QList>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// Letters at the end of the visible text that are looked for, and how few are enough.
constexpr qsizetype tailLetters = 40;
constexpr qsizetype leastLetters = 3;

const QRegularExpression &imageTag()
{
    static const QRegularExpression tag(u"<img src=\"remote:([0-9a-f]{16})\"([^>]*)>"_s);
    return tag;
}

bool isNearlyWhite(const QString &name)
{
    static const QRegularExpression numbers(u"^rgba?\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)"_s);
    QColor color(name);
    if (const auto match = numbers.match(name); match.hasMatch()) {
        color = QColor(qMin(match.captured(1).toInt(), 255), qMin(match.captured(2).toInt(), 255),
                       qMin(match.captured(3).toInt(), 255));
    }
    // "transparent" and words nobody knows paint nothing.
    return !color.isValid() || color.alpha() == 0 || color.lightness() >= 250;
}

/// Letters and digits of the text in \a html, in lower case, and where each stands. Pointed at: the caller's.
QString lettersOfHtml(const QString &html, QList<qsizetype> &places)
{
    QString letters;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QChar c = html[i];
        if (c == u'<') {
            const qsizetype end = html.indexOf(u'>', i);
            if (end < 0) {
                break;
            }
            i = end;
        } else if (c == u'&') {
            const qsizetype end = html.indexOf(u';', i);
            i = end > 0 && end - i <= 8 ? end : i;
        } else if (c.isLetterOrNumber()) {
            letters += c.toLower();
            places.append(i);
        }
    }
    return letters;
}

QString lettersOfText(const QString &text)
{
    // What the plain text of a mail holds and its HTML does not: addresses in angle brackets, names of images.
    static const QRegularExpression extras(u"<(?:https?|mailto|tel):[^>]*>|\\[(?:cid|image):[^\\]]*\\]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.remove(extras);
    QString letters;
    for (const QChar c : std::as_const(plain)) {
        if (c.isLetterOrNumber()) {
            letters += c.toLower();
        }
    }
    return letters;
}

} // namespace

bool isRichHtml(const QString &html)
{
    static const QRegularExpression rich(u"<(img|table|ul|ol|h[1-6]|font|hr)\\b|background|color\\s*[:=]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return rich.match(html).hasMatch();
}

bool needsPaper(const QString &html)
{
    static const QRegularExpression ground(u"(?:bgcolor=\"|background-color:)([^;\"]+)"_s);
    if (html.contains("<img "_L1)) {
        return true;
    }
    for (auto each = ground.globalMatch(html); each.hasNext();) {
        if (!isNearlyWhite(each.next().captured(1).trimmed())) {
            return true;
        }
    }
    return false;
}

QStringList remoteImageKeys(const QString &html)
{
    QStringList keys;
    for (auto each = imageTag().globalMatch(html); each.hasNext();) {
        keys.append(each.next().captured(1));
    }
    keys.removeDuplicates();
    return keys;
}

QString withImages(const QString &html, const QSet<QString> &shown)
{
    static const QRegularExpression alternative(u" alt=\"([^\"]*)\""_s);
    QString result;
    qsizetype from = 0;
    for (auto each = imageTag().globalMatch(html); each.hasNext();) {
        const auto match = each.next();
        if (shown.contains(match.captured(1))) {
            continue;
        }
        result += QStringView(html).sliced(from, match.capturedStart() - from);
        result += alternative.match(match.captured(2)).captured(1);
        from = match.capturedEnd();
    }
    result += QStringView(html).sliced(from);
    return result;
}

QString withReadableTables(const QString &html)
{
    static const QRegularExpression table(u"<table\\b[^>]*>"_s);
    static const QRegularExpression height(u" height=\"[^\"]*\""_s);
    static const QRegularExpression collapse(u"border-collapse:[^;\"]*"_s);
    QString result;
    result.reserve(html.size());
    qsizetype from = 0;
    for (auto each = table.globalMatch(html); each.hasNext();) {
        const auto match = each.next();
        QString tag = match.captured();
        tag.remove(height);
        if (tag.contains(u"bgcolor=") || tag.contains(u"background-color:")) {
            tag.remove(collapse);
        }
        result += QStringView(html).sliced(from, match.capturedStart() - from);
        result += tag;
        from = match.capturedEnd();
    }
    result += QStringView(html).sliced(from);
    return result;
}

qsizetype foldPlace(const QString &html, const QString &visibleText)
{
    const QString wanted = lettersOfText(visibleText);
    if (wanted.size() < leastLetters) {
        return -1;
    }
    QList<qsizetype> places;
    const QString letters = lettersOfHtml(html, places);
    qsizetype end = letters.startsWith(wanted) ? wanted.size() : -1;
    if (end < 0 && wanted.size() > tailLetters) {
        // The two versions of a mail differ in small things: its last words are enough, where they are expected.
        const qsizetype at = letters.indexOf(QStringView(wanted).last(tailLetters), (wanted.size() - tailLetters) * 7 / 10);
        end = at < 0 || at > wanted.size() * 3 / 2 + tailLetters ? -1 : at + tailLetters;
    }
    if (end < 0 || letters.size() - end < leastLetters) {
        return -1;
    }
    // Full stops and closing brackets behind the last letter still belong to it.
    qsizetype place = places.at(end - 1) + 1;
    while (place < html.size() && place < places.at(end) && html[place] != u'<' && html[place] != u'\n') {
        ++place;
    }
    return place;
}

} // namespace deskbell
