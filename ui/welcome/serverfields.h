// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace deskbell {

/// Host, port and encryption of one server: a row of a form. The widgets belong to the form.
class ServerFields
{
public:
    ServerFields() = default;
    /// \a ports: the usual ones, with TLS and with STARTTLS.
    ServerFields(QWidget *form, QGridLayout *grid, const QString &title, const QList<int> &ports);

    QString host() const;
    QJsonObject toJson() const;
    /// \a server as the hub writes it.
    void show(const QJsonObject &server);
    /// Like show(), but only while nothing else than an earlier proposal stands there.
    void propose(const QJsonObject &server);
    void focus();

private:
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_security = nullptr;
    QJsonObject m_proposed{};
};

} // namespace deskbell
