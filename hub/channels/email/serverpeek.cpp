// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/serverpeek.h"

#include "hub/channels/email/certificate.h"
#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/smtpclient.h"

namespace deskbell::hub {

namespace {

template <class Client> void peekWith(Client *client, QObject *parent, const std::function<void(const PeekResult &)> &done)
{
    QObject::connect(client, &Client::secured, parent, [client, done] {
        const PeekResult result{.verdict = PeekResult::Verdict::Good, .certificate = describeCertificate(client->connection())};
        client->retire(); // before it would log in
        done(result);
    });
    QObject::connect(client, &Client::failed, parent, [client, done](const MailFailure &failure) {
        PeekResult result{.words = failure.words, .certificate = describeCertificate(client->connection())};
        if (client->connection().isAuthorityUnknown()) {
            result.verdict = PeekResult::Verdict::Distrusted;
        }
        client->retire();
        done(result);
    });
    client->open();
}

} // namespace

void peekAtServer(MailProtocol protocol, ServerSettings server, QObject *parent,
                  const std::function<void(const PeekResult &)> &done)
{
    server.user.clear();
    server.password.clear();
    server.tokens.reset();
    if (protocol == MailProtocol::Imap) {
        peekWith(new ImapClient(server, {}, parent), parent, done);
    } else {
        peekWith(new SmtpClient(server, parent), parent, done);
    }
}

} // namespace deskbell::hub
