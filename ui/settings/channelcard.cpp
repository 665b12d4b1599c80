// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channelcard.h"

#include "client/answers.h"
#include "ui/settings/channelkind.h"
#include "ui/settings/quarantinelist.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMessageBox>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int roomForButtons = 80; ///< letters of a card that has its buttons beside the words

/// To the minute: what a lead wants to know of a mailbox.
QString minuteWords(const QDateTime &moment)
{
    const QDate day = moment.toLocalTime().date();
    const QDate today = QDate::currentDate();
    if (day == today) {
        return Phrases::clockTime(moment);
    }
    //: A day and a time of day: "4 Oct, 12:03"
    return ChannelCard::tr("%1, %2").arg(QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s),
                                         Phrases::clockTime(moment));
}

} // namespace

ChannelCard::ChannelCard(Desk &desk, const Channel &channel, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_name(headingLabel({}, 0, this))
    , m_address(mutedLabel({}, this))
    , m_health(new QLabel(this))
    , m_ledger(mutedLabel({}, this))
    , m_latest(mutedLabel({}, this))
    , m_quarantine(new QToolButton(this))
    //: Button of a channel that does not work: do not wait for the next attempt
    , m_tryNow(new QPushButton(tr("Try now"), this))
    , m_edit(new QPushButton(tr("Edit"), this))
    , m_pause(new QPushButton(this))
    , m_off(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setStyleSheet(
        u"deskbell--ChannelCard { border: 1px solid palette(midlight); border-radius: 8px; background: palette(base); }"_s);
    m_health->setWordWrap(true);
    m_health->setTextFormat(Qt::PlainText);
    auto *text = new QVBoxLayout;
    text->setSpacing(metrics::step);
    text->addWidget(m_name);
    text->addWidget(m_address);
    text->addWidget(m_health);
    text->addWidget(m_tryNow, 0, Qt::AlignLeft); // beside what it is about; five buttons in a row leave no room for words
    text->addWidget(m_ledger);
    text->addWidget(m_latest);
    text->addWidget(m_quarantine, 0, Qt::AlignLeft);
    m_quarantine->setCheckable(true);
    m_quarantine->setAutoRaise(true);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(metrics::gap);
    for (QPushButton *button : {m_edit, m_pause, m_off, m_remove}) {
        flow->addWidget(button);
    }
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(metrics::gap);
    m_row->addLayout(text, 1);
    m_row->addWidget(buttons);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(metrics::margin + metrics::step, metrics::margin, metrics::margin, metrics::margin);
    m_column->setSpacing(metrics::margin);
    m_column->addLayout(m_row);
    m_tryNow->setToolTip(tr("Connects at once, and sends what waits after a failed attempt"));
    connect(m_tryNow, &QPushButton::clicked, this, &ChannelCard::tryNow);
    connect(m_edit, &QPushButton::clicked, this, &ChannelCard::edit);
    connect(m_quarantine, &QToolButton::toggled, this, &ChannelCard::showQuarantine);
    connect(m_pause, &QPushButton::clicked, this, &ChannelCard::togglePause);
    connect(m_off, &QPushButton::clicked, this, [this] { change({{u"enabled"_s, !m_channel.enabled}}); });
    connect(m_remove, &QPushButton::clicked, this, &ChannelCard::askRemove);
    m_latest->hide();
    show(channel);
}

// Beside four buttons the words would have no room in a narrow window.
void ChannelCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_row->setDirection(width() < roomForButtons * fontMetrics().horizontalAdvance(u'x') ? QBoxLayout::TopToBottom
                                                                                         : QBoxLayout::LeftToRight);
}

qint64 ChannelCard::missing(const Intake &intake)
{
    return intake.seen - intake.imported - intake.duplicate - intake.quarantined;
}

QString ChannelCard::ledgerWords(const Intake &intake)
{
    //: The intake ledger of a mailbox: every mail seen is accounted for
    QString words = tr("Seen %1 = %2 imported + %3 duplicate + %4 quarantined")
                        .arg(Phrases::grouped(intake.seen), Phrases::grouped(intake.imported), Phrases::grouped(intake.duplicate),
                             Phrases::grouped(intake.quarantined));
    if (missing(intake) != 0) {
        words = tr("%1 · %2 not accounted for").arg(words, Phrases::grouped(missing(intake)));
    }
    if (intake.waiting > 0) {
        //: Mails known to be in the mailbox and not fetched yet
        words = tr("%1 · %2 waiting").arg(words, Phrases::grouped(intake.waiting));
    }
    return words;
}

