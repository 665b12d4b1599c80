// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calls/calldesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSlider;
class QVBoxLayout;

namespace deskbell {

/// How loud it is just now, 0 to 1; green, then amber where it would be cut off.
class LevelMeter : public QWidget
{
    Q_OBJECT
public:
    explicit LevelMeter(const QString &name, QWidget *parent = nullptr);
    void setLevel(double level);
    double level() const { return m_level; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_level = 0;
};

/// Microphone, loudspeaker and ringing: which devices, how loud, and what they pick up now. Meters run while it is shown.
class DeviceBox : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceBox(CallDesk &calls, QWidget *parent = nullptr);
    ~DeviceBox() override;
    QComboBox &inputs() { return *m_input; }
    LevelMeter &inputMeter() { return *m_inputMeter; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QComboBox *addBox(QVBoxLayout &column, const QString &title);
    void refresh();
    void fill(QComboBox &box, const QList<phone::Device> &devices, const QString &wished, const QString &nothing);

    CallDesk &m_calls;
    QComboBox *m_input;
    LevelMeter *m_inputMeter;
    QSlider *m_inputLevel;
    QComboBox *m_output;
    LevelMeter *m_outputMeter;
    QSlider *m_outputLevel;
    QComboBox *m_ring;
    QCheckBox *m_echo;
    bool m_watches = false;
    bool m_filling = false;
};

} // namespace deskbell
