// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds/telegramform.h"

#include <QLineEdit>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

TelegramForm::TelegramForm(Desk &desk, const Channel *edited, QWidget *parent)
    : MessageChannelForm(desk, edited, parent)
{
    if (edited) {
        m_address = edited->address;
    }
    if (isSimulated()) {
        addHint(tr("A bot to practise with: its customers are made up, and nothing leaves this computer."));
    } else {
        m_token = addSecret(tr("Token of the bot"));
        addHint(tr("Write /newbot to @BotFather in Telegram: it makes the bot and shows its token."));
    }
    finishBuilding(tr("Add Telegram bot"));
}

QString TelegramForm::nameOtherwise() const { return tr("Telegram"); }

QJsonObject TelegramForm::channelFile() const
{
    QJsonObject file;
    if (!isEdited()) {
        file.insert(u"kind"_s, u"telegram"_s);
        file.insert(u"address"_s, m_address);
    }
    if (!m_token->text().trimmed().isEmpty()) {
        file.insert(u"token"_s, m_token->text().trimmed());
    }
    return file;
}

QString TelegramForm::fault(QWidget *&where) const
{
    const QString token = m_token->text().trimmed();
    if ((token.isEmpty() && !isEdited()) || (!token.isEmpty() && !token.contains(u':'))) {
        where = m_token;
        return tr("Enter the token of the bot, as @BotFather shows it.");
    }
    return {};
}

void TelegramForm::learn(const QJsonObject &report)
{
    m_address = report.value("address"_L1).toString(m_address);
    if (nameField().text().trimmed().isEmpty()) {
        nameField().setText(report.value("name"_L1).toString());
    }
}

} // namespace deskbell
