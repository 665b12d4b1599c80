// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/mailarchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

// What is kept of a mail that is too large: its headers are in there.
constexpr qint64 keptOfTooLarge = 256 * 1024;
constexpr qint64 longestLine = 1024 * 1024;

Error cannotRead(const QFile &file)
{
    return {.kind = Error::Kind::NotFound, .detail = u"can't read %1: %2"_s.arg(file.fileName(), file.errorString())};
}

/// The date at the end of a "From " line: asctime, by definition in UTC. Invalid when there is none.
QDateTime dateOfFromLine(const QByteArray &line)
{
    static const QRegularExpression pattern(
        u"\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s+(\\d{1,2})\\s+(\\d{2}:\\d{2}(?::\\d{2})?)"
        "(?:\\s+[A-Z]{3,4}|\\s+[+-]\\d{4})?\\s+(\\d{4})\\b"_s);
    const auto match = pattern.match(QString::fromLatin1(line.left(400)));
    if (!match.hasMatch()) {
        return {};
    }
    const QString time = match.captured(3).size() == 5 ? match.captured(3) + u":00"_s : match.captured(3);
    const QDate day =
        QLocale::c().toDate(u"%1 %2 %3"_s.arg(match.captured(2), match.captured(1), match.captured(4)), u"d MMM yyyy"_s);
    return {day, QTime::fromString(time, u"hh:mm:ss"_s), Qt::UTC};
}

bool beginsMail(const QByteArray &line) { return line.startsWith("From ") && dateOfFromLine(line).isValid(); }

/// "A line of its own, quoted": ">From ", ">>From " and so on.
bool isQuotedFrom(const QByteArray &line)
{
    qsizetype quotes = 0;
    while (quotes < line.size() && line[quotes] == '>') {
        ++quotes;
    }
    return quotes > 0 && line.mid(quotes, 5) == "From ";
}

/// Gathers the lines of one mail.
class Gatherer
{
public:
    explicit Gatherer(qint64 maxBytes)
        : m_maxBytes(maxBytes)
    { }
    void add(const QByteArray &line)
    {
        m_bytes += line.size() + 2;
        if (m_bytes > m_maxBytes) {
            if (!m_mail.tooLarge) {
                m_mail.tooLarge = true;
                m_mail.raw.truncate(keptOfTooLarge);
                m_mail.raw.squeeze();
            }
            return;
        }
        m_mail.raw += line;
        m_mail.raw += "\r\n";
    }
    ArchivedMail take() { return std::move(m_mail); }
    ArchivedMail &mail() { return m_mail; }

private:
    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    ArchivedMail m_mail;
};

class Mbox final : public MailArchive
{
public:
    Mbox(std::unique_ptr<QFile> file, qint64 maxBytes)
        : m_file(std::move(file))
        , m_maxBytes(maxBytes)
    { }

    /// Looks at the first line that is not empty.
    bool isMbox()
    {
        m_file->seek(0);
        do {
            m_fromLine = readLine();
        } while (m_fromLine.isEmpty() && !m_file->atEnd());
        return beginsMail(m_fromLine) || (m_fromLine.isEmpty() && m_file->atEnd());
    }

    Result<std::optional<ArchivedMail>> next() override
    {
        if (m_fromLine.isEmpty()) {
            return std::optional<ArchivedMail>();
        }
        Gatherer mail(m_maxBytes);
        mail.mail().receivedAt = dateOfFromLine(m_fromLine);
        m_fromLine.clear();
        bool emptyBefore = false;
        while (!m_file->atEnd()) {
            const QByteArray line = readLine();
            if (m_file->error() != QFileDevice::NoError) {
                return cannotRead(*m_file);
            }
            if (emptyBefore && beginsMail(line)) {
                m_fromLine = line;
                return std::optional(mail.take()); // the empty line before belongs to the mbox
            }
            if (std::exchange(emptyBefore, line.isEmpty())) {
                mail.add({});
            }
            if (!line.isEmpty()) {
                mail.add(isQuotedFrom(line) ? line.mid(1) : line);
            }
        }
        return std::optional(mail.take());
    }

private:
    QByteArray readLine()
    {
        QByteArray line = m_file->readLine(longestLine);
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        return line;
    }

