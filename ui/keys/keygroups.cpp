// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keygroups.h"

#include <QCoreApplication>
#include <QStringList>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GroupWords {
    const char *title;
    const char *ids; ///< of commands, blanks between; ends with * : all that begin so
};

constexpr GroupWords keyGroupWords[] = {
    {QT_TRANSLATE_NOOP("deskbell::KeyGroups", "Go"),
     "next previous open unread search back ahead go-* view-* palette escape find* jump* next-unread"},
    {QT_TRANSLATE_NOOP("deskbell::KeyGroups", "Write"), "reply reply-all forward note send send-* recipients"},
    {QT_TRANSLATE_NOOP("deskbell::KeyGroups", "Conversation"),
     "assign take tags priority queue snooze state resolve mark-read merge split move undo promise promise-*"},
    {QT_TRANSLATE_NOOP("deskbell::KeyGroups", "Select"), "select select-*"},
    {QT_TRANSLATE_NOOP("deskbell::KeyGroups", "Macros"), "macro:*"},
};

bool belongsTo(const QString &id, const char *ids)
{
    for (const QString &one : QString::fromLatin1(ids).split(u' ')) {
        if (one == id || (one.endsWith(u'*') && id.startsWith(QStringView(one).chopped(1)))) {
            return true;
        }
    }
    return false;
}

} // namespace

QList<KeyGroup> keyGroups(const QList<QAction *> &actions)
{
    QList<KeyGroup> groups;
    for (const GroupWords &words : keyGroupWords) {
        groups.append({.title = QCoreApplication::translate("deskbell::KeyGroups", words.title)});
    }
    //: Heading above commands that fit under no other
    groups.append({.title = QCoreApplication::translate("deskbell::KeyGroups", "Program")});
    for (QAction *action : actions) {
        qsizetype place = groups.size() - 1;
        for (qsizetype i = 0; i < groups.size() - 1; ++i) {
            if (belongsTo(action->objectName(), keyGroupWords[i].ids)) {
                place = i;
                break;
            }
        }
        groups[place].actions.append(action);
    }
    groups.removeIf([](const KeyGroup &group) { return group.actions.isEmpty(); });
    return groups;
}

} // namespace deskbell
