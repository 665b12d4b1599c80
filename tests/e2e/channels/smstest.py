#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text messages through a real Kannel: both ways, long ones, reports, STOP, what is not known."""
import http.server
import threading
import unittest

from hub import Hub, temporary, wait_for
from kannel import Kannel
from smsc import Smsc

DESK, ANA, JAN = "+40700000001", "+40721000111", "+40721000222"


class KannelTest(unittest.TestCase):
    combine = True

    def setUp(self):
        self.folder = temporary()
        self.smsc = Smsc()
        self.hub = Hub(self.folder.name)
        self.kannel = Kannel(self.folder.name, self.smsc, self.combine)
        self.hub.add_channel(**self.kannel.settings(self.hub.url), parts_timeout_s=2, retry_s=0.2)
        self.hub.start().sign_in()
        self.kannel.start(self.hub.url + self.hub.hook_path("sms"))

    def tearDown(self):
        self.kannel.stop()
        self.hub.kill()
        self.smsc.stop()
        self.folder.cleanup()

    def inbound(self):
        return [message for message in self.hub.messages() if message["direction"] == "in"]

    def texts(self):
        return [message["text"] for message in self.inbound()]

    def begin(self, text="Where is my parcel?", source=ANA):
        """A customer writes; the conversation."""
        self.smsc.send(source, DESK, text)
        wait_for(f"“{text[:30]}” at the desk", lambda: text in self.texts())
        return next(m["conversation_id"] for m in self.inbound() if m["text"] == text)

    def delivery(self, message):
        return next((m.get("delivery", {}) for m in self.hub.messages() if m["id"] == message), {})

    def answer(self, conversation, text, **more):
        status, said = self.hub.send(conversation, text, kind="sms", **more)
        self.assertEqual(status, 202, said)
        return said["id"]


