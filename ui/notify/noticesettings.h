// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/notice.h"

#include <QObject>

class QSettings;

namespace deskbell {

/// What the agent wants to be told of on this machine, kept in the profile.
class NoticeSettings : public QObject
{
    Q_OBJECT
public:
    explicit NoticeSettings(QSettings &settings, QObject *parent = nullptr);

    NoticeRule rule(NoticeKind kind) const;
    void setRule(NoticeKind kind, const NoticeRule &rule);
    int dueMinutes() const; ///< 0: never
    void setDueMinutes(int minutes);
    bool showsText() const; ///< what was written stands in the notification
    void setShowsText(bool shows);
    QString soundDevice() const;
    void setSoundDevice(const QString &device);
    int volume() const; ///< 0 to 100
    void setVolume(int volume);
    Quiet quiet() const;
    void setQuiet(const Quiet &quiet);
    QDateTime since() const; ///< until when everything was known
    void setSince(const QDateTime &since);

    static QString title(NoticeKind kind); ///< "Messages in my conversations"
    /// "until 14:30", "always", empty when it is off.
    static QString quietWords(const Quiet &quiet);

Q_SIGNALS:
    void changed();
    void quietChanged();

private:
    QSettings &m_settings;
};

} // namespace deskbell
