// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/noticeoutlet.h"

#include <QHash>
#include <QStringList>

namespace deskbell {

/// The desktop's notification service over D-Bus (Desktop Notifications Specification 1.2, with KDE's "inline-reply" where the
/// server offers it). Never blocks; without a service it says that it is not there.
class DesktopOutlet : public NoticeOutlet
{
    Q_OBJECT
public:
    explicit DesktopOutlet(QObject *parent = nullptr);
    void show(const Popup &popup) override;
    void take(const QString &key) override;
    bool isThere() const override { return m_there; }
    const QStringList &abilities() const { return m_abilities; }

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onReplied(uint id, const QString &text);
    void onClosed(uint id, uint reason);

private:
    void askAbilities();
    QVariantMap hintsFor(const Popup &popup) const;
    QStringList actionsFor(const Popup &popup) const;

    QStringList m_abilities;
    QHash<QString, uint> m_shown; ///< server's numbers by key
    QHash<uint, QString> m_keys;
    bool m_there = false;
};

} // namespace deskbell
