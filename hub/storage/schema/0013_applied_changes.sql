-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes that were made already, by the id their desk gave them: one whose answer was lost comes again, and must not undo what
-- a colleague did in between.
CREATE TABLE applied_changes (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);
CREATE INDEX applied_changes_at ON applied_changes (at);
