// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "tests/hub/text/corpus.h"
#include "tests/quality/rates.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell::quality {

namespace {

using namespace deskbell::hub;

QByteArray mailFile(const QString &path)
{
    const QByteArray raw = corpus::read(path);
    return raw.startsWith("From ") ? raw.mid(raw.indexOf('\n') + 1) : raw;
}

QJsonObject jsonFile(const QString &path) { return QJsonDocument::fromJson(corpus::read(path)).object(); }

/// "name (bytes)" of each, sorted.
QStringList describedParts(const QList<MailPart> &parts)
{
    QStringList list;
    for (const MailPart &part : parts) {
        list.append(u"%1 (%2)"_s.arg(part.name).arg(part.data.size()));
    }
    list.sort();
    return list;
}

/// As it is or as Zammad keeps it, which counts the base64 of what is no text.
bool sameFiles(const QList<MailPart> &parts, QStringList wanted)
{
    for (const MailPart &part : parts) {
        const QString plain = u"%1 (%2)"_s.arg(part.name).arg(part.data.size());
        const QString encoded = u"%1 (%2)"_s.arg(part.name).arg(part.data.toBase64().size());
        if (!wanted.removeOne(plain) && !wanted.removeOne(encoded)) {
            return false;
        }
    }
    return wanted.isEmpty();
}

/// A name with a path is kept without its separators and leading dots.
QString withoutPath(QString name)
{
    name.replace(u'/', u'_').replace(u'\\', u'_');
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return corpus::collapsed(name);
}

QStringList partNames(const QList<MailPart> &parts)
{
    QStringList names;
    for (const MailPart &part : parts) {
        names.append(corpus::collapsed(part.name));
    }
    return names;
}

void measureZammad(QList<Rate> &rates)
{
    const QString folder = corpus::folder(u"mail-expected/zammad"_s);
    Rate subjects{.name = u"mail-expected: subject"_s, .oracle = u"Zammad"_s, .floor = 100};
    Rate senders{.name = u"mail-expected: sender"_s, .oracle = u"Zammad"_s, .floor = 100};
    Rate files{.name = u"mail-expected: attachment names and sizes"_s, .oracle = u"Zammad"_s, .floor = 100};
    for (const QString &name : corpus::files(folder, {u"*.eml"_s})) {
        const QJsonObject expected = jsonFile(folder + u'/' + name.chopped(4) + u".expected.json"_s);
        if (expected.isEmpty()) {
            continue;
        }
        const auto mail = parseMail(mailFile(folder + u'/' + name));
        if (!mail) {
            subjects.add(false, name, mail.error().detail);
            continue;
        }
        const QString subject = corpus::collapsed(expected["subject"_L1].toString());
        subjects.add(mail->subject == subject, name, mail->subject.left(60));
        senders.add(mail->from.address == expected["from_email"_L1].toString().toLower(), name, mail->from.address);
        if (!expected.contains("attachments"_L1)) {
            continue;
        }
        QStringList wanted;
        for (const auto &entry : expected["attachments"_L1].toArray()) {
            const QJsonObject file = entry.toObject();
            // Zammad keeps each HTML body as an attachment of this name; here it is the body.
            if (file["filename"_L1].toString() != "message.html"_L1) {
                wanted.append(u"%1 (%2)"_s.arg(file["filename"_L1].toString()).arg(file["data_bytes"_L1].toInteger()));
            }
        }
        wanted.sort();
        const QStringList found = describedParts(mail->parts);
        files.add(sameFiles(mail->parts, wanted), name, found.join(u", "_s) + u" for "_s + wanted.join(u", "_s));
    }
    rates << subjects << senders << files;
}

void measureImapTools(QList<Rate> &rates)
{
    const QString folder = corpus::folder(u"mail-expected/imap-tools"_s);
    Rate subjects{.name = u"mail-expected: subject (2)"_s, .oracle = u"imap_tools"_s, .floor = 100};
    Rate senders{.name = u"mail-expected: sender (2)"_s, .oracle = u"imap_tools"_s, .floor = 100};
    Rate files{.name = u"mail-expected: attachment names and sizes (2)"_s, .oracle = u"imap_tools"_s, .floor = 100};
    for (const QString &name : corpus::files(folder, {u"*.eml"_s})) {
        const auto mail = parseMail(mailFile(folder + u'/' + name));
        const QJsonObject expected = jsonFile(folder + u'/' + name.chopped(4) + u".expected.json"_s);
        if (!mail) {
            subjects.add(false, name, mail.error().detail);
            continue;
        }
        subjects.add(mail->subject == corpus::collapsed(expected["subject"_L1].toString()), name, mail->subject);
        senders.add(mail->from.address == expected["from_"_L1].toString().toLower(), name, mail->from.address);
        const QStringList found = describedParts(mail->parts);
        for (const auto &entry : expected["attachments"_L1].toArray()) {
            const QJsonObject file = entry.toObject();
            const QString wanted = u"%1 (%2)"_s.arg(corpus::collapsed(file["filename"_L1].toString()))
                                       .arg(file["payload"_L1].toObject()["bytes"_L1].toInteger());
            files.add(file["filename"_L1].toString().isEmpty() || found.contains(wanted), name + u' ' + wanted,
                      u"found "_s + found.join(u", "_s));
        }
    }
    rates << subjects << senders << files;
}

/// What a mail shows anywhere: its text, its HTML's text, its text attachments.
QString everythingIn(const ParsedMail &mail)
{
    QString all = mail.text + u'\n' + textOfHtml(mail.html);
    for (const MailPart &part : mail.parts) {
        all += u'\n' + QString::fromUtf8(part.data) + u'\n' + QString::fromLatin1(part.data);
    }
    return corpus::collapsed(all);
}

void measureReferenceFile(const QString &corpusName, QList<Rate> &rates)
{
    const QString folder = corpus::folder(corpusName);
    if (folder.isEmpty()) {
        return;
    }
    const QString oracle = u"Python's email and GMime, where they agree"_s;
    Rate subjects{.name = corpusName + u": subject"_s, .oracle = oracle, .floor = 100};
    Rate files{.name = corpusName + u": every file is listed"_s, .oracle = oracle, .floor = 99};
    Rate texts{.name = corpusName + u": every plain text is there"_s, .oracle = oracle, .floor = 99};
    for (const QJsonObject &line : corpus::readLines(folder + u"/reference.jsonl"_s)) {
        const QString name = line["file"_L1].toString();
        const QByteArray raw = mailFile(folder + u'/' + name);
        if (raw.trimmed().isEmpty()) {
            continue;
        }
        const auto mail = parseMail(raw);
        const QJsonObject python = line["python"_L1].toObject();
        const QJsonObject agree = line["agree"_L1].toObject();
        if (!mail) {
            texts.add(false, name, mail.error().detail);
            continue;
        }
        if (agree["subject"_L1].toBool()) {
            subjects.add(mail->subject == corpus::collapsed(python["subject"_L1].toString()), name, mail->subject);
        }
        const QString everything = everythingIn(*mail);
        int within = 1000; // the depth of a mail that is attached: it is one file here
        for (const auto &entry : python["parts"_L1].toArray()) {
            const QJsonObject part = entry.toObject();
            const int depth = part["depth"_L1].toInt();
            within = depth < within ? 1000 : within;
            const QString file = corpus::collapsed(part["filename"_L1].toString());
            const QString start = corpus::collapsed(part["text_start"_L1].toString());
            if (agree["filenames"_L1].toBool() && !file.isEmpty() && depth < within) {
                // A named text that is the mail's body is shown as that.
                const bool shown = part["type"_L1].toString().startsWith(u"text/"_s)
                    && everything.contains(corpus::collapsed(textOfHtml(part["text_start"_L1].toString())));
                files.add(partNames(mail->parts).contains(withoutPath(file)) || shown, name + u' ' + file,
                          partNames(mail->parts).join(u", "_s));
            }
            // What both show with replacement characters they could not read.
            const bool readable = !start.isEmpty() && !start.contains(QChar::ReplacementCharacter);
            if (agree["texts"_L1].toBool() && part["type"_L1].toString() == "text/plain"_L1 && readable && depth < within) {
                texts.add(everything.contains(start), name, start.left(60));
            }
            within = part["type"_L1].toString() == "message/rfc822"_L1 ? std::min(within, depth + 1) : within;
        }
    }
    rates << subjects << files << texts;
}

} // namespace

