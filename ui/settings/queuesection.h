// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/listsection.h"

#include <array>

class QLineEdit;
class QSpinBox;

namespace deskbell {

class HoursFields;

/// The queues, for leads: name, members, targets, working hours, and what happens while nobody answers.
class QueueSection : public ListSection
{
    Q_OBJECT
public:
    explicit QueueSection(Desk &desk, QWidget *parent = nullptr);

    QLineEdit &nameField() { return *m_name; }
    QListWidget &members() { return *m_members; }
    HoursFields &hours() { return *m_hours; }
    QSpinBox &target(int index) { return *m_targets.at(size_t(index)); } ///< first response, next response, resolution; minutes
    QSpinBox &step(int index) { return *m_steps.at(size_t(index)); } ///< again, louder, next, lead; minutes

protected:
    QList<Row> rows() const override;
    bool mayChange() const override;
    void fillForm(const QString &id) override;
    bool isTouched() const override;
    QString trouble() const override;
    QFuture<Result<QJsonObject>> store() override;
    bool canRemove(const QString &id) const override;
    QFuture<Result<Done>> removeThing(const QString &id) override;

private:
    QSpinBox *minutesBox(const QString &name, const QString &none);
    void fillMembers();
    QJsonObject written() const;

    QLineEdit *m_name;
    QListWidget *m_members;
    std::array<QSpinBox *, 3> m_targets{};
    HoursFields *m_hours;
    std::array<QSpinBox *, 4> m_steps{};
    Queue m_shown{};
    QJsonObject m_asShown{};
};

} // namespace deskbell
