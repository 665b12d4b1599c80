// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/telegram/botapi.h"
#include "hub/channels/textrunner.h"

#include <QObject>

namespace deskbell::hub {

class Core;

/// One message of the desk as calls of the Bot API: the text in pieces, each file by itself. Deletes itself when it is through.
class TelegramSender : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const HandOver &)>;
    TelegramSender(Core &core, BotApi &api, const OutboxItem &item, Done done, QObject *parent);
    void start();

private:
    struct Step {
        QString method{};
        QJsonObject parameters{};
        BotFile file{}; ///< field empty: none
        QString what{}; ///< for words: "the text", a file's name
    };
    bool plan();
    void next();
    void onAnswer(const BotAnswer &answer);
    void stopAt(const BotAnswer &answer);
    void finish(const HandOver &outcome);

    Core &m_core;
    BotApi &m_api;
    OutboxItem m_item;
    Done m_done;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    int m_waits = 0;
    QString m_foreignId;
};

/// For people: what a refusal of the Bot API means.
QString telegramRefusal(const BotAnswer &answer);

} // namespace deskbell::hub
