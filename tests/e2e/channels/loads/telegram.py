# SPDX-License-Identifier: GPL-3.0-or-later
"""Telegram: updates are repeated until they are confirmed; customers change what they wrote."""
from botserver import BotServer


class Load:
    kind, name, repeats = "telegram", "Bot", False

    def __init__(self, _folder):
        self.bot = BotServer()
        self.people = [self.bot.person(9_000_000_000 + i, f"Customer {i}", "", f"c{i}", "en") for i in range(6)]
        self.expected, self.last = [], None

    def add(self, hub):
        hub.add_channel(**{**self.bot.settings(poll_s=2), "name": self.name})

    def begin(self, hub):
        pass

    def write(self, random):
        if self.last is not None and random.randrange(5) == 0:
            at, message = self.last
            self.expected[at] += " (changed)"
            self.last = at, self.bot.edit(message, self.expected[at])
            return
        text = f"telegram {len(self.expected)}"
        files = {}
        if random.randrange(6) == 0:
            files = {"document": {"file_id": self.bot.file(text.encode(), f"documents/{len(self.expected)}.txt"),
                                  "file_name": "note.txt", "mime_type": "text/plain"}, "caption": text}
        message = self.bot.write(random.choice(self.people), None if files else text, **files)
        self.expected.append(text)
        self.last = len(self.expected) - 1, message

    def arrived(self):
        with self.bot.lock:
            return [message["text"] for message in self.bot.sent]

    def stop(self):
        self.bot.stop()
