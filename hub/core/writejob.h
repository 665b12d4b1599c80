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

private:
    Command m_command;
    std::function<void(Reply)> m_done;
    std::optional<Reply> m_reply;
};

} // namespace deskbell::hub
