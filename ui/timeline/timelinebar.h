// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinemodel.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace deskbell {

/// What the timeline shows (this conversation, or all of the customer, of one channel or of all), and ways into it: find, go to a
/// day, files.
class TimelineBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineBar(QWidget *parent = nullptr);

    void setCustomer(const QString &name);
    /// Kinds of channels and notes one can choose from.
    void setKinds(const QStringList &kinds);
    /// What is shown.
    void setState(TimelineModel::Extent extent, const QString &kind);
    QWidget *dayButton() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void wanted(deskbell::TimelineModel::Extent extent, const QString &kind);
    void findWanted();
    void dayWanted();
    void filesWanted();

private:
    void fillKinds();
    /// Where room is scarce the longest words end in "…"; the tool tip has them whole.
    void fitWords();

    QButtonGroup *m_extents;
    QToolButton *m_here;
    QToolButton *m_all;
    QToolButton *m_kind;
    QToolButton *m_day;
    QString m_allWords{};
    QString m_kindWords{};
    QStringList m_kinds{};
    QString m_shownKind{};
};

} // namespace deskbell