class SmsTest(KannelTest):
    def test_a_conversation_both_ways(self):
        conversation = self.begin()
        message = self.answer(conversation, "It is on its way: 12 € { } [x]")
        wait_for("the receipt", lambda: self.delivery(message).get("state") == "delivered")
        self.assertEqual(self.smsc.messages(), [(ANA.lstrip("+"), "It is on its way: 12 € { } [x]")])
        self.assertEqual(self.smsc.received[0].coding, 0)
        ledger = self.hub.channel("sms")["intake"]
        self.assertEqual((ledger["seen"], ledger["imported"], ledger["duplicate"]), (1, 1, 0))
        # The same person goes on in the same conversation, with a number as identity.
        self.assertEqual(self.begin("Thank you"), conversation)
        customer = self.hub.get("/v1/customers/" + self.inbound()[0]["customer_id"])
        self.assertEqual([(i["kind"], i["value"]) for i in customer["identities"]], [("phone", ANA)])

    def test_long_and_unicode_messages_both_ways(self):
        long_text = "Mulțumesc frumos! " * 20 + "🎉🎉"
        conversation = self.begin(long_text)
        self.assertEqual(self.texts(), [long_text])
        answer = "Bună, coletul pleacă astăzi și ajunge mâine 📦. " * 6
        message = self.answer(conversation, answer.strip())
        wait_for("the receipt", lambda: self.delivery(message).get("state") == "delivered")
        self.assertEqual(self.smsc.messages(), [(ANA.lstrip("+"), answer.strip())])
        self.assertTrue(all(part.coding == 8 for part in self.smsc.received))

    def test_three_hundred_emoji(self):
        conversation = self.begin("Hi")
        message = self.answer(conversation, "😀" * 300)
        wait_for("the receipt", lambda: self.delivery(message).get("state") == "delivered")
        self.assertEqual(self.smsc.messages(), [(ANA.lstrip("+"), "😀" * 300)])
        print("300 emoji by Kannel:", len(self.smsc.received), "segments of", {len(p.octets) for p in self.smsc.received})

    def test_a_refused_number_says_so(self):
        conversation = self.begin()
        self.smsc.refused.add(ANA.lstrip("+"))
        message = self.answer(conversation, "You will not get this")
        wait_for("the refusal", lambda: self.delivery(message).get("state") == "failed")
        self.assertIn("NACK", self.delivery(message)["detail"])
        # An agent may try again.
        self.smsc.refused.clear()
        status, _ = self.hub.ask("POST", f"/v1/messages/{message}/retry")
        self.assertIn(status, (200, 202))
        wait_for("the second try", lambda: self.delivery(message).get("state") == "delivered")

    def test_stop_and_start(self):
        conversation = self.begin()
        self.smsc.send(ANA, DESK, " Oprește! ")
        wait_for("STOP at the desk", lambda: len(self.texts()) == 2)
        stop = self.inbound()[1]
        self.assertEqual(stop["automatic"], "opt_out")
        customer = self.hub.get("/v1/customers/" + stop["customer_id"])
        self.assertEqual(customer["identities"][0]["opted_out"], ["sms"])
        status, said = self.hub.send(conversation, "Just one more thing", kind="sms")
        self.assertEqual(status, 409, said)
        self.assertEqual(self.smsc.messages(), [])
        # Nobody but the customer takes it back.
        identity = dict(customer["identities"][0])
        identity.pop("opted_out")
        self.hub.ask("PATCH", "/v1/customers/" + customer["id"], {"identities": [identity]})
        status, _ = self.hub.send(conversation, "Are you sure?", kind="sms")
        self.assertEqual(status, 409)
        self.smsc.send(ANA, DESK, "START")
        wait_for("START at the desk", lambda: len(self.texts()) == 3)
        message = self.answer(conversation, "Welcome back")
        wait_for("the receipt", lambda: self.delivery(message).get("state") == "delivered")

    def test_what_waits_when_stop_comes_is_not_sent(self):
        conversation = self.begin()
        message = self.answer(conversation, "This one is held back", hold_s=3)
        self.smsc.send(ANA, DESK, "STOP")
        wait_for("STOP at the desk", lambda: len(self.texts()) == 2)
        wait_for("the end of the message", lambda: self.delivery(message).get("state") == "failed")
        self.assertEqual(self.smsc.messages(), [])

    def test_a_gateway_that_is_away_gets_it_later_once(self):
        conversation = self.begin()
        self.kannel.stop()
        message = self.answer(conversation, "Soon")
        wait_for("the channel to say so", lambda: self.hub.channel("sms")["health"]["state"] != "ok")
        wait_for("the message to wait", lambda: self.delivery(message).get("state") == "queued")
        self.kannel.start(self.hub.url + self.hub.hook_path("sms"))
        wait_for("the receipt", lambda: self.delivery(message).get("state") == "delivered")
        self.assertEqual(len(self.smsc.messages()), 1)
        wait_for("the channel to be well", lambda: self.hub.channel("sms")["health"]["state"] == "ok")

    def test_paused_with_a_notice_then_off(self):
        channel = self.hub.channel("sms")
        self.hub.ask("PATCH", "/v1/channels/" + channel["id"], {"paused": True, "pause_notice": "We are back on Monday."})
        self.begin("Hello?")
        wait_for("the notice", lambda: self.smsc.messages() == [(ANA.lstrip("+"), "We are back on Monday.")])
        self.begin("Anybody?")
        self.begin("From another number", JAN)
        wait_for("one notice each", lambda: len(self.smsc.messages()) == 2)
        waiting = [c for c in self.hub.conversations() if c.get("waiting_since")]
        self.assertEqual(len(waiting), 2)
        self.hub.ask("PATCH", "/v1/channels/" + channel["id"], {"paused": False})
        # Off: the gateway keeps what comes, and delivers it when the channel is on again.
        self.hub.ask("PATCH", "/v1/channels/" + channel["id"], {"enabled": False})
        self.smsc.send(ANA, DESK, "Kept by the gateway")
        self.hub.ask("PATCH", "/v1/channels/" + channel["id"], {"enabled": True})
        wait_for("what was kept", lambda: "Kept by the gateway" in self.texts())

    def test_settings_are_tried_before_they_are_used(self):
        file = self.kannel.settings(self.hub.url)
        status, report = self.hub.ask("POST", "/v1/channels/test", file)
        self.assertEqual((status, report["ok"]), (200, True), report)
        self.assertEqual([step["step"] for step in report["steps"]], ["sms.reach", "sms.login", "sms.gateway"])
        file["kannel"]["password"] = "wrong"
        report = self.hub.ask("POST", "/v1/channels/test", file)[1]
        self.assertEqual((report["ok"], report["steps"][-1]["step"]), (False, "sms.login"), report)
        # What is kept is used where nothing else is given, and never shown.
        channel = self.hub.channel("sms")
        self.assertNotIn("hubpw", str(channel))
        report = self.hub.ask("POST", "/v1/channels/test", {"id": channel["id"]})[1]
        self.assertTrue(report["ok"], report)

    def test_without_the_secret_path_nobody_gets_in(self):
        status, _ = self.hub.ask("POST", "/v1/hooks/" + "0" * 40 + "/mo?from=%2B40721&id=1", b"forged",
                                 {"Authorization": ""})
        self.assertEqual(status, 404)
        self.assertEqual(self.hub.messages(), [])


