// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/quote.h"

#include "models/writing/recipients.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHtml = 200'000;
const QString quoteStyle = u"margin:0 0 0 .8ex;border-left:2px solid #ccc;padding-left:1ex"_s;

/// The words around a quote as mail programs write them, so that theirs and our reply stripping know them again.
struct QuoteWords {
    const char *language;
    const char *wrote; ///< %1 date, %2 name
    const char *forwarded;
    const char *from;
    const char *date;
    const char *subject;
    const char *to;
    const char *cc;
};

constexpr std::array quoteWords{
    QuoteWords{"en", "On %1, %2 wrote:", "Forwarded message", "From", "Date", "Subject", "To", "Cc"},
    QuoteWords{"ro", "Pe %1, %2 a scris:", "Mesaj redirecționat", "De la", "Data", "Subiect", "Către", "Cc"},
    QuoteWords{"pl", "%1 %2 napisał(a):", "Przekazana wiadomość", "Od", "Data", "Temat", "Do", "DW"},
    QuoteWords{"ru", "%1, %2 пишет:", "Пересылаемое сообщение", "От", "Дата", "Тема", "Кому", "Копия"},
    QuoteWords{"hu", "%1, %2 ezt írta:", "Továbbított üzenet", "Feladó", "Dátum", "Tárgy", "Címzett", "Másolat"},
    QuoteWords{"de", "Am %1 schrieb %2:", "Weitergeleitete Nachricht", "Von", "Datum", "Betreff", "An", "Kopie"},
    QuoteWords{"uk", "%1, %2 пише:", "Переслане повідомлення", "Від", "Дата", "Тема", "Кому", "Копія"},
    QuoteWords{"ar", "في %1، كتب %2:", "رسالة معاد توجيهها", "من", "التاريخ", "الموضوع", "إلى", "نسخة"},
};

const QuoteWords &wordsFor(const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    for (const QuoteWords &words : quoteWords) {
        if (base == QLatin1StringView(words.language)) {
            return words;
        }
    }
    return quoteWords.front();
}

QString writerOf(const Message &message)
{
    if (message.from && !message.from->address.isEmpty()) {
        return writtenAddress(*message.from);
    }
    return message.author.name;
}

QString dateOf(const Message &message, const QuoteWords &words)
{
    const QLocale locale(QString::fromLatin1(words.language));
    const QDateTime local = message.at.toLocalTime();
    return u"%1 %2"_s.arg(locale.toString(local.date(), QLocale::LongFormat), locale.toString(local.time(), u"HH:mm"_s));
}

QString originalHtml(const Message &message, bool keepImages)
{
    QString html = message.html;
    if (html.isEmpty() || html.size() > longestHtml) {
        return htmlOfPlainText(message.text);
    }
    if (!keepImages) {
        static const QRegularExpression image(u"<img\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
        html.remove(image);
    }
    return html;
}

QString peopleWords(const QList<Address> &people)
{
    QStringList written;
    for (const Address &person : people) {
        written.append(writtenAddress(person));
    }
    return written.join(u", "_s);
}

} // namespace

QuotedOriginal quoteOf(const Message &message, const QString &language)
{
    const QuoteWords &words = wordsFor(language);
    QuotedOriginal quote;
    quote.head = QString::fromUtf8(words.wrote).arg(dateOf(message, words), writerOf(message));
    QStringList lines{quote.head};
    for (const QString &line : message.text.trimmed().split(u'\n')) {
        // RFC 3676 4.5: no blank between quote marks, one before the text.
        lines.append(line.startsWith(u'>') ? u'>' + line : line.trimmed().isEmpty() ? u">"_s : u"> "_s + line);
    }
    quote.text = lines.join(u'\n');
    quote.html = u"<div>%1</div><blockquote type=\"cite\" style=\"%2\">%3</blockquote>"_s.arg(
        quote.head.toHtmlEscaped(), quoteStyle, originalHtml(message, false));
    return quote;
}

QuotedOriginal forwardOf(const Message &message, const QString &language)
{
    const QuoteWords &words = wordsFor(language);
    QList<std::pair<QString, QString>> header{{QString::fromUtf8(words.from), writerOf(message)},
                                              {QString::fromUtf8(words.date), dateOf(message, words)},
                                              {QString::fromUtf8(words.subject), message.subject},
                                              {QString::fromUtf8(words.to), peopleWords(message.to)},
                                              {QString::fromUtf8(words.cc), peopleWords(message.cc)}};
    QuotedOriginal quote;
    quote.head = u"---------- %1 ----------"_s.arg(QString::fromUtf8(words.forwarded));
    quote.text = quote.head + u'\n';
    quote.html = u"<div>%1</div>"_s.arg(quote.head);
    for (const auto &[name, value] : std::as_const(header)) {
        if (!value.isEmpty()) {
            quote.text += u"%1: %2\n"_s.arg(name, value);
            quote.html += u"<div><b>%1:</b> %2</div>"_s.arg(name, value.toHtmlEscaped());
        }
    }
    quote.text += u'\n' + message.text.trimmed();
    quote.html += u"<br><div>%1</div>"_s.arg(originalHtml(message, true));
    return quote;
}

QString htmlOfPlainText(const QString &text)
{
    const QString escaped = text.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return text.isRightToLeft() ? u"<div dir=\"rtl\">%1</div>"_s.arg(escaped) : u"<div>%1</div>"_s.arg(escaped);
}

} // namespace deskbell
