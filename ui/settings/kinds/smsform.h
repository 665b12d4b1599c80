// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/kinds/messagechannelform.h"

class QToolButton;

namespace deskbell {

/// A number for text messages, by a Kannel gateway or a vendor with the Twilio-compatible API. A number that is there shows what its
/// provider has to be told to deliver what comes in.
class SmsForm : public MessageChannelForm
{
    Q_OBJECT
public:
    SmsForm(Desk &desk, const Channel *edited, QWidget *parent);

protected:
    QJsonObject channelFile() const override;
    QString fault(QWidget *&where) const override;
    QString nameOtherwise() const override;

private:
    void buildKannel();
    void buildVendor();
    void showKnown();
    void showProvider();
    bool isKannel() const;
    void buildSetup();
    void copySetup();

    QLineEdit *m_number = nullptr;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_kannelUrl = nullptr;
    QLineEdit *m_kannelUser = nullptr;
    QLineEdit *m_kannelPassword = nullptr;
    QLineEdit *m_statusUrl = nullptr;
    QLineEdit *m_statusPassword = nullptr;
    QLineEdit *m_vendorUrl = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_service = nullptr;
    QLineEdit *m_publicUrl = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_hookPath;
};

/// What goes into kannel.conf so that the gateway delivers to \a hub (no slash at its end) with the secret path \a hook.
QString kannelSetup(const QString &hub, const QString &hook);

} // namespace deskbell
