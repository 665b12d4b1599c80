-- SPDX-License-Identifier: GPL-3.0-or-later
-- What counts up: messages in the order they were stored, events in the order they were committed, numbers for people.
CREATE SEQUENCE conversation_number START 1001;
-- Drawn under an advisory lock as the last step before COMMIT: cached values would break the order.
CREATE SEQUENCE event_seq CACHE 1;
CREATE TABLE messages (
    position BIGSERIAL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    conversation_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    delivery_state TEXT NOT NULL,
    at BIGINT NOT NULL,
    rfc_id TEXT NOT NULL,
    -- space-separated, oldest first
    rfc_references TEXT NOT NULL,
    raw_blob TEXT NOT NULL,
    raw_size BIGINT NOT NULL,
    -- the channel whose intake counted it; empty: not from intake
    intake_channel TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX messages_conversation ON messages (conversation_id, at DESC, id DESC);
CREATE INDEX messages_customer ON messages (customer_id, at DESC, id DESC);
CREATE INDEX messages_raw ON messages (raw_blob) WHERE raw_blob <> '';

CREATE TABLE events (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    type TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    scoped INTEGER NOT NULL,
    queue_id TEXT NOT NULL,
    assignee_id TEXT NOT NULL,
    before_queue_id TEXT NOT NULL,
    before_assignee_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    -- space-separated agent ids
    resync TEXT NOT NULL,
    -- empty for message.created and message.updated: the message holds it
    doc TEXT NOT NULL
);
