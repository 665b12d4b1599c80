// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell {

/// The own certificate authority of a mailbox: chosen from a PEM file, shown by its name, taken away again.
class AuthorityField : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorityField(QWidget *parent = nullptr);

    /// The certificates; empty: none.
    const QString &pem() const { return m_pem; }
    void setPem(const QString &pem);
    /// Takes the certificates of a file. \returns what is wrong with it, empty when it was taken.
    QString load(const QString &file);
    /// Asks for a file.
    void choose();

Q_SIGNALS:
    void changed();
    void refused(const QString &words);

private:
    QString m_pem;
    QLabel *m_name;
    QPushButton *m_remove;
};

} // namespace deskbell
