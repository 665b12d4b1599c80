// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell {

/// A field for a moment in the agent's own words, and the line that says at once what was understood of them. Whoever asks places
/// both; the button that takes the moment can be pressed only while there is one.
class MomentField : public QObject
{
    Q_OBJECT
public:
    struct Words {
        QString name{}; ///< of the field, for screen readers
        QString examples{};
        QString empty{}; ///< what the line says while nothing is typed
    };
    /// \a says: how a moment that was understood is told; none: day and time.
    MomentField(const Words &words, std::function<QString(const QDateTime &)> says, QWidget *parent);

    /// Pressed only while there is a moment.
    void setTaker(QPushButton *taker);
    QLineEdit &field() { return *m_field; }
    QLabel &line() { return *m_line; }
    QString answer() const;
    /// Reads the words again: time goes on while a dialog stands open. Local time; invalid: no moment to be taken.
    QDateTime read();
    /// Buttons that type \a words: what they say is what is read, in whatever language.
    QHBoxLayout *quickWords(const QStringList &words);

    /// "Monday, 23 November 2026, 14:30"
    static QString dayAndTime(const QDateTime &at);

private:
    QWidget *m_parent;
    QString m_empty;
    std::function<QString(const QDateTime &)> m_says;
    QLineEdit *m_field;
    QLabel *m_line;
    QPushButton *m_taker = nullptr;
};

} // namespace deskbell
