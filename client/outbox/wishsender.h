// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/outbox/wish.h"
#include "client/transport/hubclient.h"

namespace deskbell {

/// The upload of a file whose bytes lie at \a path.
HttpRequest uploadOf(const WishFile &file, const QString &path);

/// Brings one wish to the hub: its files first, then the thing itself. Every repeat is harmless: same ids, same content.
class WishSender : public QObject
{
    Q_OBJECT
public:
    explicit WishSender(HubClient &client, QObject *parent = nullptr);
    /// Ends in exactly one answered().
    void send(const Wish &wish);

Q_SIGNALS:
    /// One of its files is with the hub: need not go again.
    void uploaded(const QString &wish, const deskbell::AttachmentId &file);
    void answered(const QString &wish, const deskbell::HttpReply &reply);

private:
    void sendNextFile(Wish wish);
    void sendItself(const Wish &wish);
    void compare(Wish wish, const HttpReply &refusal);

    HubClient &m_client;
};

HttpRequest requestFor(const Wish &wish);

} // namespace deskbell
