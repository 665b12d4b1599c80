# SPDX-License-Identifier: GPL-3.0-or-later
"""Text messages: a real Kannel that keeps and repeats what the hub does not take. It hands on long messages in parts."""
from kannel import Kannel
from smsc import Smsc

DESK = "+40700000001"


class Load:
    kind, name, repeats = "sms", "Kannel", False

    def __init__(self, folder):
        self.smsc = Smsc()
        self.kannel = Kannel(folder, self.smsc, combine=False)
        self.expected = []

    def add(self, hub):
        # Parts wait as long as it takes: the hub may be away for longer than people would want to wait.
        settings = self.kannel.settings(hub.url)
        hub.add_channel(**{**settings, "name": self.name}, parts_timeout_s=3600, retry_s=0.2)

    def begin(self, hub):
        self.kannel.start(hub.url + hub.get(f"/v1/channels/{self.id}/hook")["path"])

    def write(self, random):
        number = len(self.expected)
        text = f"sms {number} " + ("și încă ceva " * 12 if number % 7 == 3 else "")
        source = f"+4072100{random.randrange(1000, 1006)}"
        parts = self.smsc.send(source, DESK, text.strip(), reference=number & 255)
        self.expected.append(text.strip())
        return parts

    def arrived(self):
        return [text for _, text in self.smsc.messages()]

    def stop(self):
        self.kannel.stop()
        self.smsc.stop()
