// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"
#include "protocol/values.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace deskbell {

/// A file that goes with a message. Uploaded under its own id before the message.
struct WishFile {
    AttachmentId id{};
    QString name{};
    QString mediaType{};
    QString inlineId{}; ///< the Content-ID of a picture inside the HTML
    QString path{}; ///< our copy, once stored
    QString source{}; ///< what to copy; empty once that is done
    qint64 size = 0;
    bool uploaded = false;
};

/// Something the agent wants from the hub. Waits on disk until the hub has answered.
struct Wish {
    /// Request: any other request whose repeat is harmless; \c method and \c path say which.
    enum class Kind { Send, Patch, Seen, Customer, Revoke, Retry, Settings, Request };
    enum class State { Waiting, Refused };

    QString id{}; ///< for Send the message's id, so that a repeat is the same message
    Kind kind = Kind::Send;
    QString lane{}; ///< wishes of a lane (a conversation, a customer) go out one after the other
    ConversationId conversation{};
    QJsonObject body{}; ///< what is sent
    QJsonObject shown{}; ///< Send: the message as the timeline shows it meanwhile
    QList<WishFile> files{};
    /// Of Patch: fields as the hub must still have them, else it is refused as Stale; empty: whatever it has.
    QJsonObject expects{};
    qint64 ifMatch = 0; ///< 0: none
    QString method{}; ///< of Request: "POST", "PATCH" …
    QString path{}; ///< of Request
    State state = State::Waiting;
    std::optional<Error> error{}; ///< why Refused
    int attempts = 0;

    bool stored = false; ///< on disk; nothing goes out before
};

QJsonObject toJson(const Wish &wish);
std::optional<Wish> wishFromJson(const QJsonObject &json);

} // namespace deskbell
