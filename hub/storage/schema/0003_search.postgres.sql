-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row is searched as a whole: a message with its people, a conversation's subject, or a customer.
CREATE TABLE search_rows (
    id BIGSERIAL PRIMARY KEY,
    customer_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    words tsvector NOT NULL
);
CREATE INDEX search_rows_conversation ON search_rows (conversation_id, message_id);
CREATE INDEX search_rows_customer ON search_rows (customer_id) WHERE conversation_id = '';
CREATE INDEX search_rows_words ON search_rows USING gin (words);
