-- SPDX-License-Identifier: GPL-3.0-or-later
-- When did this channel last get anything? Asked of each mailbox every few minutes; only what came in pays for the index.

CREATE INDEX messages_intake ON messages (intake_channel, position) WHERE direction = 'in' AND intake_channel <> '';
