// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "client/replica/replica.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>
#include <utility>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new ElidedLabel(this))
    , m_notice(new ElidedLabel(this))
{
    setFixedHeight(26);
    for (ElidedLabel *label : {m_words, m_notice}) {
        QFont small = label->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        label->setFont(small);
    }
    m_words->setMuted(true);
    auto *row = new QHBoxLayout(this);
    // The room of the dot is an item, as margins are not mirrored.
    row->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    row->setSpacing(0);
    row->addSpacing(metrics::margin);
    row->addWidget(m_words, 1);
    row->addSpacing(metrics::page); // two sentences, not one
    row->addWidget(m_notice);
    m_forget.setSingleShot(true);
    m_forget.setInterval(std::chrono::seconds(12));
    connect(&m_forget, &QTimer::timeout, this, [this] { m_notice->setText({}); });
    connect(&desk, &Desk::statusChanged, this, &StatusLine::refresh);
    connect(&desk, &Desk::directoryChanged, this, &StatusLine::refresh);
    connect(&desk.replica(), &Replica::changed, this, [this] {
        if (isFilling()) {
            refresh();
        }
    });
    refresh();
}

QString StatusLine::words(const ConnectionStatus &status)
{
    QString state;
    switch (status.state) {
    case ConnectionStatus::State::SignedOut: state = tr("signed out"); break;
    case ConnectionStatus::State::Connecting: state = tr("connecting…"); break;
    case ConnectionStatus::State::CatchingUp: state = tr("catching up…"); break;
    case ConnectionStatus::State::Live: state = tr("connected"); break;
    case ConnectionStatus::State::Offline:
        state = status.detail.isEmpty() ? tr("offline") : tr("offline: %1").arg(status.detail);
        break;
    }
    QStringList parts{state};
    if (status.completeTo > 0) {
        const QString event = Phrases::grouped(status.completeTo);
        //: The console has every event up to number %1, known at time %2
        parts.append(
            status.completeAt.isValid()
                ? tr("complete to event %1 (%2)").arg(event, status.completeAt.toLocalTime().time().toString(u"HH:mm:ss"_s))
                : tr("complete to event %1").arg(event));
    }
    parts.append(tr("outbox %1").arg(status.outboxWaiting));
    if (const QString build = QCoreApplication::applicationVersion(); !build.isEmpty()) {
        parts.append(build);
    }
    return parts.join(u" \u00B7 "_s);
}

bool StatusLine::isFilling() const
{
    return m_desk.status().state == ConnectionStatus::State::CatchingUp && !m_desk.replica().isComplete();
}

void StatusLine::refresh()
{
    QString line = words(m_desk.status());
    const ViewCounts &counts = m_desk.replica().counts();
    if (const qint64 here = counts.active + counts.snoozed + counts.resolved; isFilling() && here > 0) {
        //: While the first conversations are fetched; %1 is a number with groups of digits
        line = QStringList{line, tr("conversations so far: %1").arg(Phrases::grouped(here))}.join(u" \u00B7 "_s);
    }
    const auto me = m_desk.me();
    const QList<Channel> channels = m_desk.channels();
    const auto down = std::count_if(channels.begin(), channels.end(), [](const Channel &channel) {
        return channel.enabled && channel.health.state == HealthState::Down;
    });
    // The banner may have been put away: this stays.
    if (down > 0 && me && (me->role == Role::Lead || me->role == Role::Admin)) {
        line = QStringList{line, tr("%n mailboxes down", nullptr, int(down))}.join(u" \u00B7 "_s);
    }
    // A mailbox of years takes its time: nobody shall take what they see for all there is.
    const auto waiting = std::accumulate(channels.begin(), channels.end(), qint64(0),
                                         [](qint64 sum, const Channel &channel) { return sum + channel.intake.waiting; });
    if (waiting > 0) {
        //: A mailbox is read for the first time; %1 is a number with groups of digits
        line = QStringList{line, tr("%1 older mails still to come").arg(Phrases::grouped(waiting))}.join(u" \u00B7 "_s);
    }
    m_words->setText(line);
    update();
    // Each event counts on; told are only the connection's comings and goings.
    if (std::exchange(m_state, m_desk.status().state) != m_desk.status().state) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void StatusLine::notice(const QString &text)
{
    m_notice->setText(text);
    m_forget.start();
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QColor dot = colors.muted;
    switch (m_desk.status().state) {
    case ConnectionStatus::State::Live: dot = colors.green; break;
    case ConnectionStatus::State::Offline: dot = colors.redText; break;
    case ConnectionStatus::State::Connecting:
    case ConnectionStatus::State::CatchingUp: dot = colors.amberText; break;
    case ConnectionStatus::State::SignedOut: break;
    }
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colors.hairline);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    const QRect spot(metrics::margin - 2, height() / 2 - 4, 8, 8);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), spot));
}

} // namespace deskbell
