// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/noticeoutlet.h"

#include <QIcon>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace deskbell {

/// The console in the tray: state of the connection, how many conversations wait to be looked at, and a menu. Shows
/// notifications where the desktop has no service of its own. Not there when the desktop has no tray.
class Tray : public NoticeOutlet
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    struct State {
        int count = 0;
        bool live = false;
        bool quiet = false;
        QString words{}; ///< of the connection
        bool operator==(const State &) const = default;
    };
    void setState(const State &state);
    const State &state() const { return m_state; }
    QMenu &menu() { return *m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

    void show(const Popup &popup) override;
    void take(const QString &key) override;
    bool isThere() const override;

    /// 22 px and larger; the count up to 99.
    static QIcon iconFor(const State &state);

Q_SIGNALS:
    void raiseWanted();

private:
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QString m_shownKey;
    State m_state{};
};

} // namespace deskbell
