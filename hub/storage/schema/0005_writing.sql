-- SPDX-License-Identifier: GPL-3.0-or-later
-- What agents write with, and which messages belong together. Ids, moments and doc as in 0001.

CREATE TABLE canned_replies (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    -- folded as the search folds; two of one language may not share one unless it is empty
    shortcut TEXT NOT NULL,
    language TEXT NOT NULL,
    doc TEXT NOT NULL
);
CREATE UNIQUE INDEX canned_replies_shortcut ON canned_replies (shortcut, language) WHERE shortcut <> '';

-- One a writer, conversation and mode (note or reply). What ended stays as an empty one, so that an older text of another desk
-- does not bring it back.
CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    agent_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    mode TEXT NOT NULL,
    -- when it was last typed at
    updated_at BIGINT NOT NULL,
    ended INTEGER NOT NULL,
    doc TEXT NOT NULL
);
CREATE UNIQUE INDEX drafts_of ON drafts (agent_id, conversation_id, mode);
CREATE INDEX drafts_conversation ON drafts (conversation_id) WHERE ended = 0;

-- Merges, splits and moves, with what it takes to go back.
CREATE TABLE operations (
    id TEXT PRIMARY KEY,
    -- of its event; 0 only inside the transaction that makes it
    seq BIGINT NOT NULL,
    undone INTEGER NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX operations_seq ON operations (seq);
