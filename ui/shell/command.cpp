// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command.h"

#include "ui/style/icons.h"

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char keysProperty[] = "keys";

} // namespace

QAction *makeCommand(QObject *parent, const QString &id, const QString &title, const QString &keys, const QString &iconName,
                     std::function<void()> run)
{
    auto *action = new QAction(title, parent);
    action->setObjectName(id);
    action->setProperty(keysProperty, keys);
    if (!iconName.isEmpty()) {
        action->setIcon(glyphIcon(iconName));
    }
    if (!keys.isEmpty() && !hasTypedKeys(action)) {
        action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
        action->setShortcutContext(Qt::WindowShortcut);
    }
    QObject::connect(action, &QAction::triggered, parent, std::move(run));
    return action;
}

QString keysOf(const QAction *action) { return action->property(keysProperty).toString(); }

bool hasTypedKeys(const QAction *action)
{
    const QString keys = keysOf(action);
    return !keys.isEmpty() && !keys.contains("Ctrl+"_L1) && !keys.contains("Esc"_L1) && !keys.contains("Enter"_L1);
}

} // namespace deskbell
