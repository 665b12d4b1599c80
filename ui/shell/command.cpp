// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command.h"

#include "models/keymap.h"
#include "ui/style/icons.h"

#include <QMenu>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char keysProperty[] = "keys";
constexpr char fixedProperty[] = "fixedKeys";

/// "Enter" is the key people call so, and the one of the number block, which is all that Qt calls so.
QList<QKeySequence> sequencesOf(const QString &keys)
{
    QList<QKeySequence> all{QKeySequence(keys, QKeySequence::PortableText)};
    if (keys.endsWith("+Enter"_L1)) {
        all.prepend(QKeySequence(keys.chopped(5) + u"Return"_s, QKeySequence::PortableText));
    }
    return all;
}

} // namespace

QAction *makeCommand(QObject *parent, const QString &id, const QString &title, const QString &keys, const QString &iconName,
                     std::function<void()> run)
{
    auto *action = new QAction(title, parent);
    action->setObjectName(id);
    if (!iconName.isEmpty()) {
        action->setIcon(glyphIcon(iconName));
    }
    action->setShortcutContext(Qt::WindowShortcut);
    setKeysOf(action, keys);
    QObject::connect(action, &QAction::triggered, parent, std::move(run));
    return action;
}

void setKeysOf(QAction *action, const QString &keys)
{
    action->setProperty(keysProperty, keys);
    const bool shortcut = !keys.isEmpty() && !keys::areTyped(keys) && !keysAreFixed(action);
    action->setShortcuts(shortcut ? sequencesOf(keys) : QList<QKeySequence>());
    action->setToolTip(keys.isEmpty() ? action->text() : u"%1 (%2)"_s.arg(action->text(), keys));
}

void leaveKeysToWidgets(QAction *action)
{
    action->setProperty(fixedProperty, true);
    action->setShortcut({});
}

bool keysAreFixed(const QAction *action) { return action->property(fixedProperty).toBool(); }

QString keysOf(const QAction *action) { return action->property(keysProperty).toString(); }

bool hasTypedKeys(const QAction *action) { return keys::areTyped(keysOf(action)) && !keysAreFixed(action); }

void addToMenu(QMenu *menu, QAction *action)
{
    // A menu shows the keys of shortcuts only; typed ones stand behind a tab.
    auto *entry = menu->addAction(action->icon(), {});
    const auto refresh = [entry, action] {
        const QString keys = keysOf(action);
        const QString title = QString(action->text()).replace(u'&', u"&&"_s);
        entry->setText(keys.isEmpty() ? title : title + u'\t' + keys);
        entry->setEnabled(action->isEnabled());
        entry->setVisible(action->isVisible());
    };
    refresh();
    QObject::connect(action, &QAction::changed, entry, refresh);
    QObject::connect(entry, &QAction::triggered, action, &QAction::trigger);
}

} // namespace deskbell
