// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace deskbell {

/// When a queue works: always, or by weekday, in a time zone.
class HoursFields : public QWidget
{
    Q_OBJECT
public:
    explicit HoursFields(QWidget *parent = nullptr);
    /// As on the wire (queue settings.hours); empty: day and night.
    void setHours(const QJsonObject &hours);
    /// Empty: day and night. Only when trouble() is empty.
    QJsonObject hours() const;
    QString trouble() const;

    /// "09:00-12:00, 13:00-17:30" as [["09:00","12:00"],["13:00","17:30"]]; none when it cannot be read. Hyphens of any length
    /// and "9" for "09:00" will do.
    static std::optional<QJsonArray> readDay(const QString &text);
    static QString dayText(const QJsonArray &spans);

    QCheckBox &always() { return *m_always; }
    QLineEdit &day(int index) { return *m_days.at(index); } ///< Monday first

Q_SIGNALS:
    void changed();

private:
    void follow();

    QCheckBox *m_always;
    QWidget *m_box;
    QComboBox *m_zone;
    QList<QLineEdit *> m_days;
};

} // namespace deskbell
