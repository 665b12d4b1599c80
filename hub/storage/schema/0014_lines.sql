-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which agents have a desk connected to which hub: only whoever has none at any is gone. A hub renews its rows; those of one that
-- died grow old.
CREATE TABLE agent_lines (
    hub TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (hub, agent_id)
);
CREATE INDEX agent_lines_agent ON agent_lines (agent_id);
CREATE INDEX agent_lines_seen ON agent_lines (seen_at);

-- Merging customers moves their visitors.
CREATE INDEX visitors_customer ON visitors (customer_id);