QList<Rate> measureCharsets()
{
    const QString folder = corpus::folder(u"mail-charsets"_s);
    if (folder.isEmpty()) {
        return {};
    }
    Rate rate{
        .name = u"mail-charsets: subject, name, text and file name"_s, .oracle = u"the sentences as written"_s, .floor = 100};
    for (const QJsonObject &expected : corpus::readLines(folder + u"/expected.jsonl"_s)) {
        const QString file = expected["file"_L1].toString();
        const auto mail = parseMail(corpus::read(folder + u'/' + file));
        const auto same = [&expected](const char *key, const QString &found) {
            return corpus::collapsed(found) == corpus::collapsed(expected[QLatin1StringView(key)].toString());
        };
        rate.add(mail && same("subject", mail->subject) && same("from_name", mail->from.name) && same("text", mail->text)
                     && same("filename", partNames(mail->parts).value(0)),
                 file);
    }
    return {rate};
}

QList<Rate> measureExpectedMails()
{
    QList<Rate> rates;
    if (!corpus::folder(u"mail-expected"_s).isEmpty()) {
        measureZammad(rates);
        measureImapTools(rates);
    }
    return rates;
}

QList<Rate> measureReferences()
{
    QList<Rate> rates;
    measureReferenceFile(u"mail-expected"_s, rates);
    measureReferenceFile(u"mail-raw"_s, rates);
    return rates;
}

