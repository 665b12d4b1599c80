// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationsection.h"

#include "client/answers.h"
#include "ui/notify/notifier.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QSlider>
#include <QSpinBox>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

enum QuietRow { QuietOff, QuietHour, QuietTomorrow, QuietAlways };

} // namespace

NotificationSection::NotificationSection(Notifier &notifier, QWidget *parent)
    : QWidget(parent)
    , m_notifier(notifier)
    , m_quiet(new QComboBox(this))
    , m_quietWords(mutedLabel({}, this))
    , m_text(new QCheckBox(tr("Show what was written"), this))
    , m_due(new QSpinBox(this))
    , m_device(new QComboBox(this))
    , m_volume(new QSlider(Qt::Horizontal, this))
{
    m_quiet->setAccessibleName(tr("Do not disturb"));
    m_quiet->addItems({tr("Off"), tr("For an hour"), tr("Until tomorrow"), tr("Always")});
    m_due->setRange(0, 240);
    m_due->setSpecialValueText(tr("never"));
    //: Behind a number of minutes: 10 min before
    m_due->setSuffix(tr(" min before"));
    m_due->setAccessibleName(tr("Tell me of what is due"));
    m_due->setMinimumWidth(160);
    m_device->setAccessibleName(tr("Play sounds on"));
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setMinimumWidth(220);
    for (QComboBox *box : {m_quiet, m_device}) {
        box->setMinimumWidth(220);
        box->view()->setAccessibleName(box->accessibleName());
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::page);
    form->setVerticalSpacing(metrics::margin);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Do not disturb"), m_quiet);
    form->addRow(QString(), m_quietWords);
    form->addRow(tr("Tell me of what is due"), m_due);
    form->addRow(tr("Play sounds on"), m_device);
    form->addRow(tr("Volume"), m_volume);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(
        mutedLabel(tr("What you look at is not announced, and much at once is told in one. On this machine only."), this));
    column->addWidget(makeRules());
    column->addWidget(m_text);
    column->addLayout(form);
    NoticeSettings &settings = notifier.settings();
    connect(m_text, &QCheckBox::toggled, &settings, &NoticeSettings::setShowsText);
    connect(m_due, &QSpinBox::valueChanged, &settings, &NoticeSettings::setDueMinutes);
    connect(m_volume, &QSlider::valueChanged, &settings, &NoticeSettings::setVolume);
    connect(m_quiet, &QComboBox::activated, this, &NotificationSection::chooseQuiet);
    connect(m_device, &QComboBox::activated, this, [this] {
        m_notifier.settings().setSoundDevice(m_device->currentData().toString());
        m_notifier.playSample(NoticeKind::Mine);
    });
    connect(&settings, &NoticeSettings::quietChanged, this, &NotificationSection::refresh);
    connect(&notifier, &Notifier::stateChanged, this, &NotificationSection::refresh);
    m_device->addItem(tr("As the system"), QString());
    refresh();
}

QWidget *NotificationSection::makeRules()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::page);
    grid->setVerticalSpacing(metrics::step);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const NoticeKind kind : allNoticeKinds) {
        const QString title = NoticeSettings::title(kind);
        auto *label = new QLabel(title, box);
        label->setWordWrap(true);
        auto *show = new QCheckBox(tr("Show"), box);
        show->setAccessibleName(tr("Show: %1").arg(title));
        auto *sound = new QCheckBox(tr("Sound"), box);
        sound->setAccessibleName(tr("Sound: %1").arg(title));
        QToolButton *listen = iconButton(u"play"_s, tr("Listen: %1").arg(title), box);
        const auto keep = [this, kind, show, sound] {
            m_notifier.settings().setRule(kind, {.show = show->isChecked(), .sound = sound->isChecked()});
        };
        connect(show, &QCheckBox::clicked, this, keep);
        connect(sound, &QCheckBox::clicked, this, keep);
        connect(listen, &QToolButton::clicked, this, [this, kind] { m_notifier.playSample(kind); });
        grid->addWidget(label, row, 0);
        grid->addWidget(show, row, 1);
        grid->addWidget(sound, row, 2);
        grid->addWidget(listen, row, 3);
        m_show.insert(static_cast<int>(kind), show);
        m_sound.insert(static_cast<int>(kind), sound);
        ++row;
    }
    return box;
}

void NotificationSection::refresh()
{
    const NoticeSettings &settings = m_notifier.settings();
    for (const NoticeKind kind : allNoticeKinds) {
        const NoticeRule rule = settings.rule(kind);
        m_show.value(static_cast<int>(kind))->setChecked(rule.show);
        m_sound.value(static_cast<int>(kind))->setChecked(rule.sound);
    }
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietDue(m_due);
    const QSignalBlocker quietVolume(m_volume);
    m_text->setChecked(settings.showsText());
    m_due->setValue(settings.dueMinutes());
    m_volume->setValue(settings.volume());
    const Quiet quiet = settings.quiet();
    const bool holds = quiet.holds(QDateTime::currentDateTimeUtc());
    if (!holds || quiet.mode == Quiet::Mode::Always) {
        m_quiet->setCurrentIndex(holds ? QuietAlways : QuietOff);
    } else if (m_quiet->currentIndex() != QuietHour && m_quiet->currentIndex() != QuietTomorrow) {
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(quiet.until);
        m_quiet->setCurrentIndex(left <= 3600 ? QuietHour : QuietTomorrow);
    }
    m_quietWords->setText(NoticeSettings::quietWords(quiet));
    m_quietWords->setVisible(holds);
}

void NotificationSection::chooseQuiet(int row)
{
    switch (row) {
    case QuietHour: m_notifier.quietForAnHour(); break;
    case QuietTomorrow: m_notifier.quietUntilTomorrow(); break;
    case QuietAlways: m_notifier.quietAlways(); break;
    default: m_notifier.endQuiet(); break;
    }
}

void NotificationSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillDevices();
}

void NotificationSection::fillDevices()
{
    if (!m_notifier.sounds()) {
        return;
    }
    whenAnswered(m_notifier.sounds()->devices(), this, [this](const QList<SoundDevice> &devices) {
        const QString chosen = m_notifier.settings().soundDevice();
        m_device->clear();
        m_device->addItem(tr("As the system"), QString());
        for (const SoundDevice &device : devices) {
            m_device->addItem(device.name, device.id);
        }
        if (!chosen.isEmpty() && m_device->findData(chosen) < 0) {
            m_device->addItem(tr("%1 (not there now)").arg(chosen), chosen);
        }
        m_device->setCurrentIndex(qMax(0, m_device->findData(chosen)));
    });
}

} // namespace deskbell
