// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/wavplayer.h"

#include "client/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace deskbell {

class Download;

/// Listens to a recording where it stands: play and pause, where in it, how long. It is fetched when it is played first.
class RecordingPlayer : public QWidget
{
    Q_OBJECT
public:
    /// \a seconds: how long the call took, shown until the file says it better.
    RecordingPlayer(Desk &desk, const Attachment &recording, int seconds, QWidget *parent);

    QToolButton &playButton() { return *m_play; }
    QSlider &slider() { return *m_slider; }
    WavPlayer &player() { return m_player; }
    /// "0:12 / 3:12", or what is in the way.
    QString words() const;

Q_SIGNALS:
    /// It says something, or nothing any more: it needs another height.
    void heightChanged();

private:
    void press();
    void fetch();
    void show();
    void showPosition(qint64 ms);
    void say(const QString &words); ///< empty: nothing

    Desk &m_desk;
    Attachment m_recording;
    qint64 m_lengthMs;
    WavPlayer m_player;
    QToolButton *m_play;
    QSlider *m_slider;
    QLabel *m_time;
    QLabel *m_said;
    QPointer<Download> m_download;
};

} // namespace deskbell