class PartsTest(KannelTest):
    """The gateway hands on parts as they come: the hub joins them."""
    combine = False
    long_text = "Dear desk, " + "this is a long story that goes on and on. " * 10

    def test_parts_out_of_order(self):
        self.smsc.send(ANA, DESK, self.long_text, order=[2, 0, 1])
        wait_for("the whole", lambda: self.texts() == [self.long_text])
        ledger = self.hub.channel("sms")["intake"]
        self.assertEqual((ledger["seen"], ledger["imported"]), (1, 1))

    def test_a_pair_cut_in_two(self):
        text = "😀" * 100 + "ă"  # 201 units in three parts: the first and the second end in half an emoji
        self.smsc.send(ANA, DESK, text, order=[2, 0, 1])
        wait_for("the whole", lambda: self.texts() == [text])

    def test_a_missing_part_is_said_and_finds_its_place(self):
        self.smsc.send(ANA, DESK, self.long_text, order=[0, 2], reference=77)
        wait_for("what has come", lambda: len(self.texts()) == 1)
        message = self.inbound()[0]
        self.assertIn("[…]", message["text"])
        self.assertIn("Part 2 of 3", message["notice"])
        self.smsc.send(ANA, DESK, self.long_text, order=[1], reference=77)
        wait_for("the gap to close", lambda: self.texts() == [self.long_text])
        self.assertFalse(self.inbound()[0].get("notice"))

    def test_a_part_that_comes_twice_and_a_counter_that_comes_round(self):
        self.smsc.send(ANA, DESK, self.long_text, order=[0, 0, 1, 2], reference=9)
        wait_for("the whole", lambda: self.texts() == [self.long_text])
        self.smsc.send(ANA, DESK, self.long_text, order=[1], reference=9)  # and once more when all is there
        wait_for("the repeats to be known", lambda: self.hub.channel("sms")["intake"]["duplicate"] == 2)
        other = self.long_text.replace("desk", "sirs")
        self.smsc.send(ANA, DESK, other, reference=9)
        wait_for("the other", lambda: sorted(self.texts()) == sorted([self.long_text, other]))
        ledger = self.hub.channel("sms")["intake"]
        self.assertEqual((ledger["imported"], ledger["duplicate"], ledger["seen"]), (2, 2, 4))


class LostAnswerTest(unittest.TestCase):
    """A gateway that takes a message and breaks off: nobody knows, and nobody repeats it but an agent."""

    def test_unconfirmed_and_never_again_by_itself(self):
        taken, mode = [], ["drop"]

        class Gateway(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if "X-Kannel-To" not in self.headers:
                    self.send_response(400)
                    self.end_headers()
                    self.wfile.write(b"Missing receiver number, rejected")
                    return
                taken.append((self.headers["X-Kannel-To"], body.decode()))
                if mode[0] == "drop":
                    self.close_connection = True
                    self.connection.close()
                    return
                self.send_response(202)
                self.end_headers()
                self.wfile.write(b"0: Accepted for delivery")

            def log_message(self, *_):
                pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with temporary() as folder:
            hub = Hub(folder)
            hub.add_channel(kind="sms", name="Text", address=DESK, provider="kannel", public_url=hub.url, retry_s=0.1,
                            kannel={"url": f"http://127.0.0.1:{server.server_port}/cgi-bin/sendsms", "user": "u",
                                    "password": "p"})
            hub.start().sign_in()
            hook = hub.hook_path("sms")
            status, _ = hub.ask("POST", hook + "/mo?from=%2B40721000111&id=one", "Hello".encode())
            self.assertEqual(status, 200)
            conversation = hub.messages()[0]["conversation_id"]
            status, said = hub.send(conversation, "Once", kind="sms")
            self.assertEqual(status, 202, said)

            def state():
                return next(m for m in hub.messages() if m["id"] == said["id"])["delivery"]["state"]
            wait_for("it to be said", lambda: state() == "unconfirmed")
            hub.stop()
            hub.start().sign_in()
            wait_for("the runner to look", lambda: hub.channel("sms")["health"]["state"] == "ok")
            self.assertEqual((len(taken), state()), (1, "unconfirmed"))
            mode[0] = "answer"
            self.assertIn(hub.ask("POST", f"/v1/messages/{said['id']}/retry")[0], (200, 202))
            wait_for("the agent's repeat", lambda: state() == "sent")
            self.assertEqual(len(taken), 2)
            # A report for it proves more than any answer; an older one takes nothing back.
            hub.ask("GET", f"{hook}/dlr/{said['id']}?type=1&answer=")
            self.assertEqual(state(), "delivered")
            hub.ask("GET", f"{hook}/dlr/{said['id']}?type=8&answer=")
            self.assertEqual(state(), "delivered")
            hub.kill()
        server.shutdown()


if __name__ == "__main__":
    unittest.main(verbosity=2)
