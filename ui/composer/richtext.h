// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QTextDocument;
class QTextBlockFormat;

namespace deskbell {

/// What was written, as it goes out.
struct WrittenText {
    QString text{}; ///< lists as "- " and "1. ", quotes behind "> ", links as "words (address)"
    QString html{}; ///< empty when only plain text was used
    QStringList images{}; ///< Content-IDs of inline images, in order
    bool operator==(const WrittenText &) const = default;
};

/// Reads a document: bold, italic, underlined, struck out, links (http, https, mailto), lists, quotes and inline images; nothing
/// else of what a document can hold goes out. HTML with few tags and inline styles, as Outlook and Gmail read it; paragraphs
/// written from right to left carry dir="rtl".
WrittenText readDocument(const QTextDocument &document);

/// HTML of readDocument(), or of anything pasted, as a document; never loads anything, keeps images only with cid:.
void writeDocument(QTextDocument &document, const QString &html);
/// The same HTML cut down to what the composer knows, for pasting.
QString cleanedHtml(const QString &html);

/// Levels of quoting of a paragraph, 0: none.
int quoteLevel(const QTextBlockFormat &format);
void setQuoteLevel(QTextBlockFormat &format, int level);

/// "https://x.ro" from "x.ro"; empty when the words are no address that may be linked.
QString linkAddress(const QString &words);

} // namespace deskbell
