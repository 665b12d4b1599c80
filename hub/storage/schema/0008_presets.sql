-- SPDX-License-Identifier: GPL-3.0-or-later
-- Macros and saved views. Ids and doc as in 0001.

CREATE TABLE presets (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    -- 'macro' or 'view'
    kind TEXT NOT NULL,
    -- whose own it is; empty: shared
    owner_id TEXT NOT NULL,
    doc TEXT NOT NULL
);
CREATE INDEX presets_owner ON presets (owner_id);
