-- SPDX-License-Identifier: GPL-3.0-or-later
-- A mailbox is first read newest first, while new mail goes on coming: below fill_below nothing is taken in yet.

ALTER TABLE mailbox_positions ADD COLUMN highest_modseq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mailbox_positions ADD COLUMN fill_below BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mailbox_positions ADD COLUMN waiting BIGINT NOT NULL DEFAULT 0;
