// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "models/notices/noticesource.h"
#include "ui/notify/noticeoutlet.h"
#include "ui/notify/noticesettings.h"
#include "ui/notify/soundplayer.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace deskbell {

/// Brings notices to the agent: by the rules of the settings, gathered so that many at once are one, silent while they do not want
/// to be disturbed (and told in one digest afterwards), louder when an escalation asks again.
class Notifier : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        NoticeOutlet *desktop = nullptr; ///< preferred, where it is there
        NoticeOutlet *tray = nullptr;
        SoundPlayer *sounds = nullptr;
    };
    Notifier(Desk &desk, NoticeSettings &settings, Parts parts, QObject *parent = nullptr);
    ~Notifier() override;

    /// Told of \a conversation: is the agent looking at it right now? Then nothing has to be said.
    void setLookingAt(std::function<bool(const ConversationId &)> looking) { m_looking = std::move(looking); }
    int pending() const { return m_source.pending(); }
    /// Do not disturb: for an hour, until tomorrow, always; off ends it.
    void quietForAnHour();
    void quietUntilTomorrow();
    void quietAlways();
    void endQuiet();
    bool isQuiet() const;
    NoticeSettings &settings() { return m_settings; }
    SoundPlayer *sounds() { return m_parts.sounds; }
    /// Plays the sound of a kind as the settings are.
    void playSample(NoticeKind kind);

    /// A call rings: said at once, and until it is taken; not while the agent does not want to be disturbed.
    void showCall(const QString &id, const QString &title, const QString &text);
    void endCall(const QString &id);

    /// Promises of the agent's that are due. \a late: they fell due while nobody could be told.
    void ring(const QList<Notice> &promises, bool late);
    /// Alarms that ring no more, kept, put off or seen elsewhere, are taken away: all but \a ringing (ids of promises).
    void endRingsBut(const QSet<QString> &ringing);

    // How notices read. Pure.
    static Popup popupFor(const Notice &notice, bool showsText, const QDateTime &now);
    static Popup digestPopup(const NoticeDigest &digest, bool afterAbsence);

Q_SIGNALS:
    void openWanted(const deskbell::ConversationId &id);
    void replyWanted(const deskbell::ConversationId &id);
    void inboxWanted();
    void putOffWanted(const QString &promise);
    void callOpened(const QString &id);
    void noticed(const QString &words); ///< for the status line
    void stateChanged(); ///< pending or quiet

private:
    void take(const QList<Notice> &notices);
    void flush();
    void tell(const QList<Notice> &notices, bool afterAbsence);
    void show(const Popup &popup);
    void sound(const QList<Notice> &notices);
    void reply(const QString &key, const QString &text);
    void followQuiet();
    NoticeOutlet *outlet() const;

    Desk &m_desk;
    NoticeSettings &m_settings;
    Parts m_parts;
    NoticeSource m_source;
    std::function<bool(const ConversationId &)> m_looking;
    QList<Notice> m_gathered;
    QList<Notice> m_heldBack; ///< while not to be disturbed
    QHash<QString, Notice> m_shown; ///< by the key of its popup
    QTimer m_gather;
    QTimer m_quietEnds;
    bool m_wasQuiet = false;
};

} // namespace deskbell
