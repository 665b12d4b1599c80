-- SPDX-License-Identifier: GPL-3.0-or-later
-- A mailbox is first read newest first, while new mail goes on coming: below fill_below nothing is taken in yet.

ALTER TABLE mailbox_positions ADD COLUMN highest_modseq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mailbox_positions ADD COLUMN fill_below BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mailbox_positions ADD COLUMN waiting BIGINT NOT NULL DEFAULT 0;
-- A mail in quarantine is settled, but not in the desk: it is not marked or moved in the mailbox.
ALTER TABLE mailbox_spots ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0;
