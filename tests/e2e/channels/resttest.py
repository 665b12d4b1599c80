#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text messages through the Twilio-compatible API: signatures by an independent signer, media, reports, what is not known."""
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import urllib.request

from hub import Hub, temporary, wait_for
from restserver import ACCOUNT, TOKEN, RestServer, sign

PUBLIC, ANA = "https://desk.example:443", "+40721000111"


class RestTest(unittest.TestCase):
    def setUp(self):
        self.folder = temporary()
        self.vendor = RestServer()
        self.hub = Hub(self.folder.name)
        self.hub.add_channel(**self.vendor.settings(PUBLIC))
        self.hub.start().sign_in()
        self.hook = "https://desk.example" + self.hub.hook_path("sms")

    def tearDown(self):
        self.hub.kill()
        self.vendor.stop()
        self.folder.cleanup()

    def inbound(self, sid="SM1", body="Привет + €", **more):
        fields = {"MessageSid": sid, "AccountSid": ACCOUNT, "From": ANA, "To": "+15005550006", "Body": body, "NumMedia": "0",
                  "NumSegments": "1", "MediaUrl0": "", **more}
        return list(fields.items())

    def begin(self):
        self.assertEqual(self.vendor.call(self.hub, self.hook + "/inbound", self.inbound()), 200)
        return self.hub.messages()[0]["conversation_id"]

    def delivery(self, message):
        return next((m.get("delivery", {}) for m in self.hub.messages() if m["id"] == message), {})

    def answer(self, text, **more):
        status, said = self.hub.send(self.begin(), text, kind="sms", **more)
        self.assertEqual(status, 202, said)
        return said["id"]

    def test_the_signer_is_right(self):
        """Against the vendor's published example and one checked with its own library."""
        self.assertEqual(sign("https://mycompany.com/myapp.php?foo=1&bar=2", list({
            "CallSid": "CA1234567890ABCDE", "Caller": "+14158675309", "Digits": "1234", "From": "+14158675309",
            "To": "+18005551212"}.items()), "12345"), "RSOYDt4T1cUTdK1PDd93/VVr8B8=")
        self.assertEqual(sign("https://desk.example/hooks/sms/1", list({
            "Body": "Привет + €", "From": "+491701", "To": "+491702", "MessageSid": "SM1", "MediaUrl0": ""}.items()), "tok"),
            "amIK04ULZTjH5t74hT9t64XXTeI=")

    def test_a_conversation_both_ways(self):
        message = self.answer("Sure + 100%, at 5 €")
        wait_for("it", lambda: self.delivery(message).get("state") == "sent")
        sent = self.vendor.created[0]
        self.assertEqual((sent["To"], sent["From"], sent["Body"]), (ANA, "+15005550006", "Sure + 100%, at 5 €"))
        report = [("MessageSid", sent["sid"]), ("MessageStatus", "delivered"), ("AccountSid", ACCOUNT)]
        where = sent["StatusCallback"]
        self.assertEqual(self.vendor.call(self.hub, where, report), 200)
        self.assertEqual(self.delivery(message)["state"], "delivered")
        # Late and repeated ones take nothing back.
        for late in ("sent", "queued", "delivered"):
            self.vendor.call(self.hub, where, [("MessageSid", sent["sid"]), ("MessageStatus", late)])
        self.assertEqual(self.delivery(message)["state"], "delivered")
        self.vendor.call(self.hub, self.hook + "/status", [("MessageSid", sent["sid"]), ("MessageStatus", "read")])
        self.assertEqual(self.delivery(message)["state"], "read")

    def test_forged_and_replayed_calls(self):
        where = self.hook + "/inbound"
        self.assertEqual(self.vendor.call(self.hub, where, self.inbound(), token="another token"), 403)
        self.assertEqual(self.vendor.call(self.hub, where, self.inbound(), signature=""), 403)
        other = sign(where, self.inbound(body="Something else"))
        self.assertEqual(self.vendor.call(self.hub, where, self.inbound(), signature=other), 403)
        self.assertEqual(self.hub.messages(), [])
        # With the default port written out or not; the same call again is the same message.
        for _ in range(3):
            self.assertEqual(self.vendor.call(self.hub, where, self.inbound()), 200)
        written_out = sign(where.replace("desk.example", "desk.example:443"), self.inbound())
        self.assertEqual(self.vendor.call(self.hub, where, self.inbound(), signature=written_out), 200)
        self.assertEqual([m["text"] for m in self.hub.messages()], ["Привет + €"])
        ledger = self.hub.channel("sms")["intake"]
        self.assertEqual((ledger["imported"], ledger["duplicate"], ledger["seen"]), (1, 3, 4))
        # An old STOP, replayed after START, stops nothing.
        stop = self.inbound("SM2", "STOP")
        self.vendor.call(self.hub, where, stop)
        self.vendor.call(self.hub, where, self.inbound("SM3", "START"))
        self.vendor.call(self.hub, where, stop)
        customer = self.hub.get("/v1/customers/" + self.hub.messages()[0]["customer_id"])
        self.assertNotIn("opted_out", customer["identities"][0])

    def test_media_both_ways(self):
        self.vendor.media["/media/1"] = ("image/jpeg", b"\xff\xd8 a picture")
        self.vendor.media["/media/2"] = ("redirect", self.vendor.url + "/media/1")
        pictures = self.inbound(NumMedia="4", MediaUrl0=self.vendor.url + "/media/1", MediaContentType0="image/jpeg",
                                MediaUrl1=self.vendor.url + "/media/2", MediaContentType1="image/jpeg",
                                MediaUrl2="http://169.254.169.254/latest", MediaContentType2="text/plain",
                                MediaUrl3=self.vendor.url + "/media/gone", MediaContentType3="image/png")
        self.assertEqual(self.vendor.call(self.hub, self.hook + "/inbound", pictures), 200)
        message = self.hub.messages()[0]
        self.assertEqual([a["media_type"] for a in message["attachments"]], ["image/jpeg", "image/jpeg"])
        self.assertIn("2 of 4", message["notice"])
        self.assertEqual(self.hub.get("/v1/attachments/" + message["attachments"][0]["id"]), b"\xff\xd8 a picture")
        self.assertEqual(self.vendor.fetched_without_password, 0)
        file = self.hub.upload("map.png", "image/png", b"\x89PNG map")
        status, said = self.hub.send(message["conversation_id"], "The map", kind="sms", attachments=[file])
        self.assertEqual(status, 202, said)
        wait_for("it", lambda: self.delivery(said["id"]).get("state") == "sent")
        where = self.vendor.created[0]["media"][0].replace("https://desk.example:443", self.hub.url)
        self.assertEqual(urllib.request.urlopen(where, timeout=20).read(), b"\x89PNG map")
        wrong = where[:-1] + ("0" if where[-1] != "0" else "1")
        with self.assertRaises(OSError):
            urllib.request.urlopen(wrong, timeout=20)

    def test_what_the_vendor_says_no_to(self):
        self.vendor.mode = 21610
        message = self.answer("Hello")
        wait_for("it", lambda: self.delivery(message).get("state") == "failed")
        self.assertIn("unsubscribed recipient (21610)", self.delivery(message)["detail"])
        # Whoever said STOP to the vendor is not written to again, until they say START.
        customer = self.hub.get("/v1/customers/" + self.hub.messages()[0]["customer_id"])
        wait_for("the mark", lambda: "sms" in self.hub.get("/v1/customers/" + customer["id"])["identities"][0]["opted_out"])
        status, said = self.hub.send(self.hub.messages()[0]["conversation_id"], "Again", kind="sms")
        self.assertNotEqual(status, 202, said)
        self.vendor.mode = "take"
        self.assertEqual(self.vendor.call(self.hub, self.hook + "/inbound", self.inbound("SM2", "START")), 200)
        status, said = self.hub.send(self.hub.messages()[0]["conversation_id"], "Welcome back", kind="sms")
        self.assertEqual(status, 202, said)

    def test_told_to_wait_then_once(self):
        self.vendor.mode = "busy"
        message = self.answer("Hello")
        wait_for("it", lambda: self.delivery(message).get("state") == "sent")
        self.assertEqual(len(self.vendor.created), 1)

    def test_a_lost_answer_is_unconfirmed_until_a_report_comes(self):
        self.vendor.mode = "drop"
        message = self.answer("Only once")
        wait_for("it to be said", lambda: self.delivery(message).get("state") == "unconfirmed")
        self.assertEqual(len(self.vendor.created), 1)
        sent = self.vendor.created[0]
        self.vendor.call(self.hub, sent["StatusCallback"], [("MessageSid", sent["sid"]), ("MessageStatus", "delivered")])
        self.assertEqual(self.delivery(message)["state"], "delivered")
        # Nothing is left to send again.
        self.assertEqual(self.hub.ask("POST", f"/v1/messages/{message}/retry")[0], 409)

    def test_settings_are_tried(self):
        file = self.vendor.settings(PUBLIC)
        report = self.hub.ask("POST", "/v1/channels/test", file)[1]
        self.assertTrue(report["ok"], report)
        file["twilio"]["auth_token"] = "wrong"
        report = self.hub.ask("POST", "/v1/channels/test", file)[1]
        self.assertEqual((report["ok"], report["steps"][-1]["step"]), (False, "sms.login"), report)
        self.assertNotIn(TOKEN, json.dumps(self.hub.channel("sms")))

    def test_the_vendors_own_library_signs_alike(self):
        """With npm's twilio as a second signer, where there is npm and a network."""
        if not shutil.which("npm"):
            self.skipTest("no npm")
        with tempfile.TemporaryDirectory() as folder:
            got = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "twilio@5"], cwd=folder,
                                 capture_output=True, text=True, timeout=240)
            if got.returncode != 0:
                self.skipTest("npm is offline")
            fields = dict(self.inbound("SM9", "Ană 🎉 & more=1"))
            script = pathlib.Path(folder) / "sign.js"
            script.write_text("const t = require('twilio'); const [url, token, fields] = JSON.parse(process.argv[2]);"
                              "console.log(t.getExpectedTwilioSignature(token, url, fields));")
            where = self.hook + "/inbound"
            signed = subprocess.run(["node", str(script), json.dumps([where, TOKEN, fields])], cwd=folder, capture_output=True,
                                    text=True, timeout=60, check=True).stdout.strip()
            self.assertEqual(self.vendor.call(self.hub, where, list(fields.items()), signature=signed), 200)
            self.assertEqual(self.hub.messages()[0]["text"], "Ană 🎉 & more=1")


if __name__ == "__main__":
    unittest.main(verbosity=2)
