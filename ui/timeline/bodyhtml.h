// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// What is done to the hub's sanitised HTML before it is shown. The hub's output is plain enough to be read by these simple
/// rules: every < begins a tag, attributes stand in double quotes.
namespace deskbell {

/// True when the HTML says more than its text does (pictures, tables, colours): worth showing as sent.
bool isRichHtml(const QString &html);

/// True when a mail was designed for a white page: it paints a ground of its own or shows pictures. Others are shown in the
/// colours of the theme.
bool needsPaper(const QString &html);

/// The keys of the remote images (src="remote:KEY"), each once, in order.
QStringList remoteImageKeys(const QString &html);

/// Puts the alternative text of every remote image that is not among \a shown in its place.
QString withImages(const QString &html, const QSet<QString> &shown);

/// Takes from tables what QTextDocument makes unreadable: a height, below which it cuts off what the table holds, and collapsed
/// borders of one with a ground, which is then not painted (white words on white).
QString withReadableTables(const QString &html);

/// Where in \a html what the customer wrote ends and the quote, signature or disclaimer begins, told by \a visibleText
/// (letters and digits are compared, nothing else); -1 when it cannot be told or nothing would be left out.
qsizetype foldPlace(const QString &html, const QString &visibleText);

} // namespace deskbell
