// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace deskbell {

/// One quiet line for what goes out below the text (signature, quoted original): opens to show it, and can be left out.
class FoldedPart : public QWidget
{
    Q_OBJECT
public:
    FoldedPart(const QString &leaveOut, const QString &takeIn, QWidget *parent = nullptr);
    /// Hidden while \a text is empty.
    void setContent(const QString &title, const QString &text);
    void setIncluded(bool included);
    bool isIncluded() const { return m_included; }

Q_SIGNALS:
    void includedChanged();

private:
    void showState();

    QString m_leaveOut;
    QString m_takeIn;
    QString m_title;
    QToolButton *m_open = nullptr;
    QToolButton *m_include = nullptr;
    QPlainTextEdit *m_text = nullptr;
    bool m_included = true;
};

} // namespace deskbell
