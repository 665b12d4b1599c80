// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/timesource.h"
#include "hub/storage/readerpool.h"
#include "hub/storage/readstore.h"
#include "hub/storage/secretbox.h"
#include "protocol/call.h"

namespace deskbell::hub {

/// Calls for those who may see them, and what phones and the proxy need to know. Thread-safe.
class CallReads
{
public:
    CallReads(ReaderPool &readers, const SecretBox &secrets, const TimeSource &time)
        : m_readers(readers)
        , m_secrets(secrets)
        , m_time(time)
    { }
    Q_DISABLE_COPY_MOVE(CallReads)

    /// What goes on now, oldest first: to leads all, to an agent their own, those that ring at them, and those whose conversation
    /// they see once somebody answered.
    Result<QList<PhoneCall>> openCalls(const Principal &as);
    Result<PhoneCall> call(const Principal &as, const CallId &id);
    /// The latest first; \a conversation null: of all that \a as sees.
    Result<DocPage> calls(const Principal &as, const ConversationId &conversation, const PageRequest &page);

    /// The password of an extension; NotFound when there is no such extension, or its agent is no longer to use it.
    Result<QString> extensionPassword(const Channel &channel, const QString &user);
    /// Who else has an extension on the channel, by name: for transfers. {"agent_id", "name", "address": the extension}
    Result<QJsonArray> colleagues(const ChannelId &channel, const AgentId &but);
    /// The agent's own account; NotFound: none.
    Result<QJsonObject> phoneAccount(const AgentId &agent);

    /// An open call of a channel, as its runner needs it.
    struct Line {
        CallId call{};
        QString sipId{};
        bool taken = false; ///< somebody speaks with the caller
    };
    struct Board {
        QList<Line> lines{}; ///< oldest first
        QDateTime nextWrapUpEnd{}; ///< of anybody; invalid: nobody is in it
    };
    Result<Board> board(const ChannelId &channel);
    QDateTime now() const { return m_time.now(); }

private:
    ReaderPool &m_readers;
    const SecretBox &m_secrets;
    const TimeSource &m_time;
};

} // namespace deskbell::hub
