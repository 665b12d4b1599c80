#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many callers, five agents, and a hub that is killed in the middle. The long form: DESKBELL_CALLERS=50 DESKBELL_TALK_S=10."""
import os
import threading
import time
import unittest

from desk import VoiceDesk, wait_for
from proxy import hub_program, program

CALLERS = int(os.environ.get("DESKBELL_CALLERS", "20"))
TALK = float(os.environ.get("DESKBELL_TALK_S", "1"))
WRAP_UP = 1
AGENTS = 5


class Rush(unittest.TestCase):
    def test_nobody_is_lost(self):
        desk = VoiceDesk(AGENTS, wrap_up_s=WRAP_UP, ring_s=5)
        try:
            self.rush(desk)
        finally:
            desk.close()

    def rush(self, desk):
        numbers = [f"+4072100{index:04d}" for index in range(1000, 1000 + CALLERS)]
        calls = {}
        for number in numbers:
            calls[number] = desk.call(number)
            time.sleep(0.02)  # the order in which they come is to be theirs, not the network's
        wait_for("everybody in", lambda: all(c.state == "up" or 182 in c.statuses or c.state == "ended" for c in calls.values()))
        hung_up = set()

        def hang_up_when_talked():
            for number, call in calls.items():
                if call.state == "up" and number not in hung_up and time.monotonic() - call.at["up"] >= TALK:
                    hung_up.add(number)
                    call.hang_up()
            return len(hung_up)
        wait_for("some of them served", lambda: hang_up_when_talked() >= CALLERS // 3, 600)
        up = [number for number, call in calls.items() if call.state == "up" and number not in hung_up]
        desk.hub.kill()
        self.assertTrue(all(calls[number].state == "up" for number in up), "calls that are up go on")
        restart = threading.Timer(1.0, desk.hub.start)
        restart.start()
        wait_for("all of them served", lambda: hang_up_when_talked() == CALLERS, 900)
        restart.join()
        self.assertEqual([number for number in numbers if calls[number].status >= 300], [])

        def all_ended():
            if desk.calls():
                return None
            known = desk.calls("all")  # after those that are open: else one could end between the two
            return len(known) >= CALLERS and known
        records = {record["number"]: record for record in wait_for("all ended at the hub", all_ended, 300)}
        self.assertEqual(set(records), set(numbers))
        self.assertEqual({record["outcome"] for record in records.values()}, {"answered"})
        self.judge_order(numbers, calls)
        self.judge_wrap_up(desk, calls)

    def judge_order(self, numbers, calls):
        """Who came first was answered first, but for those who rang at the same time at different phones."""
        answered = [calls[number].at["up"] for number in numbers]
        for earlier in range(len(answered)):
            for later in range(earlier + AGENTS, len(answered)):
                self.assertLess(answered[earlier], answered[later], f"{numbers[later]} overtook {numbers[earlier]}")

    def judge_wrap_up(self, desk, calls):
        """Between the end of a call on a phone and the next ring lies the wrap-up (by the callers' clock, less what the wire takes)."""
        by_id = {call.call_id: call for call in calls.values()}
        for phone in desk.phones:
            for (_, before), (rung_at, _) in zip(phone.rung, phone.rung[1:]):
                ended = by_id[before].at.get("ended")
                if phone.calls[before].at.get("up") and ended:
                    self.assertGreaterEqual(rung_at - ended, WRAP_UP - 0.2, "rung while wrapping up")


if __name__ == "__main__":
    program(), hub_program()  # or skipped
    unittest.main(verbosity=2)
