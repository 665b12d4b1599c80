#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many visitors open the chat of a website in the same moment, and each writes. DESKBELL_VISITORS=1000 for the long form."""
import asyncio
import base64
import collections
import json
import os
import resource
import time
import unittest

from hub import Hub, new_id, skip, temporary, wait_for

SITE = "https://shop.example"
FEW = 600  # each takes two connections: more than the 1,024 descriptors most systems begin with


class Visitor:
    """One browser: opens the chat, its live line, and writes. Stays until all are there."""

    def __init__(self, hub, channel, number, crowd):
        self.hub, self.channel, self.number, self.crowd = hub, channel, number, crowd
        self.token, self.there = "", False

    def head(self, method, path, *more):
        # Visitors come from everywhere, by the proxy in front of the hub.
        lines = [f"{method} {path} HTTP/1.1", "Host: desk.example", f"X-Visitor-Origin: {SITE}", f"Origin: {SITE}",
                 f"X-Forwarded-For: 203.0.{self.number // 250}.{self.number % 250 + 1}", *more]
        if self.token:
            lines.append("Authorization: Bearer " + self.token)
        return ("\r\n".join(lines) + "\r\n\r\n").encode()

    async def ask(self, reader, writer, path, body):
        data = json.dumps(body).encode()
        writer.write(self.head("POST", path, "Content-Type: application/json", f"Content-Length: {len(data)}") + data)
        status, length = await self.answer(reader)
        return status, json.loads(await reader.readexactly(length))

    @staticmethod
    async def answer(reader):
        lines = (await reader.readuntil(b"\r\n\r\n")).lower().split(b"\r\n")
        length = next((int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:")), 0)
        return int(lines[0].split()[1]), length

    async def chat(self):
        begun = time.monotonic()
        reader, writer = await asyncio.open_connection("127.0.0.1", self.hub.port)
        live = None
        try:
            status, opened = await self.ask(reader, writer, "/v1/visitor", {"channel_id": self.channel, "origin": SITE})
            self.crowd.seen["opened", status] += 1
            if status != 201:
                return
            self.token = opened["token"]
            live_reader, live = await asyncio.open_connection("127.0.0.1", self.hub.port)
            key = base64.b64encode(os.urandom(16)).decode()
            live.write(self.head("GET", "/v1/visitor/events", "Upgrade: websocket", "Connection: Upgrade",
                                 "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: " + key))
            self.crowd.seen["live", (await self.answer(live_reader))[0]] += 1
            hello = json.dumps({"op": "hello", "token": self.token, "origin": SITE, "after": 0}).encode()
            length = bytes([0x80 | len(hello)]) if len(hello) < 126 else bytes([0x80 | 126]) + len(hello).to_bytes(2, "big")
            live.write(bytes([0x81]) + length + bytes(4) + hello)
            welcome = await live_reader.readexactly(4)
            self.crowd.seen["welcome", welcome[0]] += 1
            status, _ = await self.ask(reader, writer, "/v1/visitor/messages", {"id": new_id(), "text": f"line {self.number}"})
            self.crowd.seen["line", status] += 1
            self.crowd.seconds.append(time.monotonic() - begun)
            await self.crowd.all_there(self)
        finally:
            writer.close()
            if live:
                live.close()


class Crowd:
    def __init__(self, hub, channel, count):
        self.seen, self.seconds, self.arrived, self.count = collections.Counter(), [], 0, count
        self.visitors = [Visitor(hub, channel, number, self) for number in range(count)]
        self.together = None

    async def all_there(self, visitor):
        visitor.there = True
        self.arrived += 1
        self.look()
        await self.together.wait()

    def look(self):
        if self.arrived >= self.count:
            self.together.set()

    async def one(self, visitor):
        try:
            await visitor.chat()
        except (OSError, asyncio.IncompleteReadError) as error:
            self.seen[type(error).__name__] += 1
        finally:
            if not visitor.there:  # it will not come
                self.count -= 1
                self.look()

    async def come(self):
        self.together = asyncio.Event()
        await asyncio.wait_for(asyncio.gather(*[self.one(visitor) for visitor in self.visitors]), 300)

    def run(self):
        asyncio.run(self.come())
        return self


class CrowdTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.count = int(os.environ.get("DESKBELL_VISITORS") or FEW)
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if hard < self.count * 3 + 500:
            skip(f"only {hard} descriptors are allowed here")
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, self.count * 3 + 500), hard))
        self.hard = hard
        self.folder = temporary()
        self.hub = Hub(self.folder.name)
        self.hub.add_channel(kind="chat", name="Shop chat", origins=[SITE])

    def tearDown(self):
        self.hub.kill()
        self.folder.cleanup()

    def start(self, soft, hard):
        self.hub.start((soft, hard)).sign_in()
        return self.hub.channel("chat")["id"]

    def test_all_at_once(self):
        crowd = Crowd(self.hub, self.start(1024, self.hard), self.count).run()
        self.assertEqual(dict(crowd.seen), {("opened", 201): self.count, ("live", 101): self.count, ("welcome", 0x81): self.count,
                                            ("line", 201): self.count})
        texts = sorted(message["text"] for message in self.hub.messages())
        self.assertEqual(texts, sorted(f"line {number}" for number in range(self.count)))
        taken = sorted(crowd.seconds)
        print(f"{self.count} visitors at once: chat opened, live line up and a line stored after p50 {taken[len(taken) // 2]:.2f} s, "
              f"the last after {taken[-1]:.2f} s")

    def test_where_the_system_gives_no_more(self):
        """Some are told to come back; the desk itself goes on, and so does everybody when the crowd is gone."""
        crowd = Crowd(self.hub, self.start(500, 500), self.count).run()
        self.assertLess(crowd.seen["line", 201], self.count)
        self.assertEqual({status for what, status in [key for key in crowd.seen if isinstance(key, tuple)] if status >= 500}, {503})
        log = (self.hub.directory / "hub.log").read_text()
        self.assertNotIn("cannot read the log", log)
        self.assertNotIn("unable to open", log)
        wait_for("the desk", lambda: len(self.hub.messages()) == crowd.seen["line", 201])
        again = Crowd(self.hub, self.hub.channel("chat")["id"], 20).run()
        self.assertEqual(again.seen["line", 201], 20)


if __name__ == "__main__":
    unittest.main()
