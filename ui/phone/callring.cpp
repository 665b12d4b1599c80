// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/callring.h"

#include "models/calls/callwords.h"
#include "ui/phone/phonewords.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/widgets.h"
#include "ui/timeline/messagewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype openShown = 3;
constexpr qsizetype earlierShown = 2;
constexpr qsizetype noteShown = 140; ///< characters: a glance, no reading

QLabel *ringTitle(const QString &text, QWidget *parent)
{
    QLabel *label = mutedLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    label->setFont(font);
    return label;
}

} // namespace

QPushButton *matterLine(const Conversation &conversation, QWidget *parent)
{
    auto *line = new QPushButton(parent);
    line->setFlat(true);
    line->setCursor(Qt::PointingHandCursor);
    const QString number = u"#%1"_s.arg(conversation.number);
    const QString subject = conversation.subject.isEmpty() ? number : CallWords::subject(conversation);
    const QString when = Phrases::shortTime(conversation.lastMessageAt, QDateTime::currentDateTimeUtc());
    //: A conversation of somebody who calls: %1 subject, %2 number, %3 state, %4 when it was last
    line->setAccessibleName(RingingCard::tr("%1, %2, %3, %4").arg(subject, number, Phrases::state(conversation.state), when));
    line->setToolTip(line->accessibleName());
    const QString kind = conversation.channels.isEmpty() ? u"message"_s : conversation.channels.last();
    auto *glyph = new GlyphLabel(channelIconName(kind), 14, line);
    auto *title = new ElidedLabel(line);
    title->setText(isolated(subject));
    auto *time = new ElidedLabel(line);
    time->setMuted(true);
    time->setText(when);
    time->setFixedWidth(time->sizeHint().width());
    const QList<QWidget *> parts{glyph, title, time};
    for (QWidget *part : parts) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(6);
    row->addWidget(glyph);
    row->addWidget(title, 1);
    row->addWidget(time);
    line->setStyleSheet(u"QPushButton { border: 1px solid transparent; background: transparent; padding: 0; min-height: %1px; }"
                        "QPushButton:hover { background: palette(alternate-base); }"
                        "QPushButton:focus { border: 1px solid palette(highlight); }"_s.arg(row->sizeHint().height()));
    return line;
}

RingingCard::RingingCard(CallDesk &calls, const DeskCall &call, QWidget *parent)
    : CallCard(calls, call, Tone::Ringing, parent)
    , m_customer(calls.desk())
    , m_about(new ElidedLabel(this))
    , m_note(mutedLabel({}, this))
    , m_matters(new QVBoxLayout)
    , m_hint(mutedLabel({}, this))
    , m_answer(primaryButton(tr("Answer"), this))
{
    m_about->setMuted(true);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_matters->setSpacing(0);
    m_answer->setIcon(QIcon());
    //: %1 is a key
    m_answer->setToolTip(tr("Answer (%1)").arg(u"F8"_s));
    connect(m_answer, &QPushButton::clicked, this, [this] { this->calls().answer(this->call().id()); });
    auto *decline = new QPushButton(tr("Decline"), this);
    connect(decline, &QPushButton::clicked, this, [this] { this->calls().decline(this->call().id()); });
    auto *more = iconButton(u"more"_s, tr("Decline and say why"), this);
    auto *menu = new QMenu(more);
    menu->setAccessibleName(more->accessibleName());
    menu->addAction(tr("I am busy"), this, [this] { this->calls().decline(this->call().id(), u"busy"_s); });
    menu->addAction(tr("I am not available"), this, [this] { this->calls().decline(this->call().id(), u"unavailable"_s); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setStyleSheet(u"QToolButton::menu-indicator { image: none; width: 0; }"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(decline, 1);
    buttons->addWidget(more);
    column().addWidget(m_about);
    column().addWidget(m_note);
    column().addLayout(m_matters);
    column().addWidget(m_hint);
    column().addWidget(m_answer);
    column().addLayout(buttons);
    connect(&m_customer, &CustomerModel::changed, this, &RingingCard::showMatters);
    refresh();
    tick();
}

void RingingCard::refresh()
{
    if (!call().customer.isNull()) {
        m_customer.show(call().customer);
    }
    bool another = false;
    for (const DeskCall &other : calls().calls().calls()) {
        another |= other.id() != call().id() && other.isUp();
    }
    m_hint->setText(another ? tr("Answering puts the other call on hold.") : QString());
    m_hint->setVisible(another);
    showMatters();
}

void RingingCard::showMatters()
{
    clearLayout(m_matters);
    const auto &customer = m_customer.customer();
    QStringList about;
    if (customer) {
        for (const QString &word : {customer->company, Phrases::language(customer->language), customer->tags.join(u", "_s)}) {
            if (!word.isEmpty()) {
                about.append(isolated(word));
            }
        }
    } else if (call().customer.isNull()) {
        about.append(tr("Nobody here knows this number"));
    }
    m_about->setText(about.join(u" \u00B7 "_s));
    m_about->setVisible(!about.isEmpty());
    const QString note = customer ? customer->note.simplified() : QString();
    m_note->setText(note.size() > noteShown ? note.left(noteShown) + u'\u2026' : note);
    m_note->setVisible(!note.isEmpty());
    const QList<Conversation> open = m_customer.openConversations();
    const QList<Conversation> earlier = m_customer.earlierConversations();
    if (!open.isEmpty()) {
        m_matters->addWidget(ringTitle(tr("%n open conversation(s)", nullptr, static_cast<int>(open.size())), this));
        for (const Conversation &conversation : open.first(qMin(openShown, open.size()))) {
            addMatter(conversation);
        }
    }
    if (!earlier.isEmpty()) {
        m_matters->addWidget(ringTitle(tr("Last contacts"), this));
        for (const Conversation &conversation : earlier.first(qMin(earlierShown, earlier.size()))) {
            addMatter(conversation);
        }
    }
}

void RingingCard::addMatter(const Conversation &conversation)
{
    QPushButton *line = matterLine(conversation, this);
    connect(line, &QPushButton::clicked, this, [this, id = conversation.id] { Q_EMIT conversationWanted(id); });
    m_matters->addWidget(line);
}

void RingingCard::tick()
{
    const qint64 seconds = call().phone.startedAt.secsTo(QDateTime::currentDateTimeUtc());
    setTime(CallWords::duration(seconds), tr("Rings for %1").arg(CallWords::spokenDuration(seconds)));
}

} // namespace deskbell
