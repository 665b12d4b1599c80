// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace deskbell {

/// The signatures under replies: one a queue and language, with one for every language that has none of its own.
class SignatureSection : public QWidget
{
    Q_OBJECT
public:
    explicit SignatureSection(Desk &desk, QWidget *parent = nullptr);
    /// Takes over what the desk knows now, but for a text somebody is at.
    void refresh();

private:
    QString stored() const;
    QString languageTag() const;
    void show();
    void save();
    void say(const QString &words, bool good);

    Desk &m_desk;
    QComboBox *m_queue;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QLabel *m_words;
};

} // namespace deskbell
