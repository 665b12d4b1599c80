// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/devicebox.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int meterHeight = 6;
constexpr double tooLoud = 0.9; ///< from here on it is cut off

} // namespace

LevelMeter::LevelMeter(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setFixedHeight(meterHeight);
}

void LevelMeter::setLevel(double level)
{
    const double bounded = std::clamp(level, 0.0, 1.0);
    if (qAbs(bounded - m_level) > 0.005) {
        m_level = bounded;
        update();
    }
}

QSize LevelMeter::sizeHint() const { return {120, meterHeight}; }

void LevelMeter::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Where hairlines are strong a filled bar would look like the loudest sound.
    painter.setPen(colors.strong ? QPen(colors.hairline) : QPen(Qt::NoPen));
    painter.setBrush(colors.strong ? QBrush(Qt::NoBrush) : QBrush(colors.hairline));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), meterHeight / 2.0, meterHeight / 2.0);
    painter.setPen(Qt::NoPen);
    if (m_level > 0) {
        QRectF bar(rect());
        bar.setWidth(bar.width() * m_level);
        if (layoutDirection() == Qt::RightToLeft) {
            bar.moveRight(rect().right() + 1);
        }
        painter.setBrush(m_level > tooLoud ? colors.amberText : colors.green);
        painter.drawRoundedRect(bar, meterHeight / 2.0, meterHeight / 2.0);
    }
}

DeviceBox::DeviceBox(CallDesk &calls, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    const auto slider = [this, column](const QString &name) {
        auto *level = new QSlider(Qt::Horizontal, this);
        level->setRange(0, 100);
        level->setAccessibleName(name);
        level->setToolTip(name);
        column->addWidget(level);
        return level;
    };
    m_input = addBox(*column, tr("Microphone"));
    m_inputMeter = new LevelMeter(tr("What the microphone picks up"), this);
    column->addWidget(m_inputMeter);
    m_inputLevel = slider(tr("Loudness of the microphone"));
    column->addSpacing(metrics::gap);
    m_output = addBox(*column, tr("Loudspeaker"));
    m_outputMeter = new LevelMeter(tr("What the loudspeaker plays"), this);
    column->addWidget(m_outputMeter);
    m_outputLevel = slider(tr("Loudness of the loudspeaker"));
    column->addSpacing(metrics::gap);
    m_ring = addBox(*column, tr("Rings on"));
    m_echo = new QCheckBox(tr("Remove echo"), this);
    m_echo->setToolTip(tr("For loudspeakers; a headset does without."));
    column->addSpacing(metrics::step);
    column->addWidget(m_echo);
    const auto chosen = [this](QComboBox *box, auto member) {
        connect(box, &QComboBox::activated, this, [this, box, member] {
            phone::DeviceWish wish;
            wish.*member = box->currentData().toString();
            m_calls.chooseDevices(wish);
        });
    };
    chosen(m_input, &phone::DeviceWish::input);
    chosen(m_output, &phone::DeviceWish::output);
    chosen(m_ring, &phone::DeviceWish::ring);
    connect(m_echo, &QCheckBox::clicked, this, [this](bool on) { m_calls.chooseDevices({.echoCancel = on}); });
    connect(m_inputLevel, &QSlider::valueChanged, this, [this](int level) {
        if (!m_filling) {
            m_calls.chooseDevices({.inputLevel = level});
        }
    });
    connect(m_outputLevel, &QSlider::valueChanged, this, [this](int level) {
        if (!m_filling) {
            m_calls.chooseDevices({.outputLevel = level});
        }
    });
    connect(&calls, &CallDesk::stateChanged, this, &DeviceBox::refresh);
    connect(&calls, &CallDesk::levelsChanged, this, [this](const phone::Levels &levels) {
        m_inputMeter->setLevel(levels.input);
        m_outputMeter->setLevel(levels.output);
    });
    refresh();
}

DeviceBox::~DeviceBox()
{
    if (m_watches) {
        m_calls.watchLevels(false);
    }
}

QComboBox *DeviceBox::addBox(QVBoxLayout &column, const QString &title)
{
    auto *label = mutedLabel(title, this);
    auto *box = new QComboBox(this);
    box->setAccessibleName(title);
    box->view()->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    label->setBuddy(box);
    column.addWidget(label);
    column.addWidget(box);
    return box;
}

void DeviceBox::fill(QComboBox &box, const QList<phone::Device> &devices, const QString &wished, const QString &nothing)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(nothing, QString());
    for (const phone::Device &device : devices) {
        box.addItem(device.name, device.id);
        box.setItemData(box.count() - 1, device.name, Qt::ToolTipRole);
    }
    int row = box.findData(wished);
    if (row < 0) {
        // It stays chosen, and is used again when it is back.
        //: A device that is chosen and not plugged in; %1 its name
        box.addItem(tr("%1 (not plugged in)").arg(wished), wished);
        row = box.count() - 1;
    }
    box.setCurrentIndex(row);
}

void DeviceBox::refresh()
{
    m_filling = true;
    const phone::Devices &devices = m_calls.devices();
    fill(*m_input, devices.inputs, devices.wishedInput, tr("The system's choice"));
    fill(*m_output, devices.outputs, devices.wishedOutput, tr("The system's choice"));
    fill(*m_ring, devices.outputs, devices.wishedRing, tr("The loudspeaker"));
    m_echo->setChecked(devices.echoCancel);
    if (!m_inputLevel->isSliderDown()) {
        m_inputLevel->setValue(devices.inputLevel);
    }
    if (!m_outputLevel->isSliderDown()) {
        m_outputLevel->setValue(devices.outputLevel);
    }
    m_filling = false;
}

void DeviceBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_watches, true)) {
        m_calls.watchLevels(true);
    }
}

void DeviceBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_watches, false)) {
        m_calls.watchLevels(false);
    }
}

} // namespace deskbell
