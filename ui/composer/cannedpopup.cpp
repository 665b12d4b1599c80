// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/cannedpopup.h"

#include "models/words.h"
#include "models/writing/cannedfields.h"
#include "ui/style/phrases.h"

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostReplies = 50;

QString lineOf(const CannedReply &reply)
{
    const QString shortcut = reply.shortcut.isEmpty() ? QString() : Words::isolated(u"/%1"_s.arg(reply.shortcut)) + u" · "_s;
    const QString language = reply.language.isEmpty() ? QString() : u" · %1"_s.arg(Phrases::language(reply.language));
    return shortcut + Words::isolated(reply.title) + language + u"\n"_s + Words::isolated(reply.text.simplified().left(90));
}

} // namespace

CannedPopup::CannedPopup(Desk &desk, Editor &editor, QWidget *parent)
    : WordPopup(u'/', tr("Canned replies"), editor, parent)
    , m_desk(desk)
{ }

void CannedPopup::setContext(const QString &language, const QueueId &queue)
{
    m_language = language;
    m_queue = queue;
    hide();
}

QList<WordPopup::Row> CannedPopup::find(const QString &typed)
{
    m_found = matchingReplies(m_desk.cannedReplies(), typed, m_language, m_queue).mid(0, mostReplies);
    QList<Row> rows;
    for (const CannedReply &reply : std::as_const(m_found)) {
        rows.append({.text = lineOf(reply),
                     .spoken = u"%1. %2"_s.arg(reply.title, reply.text.simplified().left(200)),
                     .tip = reply.text.left(600)});
    }
    return rows;
}

void CannedPopup::take(int row, int typed) { Q_EMIT chosen(CannedReply(m_found.at(row)), typed); }

} // namespace deskbell
