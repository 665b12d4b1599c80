// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/imapparser.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace deskbell::hub {

class ImapClient;

/// Finds out, over a connection of its own, which mails of one folder lie in another one already: what a copy broke off at had done.
/// Deletes itself when it is through.
class CopyLookup : public QObject
{
    Q_OBJECT
public:
    struct Mail {
        quint32 uid = 0; ///< where it came from
        QByteArray messageId{}; ///< with brackets; empty: it has none, and is known by its size and date
        qint64 size = 0;
        QDateTime date{}; ///< INTERNALDATE
    };
    /// Nothing: the server could not be asked, the text says why.
    using Found = std::function<void(const std::optional<QSet<quint32>> &there, const QString &words)>;

    CopyLookup(const EmailSettings &settings, std::vector<Mail> mails, Found done, QObject *parent);
    void start();
    /// The answer is not wanted any more.
    void cancel();

private:
    void askNext();
    void finish(const std::optional<QSet<quint32>> &there, const QString &words);

    EmailSettings m_settings;
    std::vector<Mail> m_mails;
    Found m_done;
    ImapClient *m_client = nullptr;
    QSet<quint32> m_there;
    size_t m_next = 0;
    bool m_hit = false;
};

} // namespace deskbell::hub