    std::unique_ptr<QFile> m_file;
    qint64 m_maxBytes;
    QByteArray m_fromLine; ///< of the next mail; empty: there is none
};

QStringList maildirFiles(const QString &directory)
{
    QStringList files;
    for (const QString &part : {u"/cur"_s, u"/new"_s}) {
        const QDir folder(directory + part);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            const QString flags = name.section(u":2,"_s, 1);
            if (!flags.contains(u'D') && !flags.contains(u'T')) {
                files.append(folder.filePath(name));
            }
        }
    }
    return files;
}

class Maildir final : public MailArchive
{
public:
    Maildir(QStringList files, qint64 maxBytes)
        : m_files(std::move(files))
        , m_maxBytes(maxBytes)
    { }

    Result<std::optional<ArchivedMail>> next() override
    {
        while (m_at < m_files.size()) {
            QFile file(m_files[m_at++]);
            if (!file.open(QIODevice::ReadOnly)) {
                if (!file.exists()) {
                    continue; // a mail program moved it meanwhile
                }
                return cannotRead(file);
            }
            return std::optional(read(file));
        }
        return std::optional<ArchivedMail>();
    }

private:
    ArchivedMail read(QFile &file) const
    {
        Gatherer mail(m_maxBytes);
        while (!file.atEnd()) {
            QByteArray line = file.readLine(longestLine);
            while (line.endsWith('\n') || line.endsWith('\r')) {
                line.chop(1);
            }
            mail.add(line);
        }
        // "1700000000.M1P2.host": the second of the delivery (cr.yp.to/proto/maildir.html).
        const QFileInfo info(file.fileName());
        bool ok = false;
        const qint64 second = info.fileName().section(u'.', 0, 0).toLongLong(&ok);
        const bool plausible = ok && second > 0 && second < 4'000'000'000;
        mail.mail().receivedAt = plausible ? QDateTime::fromSecsSinceEpoch(second, Qt::UTC) : info.lastModified().toUTC();
        return mail.take();
    }

    QStringList m_files;
    qint64 m_maxBytes;
    qsizetype m_at = 0;
};

bool isLeftOut(const QString &folder)
{
    static const QStringList names{u"drafts"_s,           u"junk"_s,     u"spam"_s, u"trash"_s, u"deleted"_s, u"deleted items"_s,
                                   u"deleted messages"_s, u"bulk mail"_s};
    return names.contains(folder.section(u'.', -1).toLower());
}

} // namespace

Result<std::unique_ptr<MailArchive>> openMbox(const QString &file, qint64 maxBytes)
{
    auto source = std::make_unique<QFile>(file);
    if (!source->open(QIODevice::ReadOnly)) {
        return cannotRead(*source);
    }
    auto mbox = std::make_unique<Mbox>(std::move(source), maxBytes);
    if (!mbox->isMbox()) {
        return Error{.kind = Error::Kind::Malformed,
                     .detail = u"%1 is no mbox file: it does not begin with a line \"From … date\""_s.arg(file)};
    }
    return std::unique_ptr<MailArchive>(std::move(mbox));
}

Result<std::unique_ptr<MailArchive>> openMaildir(const QString &directory, qint64 maxBytes)
{
    const QDir top(directory);
    if (!top.exists(u"cur"_s) && !top.exists(u"new"_s)) {
        return Error{.kind = Error::Kind::NotFound, .detail = u"%1 is no Maildir: it has neither cur nor new"_s.arg(directory)};
    }
    QStringList files = maildirFiles(directory);
    for (const QString &folder : top.entryList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!isLeftOut(folder)) {
            files += maildirFiles(top.filePath(folder));
        }
    }
    return std::unique_ptr<MailArchive>(std::make_unique<Maildir>(std::move(files), maxBytes));
}

} // namespace deskbell::hub
