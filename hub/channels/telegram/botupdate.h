// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"

#include <QJsonObject>

#include <optional>

namespace deskbell::hub {

/// A file that an update speaks of.
struct UpdateFile {
    QString id{}; ///< for getFile
    QString name{};
    QString mediaType{};
    qint64 size = 0; ///< bytes; 0: not said
};

/// One update (Bot API "Update") as the desk takes it.
struct BotUpdate {
    qint64 id = 0;
    std::optional<TakeMessage> take{}; ///< nullopt: says nothing to the desk
    std::optional<UpdateFile> file{};
    QString startPayload{}; ///< of the link that opened a chat of two: 1 to 64 letters of A-Z, a-z, 0-9, "_" and "-"; empty: none
};

/// Reads "message" and "edited_message": text, captions, photos, files, stickers, voice, places, contacts. Of whatever else a person may
/// send the agent is told that there was something. Without an update_id it is no update: id 0.
BotUpdate readUpdate(const QJsonObject &update);

/// The customer's field that keeps startPayload.
QString startField();

/// "chat/message": the name of a message, unique for a bot.
QString telegramMessageId(const QJsonObject &message);

/// \a text in pieces of at most \a limit UTF-16 units, cut at a line, a space, or between characters.
QStringList telegramPieces(const QString &text, int limit = 4096);

} // namespace deskbell::hub
