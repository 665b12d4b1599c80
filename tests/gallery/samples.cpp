// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/samples.h"

// GMime's headers come first: GIO names a member as Qt names a macro.
#include <gmime/gmime.h>

#include "tests/hub/text/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::gallery {

namespace {

void findHtmlPart(GMimeObject *, GMimeObject *part, gpointer found)
{
    auto *html = static_cast<QString *>(found);
    if (!html->isEmpty() || !GMIME_IS_TEXT_PART(part)) {
        return;
    }
    if (g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "html")) {
        if (char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part))) {
            *html = QString::fromUtf8(text);
            g_free(text);
        }
    }
}

/// The first HTML of a mail as it was sent, before anything of ours has seen it.
QString htmlOfMail(const QByteArray &raw)
{
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(raw.constData(), static_cast<size_t>(raw.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    QString html;
    if (message) {
        g_mime_message_foreach(message, findHtmlPart, &html);
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    return html;
}

void add(QList<Sample> &samples, const QString &name, const QString &html, const QString &only)
{
    if (!html.trimmed().isEmpty() && name.contains(only)) {
        samples.append(Sample{.name = name, .html = html});
    }
}

void addMails(QList<Sample> &samples, const QString &corpus, const QString &folder, const QString &only)
{
    for (const QString &file : corpus::files(folder, {u"*.eml"_s, u"*.msg"_s, u"*.raw"_s, u"*.mail"_s, u"*.txt"_s, u"0*"_s})) {
        const QByteArray raw = corpus::read(folder + u'/' + file);
        if (raw.size() < 4'000'000 && raw.toLower().contains("text/html")) {
            add(samples, corpus + u'/' + file, htmlOfMail(raw), only);
        }
    }
}

void addPacked(QList<Sample> &samples, const QString &archive, const QString &only)
{
    QTemporaryDir unpacked;
    if (QProcess::execute(u"tar"_s, {u"-xzf"_s, archive, u"-C"_s, unpacked.path()}) == 0) {
        addMails(samples, u"newsletters-and-spam"_s, unpacked.path(), only);
    }
}

void addHostile(QList<Sample> &samples, const QString &folder, const QString &only)
{
    int number = 0;
    for (const auto &entry : QJsonDocument::fromJson(corpus::read(folder + u"/dompurify-expected.json"_s)).array()) {
        add(samples, u"html-hostile/dompurify/%1"_s.arg(++number), entry.toObject()["payload"_L1].toString(), only);
    }
    for (const QString &file : {u"bluemonday-expected.jsonl"_s, u"xss-payloads.jsonl.gz"_s}) {
        number = 0;
        for (const QJsonObject &line : corpus::readLines(folder + u'/' + file)) {
            add(samples, u"html-hostile/%1/%2"_s.arg(file.section(u'.', 0, 0)).arg(++number), line["payload"_L1].toString(),
                only);
        }
    }
}

} // namespace

QList<Sample> htmlSamples(const QString &only)
{
    QList<Sample> samples;
    for (const QString &corpus : {u"html-mail"_s, u"reply-strip"_s}) {
        const QString folder = corpus::folder(corpus);
        for (const QString &file : folder.isEmpty() ? QStringList() : corpus::files(folder, {u"*.html"_s})) {
            if (!file.endsWith(".out.html"_L1)) {
                add(samples, corpus + u'/' + file, QString::fromUtf8(corpus::read(folder + u'/' + file)), only);
            }
        }
    }
    for (const QString &corpus : {u"mail-expected"_s, u"mail-raw"_s}) {
        if (const QString folder = corpus::folder(corpus); !folder.isEmpty()) {
            addMails(samples, corpus, folder, only);
        }
    }
    if (const QString folder = corpus::folder(u"mail-raw"_s); !folder.isEmpty()) {
        addPacked(samples, folder + u"/spamassassin-html-and-spam.tar.gz"_s, only);
    }
    if (const QString folder = corpus::folder(u"html-hostile"_s); !folder.isEmpty()) {
        addHostile(samples, folder, only);
    }
    std::ranges::stable_sort(samples, {}, &Sample::name);
    return samples;
}

} // namespace deskbell::gallery
