-- SPDX-License-Identifier: GPL-3.0-or-later
-- Found by message, whose ids grow with time: an index by conversation cost a page of its own for nearly every message stored.
DROP INDEX search_rows_conversation;
CREATE INDEX search_rows_message ON search_rows (message_id) WHERE message_id <> '';
CREATE INDEX search_rows_subject ON search_rows (conversation_id) WHERE message_id = '';