void ChannelCard::askLatest()
{
    m_askedAt = m_channel.intake.imported;
    whenAnswered(m_desk.get(u"/v1/channels/%1/latest"_s.arg(m_channel.id.value)), this, [this](const Result<QByteArray> &answer) {
        // An older hub does not know: then nothing is said.
        const QString last = answer ? QJsonDocument::fromJson(*answer).object().value("last_at"_L1).toString() : QString();
        const QDateTime moment = QDateTime::fromString(last, Qt::ISODateWithMs);
        m_latest->setVisible(moment.isValid());
        m_latest->setText(settingsChannelKind(m_channel.kind).latestWords(minuteWords(moment)));
    });
}

void ChannelCard::show(const Channel &channel)
{
    m_channel = channel;
    const Colors &colors = colorsFor(palette());
    m_name->setText(channel.name);
    m_edit->setVisible(settingsChannelKind(channel.kind).makeEditor != nullptr);
    const QString kind = Phrases::channel(channel.kind);
    m_address->setText(channel.address.isEmpty() ? kind : u"%1 \u00B7 %2"_s.arg(kind, channel.address));
    QString health = channel.enabled ? Phrases::health(channel.health.state) : tr("Switched off");
    if (channel.enabled && channel.health.since.isValid() && !(channel.health.state == HealthState::Ok)) {
        //: State of a mailbox, and when it began: "Down since 3 October 12:03"
        health = tr("%1 since %2").arg(health, minuteWords(channel.health.since));
    }
    const bool trying = channel.health.detail == "trying again now"_L1;
    if (channel.enabled && !channel.health.detail.isEmpty()) {
        health += u": "_s + (trying ? tr("trying again now\u2026") : channel.health.detail);
    }
    m_tryNow->setVisible(channel.enabled && !(channel.health.state == HealthState::Ok));
    m_tryNow->setEnabled(!trying);
    m_tryNow->setAccessibleName(u"%1: %2"_s.arg(m_tryNow->text(), channel.name));
    if (channel.enabled && channel.paused) {
        health = channel.pauseNotice.isEmpty() ? tr("Paused")
                                               //: %1: what customers are told
                                               : tr("Paused. Customers are told: %1").arg(channel.pauseNotice);
    }
    const QColor color = !channel.enabled || channel.paused ? colors.muted
        : channel.health.state == HealthState::Ok           ? colors.green
        : channel.health.state == HealthState::Degraded     ? colors.amberText
                                                            : colors.redText;
    m_health->setText(u"\u25CF "_s + health);
    m_health->setStyleSheet(u"color:%1"_s.arg(color.name()));
    m_ledger->setText(ledgerWords(channel.intake));
    // The role of muted text has its own transparency, which would stay.
    m_ledger->setForegroundRole(missing(channel.intake) != 0 ? QPalette::WindowText : QPalette::PlaceholderText);
    if (missing(channel.intake) != 0) {
        m_ledger->setStyleSheet(u"color:%1; font-weight:600"_s.arg(colors.redText.name()));
    } else {
        m_ledger->setStyleSheet({});
    }
    const qint64 apart = channel.intake.quarantined;
    m_quarantine->setVisible(apart > 0 || m_quarantine->isChecked());
    const QString apartWords = tr("%n mails in quarantine", nullptr, int(apart));
    m_quarantine->setText(disclosureText(apartWords, m_quarantine->isChecked(), layoutDirection()));
    m_quarantine->setAccessibleName(u"%1: %2"_s.arg(apartWords, channel.name));
    m_edit->setAccessibleName(u"%1: %2"_s.arg(m_edit->text(), channel.name));
    if (m_askedAt != channel.intake.imported) {
        askLatest();
    }
    m_pause->setText(channel.paused ? tr("Resume") : tr("Pause\u2026"));
    m_pause->setVisible(channel.enabled);
    m_off->setText(channel.enabled ? tr("Switch off") : tr("Switch on"));
    m_off->setAccessibleName(u"%1: %2"_s.arg(m_off->text(), channel.name));
    m_pause->setAccessibleName(u"%1: %2"_s.arg(m_pause->text(), channel.name));
    m_remove->setAccessibleName(u"%1: %2"_s.arg(m_remove->text(), channel.name));
}

