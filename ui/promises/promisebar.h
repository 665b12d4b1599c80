// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace deskbell {

/// One thing at a time about promises, over the workspace: an alarm, "was it kept?", or "make it a promise?". Never in the way: it
/// takes no focus, and what it asks can be left unanswered. Hidden while there is nothing.
class PromiseBar : public QWidget
{
    Q_OBJECT
public:
    struct Question {
        QString key{}; ///< the same again changes nothing
        QString icon{};
        QString words{};
        QString detail{};
        QString open{}; ///< button that shows what it is about; empty: none
        QString yes{};
        QString no{};
        bool urgent = false;
        bool operator==(const Question &) const = default;
    };
    explicit PromiseBar(QWidget *parent = nullptr);

    /// No key: hides.
    void ask(const Question &question);
    const Question &question() const { return m_question; }
    bool asks() const { return !m_question.key.isEmpty(); }
    void answer(bool yes);

Q_SIGNALS:
    void answered(const QString &key, bool yes);
    void openWanted(const QString &key);

private:
    void dress();
    void changeEvent(QEvent *event) override;

    Question m_question{};
    QLabel *m_glyph;
    QLabel *m_words;
    QLabel *m_detail;
    QPushButton *m_open;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace deskbell