QList<Rate> measureBounces()
{
    const QString folder = corpus::folder(u"bounces"_s);
    if (folder.isEmpty()) {
        return {};
    }
    Rate kinds{.name = u"bounces: kind"_s, .oracle = u"Sisimai"_s, .floor = 97};
    Rate hard{.name = u"bounces: another try would end alike"_s, .oracle = u"Sisimai (hard or soft)"_s, .floor = 85};
    const QHash<QString, QString> words{
        {u"bounce"_s, u"bounce"_s}, {u"complaint"_s, u"complaint"_s}, {u"auto-reply"_s, u"auto_reply"_s}};
    for (const QJsonObject &expected : corpus::readLines(folder + u"/expected.jsonl"_s)) {
        const QString kind = expected["kind"_L1].toString();
        if (kind == "unlabelled"_L1) {
            continue;
        }
        const QString name = expected["file"_L1].toString();
        const auto mail = parseMail(mailFile(folder + u'/' + name));
        const QString found = mail ? mail->automatic : u"refused"_s;
        kinds.add(kind == "not-a-bounce"_L1 ? found != "bounce"_L1 : found == words.value(kind), name, found + u" for "_s + kind);
        const QJsonArray recipients = expected["recipients"_L1].toArray();
        if (mail && mail->report && kind == "bounce"_L1 && recipients.size() == 1) {
            const DeliveryNews news = newsOf(*mail->report);
            if (news.kind == DeliveryNews::Kind::Failed) {
                const QJsonObject recipient = recipients[0].toObject();
                const bool permanent = recipient["hardbounce"_L1].toBool() || recipient["dsn"_L1].toString().startsWith(u'5');
                hard.add(news.permanent == permanent, name, news.words.left(80));
            }
        }
    }
    return {kinds, hard};
}

} // namespace deskbell::quality
