// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/calllive.h"

#include "ui/phone/dialfield.h"
#include "ui/phone/keypad.h"
#include "ui/phone/phonewords.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"
#include "ui/timeline/messagewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int liveToolIcon = 18;

QLabel *wrappingLabel(QWidget *parent)
{
    QLabel *label = mutedLabel({}, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

void colourLabel(QLabel *label, const QColor &color)
{
    label->setForegroundRole(QPalette::WindowText); // a muted label's own role is drawn half transparent
    label->setStyleSheet(u"color: %1"_s.arg(color.name()));
}

} // namespace

LiveCard::LiveCard(CallDesk &calls, const DeskCall &call, QWidget *parent)
    : CallCard(calls, call, Tone::Plain, parent)
    , m_quality(wrappingLabel(this))
    , m_transferWords(wrappingLabel(this))
    , m_others(new QWidget(this))
    , m_keypad(new Keypad(this))
    , m_sent(wrappingLabel(this))
    , m_transferBox(new QWidget(this))
    , m_consent(new QWidget(this))
    , m_recordWords(wrappingLabel(this))
{
    column().addWidget(m_quality);
    column().addWidget(m_recordWords);
    makeButtons();
    column().addWidget(m_sent);
    column().addWidget(m_keypad);
    makeTransfer();
    makeConsent();
    column().addWidget(m_transferWords);
    column().addWidget(m_others);
    addNote();
    m_keypad->hide();
    connect(m_keypad, &Keypad::pressed, this, [this](QChar key) {
        this->calls().sendDigits(this->call().id(), QString(key));
        m_sent->setText(m_sent->text() + key);
        m_sent->show();
    });
    refresh();
    tick();
}

QToolButton *LiveCard::tool(const QString &icon, const QString &name)
{
    QToolButton *button = iconButton(icon, name, this);
    button->setProperty("chip", true);
    button->setIconSize({liveToolIcon, liveToolIcon});
    return button;
}

void LiveCard::makeButtons()
{
    m_mute = tool(u"mic"_s, tr("Mute"));
    m_hold = tool(u"pause"_s, tr("Hold"));
    m_keys = tool(u"keypad"_s, tr("Keypad"));
    m_transfer = tool(u"forward"_s, tr("Transfer"));
    m_record = tool(u"record"_s, tr("Record"));
    m_hangUp = new QPushButton(glyphIcon(u"hangup"_s), tr("Hang up"), this);
    m_hangUp->setAccessibleName(m_hangUp->text());
    for (QToolButton *button : {m_mute, m_hold, m_keys, m_transfer, m_record}) {
        button->setCheckable(true);
    }
    const Colors &colors = colorsFor(palette());
    //: %1 is a key
    m_hangUp->setToolTip(tr("Hang up (%1)").arg(u"F8"_s));
    m_hangUp->setStyleSheet(
        u"QPushButton { text-align: center; background: %1; color: %2; border: 1px solid %2; border-radius: 6px; padding: 4px "
        u"8px; }"
        "QPushButton:focus { border: 2px solid %2; padding: 3px 7px; }"_s.arg(colors.red.name(), colors.redText.name()));
    connect(m_mute, &QToolButton::clicked, this, [this] { calls().mute(call().id(), !call().phone.muted); });
    connect(m_hold, &QToolButton::clicked, this,
            [this] { calls().hold(call().id(), !(call().phone.state == phone::CallState::Held)); });
    connect(m_keys, &QToolButton::toggled, this, [this](bool on) {
        m_keypad->setVisible(on);
        if (on) {
            setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_transfer, &QToolButton::toggled, this, [this](bool on) {
        m_transferBox->setVisible(on);
        if (on) {
            m_target->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_record, &QToolButton::clicked, this, &LiveCard::askRecord);
    connect(m_hangUp, &QPushButton::clicked, this, [this] { calls().hangUp(call().id()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step);
    for (QToolButton *button : {m_mute, m_hold, m_keys, m_transfer, m_record}) {
        // Five stand side by side in the narrowest pane.
        button->setStyleSheet(u"QToolButton { padding: 4px 4px; }"_s);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    column().addLayout(row);
    column().addWidget(m_hangUp);
    setFocusPolicy(Qt::ClickFocus); // digits typed on the card are its keypad's

    m_attend = new ElidedButton(m_others);
    m_conference = new ElidedButton(m_others);
    auto *others = new QVBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(metrics::step);
    others->addWidget(m_attend);
    others->addWidget(m_conference);
    connect(m_conference, &QPushButton::clicked, this, [this] { calls().conference(!call().phone.conference); });
    connect(m_attend, &QPushButton::clicked, this, [this] {
        for (const DeskCall &other : calls().calls().calls()) {
            if (other.id() != call().id() && other.isUp()) {
                calls().attend(other.id(), call().id());
                return;
            }
        }
    });
}

void LiveCard::makeTransfer()
{
    m_target = new DialField(calls(), true, m_transferBox);
    m_target->setAccessibleName(tr("Transfer to: name or number"));
    auto *now = new QPushButton(tr("Transfer now"), m_transferBox);
    auto *ask = new QPushButton(tr("Ask first"), m_transferBox);
    ask->setToolTip(tr("Calls them while this caller waits; then the two can be connected."));
    auto *box = new QVBoxLayout(m_transferBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics::step);
    box->addWidget(m_target);
    box->addWidget(now);
    box->addWidget(ask);
    const auto transferNow = [this] {
        if (const QString number = m_target->number(); !number.isEmpty()) {
            calls().transfer(call().id(), number);
        }
    };
    connect(now, &QPushButton::clicked, this, transferNow);
    connect(m_target, &DialField::dialRequested, this, transferNow);
    connect(ask, &QPushButton::clicked, this, [this] {
        if (const QString number = m_target->number(); !number.isEmpty()) {
            m_transfer->setChecked(false);
            Q_EMIT consultRequested(number);
        }
    });
    m_transferBox->hide();
    column().addWidget(m_transferBox);
}

/// Recording begins only after the other side was told, by the lead's rule.
void LiveCard::makeConsent()
{
    m_consentWords = wrappingLabel(m_consent);
    m_consentWords->show();
    auto *yes = new QPushButton(tr("They agree: record"), m_consent);
    auto *no = new QPushButton(tr("Do not record"), m_consent);
    auto *box = new QVBoxLayout(m_consent);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics::step);
    box->addWidget(m_consentWords);
    box->addWidget(yes);
    box->addWidget(no);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_consent->hide();
        calls().record(call().id(), true);
    });
    connect(no, &QPushButton::clicked, this, [this] {
        m_consent->hide();
        refreshRecord();
    });
    m_consent->hide();
    column().addWidget(m_consent);
}

void LiveCard::askTransfer() { m_transfer->setChecked(true); }

void LiveCard::askRecord()
{
    if (!call().phone.recording.isEmpty()) {
        calls().record(call().id(), false);
        return;
    }
    const QString said = calls().account() ? calls().account()->announcement : QString();
    //: %1 is a text the agent reads out to whoever calls
    m_consentWords->setText(
        tr("Say first: %1").arg(said.isEmpty() ? tr("“May I record this call, to note what you need?”") : said));
    m_consent->show();
    refreshRecord();
}

void LiveCard::refresh()
{
    const bool up = call().isUp();
    const bool held = call().phone.state == phone::CallState::Held;
    m_mute->setChecked(call().phone.muted);
    m_mute->setIcon(glyphIcon(call().phone.muted ? u"mic-off"_s : u"mic"_s));
    //: %1 is a key
    const QString muteName = call().phone.muted ? tr("Unmute (%1)") : tr("Mute (%1)");
    m_mute->setAccessibleName(muteName.arg(u"F9"_s));
    m_mute->setToolTip(m_mute->accessibleName());
    m_hold->setChecked(held);
    m_hold->setIcon(glyphIcon(held ? u"play"_s : u"pause"_s));
    m_hold->setAccessibleName(held ? tr("Go on with this call") : tr("Hold"));
    m_hold->setToolTip(m_hold->accessibleName());
    for (QToolButton *button : {m_mute, m_hold, m_keys, m_transfer, m_record}) {
        button->setEnabled(up);
    }
    if (!up) {
        m_keys->setChecked(false);
        m_transfer->setChecked(false);
    }
    refreshQuality();
    refreshRecord();
    refreshOthers();
    QString transfer;
    if (call().transfer == "trying"_L1) {
        transfer = tr("Transferring…");
    } else if (call().transfer == "failed"_L1) {
        transfer = call().transferText.isEmpty() ? tr("The transfer failed: nobody took it. The call is still here.")
                                                 : tr("The transfer failed: %1 The call is still here.").arg(call().transferText);
    }
    m_transferWords->setText(transfer);
    m_transferWords->setVisible(!transfer.isEmpty());
}

void LiveCard::refreshQuality()
{
    const auto &quality = call().quality;
    QString words = quality && call().phone.state == phone::CallState::Up ? PhoneWords::quality(*quality) : QString();
    const bool poor = quality && PhoneWords::isPoor(*quality);
    if (!words.isEmpty() && !poor && call().phone.secure) {
        //: Quality of a call's line and that it is encrypted
        words = tr("%1 · encrypted").arg(words);
    }
    m_quality->setText(words);
    m_quality->setVisible(!words.isEmpty());
    const Colors &colors = colorsFor(palette());
    colourLabel(m_quality, poor ? colors.amberText : colors.muted);
    if (quality) {
        m_quality->setToolTip(tr("Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.")
                                  .arg(quality->lossIn * 100, 0, 'f', 1)
                                  .arg(quality->lossOut * 100, 0, 'f', 1)
                                  .arg(qRound(quality->roundTripMs))
                                  .arg(qRound(quality->jitterMs)));
    }
}

void LiveCard::refreshRecord()
{
    const auto &account = calls().account();
    const bool allowed = account && account->recording != PhoneAccount::Recording::Never;
    const bool always = account && account->recording == PhoneAccount::Recording::Always;
    const bool records = !call().phone.recording.isEmpty();
    m_record->setVisible(allowed || records);
    m_record->setEnabled(call().isUp() && !(always && records));
    m_record->setChecked(records);
    m_record->setAccessibleName(records && always ? tr("Recorded by the desk's rule")
                                    : records     ? tr("Stop recording")
                                                  : tr("Record"));
    m_record->setToolTip(m_record->accessibleName());
    QString words;
    if (records) {
        words = always ? tr("This call is recorded, by the desk's rule.") : tr("This call is recorded.");
        if (always && !account->announcement.isEmpty()) {
            words = tr("%1 Say: %2", "“This call is recorded.” Say: announcement").arg(words, account->announcement);
        }
    }
    m_recordWords->setText(words);
    m_recordWords->setVisible(!words.isEmpty());
    colourLabel(m_recordWords, colorsFor(palette()).redText);
}

void LiveCard::refreshOthers()
{
    int others = 0;
    QString who;
    for (const DeskCall &other : calls().calls().calls()) {
        if (other.id() != call().id() && other.isUp()) {
            ++others;
            who = other.title();
        }
    }
    const bool here = call().phone.state == phone::CallState::Up && others > 0;
    m_others->setVisible(here || (call().phone.conference && call().isUp()));
    m_attend->setVisible(here && others == 1 && !call().phone.conference);
    //: %1 and %2 are two people on the telephone
    m_attend->setWords(tr("Connect them and leave"));
    m_attend->setAccessibleName(tr("Connect %1 with %2 and leave").arg(call().title(), who));
    m_attend->setToolTip(m_attend->accessibleName());
    const QString together = call().phone.conference ? tr("Take the conference apart") : tr("Talk all together");
    m_conference->setWords(together);
    m_conference->setAccessibleName(together);
    m_conference->setToolTip(together);
}

void LiveCard::tick()
{
    if (!call().phone.upAt.isValid()) {
        setTime({}, {});
        return;
    }
    const qint64 seconds = call().phone.upAt.secsTo(QDateTime::currentDateTimeUtc());
    setTime(CallWords::duration(seconds), tr("In the call for %1").arg(CallWords::spokenDuration(seconds)));
}

void LiveCard::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    static const QString digits = u"0123456789*#"_s;
    if (call().isUp() && text.size() == 1 && digits.contains(text.at(0))) {
        Q_EMIT m_keypad->pressed(text.at(0));
        event->accept();
        return;
    }
    CallCard::keyPressEvent(event);
}

} // namespace deskbell
