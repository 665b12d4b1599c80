// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace deskbell {

/// What a notification says and offers, ready for the desktop.
struct Popup {
    QString key{}; ///< a later one with the same key takes the place of the earlier
    QString title{};
    QString text{}; ///< plain
    int urgency = 1; ///< 0 low, 1 normal, 2 critical: stays until somebody looks
    bool canReply = false;
    bool canPutOff = false; ///< it rings: "in ten minutes" has it ring again
    bool canOpen = true;
};

/// Where notifications are shown: the desktop's own service, or the tray.
class NoticeOutlet : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Popup &popup) = 0;
    virtual void take(const QString &key) = 0; ///< takes it away; nothing when it is gone
    virtual bool isThere() const = 0;

Q_SIGNALS:
    void opened(const QString &key);
    void replyWanted(const QString &key); ///< there was no room to write in it
    void replied(const QString &key, const QString &text);
    void putOff(const QString &key);
    void quietWanted();
    void thereChanged();
};

} // namespace deskbell
