# SPDX-License-Identifier: GPL-3.0-or-later
"""The web chat's public calls against a real hub: who may, how much, once, and what a killed hub keeps."""
import base64
import datetime
import hashlib
import hmac
import json
import random
import sys
import tempfile
import threading
import time
import unittest
import urllib.error

import websocket

from chatdesk import SECRET, ChatDesk, Visitor, make_id, until


def signed(claims, secret=SECRET, algorithm="HS256"):
    def part(data):
        return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=")
    text = part({"alg": algorithm, "typ": "JWT"}) + b"." + part(claims)
    signature = hmac.new(secret.encode(), text, hashlib.sha256).digest() if algorithm == "HS256" else b""
    return (text + b"." + base64.urlsafe_b64encode(signature).rstrip(b"=")).decode()


class ChatHubTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.desk = ChatDesk(cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        assert cls.desk.stop() == 0
        cls.folder.cleanup()

    def vouch(self, **claims):
        return {"sub": "42", "inbox": self.desk.channel, "exp": int(time.time()) + 300, **claims}

    def test_a_line_comes_once_however_often_it_is_sent(self):
        visitor, id = Visitor(self.desk), make_id()
        self.assertEqual(visitor.say("hello there", id)[0], 201)
        for _ in range(3):
            self.assertEqual(visitor.say("hello there", id)[0], 200)
        self.assertEqual(visitor.say("something else", id)[0], 409)
        self.assertEqual([line["text"] for line in visitor.lines()], ["hello there"])
        # Nobody else's id can be had either.
        self.assertEqual(Visitor(self.desk).say("hello there", id)[0], 409)

    def test_a_reply_becomes_a_line_and_its_marks_move_forward(self):
        visitor = Visitor(self.desk, name="Ioana", page=f"{self.desk.shop.origin}/cart", referrer="https://search.example/?q=shoes", language="ro")
        visitor.say("Where is my parcel, please?")
        conversation = self.desk.conversation_of("Where is my parcel, please?")
        sent = self.desk.reply(conversation["id"], "On its way.")
        until("the reply", lambda: len(visitor.lines()) == 2)
        line = visitor.lines(1)[0]
        self.assertEqual((line["line"], line["direction"], line["text"], line["author"]), (2, "out", "On its way.", "Ana Pop"))
        until("it counts as sent", lambda: [m for m in self.desk.messages(conversation["id"]) if m["id"] == sent["id"]][0]["delivery"]["state"] == "sent")
        self.assertEqual(conversation["channels"], ["chat"])
        card = self.desk.call("GET", f"/v1/conversations/{conversation['id']}/visitor")
        self.assertEqual((card["page"], card["referrer"], card["language"], card["name"]),
                         (f"{self.desk.shop.origin}/cart", "https://search.example/?q=shoes", "ro", "Ioana"))

    def test_tokens_are_bound_to_website_and_chat(self):
        visitor = Visitor(self.desk)
        self.assertEqual(visitor.call("GET", "/v1/visitor/messages", origin="https://evil.example")[0], 403)
        self.assertEqual(visitor.call("GET", "/v1/visitor/messages", headers={"Origin": "https://evil.example"})[0], 403)
        # A website that is not the chat's gets no visitor, whatever it says of itself.
        for headers, origin in [({}, "https://evil.example"), ({"Origin": "https://evil.example"}, self.desk.shop.origin), ({"Origin": "null"}, self.desk.shop.origin)]:
            status, _, _ = self.desk.public("POST", "/v1/visitor", {"channel_id": self.desk.channel, "origin": origin}, headers)
            self.assertEqual(status, 403)
        self.assertEqual(self.desk.public("GET", "/v1/visitor/messages")[0], 401)
        visitor.token = "A" * 43
        self.assertEqual(visitor.call("GET", "/v1/visitor/messages")[0], 401)

    def test_a_visitor_sees_only_their_own_chat(self):
        one, other = Visitor(self.desk), Visitor(self.desk)
        one.say("only mine")
        self.assertEqual(other.lines(), [])
        status, file, _ = one.call("POST", "/v1/visitor/attachments", raw=b"secret plan",
                                   headers={"Content-Type": "text/plain", "Content-Disposition": 'attachment; filename="plan.txt"'})
        self.assertEqual(status, 201)
        self.assertEqual(other.call("GET", f"/v1/visitor/attachments/{file['id']}")[0], 404)
        self.assertEqual(other.say("look", attachments=[file["id"]])[0], 422)
        # Nor is a visitor's token an agent's.
        self.assertEqual(self.desk.public("GET", "/v1/conversations", headers={"Authorization": f"Bearer {one.token}"})[0], 401)

    def test_files_go_with_a_line(self):
        visitor, id = Visitor(self.desk), make_id()
        _, file, _ = visitor.call("POST", f"/v1/visitor/attachments?id={make_id()}", raw=b"\x89PNG\r\n\x1a\nnot really",
                                  headers={"Content-Type": "image/png", "Content-Disposition": "attachment; filename*=UTF-8''%E2%80%AEgnp.exe"})
        status, line, _ = visitor.say("", id, attachments=[file["id"]])
        self.assertEqual(status, 201)
        self.assertEqual(visitor.say("", id, attachments=[file["id"]])[0], 200)
        stored = line["attachments"][0]
        self.assertNotIn("\u202e", stored["name"])
        status, content, headers = visitor.call("GET", f"/v1/visitor/attachments/{stored['id']}")
        self.assertEqual((status, content), (200, b"\x89PNG\r\n\x1a\nnot really"))
        self.assertTrue(headers["Content-Disposition"].startswith("attachment"))
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")

    def test_identify_believes_only_the_site(self):
        def identify(visitor, token):
            return visitor.call("POST", "/v1/visitor/identify", {"token": token})[0]
        visitor = Visitor(self.desk)
        self.assertEqual(identify(visitor, signed(self.vouch(), secret="x" * 40)), 403)
        self.assertEqual(identify(visitor, signed(self.vouch(), algorithm="none")), 403)
        self.assertEqual(identify(visitor, signed(self.vouch(exp=int(time.time()) - 1))), 403)
        self.assertEqual(identify(visitor, signed(self.vouch(exp=int(time.time()) + 86400))), 403)
        self.assertEqual(identify(visitor, signed(self.vouch(inbox=make_id()))), 403)
        self.assertEqual(identify(visitor, signed({k: v for k, v in self.vouch().items() if k != "exp"})), 403)
        good = signed(self.vouch(name="Maria Ionescu", email="Maria@Shop.example"))
        self.assertEqual(identify(visitor, good), 200)
        self.assertEqual(identify(visitor, good), 200)  # the same page again
        # Copied from the page's source: not for another visitor.
        self.assertEqual(identify(Visitor(self.desk), good), 403)
        visitor.say("I am Maria")
        conversation = self.desk.conversation_of("I am Maria")
        customer = self.desk.call("GET", f"/v1/customers/{conversation['customer_id']}")
        self.assertEqual(customer["name"], "Maria Ionescu")
        self.assertIn(("email", "maria@shop.example", True), [(i["kind"], i["value"], i["verified"]) for i in customer["identities"]])
        # At home, on another device: the same chat goes on.
        later = Visitor(self.desk)
        self.assertEqual(identify(later, signed(self.vouch(jti="2"))), 200)
        self.assertEqual([line["text"] for line in later.lines()], ["I am Maria"])
        self.assertEqual(identify(later, signed(self.vouch(sub="43"))), 409)

    def test_a_typed_address_takes_nobody_over(self):
        known = self.desk.call("POST", "/v1/customers", {"name": "The Boss", "identities": [{"kind": "email", "value": "boss@corp.example"}]})
        visitor = Visitor(self.desk, name="The Boss", email="boss@corp.example")
        visitor.say("Believe me, I am the boss")
        conversation = self.desk.conversation_of("Believe me, I am the boss")
        self.assertNotEqual(conversation["customer_id"], known["id"])

    def test_hostile_words_stay_words(self):
        name = "<img src=x onerror=alert(1)>\u202egnp.\u200b"
        visitor = Visitor(self.desk, name=name, page="javascript:alert(1)", referrer="data:text/html,x", title="\u0000a\nb")
        text = "<script>alert(1)</script> \u202ereversed\u202c a\u0000b\r\nnew"
        self.assertEqual(visitor.say(text)[0], 201)
        stored = visitor.lines()[0]["text"]
        self.assertEqual(stored, "<script>alert(1)</script> reversed ab\nnew")
        conversation = self.desk.conversation_of(stored)
        card = self.desk.call("GET", f"/v1/conversations/{conversation['id']}/visitor")
        self.assertNotIn("page", card)
        self.assertNotIn("referrer", card)
        self.assertEqual(card["name"], "<img src=x onerror=alert(1)>gnp.")
        self.assertEqual(visitor.say("x" * 4001)[0], 422)
        self.assertEqual(visitor.say("   \n ")[0], 422)
        try:
            self.assertEqual(visitor.call("POST", "/v1/visitor/messages", raw=b'{"id":"' + b"x" * (10 * 1024 * 1024))[0], 413)
        except urllib.error.URLError:
            pass  # the hub hung up before it was all sent
        self.assertEqual(visitor.say("still there")[0], 201)

    def test_a_flood_is_slowed_and_harms_nobody_else(self):
        flood, other = Visitor(self.desk), Visitor(self.desk)
        results = [flood.say(f"spam {number}") for number in range(60)]
        slowed = [headers for status, _, headers in results if status == 429]
        self.assertGreater(len(slowed), 20)
        self.assertTrue(all(int(headers["Retry-After"]) >= 1 for headers in slowed))
        self.assertEqual(other.say("may I?")[0], 201)

    def test_paused_says_so_and_off_leaves_nothing(self):
        visitor = Visitor(self.desk)
        self.assertEqual(visitor.say("before the pause")[0], 201)
        self.desk.patch_channel(paused=True, pause_notice="Back at noon.")
        description = until("the pause", lambda: (d := self.desk.public("GET", f"/v1/visitor/channels/{self.desk.channel}")[1])["paused"] and d)
        self.assertEqual(description["notice"], "Back at noon.")
        id = make_id()
        status, problem, headers = visitor.say("during the pause", id)
        self.assertEqual((status, problem["detail"]), (503, "Back at noon."))
        self.assertTrue(problem["type"].endswith("paused"))
        self.assertIn("Retry-After", headers)
        self.desk.patch_channel(paused=False)
        self.assertEqual(visitor.say("during the pause", id)[0], 201)
        self.desk.patch_channel(enabled=False)
        self.assertEqual(self.desk.public("GET", f"/v1/visitor/channels/{self.desk.channel}")[0], 404)
        self.assertEqual(self.desk.public("GET", f"/widget/?channel={self.desk.channel}")[0], 404)
        self.assertEqual(visitor.say("while it is off")[0], 404)
        self.desk.patch_channel(enabled=True)
        self.assertEqual(visitor.say("and on again")[0], 201)

    def test_the_frame_is_for_the_chats_websites_only(self):
        status, _, headers = self.desk.public("GET", f"/widget/?channel={self.desk.channel}")
        self.assertEqual(status, 200)
        policy = headers["Content-Security-Policy"]
        self.assertIn(f"frame-ancestors {self.desk.shop.origin}", policy)
        self.assertIn("default-src 'none'", policy)
        self.assertNotIn("unsafe", policy)
        self.assertEqual(self.desk.public("GET", f"/widget/?channel={make_id()}")[0], 404)

    def test_it_says_when_the_desk_is_there(self):
        about = lambda: self.desk.public("GET", f"/v1/visitor/channels/{self.desk.channel}")[1]
        self.assertTrue(about()["open"])
        queue = self.desk.call("GET", f"/v1/channels/{self.desk.channel}")["queue_id"]
        later = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=2)
        day = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][later.weekday()]
        self.desk.call("PATCH", f"/v1/queues/{queue}", {"settings": {"hours": {"timezone": "UTC", day: [["09:30", "17:00"]]}}, "first_response_s": 900})
        try:
            closed = about()
            self.assertFalse(closed["open"])
            self.assertEqual(closed["opens_at"][:16], later.strftime("%Y-%m-%dT09:30"))
            self.assertEqual(closed["expected_reply_s"], 900)
            # A message can be left all the same.
            self.assertEqual(Visitor(self.desk).say("see you then")[0], 201)
        finally:
            self.desk.call("PATCH", f"/v1/queues/{queue}", {"settings": {"hours": None}})
        self.assertTrue(about()["open"])

    def test_a_rating_stands_in_the_conversation(self):
        visitor, id = Visitor(self.desk), make_id()
        self.assertEqual(visitor.call("POST", "/v1/visitor/rating", {"id": make_id(), "score": 5})[0], 409)
        visitor.say("rate me")
        conversation = self.desk.conversation_of("rate me")
        for _ in range(2):
            self.assertEqual(visitor.call("POST", "/v1/visitor/rating", {"id": id, "score": 4, "words": "quick"})[0], 204)
        self.assertEqual(visitor.call("POST", "/v1/visitor/rating", {"id": make_id(), "score": 6})[0], 422)
        entries = [m["text"] for m in self.desk.messages(conversation["id"]) if m["kind"] == "system"]
        self.assertEqual(entries, ["★★★★☆\nquick"])
        self.assertIn("rating-4", self.desk.call("GET", f"/v1/conversations/{conversation['id']}")["tags"])

    def test_signed_out_is_out(self):
        visitor = Visitor(self.desk)
        visitor.say("bye")
        tab = self.live(visitor)
        self.assertEqual(visitor.call("DELETE", "/v1/visitor")[0], 204)
        self.assertEqual(visitor.call("GET", "/v1/visitor/messages")[0], 401)
        self.assertEqual(self.closed(tab), 4401)

    def live(self, visitor, origin=None, after=0):
        socket = websocket.create_connection(f"ws://127.0.0.1:{self.desk.port}/v1/visitor/events", timeout=20)
        socket.send(json.dumps({"op": "hello", "token": visitor.token, "origin": origin or visitor.origin, "after": after}))
        return socket

    def closed(self, socket):
        """The code it was closed with."""
        try:
            while True:
                code, data = socket.recv_data()
                if code == websocket.ABNF.OPCODE_CLOSE:
                    return int.from_bytes(data[:2], "big")
        except websocket.WebSocketProtocolException:
            return 1013  # the one of ours that this library does not know

    def test_the_live_line_keeps_its_manners(self):
        visitor = Visitor(self.desk)
        self.assertEqual(self.closed(self.live(visitor, origin="https://evil.example")), 4401)
        for said in ("no json", "[]", '{"op":"nothing"}'):
            socket = websocket.create_connection(f"ws://127.0.0.1:{self.desk.port}/v1/visitor/events", timeout=20)
            socket.send(said)
            self.assertEqual(self.closed(socket), 1008)
        flood = self.live(visitor)
        try:
            for _ in range(200):
                flood.send('{"op":"typing","active":true}')
        except OSError:
            pass
        self.assertEqual(self.closed(flood), 1008)
        huge = self.live(visitor)
        try:
            huge.send("x" * 100_000)
            self.assertEqual(self.closed(huge), 1009)
        except OSError:
            pass  # hung up at once
        many = []
        for _ in range(12):
            many.append(self.live(visitor))
            self.assertEqual(json.loads(many[-1].recv())["op"], "welcome")  # else a later one may come before it
        many.append(self.live(visitor))
        self.assertEqual(self.closed(many[-1]), 1013)
        for socket in many:
            socket.close()
        visitor.say("what was missed comes by its number")
        socket = self.live(visitor, after=0)
        frames = [json.loads(socket.recv()) for _ in range(2)]
        self.assertEqual([frame["op"] for frame in frames], ["welcome", "lines"])
        self.assertEqual(frames[1]["items"][0]["text"], "what was missed comes by its number")
        socket.close()

    def test_a_killed_hub_keeps_every_line_once(self):
        """kill -9 at random while visitors send and repeat until they are answered."""
        visitors = [Visitor(self.desk) for _ in range(4)]
        said = {visitor.id: [] for visitor in visitors}
        over = threading.Event()

        def chat(visitor):
            number = 0
            while not over.is_set() or number < 5:
                number += 1
                id, text = make_id(), f"{visitor.id} says {number}"
                while True:
                    try:
                        status, _, headers = visitor.say(text, id)
                    except OSError:
                        time.sleep(0.02)
                        continue
                    if status in (200, 201):
                        break
                    time.sleep(int(headers.get("Retry-After", 0)) or 0.02)
                said[visitor.id].append(text)

        threads = [threading.Thread(target=chat, args=(visitor,), daemon=True) for visitor in visitors]
        for thread in threads:
            thread.start()
        seed = random.randrange(1 << 30)
        chance = random.Random(seed)
        rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 12
        for _ in range(rounds):
            before = sum(map(len, said.values()))
            until("some lines", lambda: sum(map(len, said.values())) > before + chance.randrange(6))
            self.desk.kill()
            self.desk.start()
        over.set()
        for thread in threads:
            thread.join()
        for visitor in visitors:
            lines = visitor.lines()
            self.assertEqual([line["text"] for line in lines], said[visitor.id], f"seed {seed}")
            self.assertEqual([line["line"] for line in lines], list(range(1, len(lines) + 1)))
        channel = until("the ledger", lambda: self.desk.call("GET", f"/v1/channels/{self.desk.channel}"))
        intake = channel["intake"]
        self.assertEqual(intake["seen"], intake["imported"] + intake["duplicate"] + intake["quarantined"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
