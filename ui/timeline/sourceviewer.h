// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace deskbell {

/// The mail exactly as it came or went, fetched when asked for: its most telling headers, then every byte, to be searched,
/// copied and saved.
class SourceViewer : public QDialog
{
    Q_OBJECT
public:
    SourceViewer(Desk &desk, const Message &message, QWidget *parent);

private:
    void show(const QByteArray &raw);
    void find(bool backwards);
    void save();

    QByteArray m_raw;
    QString m_name;
    QLabel *m_summary;
    QLineEdit *m_field;
    QLabel *m_found;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
};

/// The headers agents ask about, one a line, unfolded, in the order of \a raw: From, To, Date, Subject, Message-ID,
/// Return-Path, Authentication-Results …
QString headerSummary(const QByteArray &raw);

} // namespace deskbell
