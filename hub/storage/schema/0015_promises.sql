-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was promised to customers. Ids, moments and doc as in 0001.
CREATE TABLE promises (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    conversation_id TEXT NOT NULL,
    -- the conversations it came here from by merges, oldest first, a space after each
    path TEXT NOT NULL,
    -- empty: the queue's
    owner_id TEXT NOT NULL,
    -- 1: open, 0: kept or cancelled
    open INTEGER NOT NULL,
    due_at BIGINT NOT NULL,
    broken_at BIGINT NOT NULL,
    settled_at BIGINT NOT NULL,
    -- since when the hub has seen its owner signed off; 0: they are there
    away_since BIGINT NOT NULL,
    fingerprint TEXT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX promises_due ON promises (open, due_at, id);
CREATE INDEX promises_owner ON promises (open, owner_id, due_at, id);
CREATE INDEX promises_conversation ON promises (conversation_id, due_at, id);
