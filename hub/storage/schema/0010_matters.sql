-- SPDX-License-Identifier: GPL-3.0-or-later
-- Channels without mailbox, and who may be who. Ids, moments and doc as in 0001.

-- What a channel's service calls a message, inbound and outbound.
CREATE TABLE channel_messages (
    channel_id TEXT NOT NULL,
    foreign_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    PRIMARY KEY (channel_id, foreign_id)
);
CREATE INDEX channel_messages_message ON channel_messages (message_id);

-- How far a channel's service was read, by its own numbers.
CREATE TABLE channel_positions (
    channel_id TEXT PRIMARY KEY,
    position BIGINT NOT NULL
);

-- Addresses nobody may write to on a kind of channel, by their owner's wish.
CREATE TABLE opt_outs (
    channel_kind TEXT NOT NULL,
    address TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (channel_kind, address)
);

-- By what customers who may be one person are found: "name:ana pop", "phone:+40721123456".
CREATE TABLE likeness_keys (
    like_key TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    PRIMARY KEY (like_key, customer_id)
);
CREATE INDEX likeness_keys_customer ON likeness_keys (customer_id);

-- Pairs once proposed, the smaller id first: each is asked about once.
CREATE TABLE proposals (
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    -- open, accepted, refused
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (first_id, second_id)
);

-- Conversations that are no part of each other, an agent says.
CREATE TABLE refused_attachments (
    conversation_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    PRIMARY KEY (conversation_id, other_id)
);

-- Merges of customers and conversations continued elsewhere, with what it takes to go back.
CREATE TABLE customer_operations (
    id TEXT PRIMARY KEY,
    -- of its event; 0 only inside the transaction that makes it
    seq BIGINT NOT NULL,
    undone INTEGER NOT NULL,
    kind TEXT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX customer_operations_seq ON customer_operations (seq);
