// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/mentionpopup.h"

#include "protocol/textfold.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostColleagues = 20;

/// A word of the name begins with what is typed, or the whole name does.
bool isMeant(const QString &name, const QString &typed)
{
    const QString folded = foldForSearch(name);
    return folded.startsWith(typed) || folded.contains(u' ' + typed);
}

} // namespace

MentionPopup::MentionPopup(Desk &desk, Editor &editor, QWidget *parent)
    : WordPopup(u'@', tr("Colleagues"), editor, parent)
    , m_desk(desk)
{ }

void MentionPopup::setActive(bool active)
{
    m_active = active;
    if (!active) {
        hide();
    }
}

QList<WordPopup::Row> MentionPopup::find(const QString &typed)
{
    m_found.clear();
    if (!m_active) {
        return {};
    }
    const auto me = m_desk.me();
    const QString wanted = foldForSearch(typed);
    for (const Agent &agent : m_desk.agents()) {
        if (agent.enabled && (!me || agent.id != me->id) && isMeant(agent.name, wanted)) {
            m_found.append(agent);
        }
    }
    std::stable_sort(m_found.begin(), m_found.end(), [&wanted](const Agent &a, const Agent &b) {
        const bool first = foldForSearch(a.name).startsWith(wanted);
        return first != foldForSearch(b.name).startsWith(wanted) ? first : a.name.localeAwareCompare(b.name) < 0;
    });
    m_found = m_found.mid(0, mostColleagues);
    QList<Row> rows;
    for (const Agent &agent : std::as_const(m_found)) {
        rows.append({.text = agent.name, .spoken = agent.name, .tip = agent.email});
    }
    return rows;
}

void MentionPopup::take(int row, int typed) { Q_EMIT chosen(u"@%1 "_s.arg(m_found.at(row).name), typed); }

} // namespace deskbell
