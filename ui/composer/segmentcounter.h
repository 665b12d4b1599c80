// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/smstext.h"
#include "ui/style/widgets.h"

namespace deskbell {

/// Below a text message: how many short messages it becomes, what is left in the last, and what makes it cost more.
/// "2 SMS · 34 left · Unicode because of ‘ş’". Where room ends it ends in dots: what it costs stands first, and the tool tip has all of it.
class SegmentCounter : public ElidedLabel
{
    Q_OBJECT
public:
    explicit SegmentCounter(QWidget *parent = nullptr);

    /// \a text as it will be sent.
    void count(const QString &text, SmsCut pairs);
    /// More than gateways take: \see isTooLong.
    bool isTooLong() const { return m_count.segments > mostSegments; }

    static constexpr int mostSegments = 10;
    static QString words(const SmsCount &count);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshToolTip();
    SmsCount m_count{};
};

} // namespace deskbell
