// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"
#include "protocol/result.h"

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace deskbell::hub {

/// Whether nobody waits for \a command: it lets others go first. Those of one kind keep their order.
template <class Command> bool isPatient(const Command &) { return false; }
/// Mails that lay in the mailbox before. What says how far a folder is read must not overtake them.
inline bool isPatient(const ImportMail &command) { return command.age != MailAge::New; }
inline bool isPatient(const SetMailboxPosition &) { return true; }

/// A queued command without its type. run() may be called twice (a batch that failed is tried one by one).
class WriteJob
{
public:
    virtual ~WriteJob() = default;
    /// \returns false when the handler refused: nothing was changed.
    virtual bool run(WriteContext &context) = 0;
    /// After COMMIT, or after a refusal.
    virtual void finish() = 0;
    /// The database failed; nothing was changed.
    virtual void fail(const Error &error) = 0;
    /// Others may go first.
    virtual bool isPatient() const { return false; }
};

template <class Command> class TypedJob final : public WriteJob
{
public:
    using Reply = Result<typename Command::Reply>;
    TypedJob(Command command, std::function<void(Reply)> done)
        : m_command(std::move(command))
        , m_done(std::move(done))
    { }

    bool run(WriteContext &context) override
    {
        m_reply.emplace(handle(context, m_command));
        return m_reply->hasValue();
    }
    void finish() override
    {
        if (m_done) {
            m_done(std::move(*m_reply));
        }
    }
    void fail(const Error &error) override
    {
        m_reply.emplace(error);
        finish();
    }
    bool isPatient() const override { return hub::isPatient(m_command); }

private:
    Command m_command;
    std::function<void(Reply)> m_done;
    std::optional<Reply> m_reply;
};

} // namespace deskbell::hub
