# SPDX-License-Identifier: GPL-3.0-or-later
"""Web chat: visitors whose widgets keep what they wrote until the hub has answered, each line under its own id, in order."""
import json
import queue
import threading
import time
import urllib.error
import urllib.request

from hub import new_id

SITE = "https://shop.example"
VISITORS = 6


class Widget(threading.Thread):
    """One visitor's browser."""

    def __init__(self, load, number):
        super().__init__(daemon=True)
        self.load, self.number, self.token = load, number, ""
        self.outbox, self.over = queue.Queue(), False

    def call(self, method, path, body=None):
        headers = {"Content-Type": "application/json", "X-Visitor-Origin": SITE}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.load.hub.url + path,
                                         data=data, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.load(answer), 0
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.loads(refusal.read() or b"{}"), int(refusal.headers.get("Retry-After") or 0)

    def until_answered(self, method, path, body):
        while not self.over:
            try:
                status, answer, wait = self.call(method, path, body)
            except (OSError, ValueError):
                time.sleep(0.02)
                continue
            if status < 300:
                return answer
            assert status in (429, 503), (status, answer)
            time.sleep(wait or 0.02)
        return None

    def run(self):
        while (text := self.outbox.get()) is not None:
            if not self.token:
                self.token = self.until_answered("POST", "/v1/visitor", {"channel_id": self.load.channel, "origin": SITE,
                                                                         "name": f"Visitor {self.number}"})["token"]
            self.until_answered("POST", "/v1/visitor/messages", {"id": new_id(), "text": text})

    def lines(self):
        found, after = [], 0
        while self.token:
            page = self.call("GET", f"/v1/visitor/messages?after={after}&limit=200")[1]["items"]
            if not page:
                break
            assert [line["line"] for line in page] == list(range(after + 1, after + 1 + len(page))), "a gap in the chat"
            found += page
            after = page[-1]["line"]
        return found


class Load:
    kind, name, repeats = "chat", "Shop chat", False

    def __init__(self, _folder):
        self.hub, self.channel = None, ""
        self.expected = []
        self.widgets = [Widget(self, number) for number in range(VISITORS)]

    def add(self, hub):
        hub.add_channel(kind="chat", name=self.name, origins=[SITE])

    def begin(self, hub):
        self.hub, self.channel = hub, self.id
        for widget in self.widgets:
            widget.start()

    def write(self, random):
        text = f"chat {len(self.expected)}"
        self.expected.append(text)
        random.choice(self.widgets).outbox.put(text)

    def arrived(self):
        lines = [line for widget in self.widgets for line in widget.lines()]
        own = [line["text"] for line in lines if line["direction"] == "in"]
        assert sorted(own) == sorted(self.expected), "the visitors see what they wrote"
        return [line["text"] for line in lines if line["direction"] == "out"]

    def stop(self):
        for widget in self.widgets:
            widget.over = True
            widget.outbox.put(None)
