// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channelalarm.h"

#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

ChannelAlarm::ChannelAlarm(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_words(new QLabel(this))
{
    setObjectName(u"channelAlarm"_s);
    setAccessibleName(tr("Trouble with mailboxes"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *glyph = new GlyphLabel(u"warning"_s, metrics::smallIcon, this);
    auto *look = new QPushButton(tr("Mailboxes…"), this);
    look->setAccessibleName(look->text());
    auto *away = iconButton(u"cross"_s, tr("Put this notice away"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, metrics::step, metrics::margin, metrics::step);
    row->setSpacing(metrics::gap);
    row->addWidget(glyph);
    row->addWidget(m_words, 1);
    row->addWidget(look);
    row->addWidget(away);
    connect(look, &QPushButton::clicked, this, &ChannelAlarm::settingsWanted);
    connect(away, &QToolButton::clicked, this, [this] {
        m_putAway = m_words->text();
        hide();
    });
    connect(&desk, &Desk::directoryChanged, this, &ChannelAlarm::refresh);
    hide();
    refresh();
}

QString ChannelAlarm::words(const QList<Channel> &channels)
{
    QList<Channel> troubled;
    std::copy_if(channels.begin(), channels.end(), std::back_inserter(troubled),
                 [](const Channel &channel) { return channel.enabled && !(channel.health.state == HealthState::Ok); });
    if (troubled.isEmpty()) {
        return {};
    }
    std::stable_sort(troubled.begin(), troubled.end(), [](const Channel &a, const Channel &b) {
        return a.health.state == HealthState::Down && !(b.health.state == HealthState::Down);
    });
    const Channel &worst = troubled.constFirst();
    const QString detail = worst.health.detail.isEmpty() ? Phrases::health(worst.health.state) : worst.health.detail;
    QString sentence = worst.health.state == HealthState::Down ? tr("%1 is down: %2").arg(worst.name, detail)
                                                               : tr("%1 needs a look: %2").arg(worst.name, detail);
    if (troubled.size() > 1) {
        //: Two sentences, one after the other
        sentence = tr("%1 %2").arg(sentence, tr("%n more mailboxes have trouble too.", nullptr, int(troubled.size() - 1)));
    }
    return sentence;
}

void ChannelAlarm::refresh()
{
    const auto me = m_desk.me();
    const bool lead = me && (me->role == Role::Lead || me->role == Role::Admin);
    const QString now = lead ? words(m_desk.channels()) : QString();
    if (now.isEmpty()) {
        m_putAway.clear();
    }
    const bool isNew = now != m_words->text();
    m_words->setText(now);
    setVisible(!now.isEmpty() && now != m_putAway);
    const Colors &colors = colorsFor(palette());
    setStyleSheet(u"#channelAlarm { background: %1; border-bottom: 1px solid %2; } #channelAlarm QLabel { color: %3; }"_s.arg(
        colors.raised.name(), colors.hairline.name(), colors.amberText.name()));
    if (isNew && isVisible()) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace deskbell
