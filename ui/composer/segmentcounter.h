// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/smstext.h"

#include <QLabel>

namespace deskbell {

/// Below a text message: how many short messages it becomes, what is left in the last, and what makes it cost more.
/// "2 SMS · 34 left · Unicode because of ‘ş’"
class SegmentCounter : public QLabel
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    SmsCount m_count{};
};

} // namespace deskbell
