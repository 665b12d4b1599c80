// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace deskbell {

class Notifier;
enum class NoticeKind;

/// What to be told of, how it sounds and where, and when to be left alone. Each change counts at once.
class NotificationSection : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationSection(Notifier &notifier, QWidget *parent = nullptr);

    QCheckBox &showBox(NoticeKind kind) { return *m_show.value(static_cast<int>(kind)); }
    QCheckBox &soundBox(NoticeKind kind) { return *m_sound.value(static_cast<int>(kind)); }
    QComboBox &quietBox() { return *m_quiet; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeRules();
    void refresh();
    void fillDevices();
    void chooseQuiet(int row);

    Notifier &m_notifier;
    QHash<int, QCheckBox *> m_show;
    QHash<int, QCheckBox *> m_sound;
    QComboBox *m_quiet;
    QLabel *m_quietWords;
    QCheckBox *m_text;
    QSpinBox *m_due;
    QComboBox *m_device;
    QSlider *m_volume;
};

} // namespace deskbell
