#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls through a real Kamailio with the configuration we ship: whom they ring at, who waits, what stays of them, and what happens
while the hub or the proxy is away."""
import socket
import ssl
import unittest

from desk import ANA, DESK, EVA, JAN, VoiceDesk, new_id, wait_for
from peers import Baresip, missing, sipp_caller
from hub import free_port, wait_for_port
from sip import Message, Phone
from proxy import DOMAIN, PATIENCE, hub_program, program


class VoiceTest(unittest.TestCase):
    agents, settings = 2, {}

    def setUp(self):
        self.desk = VoiceDesk(self.agents, **self.settings)
        self.first, self.second = self.desk.phones[:2]

    def tearDown(self):
        if not self._outcome.success:
            print(self.desk.proxy.log_text()[-3000:])
        self.desk.close()


class Ringing(VoiceTest):
    def test_answered_and_logged(self):
        call = self.desk.call(ANA, "Ana Pop").until("up")
        phone = next(phone for phone in self.desk.phones if phone.up)
        wait_for("the hub knowing it", lambda: [c for c in self.desk.calls() if c["state"] == "up"])
        known = self.desk.calls()[0]
        self.assertEqual(known["id"], phone.up[0].header["X-Call-Id"])
        self.assertEqual(known["agent_id"], self.desk.people[self.desk.phones.index(phone)]["id"])
        self.assertEqual(self.desk.presence_of(self.desk.phones.index(phone)), "busy")
        call.hang_up()
        ended = self.desk.ended()
        self.assertEqual(ended["outcome"], "answered")
        conversation = self.desk.conversation_of(ended)
        self.assertNotIn("waiting_since", conversation)
        message = self.desk.hub.messages(ended["conversation_id"])[0]
        self.assertEqual((message["kind"], message["call"]["outcome"]), ("call", "answered"))
        customer = self.desk.hub.get(f"/v1/customers/{ended['customer_id']}")
        self.assertEqual((customer["name"], customer["identities"][0]["value"]), ("Ana Pop", ANA))
        wait_for("free again", lambda: self.desk.presence_of(self.desk.phones.index(phone)) == "online")

    def test_no_answer_then_the_next(self):
        self.first.manner = self.second.manner = "ring"
        call = self.desk.call()
        wait_for("the first phone", lambda: self.first.rung or self.second.rung)
        silent, other = (self.first, self.second) if self.first.rung else (self.second, self.first)
        self.assertFalse(other.rung, "one after another, the longest idle first")
        other.manner = "answer"
        call.until("up")
        wait_for("the other one up", lambda: other.up)
        self.assertEqual(len(silent.rung), 1)
        wait_for("its end on the silent phone", lambda: all(c.state == "ended" for c in silent.calls.values()))
        call.hang_up()
        self.desk.ended()

    def test_busy_and_declined_go_on_at_once(self):
        self.first.manner, self.second.manner = "busy", "decline"
        call = self.desk.call()
        wait_for("both asked", lambda: self.first.rung and self.second.rung)
        wait_for("the line", lambda: 182 in call.statuses)
        self.assertEqual(wait_for("the queue", lambda: self.desk.calls())[0]["state"], "queued")
        self.desk.network.give_up(call)
        call.until("ended")
        self.assertEqual(self.desk.ended()["outcome"], "missed")

    def test_only_those_it_rings_at_see_it(self):
        self.first.manner = self.second.manner = "ring"
        call = self.desk.call()
        wait_for("ringing", lambda: [c for c in self.desk.calls() if c["ringing"]])
        rung = self.desk.calls()[0]["ringing"][0]
        for index, agent in enumerate(self.desk.people):
            seen = self.desk.as_agent(index, "GET", "/v1/calls")[1]["items"]
            if agent["id"] == rung:
                self.assertEqual(len(seen), 1)
        self.desk.network.give_up(call)
        call.until("ended")

    def test_a_missed_call_waits_for_a_call_back(self):
        self.first.manner = self.second.manner = "ring"
        call = self.desk.call()
        wait_for("ringing", lambda: self.first.rung or self.second.rung)
        self.desk.network.give_up(call)
        call.until("ended")
        self.assertEqual(call.status, 487)
        missed = self.desk.ended()
        self.assertEqual(missed["outcome"], "missed")
        conversation = self.desk.conversation_of(missed)
        self.assertEqual((conversation["state"], conversation["unread"]), ("open", 1))
        self.assertIn("waiting_since", conversation)
        # The agent calls back: the conversation no longer waits.
        phone, agent = self.first, 0
        back = new_id()
        status, posted = self.desk.as_agent(agent, "POST", "/v1/calls", {
            "id": back, "direction": "out", "number": ANA, "conversation_id": missed["conversation_id"]})
        self.assertEqual(status, 201, posted)
        out = phone.dial(ANA, back).until("up")
        wait_for("up at the hub", lambda: self.desk.hub.get(f"/v1/calls/{back}")["state"] == "up")
        out.hang_up()
        wait_for("ended at the hub", lambda: self.desk.hub.get(f"/v1/calls/{back}")["state"] == "ended")
        done = self.desk.hub.get(f"/v1/calls/{back}")
        self.assertEqual((done["outcome"], done["conversation_id"]), ("answered", missed["conversation_id"]))
        self.assertNotIn("waiting_since", self.desk.conversation_of(done))

    def test_called_number_is_busy(self):
        self.desk.network.manner = "busy"
        back = new_id()
        self.first.dial(JAN, back).until("ended")
        wait_for("the hub", lambda: self.desk.hub.ask("GET", f"/v1/calls/{back}")[0] == 200
                 and self.desk.hub.get(f"/v1/calls/{back}")["state"] == "ended")
        self.assertEqual(self.desk.hub.get(f"/v1/calls/{back}")["outcome"], "busy")

    def test_closed(self):
        self.desk.closed_now()
        call = self.desk.call().until("ended")
        self.assertEqual(call.status, 480)
        closed = self.desk.ended()
        self.assertEqual(closed["outcome"], "closed")
        self.assertIn("waiting_since", self.desk.conversation_of(closed))
        self.assertFalse(self.first.rung or self.second.rung)

    def test_wrong_password_and_forged_sender(self):
        thief = Phone(self.desk.proxy.port, self.first.user, "guess", DOMAIN)
        wait_for("the refusal", lambda: thief.registered == 401 and thief.register_seq == 2)
        thief.close()
        # Whose password it is may not call as another.
        call = self.second.dial(self.first.user, new_id())
        call.until("up")
        call.hang_up()


class AllAtOnce(VoiceTest):
    agents, settings = 3, {"order": "all"}

    def test_all_phones_ring_and_one_gets_it(self):
        for phone in self.desk.phones:
            phone.manner = "ring"
        call = self.desk.call()
        wait_for("all three", lambda: all(phone.rung for phone in self.desk.phones))
        self.desk.phones[2].answer(next(iter(self.desk.phones[2].calls.values())))
        call.until("up")
        wait_for("the others falling silent",
                 lambda: all(c.state == "ended" for phone in self.desk.phones[:2] for c in phone.calls.values()))
        self.assertEqual(wait_for("the hub", lambda: [c for c in self.desk.calls() if c["state"] == "up"])[0]["agent_id"],
                         self.desk.people[2]["id"])
        call.hang_up()
        self.desk.ended()


class Waiting(VoiceTest):
    settings = {"wrap_up_s": 2}

    def test_callers_are_put_through_in_order_and_nobody_in_wrap_up(self):
        self.desk.presence(1, "away")
        first = self.desk.call(ANA).until("up")
        later = []
        for number in (JAN, EVA):
            later.append(self.desk.call(number))
            wait_for("the line", lambda: 182 in later[-1].statuses)
        places = {c["number"]: c.get("position") for c in self.desk.calls() if c["state"] == "queued"}
        self.assertEqual(places, {JAN: 1, EVA: 2})
        first.hang_up()
        over = self.desk.ended(ANA)
        self.assertIn("wrap_up_until", over)
        later[0].until("up")
        rung_at = self.first.rung[1][0]
        self.assertGreaterEqual(rung_at - first.at["ended"], 1.5, "rung while wrapping up")
        self.assertEqual(later[1].state, "new")
        later[0].hang_up()
        # The agent says that the wrap-up is done: the next one comes at once.
        second = self.desk.ended(JAN)
        status, answer = self.desk.as_agent(0, "PATCH", f"/v1/calls/{second['id']}", {"wrap_up_done": True})
        self.assertEqual(status, 200, answer)
        later[1].until("up")
        later[1].hang_up()
        self.desk.ended(EVA)

    def test_who_gives_up_in_the_line(self):
        self.desk.presence(0, "away")
        self.desk.presence(1, "offline")
        call = self.desk.call()
        wait_for("the line", lambda: 182 in call.statuses)
        self.desk.network.give_up(call)
        call.until("ended")
        gone = self.desk.ended()
        self.assertEqual(gone["outcome"], "abandoned")
        self.assertIn("waiting_since", self.desk.conversation_of(gone))


class HubAway(VoiceTest):
    def test_killed_with_a_call_up_and_one_in_the_line(self):
        up = self.desk.call(ANA).until("up")
        wait_for("the hub knowing it", lambda: [c for c in self.desk.calls() if c["state"] == "up"])
        self.first.manner = self.second.manner = "ring"
        for index in range(2):
            self.desk.presence(index, "away")
        parked = self.desk.call(JAN)
        wait_for("the line", lambda: 182 in parked.statuses)
        self.desk.hub.kill()
        self.assertEqual(up.state, "up")
        up.hang_up()  # the hub hears of it when it is back
        self.desk.hub.start()
        self.assertEqual(self.desk.ended(ANA)["outcome"], "answered")
        self.assertEqual(parked.state, "new")
        self.first.manner = self.second.manner = "answer"
        self.desk.presence(1, "online")
        parked.until("up")
        parked.hang_up()
        self.assertEqual(self.desk.ended(JAN)["outcome"], "answered")

    def test_new_callers_ring_at_those_who_were_there_last(self):
        self.desk.call(ANA).until("up").hang_up()
        self.desk.ended(ANA)
        self.desk.hub.kill()
        self.second.manner = "ring"
        call = self.desk.call(JAN).until("up")
        call.hang_up()
        self.desk.hub.start()
        told = self.desk.ended(JAN)
        self.assertEqual((told["outcome"], told["agent_id"]), ("answered", self.desk.people[0]["id"]))

    def test_nobody_known_is_said_plainly(self):
        self.desk.hub.kill()
        call = self.desk.call(JAN).until("ended")
        self.assertEqual(call.status, 503)
        self.desk.hub.start()
        self.assertEqual(self.desk.ended(JAN)["outcome"], "failed")


class ProxyAway(VoiceTest):
    def test_calls_a_new_proxy_does_not_know_end(self):
        self.desk.presence(0, "away")
        self.desk.presence(1, "away")
        call = self.desk.call(ANA)
        wait_for("the line", lambda: 182 in call.statuses)
        self.desk.proxy.kill()
        self.desk.proxy.start(self.desk.key)
        self.desk.presence(0, "online")
        self.assertEqual(self.desk.ended(ANA)["state"], "ended")
        self.assertIn("waiting_since", self.desk.conversation_of(self.desk.ended(ANA)))


class Encrypted(VoiceTest):
    def test_phones_sign_in_over_tls(self):
        port, chain = free_port(), self.desk.proxy.certificate()
        self.desk.proxy.stop()
        self.desk.proxy.start(self.desk.key, port)
        trust = ssl.create_default_context(cafile=chain)
        wait_for_port(port, self.desk.proxy.process)
        account = self.desk.as_agent(0, "GET", "/v1/me/phone")[1]
        with trust.wrap_socket(socket.create_connection(("127.0.0.1", port)), server_hostname="pbx.desk.test") as line:
            phone, said = self.first, []
            phone.user, phone.password = account["user"], account["password"]
            phone.send = lambda text, peer=None: line.sendall(text.replace("SIP/2.0/UDP", "SIP/2.0/TLS").encode())
            phone.register_seq, phone.registered = 0, 0
            phone.register()
            while phone.registered != 200:
                said.append(line.recv(65536))
                self.assertTrue(said[-1], "the proxy hung up")
                phone.on_message(Message(said[-1]), None)
            self.assertEqual(len(said), 2, "asked for the password once")


class RealPeers(unittest.TestCase):
    def test_sipp_calls_a_baresip(self):
        if missing():
            self.skipTest(f"no {' and '.join(missing())}")
        desk = VoiceDesk(1)
        peers = []
        try:
            desk.phones.pop().close()  # baresip is the agent's phone instead
            desk.proxy.stop()
            desk.network.close()
            desk.proxy.start(desk.key)
            account = desk.as_agent(0, "GET", "/v1/me/phone")[1]
            peers.append(Baresip(desk.directory, desk.proxy.port, account, DOMAIN))
            caller = sipp_caller(desk.directory, desk.network_port, desk.proxy.port, ANA, "Ana Pop", DESK)
            wait_for("the call up at the hub", lambda: [c for c in desk.calls() if c["state"] == "up"])
            self.assertEqual(desk.calls()[0]["agent_id"], desk.people[0]["id"])
            self.assertEqual(caller.wait(PATIENCE), 0, "sipp found something wrong")
            ended = desk.ended(ANA)
            self.assertEqual((ended["outcome"], ended["name"]), ("answered", "Ana Pop"))
            self.assertGreaterEqual(ended["duration_s"], 39)
        finally:
            for peer in peers:
                peer.stop()
            desk.close()


if __name__ == "__main__":
    program(), hub_program()  # or skipped
    unittest.main(verbosity=2)
