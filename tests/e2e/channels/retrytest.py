#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mailbox that is down is tried again after minutes; a lead need not wait for that. With a real Dovecot."""
import random
import subprocess
import unittest

from hub import Hub, temporary, wait_for, wait_for_port
from loads.email import Load


class RetryTest(unittest.TestCase):
    def test_a_lead_does_not_wait(self):
        with temporary() as folder:
            load, hub = Load(folder), Hub(folder)
            try:
                server = {"host": "127.0.0.1", "security": "none", "user": "help@desk.test", "password": "secret"}
                # The first pause is as long as the longest: by itself it would not be back before this test gives up.
                hub.add_channel(kind="email", name=load.name, address="help@desk.test", imap={**server, "port": load.port},
                                smtp={**server, "port": load.sink.server_address[1]}, sent_copy=False, reconnect_s=300)
                again = load.process.args
                load.process.terminate()
                load.process.wait(60)
                hub.start().sign_in()
                load.write(random.Random(1))
                channel = wait_for("trouble", lambda: next((c for c in [hub.channel("email")] if c["health"]["state"] == "down"), None))
                path = f"/v1/channels/{channel['id']}/retry"
                # Still down: said anew, and not for ever "trying".
                status, tried = hub.ask("POST", path, {})
                self.assertEqual((status, tried["health"]["state"]), (202, "down"), tried)
                wait_for("the same again", lambda: hub.channel("email")["health"]["detail"] != "trying again now")
                load.process = subprocess.Popen(again, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                wait_for_port(load.port, load.process)
                self.assertEqual(hub.channel("email")["health"]["state"], "down")
                self.assertEqual(hub.ask("POST", path, {})[0], 202)
                wait_for("health", lambda: hub.channel("email")["health"]["state"] == "ok")
                wait_for("the mail", lambda: [m["text"].strip() for m in hub.messages()] == load.expected)
            finally:
                hub.kill()
                load.stop()


if __name__ == "__main__":
    unittest.main()
