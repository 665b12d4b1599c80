-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what of a conversation: assigned, resolved, snoozed, merged. For people to read between the messages; nothing is
-- decided by it. The log of events has it too, but by number, not by conversation.
CREATE TABLE conversation_changes (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX conversation_changes_conversation ON conversation_changes (conversation_id, at DESC, id DESC);
