// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/searchindex.h"

#include "protocol/textfold.h"

#include <QSet>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Enough for any letter; a pasted log file is found by its beginning.
constexpr qsizetype maxIndexedCharacters = 200'000;
constexpr int maxWordLength = 100;
constexpr int maxWords = 20'000;
/// Nobody reads on so far; whoever looks for something older adds a word.
constexpr int newestRowsSearched = 5'000;

/// Each word once, separated by spaces.
QString distinctWords(const QStringList &texts)
{
    QStringList folded; // what the words below are parts of
    QSet<QStringView> seen;
    QString words;
    for (const QString &text : texts) {
        folded.append(foldForSearch(QStringView(text).left(maxIndexedCharacters)));
        for (const QStringView word : wordsOf(folded.constLast(), maxWords)) {
            const QStringView kept = word.left(maxWordLength);
            const qsizetype before = seen.size();
            seen.insert(kept);
            if (seen.size() > before) {
                words += words.isEmpty() ? QStringView() : QStringView(u" ");
                words += kept;
            }
        }
    }
    return words;
}

} // namespace

void indexWords(Database &database, const SearchSubject &subject, const QStringList &texts)
{
    const QString words = distinctWords(texts);
    if (database.isPostgres()) {
        // Words are lexemes already: PostgreSQL's own parser would cut numbers and hyphens its way.
        database.execute(u"INSERT INTO search_rows (customer_id, conversation_id, message_id, words) "
                         "VALUES (?, ?, ?, array_to_tsvector(array_remove(string_to_array(?, ' '), '')))"_s,
                         {subject.customer, subject.conversation, subject.message, words});
        return;
    }
    qint64 row = 0;
    {
        Rows rows = database.query(u"INSERT INTO search_rows (customer_id, conversation_id, message_id) VALUES (?, ?, ?)"_s,
                                   {subject.customer, subject.conversation, subject.message});
        row = rows.lastInsertId();
    }
    database.execute(u"INSERT INTO search_words (rowid, words) VALUES (?, ?)"_s, {row, words});
}

void forgetWords(Database &database, const SearchSubject &subject)
{
    if (subject.conversation) {
        database.execute(u"DELETE FROM search_rows WHERE conversation_id = ? AND message_id = ''"_s, {subject.conversation});
    } else {
        database.execute(u"DELETE FROM search_rows WHERE customer_id = ? AND conversation_id = ''"_s, {subject.customer});
    }
}

QString matchCondition(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"s.id IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)"_s
                                      : u"s.words @@ CAST(? AS tsquery)"_s;
}

QString newestMatchCondition(Dialect dialect)
{
    const QString newest = dialect == Dialect::Sqlite
        ? u"SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid DESC LIMIT "_s
        : u"SELECT w.id FROM search_rows w WHERE w.words @@ CAST(? AS tsquery) ORDER BY w.id DESC LIMIT "_s;
    return u"s.id IN ("_s + newest + QString::number(newestRowsSearched) + u')';
}

QString matchValue(Dialect dialect, const QStringList &words)
{
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool prefix = i == words.size() - 1;
        const QString word = words[i].left(maxWordLength);
        // Words hold letters and digits only, so that no quoting can break out.
        parts.append(dialect == Dialect::Sqlite ? u'"' + word + (prefix ? u"\"*"_s : u"\""_s)
                                                : u'\'' + word + (prefix ? u"':*"_s : u"'"_s));
    }
    return parts.join(dialect == Dialect::Sqlite ? u" AND "_s : u" & "_s);
}

} // namespace deskbell::hub
