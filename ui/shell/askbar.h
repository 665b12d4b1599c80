// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell {

/// One question at a time, over what it is about: up to three buttons, of which one only looks. Never in the way: it takes no focus,
/// and what it asks can be left unanswered. It stands until another question, or none, is asked: whoever gets an answer decides.
class AskBar : public QWidget
{
    Q_OBJECT
public:
    struct Question {
        QString key{}; ///< the same again changes only the words
        QString icon{};
        QString words{};
        QString detail{};
        QString open{}; ///< button that shows what it is about; empty: none
        QString yes{}; ///< empty: none
        QString no{}; ///< empty: none
        bool urgent = false;
        bool operator==(const Question &) const = default;
    };
    /// \a name: of the widget, for style and tests.
    AskBar(const QString &name, QWidget *parent);

    /// No key: hides.
    void ask(const Question &question);
    const Question &question() const { return m_question; }
    bool asks() const { return !m_question.key.isEmpty(); }
    /// As its buttons do. Nothing when nothing is asked.
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
