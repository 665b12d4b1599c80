// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/kinds/messagechannelform.h"

namespace deskbell {

/// A Telegram bot: its token is all that is needed; the test finds its name.
class TelegramForm : public MessageChannelForm
{
    Q_OBJECT
public:
    TelegramForm(Desk &desk, const Channel *edited, QWidget *parent);

protected:
    QJsonObject channelFile() const override;
    QString fault(QWidget *&where) const override;
    void learn(const QJsonObject &report) override;
    QString nameOtherwise() const override;

private:
    QLineEdit *m_token = nullptr;
    QString m_address; ///< "@name", once the test has found it
};

} // namespace deskbell
