-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row is searched as a whole: a message with its people, a conversation's subject, or a customer. The index cannot
-- forget (content=''): what is deleted here no longer joins, and row numbers are never used again.
CREATE TABLE search_rows (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL
);
CREATE INDEX search_rows_conversation ON search_rows (conversation_id, message_id);
CREATE INDEX search_rows_customer ON search_rows (customer_id) WHERE conversation_id = '';
-- Words come folded and separated: the ascii tokenizer leaves every other character alone.
CREATE VIRTUAL TABLE search_words USING fts5(words, content='', prefix='2 3', detail=none, columnsize=0, tokenize='ascii');