void ChannelCard::tryNow()
{
    m_tryNow->setEnabled(false);
    whenAnswered(m_desk.post(u"/v1/channels/%1/retry"_s.arg(m_channel.id.value), {}), this,
                 [this](const Result<QJsonObject> &done) {
                     m_tryNow->setEnabled(true);
                     if (!done) {
                         // An older hub does not know the call.
                         Q_EMIT noticed(done.error().kind == Error::Kind::NotFound
                                            ? tr("This hub tries again by itself, within five minutes.")
                                            : Phrases::error(done.error()));
                     } else if (const auto channel = channelFromJson(*done)) {
                         show(*channel);
                     }
                 });
}

void ChannelCard::togglePause()
{
    if (m_channel.paused) {
        change({{u"paused"_s, false}});
        return;
    }
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"pauseChannel"_s);
    dialog->setWindowTitle(tr("Pause %1").arg(m_channel.name));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setLabelText(tr("What comes in is still taken in. Whoever writes is told this, once:"));
    dialog->setTextValue(tr("We do not answer here at the moment. Your message is kept, and we will come back to you."));
    dialog->setOkButtonText(tr("Pause"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &notice) {
        change({{u"paused"_s, true}, {u"pause_notice"_s, notice.simplified().left(500)}});
    });
    dialog->open();
}

void ChannelCard::change(const QJsonObject &fields)
{
    m_pause->setEnabled(false);
    m_off->setEnabled(false);
    whenAnswered(m_desk.patch(u"/v1/channels/"_s + m_channel.id.value, fields, m_channel.version), this,
                 [this](const Result<QJsonObject> &done) {
                     m_pause->setEnabled(true);
                     m_off->setEnabled(true);
                     if (!done) {
                         Q_EMIT noticed(Phrases::error(done.error()));
                     } else if (const auto channel = channelFromJson(*done)) {
                         show(*channel);
                     }
                 });
}

void ChannelCard::edit()
{
    const SettingsChannelKind &kind = settingsChannelKind(m_channel.kind);
    ChannelEditor *form = kind.makeEditor(m_desk, &m_channel, this);
    m_edit->setEnabled(false);
    m_column->addWidget(form);
    const auto end = [this, form] {
        form->hide();
        form->deleteLater();
        m_edit->setEnabled(true);
        m_edit->setFocus();
    };
    connect(form, &ChannelEditor::cancelled, this, end);
    connect(form, &ChannelEditor::saved, this, [this, end, words = kind.savedWords] {
        end();
        Q_EMIT noticed(words());
    });
}

void ChannelCard::showQuarantine(bool on)
{
    if (on && !m_quarantined) {
        m_quarantined = new QuarantineList(m_desk, m_channel.id, this);
        connect(m_quarantined, &QuarantineList::noticed, this, &ChannelCard::noticed);
        m_column->insertWidget(1, m_quarantined);
    }
    if (m_quarantined) {
        m_quarantined->setVisible(on);
        if (on) {
            m_quarantined->refresh();
        }
    }
    show(m_channel);
}

void ChannelCard::askRemove()
{
    const SettingsChannelKind &kind = settingsChannelKind(m_channel.kind);
    auto *box = new QMessageBox(QMessageBox::Question, kind.removeTitle(), tr("Remove %1?").arg(m_channel.name),
                                QMessageBox::Cancel, window());
    box->setInformativeText(kind.removeWords());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes](QAbstractButton *pressed) {
        if (pressed != yes) {
            return;
        }
        whenAnswered(m_desk.remove(u"/v1/channels/"_s + m_channel.id.value), this, [this](const Result<Done> &done) {
            if (!done) {
                Q_EMIT noticed(Phrases::error(done.error()));
            }
        });
    });
    box->open();
}

} // namespace deskbell
