-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ids are text, moments are milliseconds since 1970 (0: not set), flags are 0 or 1, doc is the thing as it travels.
-- An empty id means "none": no column is null, so that row values compare.

CREATE TABLE agents (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    password_hash TEXT NOT NULL,
    doc TEXT NOT NULL
);

CREATE TABLE queues (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    doc TEXT NOT NULL
);

CREATE TABLE queue_members (
    queue_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    PRIMARY KEY (queue_id, agent_id)
);
CREATE INDEX queue_members_agent ON queue_members (agent_id, queue_id);

CREATE TABLE channels (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    address TEXT NOT NULL,
    queue_id TEXT NOT NULL,
    secrets TEXT NOT NULL,
    seen BIGINT NOT NULL DEFAULT 0,
    imported BIGINT NOT NULL DEFAULT 0,
    duplicate BIGINT NOT NULL DEFAULT 0,
    quarantined BIGINT NOT NULL DEFAULT 0,
    announced_seen BIGINT NOT NULL DEFAULT 0,
    doc TEXT NOT NULL
);

CREATE TABLE customers (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    fingerprint TEXT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX customers_created ON customers (created_at DESC, id DESC);

CREATE TABLE identities (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    PRIMARY KEY (kind, value)
);
CREATE INDEX identities_customer ON identities (customer_id);

CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL UNIQUE,
    customer_id TEXT NOT NULL,
    queue_id TEXT NOT NULL,
    assignee_id TEXT NOT NULL,
    state TEXT NOT NULL,
    -- 0: open and pending, 1: snoozed, 2: resolved and closed
    state_class INTEGER NOT NULL,
    last_message_at BIGINT NOT NULL,
    -- the earliest promise not yet kept; the far future when there is none
    due_at BIGINT NOT NULL,
    -- the earliest promise neither kept nor marked as broken; 0: none
    next_breach_at BIGINT NOT NULL,
    snoozed_until BIGINT NOT NULL,
    -- messages.position of the newest item that is no note, and of the newest an agent has seen
    newest_position BIGINT NOT NULL,
    seen_position BIGINT NOT NULL,
    fingerprint TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX conversations_inbox ON conversations (state_class, last_message_at DESC, id DESC);
CREATE INDEX conversations_assignee ON conversations (assignee_id, state_class, last_message_at DESC, id DESC);
CREATE INDEX conversations_queue ON conversations (queue_id, state_class, last_message_at DESC, id DESC);
CREATE INDEX conversations_customer ON conversations (customer_id, last_message_at DESC, id DESC);
CREATE INDEX conversations_due ON conversations (state_class, due_at, id);
CREATE INDEX conversations_breach ON conversations (next_breach_at) WHERE next_breach_at > 0;
CREATE INDEX conversations_snoozed ON conversations (snoozed_until) WHERE snoozed_until > 0;

CREATE TABLE conversation_tags (
    tag TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    PRIMARY KEY (tag, conversation_id)
);
CREATE INDEX conversation_tags_conversation ON conversation_tags (conversation_id);

CREATE TABLE threads (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    channel_id TEXT NOT NULL
);
CREATE INDEX threads_channel ON threads (channel_id, conversation_id);

-- What was taken back stays known, so that a late repeat of the same send does not bring it back.
CREATE TABLE revoked_messages (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL
);

CREATE TABLE attachments (
    id TEXT PRIMARY KEY,
    message_id TEXT NOT NULL,
    uploader TEXT NOT NULL,
    blob TEXT NOT NULL,
    size BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX attachments_message ON attachments (message_id);

CREATE TABLE blobs (
    hash TEXT PRIMARY KEY,
    pack TEXT NOT NULL,
    position BIGINT NOT NULL,
    size BIGINT NOT NULL
);

-- Message-IDs without angle brackets: whose they are, and who refers to them.
CREATE TABLE mail_ids (
    rfc_id TEXT PRIMARY KEY,
    message_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL
);
CREATE TABLE mail_references (
    rfc_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    PRIMARY KEY (rfc_id, conversation_id)
);

CREATE TABLE mailbox_positions (
    channel_id TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    PRIMARY KEY (channel_id, folder)
);
CREATE TABLE mailbox_spots (
    channel_id TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    PRIMARY KEY (channel_id, folder, uidvalidity, uid)
);
CREATE TABLE quarantine (
    id TEXT PRIMARY KEY,
    channel_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    blob TEXT NOT NULL,
    size BIGINT NOT NULL
);
CREATE INDEX quarantine_channel ON quarantine (channel_id, at DESC, id DESC);
CREATE INDEX quarantine_blob ON quarantine (blob);

CREATE TABLE outbox (
    message_id TEXT PRIMARY KEY,
    channel_id TEXT NOT NULL,
    -- queued, sending, or stopped (failed and unconfirmed wait for a person)
    state TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    attempt INTEGER NOT NULL,
    claim TEXT NOT NULL,
    claimed_until BIGINT NOT NULL,
    may_have_been_sent INTEGER NOT NULL,
    bcc TEXT NOT NULL
);
CREATE INDEX outbox_due ON outbox (channel_id, state, due_at);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    agent_id TEXT NOT NULL,
    device TEXT NOT NULL,
    access_hash TEXT NOT NULL UNIQUE,
    access_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX sessions_agent ON sessions (agent_id);
-- Every refresh token of a session (its family): a used one that comes back ends the session.
CREATE TABLE refresh_tokens (
    hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    valid_until BIGINT NOT NULL,
    used INTEGER NOT NULL
);
CREATE INDEX refresh_tokens_session ON refresh_tokens (session_id);

CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    valid_until BIGINT NOT NULL
);

-- The last event after which an agent's console has to start afresh.
CREATE TABLE visibility_changes (
    agent_id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL
);
