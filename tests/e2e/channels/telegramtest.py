#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Telegram bot at work, against a strict Bot API server."""
import threading
import time
import unittest
import urllib.request

from botserver import TOKEN, BotServer
from hub import Hub, new_id, temporary, wait_for

PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100"
                    "c9fe92ef0000000049454e44ae426082")


class TelegramTest(unittest.TestCase):
    def setUp(self):
        self.folder = temporary()
        self.bot = BotServer()
        self.hub = Hub(self.folder.name)
        self.hub.add_channel(**self.bot.settings(poll_s=5))
        self.hub.start().sign_in()
        self.ana = self.bot.person(7_000_000_001)  # more than 32 bits

    def tearDown(self):
        self.hub.kill()
        self.bot.stop()
        with open(self.folder.name + "/hub.log", encoding="utf-8", errors="replace") as log:
            self.assertNotIn(TOKEN, log.read(), "the token is in the log")
        self.folder.cleanup()

    def inbound(self):
        return [message for message in self.hub.messages() if message["direction"] == "in"]

    def begin(self, text="Salut! Unde este coletul meu?"):
        message = self.bot.write(self.ana, text)
        wait_for(f"“{text}”", lambda: any(m["text"] == text for m in self.inbound()))
        known = next(m for m in self.inbound() if m["text"] == text)
        return known["conversation_id"], message

    def answer(self, conversation, text, **more):
        status, said = self.hub.send(conversation, text, kind="telegram", **more)
        self.assertEqual(status, 202, said)
        return said["id"]

    def delivery(self, message):
        return next((m.get("delivery", {}) for m in self.hub.messages() if m["id"] == message), {})

    def health(self):
        return self.hub.channel("telegram")["health"]

    def test_a_conversation_both_ways(self):
        conversation, _ = self.begin()
        message = self.answer(conversation, "Coletul ajunge mâine.")
        wait_for("the answer", lambda: self.delivery(message).get("state") == "sent")
        self.assertEqual([(m["chat"]["id"], m["text"]) for m in self.bot.sent], [(7_000_000_001, "Coletul ajunge mâine.")])
        customer = self.hub.get("/v1/customers/" + self.inbound()[0]["customer_id"])
        self.assertEqual((customer["name"], customer["language"]), ("Ana Pop", "ro"))
        identity = customer["identities"][0]
        self.assertEqual((identity["kind"], identity["value"], identity["label"]), ("telegram", "7000000001", "@anapop"))
        # Confirmed, so the server forgets them.
        wait_for("the confirmation", lambda: not self.bot.updates)

    def test_photos_files_and_what_has_no_text(self):
        photo = self.bot.file(PNG, "photos/1.png")
        self.bot.write(self.ana, photo=[{"file_id": "small", "file_size": 1}, {"file_id": photo, "file_size": len(PNG)}],
                       caption="Este spart")
        paper = self.bot.file(b"%PDF-1.4 invoice", "documents/2.pdf")
        self.bot.write(self.ana, document={"file_id": paper, "file_name": "../faktură.pdf", "mime_type": "application/pdf"})
        self.bot.write(self.ana, location={"latitude": 44.4268, "longitude": 26.1025})
        self.bot.write(self.ana, contact={"first_name": "Ion", "phone_number": "+40721"})
        self.bot.write(self.ana, new_kind_of_thing={"x": 1})
        wait_for("all five", lambda: len(self.inbound()) == 5)
        picture, document, place, contact, unknown = sorted(self.inbound(), key=lambda m: m["id"])
        self.assertEqual((picture["text"], picture["attachments"][0]["media_type"]), ("Este spart", "image/jpeg"))
        self.assertEqual(self.hub.get("/v1/attachments/" + picture["attachments"][0]["id"]), PNG)
        self.assertNotIn("/", document["attachments"][0]["name"])
        self.assertIn("44.4268", place["text"])
        self.assertEqual(contact["text"], "Ion: +40721")
        self.assertIn("cannot be shown", unknown["notice"])

    def test_a_file_that_cannot_be_had(self):
        big = self.bot.file(b"", "videos/1.mp4", big=True)
        self.bot.write(self.ana, video={"file_id": big, "file_name": "film.mp4", "file_size": 60_000_000})
        wait_for("the message without it", lambda: len(self.inbound()) == 1)
        self.assertIn("film.mp4", self.inbound()[0]["notice"])
        self.bot.fail_files = 2  # comes again until it is here: not confirmed before
        later = self.bot.file(PNG, "photos/2.png")
        self.bot.write(self.ana, photo=[{"file_id": later, "file_size": 3}])
        wait_for("the photo", lambda: any(m["attachments"] for m in self.inbound()))
        self.assertEqual(len(self.inbound()), 2)

    def test_edits_keep_what_was_said(self):
        _, message = self.begin("Am comandat 2")
        changed = self.bot.edit(message, "Am comandat 3")
        wait_for("the edit", lambda: self.inbound()[0]["text"] == "Am comandat 3")
        known = self.inbound()[0]
        self.assertEqual([earlier["text"] for earlier in known["earlier"]], ["Am comandat 2"])
        self.assertTrue(known["edited_at"])
        self.bot.edit(changed, "Am comandat 4")
        wait_for("the next", lambda: self.inbound()[0]["text"] == "Am comandat 4")
        self.assertEqual(len(self.inbound()), 1)
        self.assertEqual(len(self.inbound()[0]["earlier"]), 2)

    def test_the_start_of_a_link(self):
        self.bot.write(self.ana, "/start order-4711")
        wait_for("it", lambda: len(self.inbound()) == 1)
        message = self.inbound()[0]
        self.assertIn("order-4711", message["notice"])
        customer = self.hub.get("/v1/customers/" + message["customer_id"])
        self.assertEqual(customer["fields"]["telegram_start"], "order-4711")
        # Nobody waits for an answer to a pressed button.
        self.assertFalse(any(c.get("waiting_since") for c in self.hub.conversations()))

    def known_customer(self, name="Ana Pop", mail="ana.pop@cust.test"):
        status, made = self.hub.ask("POST", "/v1/customers", {"name": name, "identities": [{"kind": "email", "value": mail}]})
        self.assertEqual(status, 201, made)
        return made["id"]

    def link_for(self, customer, **more):
        """\\returns the payload."""
        status, made = self.hub.ask("POST", f"/v1/customers/{customer}/start-links",
                                    {"channel_id": self.hub.channel("telegram")["id"], **more})
        self.assertEqual(status, 201, made)
        self.assertRegex(made["url"], r"^https://t\.me/desk_bot\?start=[A-Za-z0-9_-]{64}$")
        return made["url"].split("=")[1]

    def press(self, person, payload, **more):
        """\\returns the message as the desk has it."""
        before = len(self.inbound())
        self.bot.write(person, "/start " + payload, **more)
        wait_for("the start", lambda: len(self.inbound()) == before + 1)
        return max(self.inbound(), key=lambda m: m["id"])

    def assert_anybody(self, message, payload, *known):
        self.assertIn(payload, message["text"])
        self.assertIn(payload, message["notice"])
        self.assertNotIn(message["customer_id"], known)

    def test_a_signed_link_joins_the_account(self):
        customer = self.known_customer()
        payload = self.link_for(customer)
        message = self.press(self.ana, payload)
        self.assertEqual((message["customer_id"], message["text"], message["automatic"]), (customer, "/start", "start"))
        self.assertNotIn(payload, str(message))
        known = self.hub.get("/v1/customers/" + customer)
        account = next(i for i in known["identities"] if i["kind"] == "telegram")
        self.assertEqual((account["value"], account["verified"], account["label"]), ("7000000001", True, "@anapop"))
        self.assertNotIn("telegram_start", known["fields"])
        # What they write now is theirs, and they can be written to.
        conversation, _ = self.begin("Bună ziua")
        self.assertEqual({m["customer_id"] for m in self.inbound()}, {customer})
        answer = self.answer(conversation, "Bună!")
        wait_for("the answer", lambda: self.delivery(answer).get("state") == "sent")
        # Pressed again by the same person it changes nothing; by another it joins nobody.
        self.assertEqual(self.press(self.ana, payload)["customer_id"], customer)
        thief = self.bot.person(66, "Mallory", "", "mallory")
        self.assert_anybody(self.press(thief, payload), payload, customer)
        self.assertEqual(len(self.hub.get("/v1/customers/" + customer)["identities"]), 2)

    def test_links_that_do_not_count(self):
        customer = self.known_customer()
        payload = self.link_for(customer, valid_s=60)
        for number, (what, text, more) in enumerate([
                ("forged", payload[:-1] + ("A" if payload[-1] != "A" else "B"), {}),
                ("another customer", ("A" if payload[0] != "A" else "B") + payload[1:], {}),
                ("cut", payload[:40], {}),
                ("made up", "A" * 64, {}),
                ("late", payload, {"date": int(time.time()) + 3600})]):
            with self.subTest(what):
                self.assert_anybody(self.press(self.bot.person(100 + number, "X", "", f"x{number}"), text, **more), text, customer)
        self.assertEqual(len(self.hub.get("/v1/customers/" + customer)["identities"]), 1)
        self.assertEqual(self.press(self.ana, payload)["customer_id"], customer)  # none of that has used it up

    def test_a_link_opened_by_somebody_who_wrote_before(self):
        self.begin("Cine sunt?")
        stranger = self.inbound()[0]["customer_id"]
        customer = self.known_customer("Ana Popescu")
        message = self.press(self.ana, self.link_for(customer))
        self.assertEqual({m["customer_id"] for m in self.inbound()}, {customer})
        self.assertEqual(self.hub.get("/v1/customers/" + stranger)["merged_into"], customer)
        event = self.hub.items(f"/v1/customers/{customer}/merges")[0]["event"]
        self.assertEqual(self.hub.ask("POST", f"/v1/events/{event}/undo", {})[0], 200)
        self.assertIn(stranger, {m["customer_id"] for m in self.inbound() if m["text"] == "Cine sunt?"})
        # An account of somebody who is known by more is never taken away from them.
        other = self.known_customer("Ion", "ion@cust.test")
        mine = self.known_customer("Vlad", "vlad@cust.test")
        ion = self.bot.person(9, "Ion", "", "ion")
        self.press(ion, self.link_for(other))
        message = self.press(ion, self.link_for(mine))
        self.assertEqual(message["customer_id"], other)
        self.assertIn("merge them", message["notice"])

    def test_a_link_of_an_account_that_was_merged(self):
        customer, into = self.known_customer(), self.known_customer("Ana P.", "a@cust.test")
        payload = self.link_for(customer)
        self.assertEqual(self.hub.ask("POST", f"/v1/customers/{customer}/merge", {"into": into})[0], 200)
        self.assertEqual(self.press(self.ana, payload)["customer_id"], into)

    def test_long_answers_and_files_go_out(self):
        conversation, _ = self.begin()
        text = ("Un rând lung de text. " * 300).strip()
        message = self.answer(conversation, text)
        wait_for("it", lambda: self.delivery(message).get("state") == "sent")
        self.assertGreater(len(self.bot.sent), 1)
        self.assertEqual(" ".join(m["text"] for m in self.bot.sent), text)
        photo = self.hub.upload("harta.png", "image/png", PNG)
        message = self.answer(conversation, "Aici suntem", attachments=[photo])
        wait_for("the photo", lambda: self.delivery(message).get("state") == "sent")
        self.assertEqual((self.bot.sent[-1]["caption"], self.bot.sent[-1]["data"]), ("Aici suntem", PNG))
        paper = self.hub.upload('factura "1".pdf', "application/pdf", b"%PDF")
        message = self.answer(conversation, "", attachments=[paper, self.hub.upload("b.txt", "text/plain", b"b")])
        wait_for("the files", lambda: self.delivery(message).get("state") == "sent")
        self.assertEqual([m["document"]["mime_type"] for m in self.bot.sent[-2:]], ["application/pdf", "text/plain"])

    def test_told_to_wait(self):
        conversation, _ = self.begin()
        self.bot.slow_down = [1]
        message = self.answer(conversation, "Curând")
        wait_for("it", lambda: self.delivery(message).get("state") == "sent")
        self.assertEqual(len(self.bot.sent), 1)

    def test_blocked_by_the_customer(self):
        conversation, _ = self.begin()
        self.bot.blocked.add(self.ana["id"])
        message = self.answer(conversation, "Mai sunteți aici?")
        wait_for("the refusal", lambda: self.delivery(message).get("state") == "failed")
        self.assertIn("blocked the bot", self.delivery(message)["detail"])
        self.assertEqual(self.health()["state"], "ok")

    def test_an_answer_that_is_lost_is_not_repeated(self):
        conversation, _ = self.begin()
        self.bot.drop_after = 1
        message = self.answer(conversation, "O singură dată")
        wait_for("it to be said", lambda: self.delivery(message).get("state") == "unconfirmed")
        self.hub.stop()
        self.hub.start().sign_in()
        self.begin("Mai departe")  # the runner is at work again
        self.assertEqual(len(self.bot.sent), 1)
        self.assertIn(self.hub.ask("POST", f"/v1/messages/{message}/retry")[0], (200, 202))
        wait_for("the agent's repeat", lambda: self.delivery(message).get("state") == "sent")
        self.assertEqual(len(self.bot.sent), 2)

    def test_another_poller_is_said_and_outlived(self):
        self.begin()
        stop = threading.Event()

        def rival():
            while not stop.is_set():
                try:
                    urllib.request.urlopen(f"{self.bot.url}/bot{TOKEN}/getUpdates?timeout=1", timeout=5).read()
                except OSError:
                    pass
        other = threading.Thread(target=rival)
        other.start()
        wait_for("the words", lambda: "another program" in self.health().get("detail", ""))
        self.assertEqual(self.health()["state"], "down")
        stop.set()
        other.join()
        self.bot.write(self.ana, "Din nou")
        wait_for("the message", lambda: any(m["text"] == "Din nou" for m in self.inbound()))
        wait_for("health", lambda: self.health()["state"] == "ok")

    def test_settings_are_tried(self):
        file = self.bot.settings()
        report = self.hub.ask("POST", "/v1/channels/test", file)[1]
        self.assertEqual((report["ok"], report["address"]), (True, "@desk_bot"), report)
        self.bot.webhook = "https://elsewhere.example/hook"
        report = self.hub.ask("POST", "/v1/channels/test", file)[1]
        self.assertEqual((report["ok"], report["steps"][-1]["step"]), (False, "telegram.webhook"), report)
        self.bot.webhook = ""
        report = self.hub.ask("POST", "/v1/channels/test", {**file, "token": TOKEN.replace("TEST", "NONE")})[1]
        self.assertEqual((report["ok"], report["steps"][-1]["step"]), (False, "telegram.login"), report)
        self.assertNotIn("NONE", str(report))
        self.assertEqual(self.hub.ask("POST", "/v1/channels/test", {**file, "token": "no/../token"})[0], 422)

    def test_added_paused_and_removed_while_the_hub_runs(self):
        other = BotServer(first_update=5)
        channel = {"id": new_id(), **other.settings(name="Second bot", poll_s=1)}
        status, made = self.hub.ask("POST", "/v1/channels", channel)
        self.assertEqual(status, 201, made)
        self.assertNotIn(TOKEN, str(made))
        jan = other.person(5, "Jan", "", "jan", "pl")
        other.write(jan, "Dzień dobry")
        wait_for("it", lambda: any(m["text"] == "Dzień dobry" for m in self.inbound()))
        path = "/v1/channels/" + channel["id"]
        self.hub.ask("PATCH", path, {"paused": True, "pause_notice": "Wracamy w poniedziałek."})
        other.write(jan, "Halo?")
        wait_for("the notice", lambda: [m["text"] for m in other.sent] == ["Wracamy w poniedziałek."])
        self.assertEqual(self.hub.ask("DELETE", path)[0], 204)
        self.assertEqual(self.hub.ask("GET", path)[0], 404)
        wait_for("the last poll to end", lambda: not other.polling)
        before = other.polls
        self.begin("Still here")  # the other bot goes on
        self.assertEqual(other.polls, before)
        self.assertEqual(len([m for m in self.inbound() if m["text"] == "Halo?"]), 1)
        other.stop()

    def test_a_group_is_one_chat(self):
        self.bot.chats[-100123] = {"id": -100123, "type": "supergroup", "title": "Vecinii"}
        with self.bot.lock:
            for number, who in enumerate((self.ana, self.bot.person(8, "Ion", "", "ion"))):
                self.bot.push({"message": {"message_id": 500 + number, "from": who, "chat": self.bot.chats[-100123],
                                           "date": 1_800_000_000 + number, "text": "Salut"}})
        wait_for("both", lambda: len(self.inbound()) == 2)
        self.assertEqual(len({m["conversation_id"] for m in self.inbound()}), 1)
        self.assertEqual(sorted(m["text"] for m in self.inbound()), ["Ana Pop: Salut", "Ion: Salut"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
