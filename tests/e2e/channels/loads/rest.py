# SPDX-License-Identifier: GPL-3.0-or-later
"""Text messages through the Twilio-compatible API: the vendor calls again, under the same name, until the hub has answered; reports what
became of each message it was given."""
import queue
import threading
import time

from restserver import ACCOUNT, RestServer

PUBLIC = "https://desk.example"


class Load:
    kind, name, repeats = "sms", "REST", False

    def __init__(self, _folder):
        self.vendor, self.hub, self.hook = RestServer(), None, ""
        self.expected, self.calls, self.over = [], queue.Queue(), False
        self.error = None

    def add(self, hub):
        settings = self.vendor.settings(PUBLIC, retry_s=0.2)
        hub.add_channel(**{**settings, "name": self.name})

    def begin(self, hub):
        self.hub, self.hook = hub, PUBLIC + hub.get(f"/v1/channels/{self.id}/hook")["path"]
        for worker in (self.hand_over, self.report):
            threading.Thread(target=worker, daemon=True).start()

    def until_taken(self, url, fields):
        while not self.over:
            try:
                status = self.vendor.call(self.hub, url, fields)
            except OSError:
                status = 0
            if status == 200:
                return
            if status not in (0, 429, 503):
                self.error = f"the hub answered {status}"
            time.sleep(0.02)

    def hand_over(self):
        while (fields := self.calls.get()) is not None:
            self.until_taken(self.hook + "/inbound", fields)

    def report(self):
        told = 0
        while not self.over:
            with self.vendor.lock:
                new = self.vendor.created[told:]
            for message in new:
                told += 1
                if told % 3:
                    self.until_taken(message["StatusCallback"], [("MessageSid", message["sid"]), ("MessageStatus", "delivered"),
                                                                 ("AccountSid", ACCOUNT)])
            time.sleep(0.05)

    def write(self, random):
        number = len(self.expected)
        text = f"rest {number}"
        self.expected.append(text)
        self.calls.put([("MessageSid", f"SM{number + (1 << 64):032x}"), ("AccountSid", ACCOUNT), ("To", "+15005550006"), ("NumMedia", "0"),
                        ("From", f"+1415867530{random.randrange(6)}"), ("Body", text)])

    def arrived(self):
        assert self.error is None, self.error
        with self.vendor.lock:
            return [message["Body"] for message in self.vendor.created]

    def stop(self):
        self.over = True
        self.calls.put(None)
        self.vendor.stop()
