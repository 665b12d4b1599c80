-- SPDX-License-Identifier: GPL-3.0-or-later
-- Visitors of websites. Ids, moments and doc as in 0001.

CREATE TABLE visitors (
    id TEXT PRIMARY KEY,
    channel_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    -- whom the site's server vouched for; empty: nobody
    subject TEXT NOT NULL,
    email TEXT NOT NULL,
    last_line BIGINT NOT NULL,
    got_line BIGINT NOT NULL,
    read_line BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX visitors_subject ON visitors (channel_id, subject);
CREATE INDEX visitors_silent ON visitors (id) WHERE last_line = 0;

CREATE TABLE visitor_tokens (
    hash TEXT PRIMARY KEY,
    visitor_id TEXT NOT NULL,
    origin TEXT NOT NULL,
    valid_until BIGINT NOT NULL
);
CREATE INDEX visitor_tokens_visitor ON visitor_tokens (visitor_id);
CREATE INDEX visitor_tokens_until ON visitor_tokens (valid_until);

-- Tokens of "identify" that were used, and the visitor token that used each: whoever copies one gains nothing.
CREATE TABLE visitor_proofs (
    hash TEXT PRIMARY KEY,
    used_by TEXT NOT NULL,
    valid_until BIGINT NOT NULL
);

-- A chat as its visitor counts it: lines without gaps, in the order they were stored.
CREATE TABLE chat_lines (
    visitor_id TEXT NOT NULL,
    line BIGINT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    PRIMARY KEY (visitor_id, line)
);
