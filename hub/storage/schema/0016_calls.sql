-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls and phones. Ids, moments and doc as in 0001.

CREATE TABLE calls (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    channel_id TEXT NOT NULL,
    -- the proxy's own name of it (SIP Call-ID); empty: it did not come over a proxy of ours
    sip_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    ended INTEGER NOT NULL,
    -- its agent is left alone until then; 0: they are not (any more)
    wrap_up_until BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    doc TEXT NOT NULL,
    -- what does not travel
    inner_doc TEXT NOT NULL
);
CREATE UNIQUE INDEX calls_sip ON calls (channel_id, sip_id) WHERE sip_id <> '';
CREATE INDEX calls_open ON calls (started_at) WHERE ended = 0;
CREATE INDEX calls_wrap_up ON calls (wrap_up_until) WHERE wrap_up_until > 0;
CREATE INDEX calls_conversation ON calls (conversation_id);
CREATE INDEX calls_ended ON calls (ended_at);

-- What the members of a voice channel's queues register as.
CREATE TABLE phone_extensions (
    channel_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (channel_id, agent_id)
);
CREATE UNIQUE INDEX phone_extensions_user ON phone_extensions (channel_id, user_name);

-- Accounts of an agent's own at some other provider.
CREATE TABLE phone_accounts (
    agent_id TEXT PRIMARY KEY,
    sealed TEXT NOT NULL
);
