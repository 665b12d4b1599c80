// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/callends.h"

#include "ui/phone/phonewords.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOutcomes = 9; ///< one digit each

} // namespace

EndedCard::EndedCard(CallDesk &calls, const DeskCall &call, QWidget *parent)
    : CallCard(calls, call, Tone::Ended, parent)
    , m_reason(mutedLabel({}, this))
    , m_left(mutedLabel({}, this))
    , m_done(new QPushButton(this))
{
    m_reason->setWordWrap(true);
    m_left->setWordWrap(true);
    column().addWidget(m_reason);
    const bool spoken = call.phone.upAt.isValid();
    if (spoken) {
        addNote();
        const QStringList outcomes = calls.account() ? calls.account()->dispositions : QStringList();
        for (qsizetype i = 0; i < qMin(mostOutcomes, outcomes.size()); ++i) {
            auto *button = new QPushButton(this);
            button->setCheckable(true);
            //: An outcome of a call with the digit that chooses it
            button->setText(tr("%1  %2").arg(i + 1).arg(outcomes.at(i)).replace(u'&', u"&&"_s));
            button->setAccessibleName(tr("Outcome %1: %2").arg(i + 1).arg(outcomes.at(i)));
            // Mirrored by Qt where the layout is.
            button->setStyleSheet(u"QPushButton { text-align: left; } QPushButton:checked { border: 1px solid palette(highlight);"
                                  " font-weight: 600; }"_s);
            connect(button, &QPushButton::clicked, this, [this, i] { choose(static_cast<int>(i) + 1); });
            m_outcomes.append(button);
            column().addWidget(button);
        }
    }
    connect(m_done, &QPushButton::clicked, this, [this] { this->calls().endWrapUp(this->call().id()); });
    column().addWidget(m_left);
    if (!spoken && !call.isIncoming()) {
        auto *again = new QPushButton(tr("Call again"), this);
        connect(again, &QPushButton::clicked, this, [this] { Q_EMIT dialRequested(this->call().number()); });
        column().addWidget(again);
    } else if (!spoken) {
        auto *back = new QPushButton(tr("Call back"), this);
        connect(back, &QPushButton::clicked, this, [this] { Q_EMIT dialRequested(this->call().number()); });
        column().addWidget(back);
    }
    column().addWidget(m_done);
    setFocusPolicy(Qt::StrongFocus);
    refresh();
    tick();
}

void EndedCard::refresh()
{
    const QString reason = PhoneWords::reason(call().phone);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const QStringList outcomes = calls().account() ? calls().account()->dispositions : QStringList();
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        m_outcomes.at(i)->setChecked(i < outcomes.size() && !call().disposition.isEmpty()
                                     && call().disposition == outcomes.at(i));
    }
    const bool wrapUp = call().wrapUpUntil.isValid();
    m_done->setText(wrapUp ? tr("Ready for the next") : tr("Close"));
    m_done->setAccessibleName(m_done->text());
}

void EndedCard::tick()
{
    if (call().phone.upAt.isValid()) {
        const qint64 seconds = call().phone.upAt.secsTo(call().phone.endedAt);
        setTime(CallWords::duration(seconds), tr("The call took %1").arg(CallWords::spokenDuration(seconds)));
    } else {
        setTime({}, {});
    }
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(call().wrapUpUntil);
    const bool wrapUp = call().wrapUpUntil.isValid();
    m_left->setVisible(wrapUp);
    //: Time for notes after a call; %1 is like 0:24
    m_left->setText(wrapUp ? tr("Next call in %1").arg(CallWords::duration(left)) : QString());
    m_left->setAccessibleName(wrapUp ? tr("Nobody is put through for %1").arg(CallWords::spokenDuration(left)) : QString());
}

bool EndedCard::choose(int place)
{
    const QStringList outcomes = calls().account() ? calls().account()->dispositions : QStringList();
    if (place < 1 || place > m_outcomes.size() || place > outcomes.size()) {
        return false;
    }
    calls().setDisposition(call().id(), outcomes.at(place - 1));
    return true;
}

void EndedCard::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).isDigit() && choose(text.at(0).digitValue())) {
        event->accept();
        return;
    }
    CallCard::keyPressEvent(event);
}

} // namespace deskbell
