// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/kinds/messagechannelform.h"

class QPlainTextEdit;
class QSpinBox;

namespace deskbell {

class AuthorityField;

/// A telephone number behind a SIP proxy: where phones sign in, whom calls ring at and for how long, what comes after a call, and the
/// lead's rule on recording. One that is there gives the key its proxy needs.
class VoiceForm : public MessageChannelForm
{
    Q_OBJECT
public:
    VoiceForm(Desk &desk, const Channel *edited, QWidget *parent);

protected:
    QJsonObject channelFile() const override;
    QString fault(QWidget *&where) const override;
    QString nameOtherwise() const override;

private:
    void buildServer();
    void buildRules();
    void showKnown();
    void buildKey();
    QStringList outcomes() const;
    QComboBox *choice(const QString &title, const QList<std::pair<QString, QString>> &entries);
    QSpinBox *seconds(const QString &title, int least, int most, int otherwise);

    QLineEdit *m_number = nullptr;
    QLineEdit *m_domain = nullptr;
    QLineEdit *m_server = nullptr;
    QComboBox *m_transport = nullptr;
    QComboBox *m_srtp = nullptr;
    AuthorityField *m_authority = nullptr;
    QLineEdit *m_control = nullptr;
    QComboBox *m_order = nullptr;
    QSpinBox *m_ring = nullptr;
    QSpinBox *m_wrapUp = nullptr;
    QComboBox *m_recording = nullptr;
    QLineEdit *m_announcement = nullptr;
    QPlainTextEdit *m_outcomes = nullptr;
    QLineEdit *m_closed = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_key;
};

} // namespace deskbell
