-- SPDX-License-Identifier: GPL-3.0-or-later
-- Parts of long short messages (3GPP TS 23.040 9.2.3.24.1) that wait for each other. What was joined stays a while: repeats of its parts
-- are known by it, and late ones find their place.
CREATE TABLE message_parts (
    channel_id TEXT NOT NULL,
    -- the service's name of the part
    foreign_id TEXT NOT NULL,
    sender TEXT NOT NULL,
    reference TEXT NOT NULL,
    total INTEGER NOT NULL,
    number INTEGER NOT NULL,
    -- UTF-16 units, big endian, base64: a part may end in half a surrogate pair
    units TEXT NOT NULL,
    at BIGINT NOT NULL,
    -- the foreign id of the whole; empty: it waits
    joined TEXT NOT NULL,
    PRIMARY KEY (channel_id, foreign_id)
);
CREATE INDEX message_parts_sender ON message_parts (channel_id, sender, reference, total);
CREATE INDEX message_parts_waiting ON message_parts (channel_id, joined, at);
