# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a chat line takes from the visitor's send to an agent's console, and a reply back to the widget: visitors at a human pace, beside
consoles that listen. usage: chat_bench.py [VISITORS [CONSOLES [SECONDS]]]. One JSON line a metric; the machine's load decides the figures."""
import json
import random
import sys
import tempfile
import threading
import time

import websocket

from chatdesk import ChatDesk, Visitor, make_id

PAUSE = 10  # seconds between two lines of one visitor


def share(values, part):
    values = sorted(values)
    return round(values[min(len(values) - 1, int(len(values) * part))] * 1000, 1) if values else None


def cost(desk):
    fields = open(f"/proc/{desk.process.pid}/stat").read().rsplit(")", 1)[1].split()
    memory = [line for line in open(f"/proc/{desk.process.pid}/status") if line.startswith("VmRSS")][0].split()[1]
    return (int(fields[11]) + int(fields[12])) / 100, int(memory) / 1024


def main():
    visitors, consoles, seconds = (int(word) for word in (sys.argv[1:] + ["100", "5", "30"][len(sys.argv) - 1:]))
    inward, outward, sent, over = [], [], {}, threading.Event()
    with tempfile.TemporaryDirectory() as folder:
        desk = ChatDesk(folder)
        desk.call("GET", "/v1/me")

        def console(first):
            line = websocket.create_connection(f"ws://127.0.0.1:{desk.port}/v1/events")
            line.send(json.dumps({"op": "hello", "token": desk.token}))
            line.settimeout(1)
            while not over.is_set():
                try:
                    frames = json.loads(line.recv())
                except (websocket.WebSocketTimeoutException, ValueError):
                    continue
                now = time.monotonic()
                for event in frames if isinstance(frames, list) else []:
                    message = event.get("message", {})
                    if first and event.get("type") == "message.created" and message.get("direction") == "in":
                        inward.append(now - sent[message["text"]])
                        text = "re " + message["text"]
                        sent[text] = time.monotonic()
                        threading.Thread(target=desk.reply, args=(message["conversation_id"], text), daemon=True).start()

        def chat():
            visitor = Visitor(desk)
            line = websocket.create_connection(f"ws://127.0.0.1:{desk.port}/v1/visitor/events")
            line.send(json.dumps({"op": "hello", "token": visitor.token, "origin": visitor.origin}))

            def listen():
                while not over.is_set():
                    try:
                        frame = json.loads(line.recv())
                    except (websocket.WebSocketException, OSError, ValueError):
                        return
                    now = time.monotonic()
                    outward.extend(now - sent[one["text"]] for one in frame.get("items", []) if one["direction"] == "out")

            threading.Thread(target=listen, daemon=True).start()
            time.sleep(random.uniform(0, PAUSE))
            while not over.is_set():
                text = make_id()
                sent[text] = time.monotonic()
                visitor.say(text, text)
                over.wait(random.uniform(PAUSE / 2, PAUSE * 1.5))

        for number in range(consoles):
            threading.Thread(target=console, args=(number == 0,), daemon=True).start()
        idle = cost(desk)
        for _ in range(visitors):
            threading.Thread(target=chat, daemon=True).start()
        time.sleep(seconds)
        busy = cost(desk)
        over.set()
        for name, values in (("chat_line_to_console", inward), ("reply_to_widget", outward)):
            print(json.dumps({"metric": name, "unit": "ms", "p50": share(values, 0.5), "p99": share(values, 0.99), "count": len(values),
                              "visitors": visitors, "consoles": consoles}))
        print(json.dumps({"metric": "hub_per_visitor", "memory_kb": round((busy[1] - idle[1]) * 1024 / visitors, 1),
                          "cpu_s": round(busy[0] - idle[0], 2), "seconds": seconds, "idle_memory_mb": round(idle[1], 1)}))
        desk.kill()


if __name__ == "__main__":
    main()
