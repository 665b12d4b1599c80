// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calls/callwords.h"
#include "models/timelinemodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/attachmentchip.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/messagewords.h"
#include "ui/timeline/recordingplayer.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

// A call in the timeline: how it went, what was noted, and its recording.
namespace deskbell {

using namespace Qt::Literals::StringLiterals;

void MessageCard::addCall()
{
    const Result<CallEntry> entry = callEntryFromJson(m_message.call);
    if (!entry) {
        addBody();
        return;
    }
    const Colors &colors = colorsFor(palette());
    const bool missed =
        entry->direction == Direction::In && !(entry->outcome == CallOutcome::Answered) && !entry->outcome.toString().isEmpty();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    auto *title = new QLabel(CallWords::title(*entry), m_bubble);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    if (missed) {
        title->setStyleSheet(u"color: %1"_s.arg(colors.redText.name()));
    }
    row->addWidget(title);
    QStringList facts = CallWords::facts(*entry);
    if (!entry->number.isEmpty()) {
        facts.append(isolated(entry->number));
    }
    auto *about = mutedLabel(facts.join(u" \u00B7 "_s), m_bubble);
    about->setTextFormat(Qt::PlainText);
    row->addWidget(about, 1);
    m_column->addLayout(row);
    if (!entry->disposition.isEmpty()) {
        //: What came of a call
        auto *outcome = new QLabel(tr("Outcome: %1").arg(entry->disposition), m_bubble);
        outcome->setTextFormat(Qt::PlainText);
        outcome->setWordWrap(true);
        m_column->addWidget(outcome);
    }
    if (!m_message.text.trimmed().isEmpty()) {
        addBody();
    }
    if (!entry->recording.isNull()) {
        const auto known = std::find_if(m_message.attachments.begin(), m_message.attachments.end(),
                                        [&entry](const Attachment &attachment) { return attachment.id == entry->recording; });
        constexpr qint64 notKnown = -1; // a size that nobody has said is not shown
        Attachment recording =
            known == m_message.attachments.end() ? Attachment{.id = entry->recording, .size = notKnown} : *known;
        //: Name of a file: the recording of a call; %1 its date
        recording.name = tr("Recording %1.wav").arg(entry->startedAt.toLocalTime().toString(u"yyyy-MM-dd HH-mm"_s));
        recording.mediaType = u"audio/x-wav"_s;
        if (WavPlayer::isPossible()) {
            auto *player = new RecordingPlayer(m_desk, recording, entry->durationS, m_bubble);
            connect(player, &RecordingPlayer::heightChanged, this, &MessageCard::heightChanged);
            m_column->addWidget(player);
        }
        m_column->addWidget(new AttachmentList(m_desk, {recording}, m_bubble));
    }
}

} // namespace deskbell
