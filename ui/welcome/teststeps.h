// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace deskbell {

/// What a test of a mailbox found, step by step, with the certificates it met.
class TestSteps : public QWidget
{
    Q_OBJECT
public:
    explicit TestSteps(QWidget *parent = nullptr);

    void clear();
    /// The hub's report of POST /v1/channels/test. \a works: said when all is well; empty: that the mailbox works.
    void show(const QJsonObject &report, const QString &works = {});
    void add(bool good, const QString &text);

Q_SIGNALS:
    /// The person wants to trust the authority that signed a certificate met here.
    void authorityWanted();

private:
    void addCertificate(const QJsonObject &certificate);

    QVBoxLayout *m_column;
};

} // namespace deskbell
