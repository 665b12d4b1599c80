// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/recordingplayer.h"

#include "models/calls/callwords.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/download.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyStepMs = 5000;
constexpr int pageStepMs = 30'000;
constexpr int widestSlider = 260;

} // namespace

RecordingPlayer::RecordingPlayer(Desk &desk, const Attachment &recording, int seconds, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_recording(recording)
    , m_lengthMs(qint64(seconds) * 1000)
    , m_play(iconButton(u"play"_s, tr("Play the recording"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(mutedLabel({}, this))
    , m_said(mutedLabel({}, this))
{
    m_play->setProperty("chip", true);
    m_slider->setMaximumWidth(widestSlider);
    m_slider->setMinimumWidth(80);
    m_slider->setSingleStep(keyStepMs);
    m_slider->setPageStep(pageStepMs);
    m_slider->setAccessibleName(tr("Position in the recording"));
    m_slider->setEnabled(false);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_play, &QToolButton::clicked, this, &RecordingPlayer::press);
    connect(m_slider, &QSlider::valueChanged, this, [this](int ms) { m_player.seek(ms); });
    connect(&m_player, &WavPlayer::moved, this, &RecordingPlayer::showPosition);
    connect(&m_player, &WavPlayer::playingChanged, this, &RecordingPlayer::show);
    connect(&m_player, &WavPlayer::failed, this,
            [this] { say(tr("No sound can be played here now. Open the recording with another program, or save it.")); });
    show();
    showPosition(0);
}

QString RecordingPlayer::words() const { return m_said->isHidden() ? m_time->text() : m_said->text(); }

void RecordingPlayer::press()
{
    say({});
    if (m_download) {
        m_download->cancel();
    } else if (m_player.isPlaying()) {
        m_player.pause();
    } else if (m_player.isOpen()) {
        m_player.play();
    } else {
        fetch();
    }
}

void RecordingPlayer::fetch()
{
    m_download = new Download(m_desk, m_recording, this);
    const auto done = [this] {
        m_download->deleteLater();
        m_download.clear();
        show();
        showPosition(0);
    };
    m_play->setIcon(glyphIcon(u"cross"_s));
    m_play->setAccessibleName(tr("Fetching the recording. Press to cancel."));
    m_play->setToolTip(m_play->accessibleName());
    connect(m_download, &Download::progressed, this, [this](int percent) {
        //: How much of a recording has been fetched
        m_time->setText(tr("%1 %").arg(percent));
    });
    connect(m_download, &Download::canceled, this, done);
    connect(m_download, &Download::arrived, this, [this, done](const QString &path) {
        const bool good = m_player.open(path);
        m_lengthMs = good ? m_player.lengthMs() : m_lengthMs;
        done();
        if (!good) {
            say(tr("This kind of recording cannot be played here. Open it with another program, or save it."));
            return;
        }
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, static_cast<int>(m_lengthMs));
        m_slider->setEnabled(true);
        m_player.play();
    });
    connect(m_download, &Download::failed, this, [this, done](const Error &error) {
        done();
        say(Phrases::error(error));
    });
}

void RecordingPlayer::show()
{
    const bool plays = m_player.isPlaying();
    m_play->setIcon(glyphIcon(plays ? u"pause"_s : u"play"_s));
    const QString name = plays ? tr("Pause the recording") : tr("Play the recording");
    //: Name of a button; %1 "Play the recording" or "Pause the recording", %2 how long it is
    m_play->setAccessibleName(tr("%1, %2").arg(name, CallWords::spokenDuration(m_lengthMs / 1000)));
    m_play->setToolTip(name);
}

void RecordingPlayer::showPosition(qint64 ms)
{
    //: Where in a recording and how long it is, like 0:12 / 3:12
    m_time->setText(tr("%1 / %2").arg(CallWords::duration(ms / 1000), CallWords::duration(m_lengthMs / 1000)));
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(ms));
    }
}

void RecordingPlayer::say(const QString &words)
{
    const bool shown = !words.isEmpty();
    if (!shown && m_said->isHidden()) {
        return;
    }
    m_said->setText(words);
    m_said->setVisible(shown);
    Q_EMIT heightChanged();
    if (shown) {
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace deskbell
