# SPDX-License-Identifier: GPL-3.0-or-later
"""A real hub with a web chat, a shop's website beside it, and a line between them that can be cut."""
import http.server
import json
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
import uuid

PATIENCE = float(os.environ.get("PATIENCE", 60))  # seconds; ends what would hang, nothing passes or fails by speed
PASSWORD = "a long enough password"
SECRET = "a secret of the shop that is long enough 0123456789"


class Missing(Exception):
    pass


def until(what, look):
    """What look() finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE
    last = None
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except Exception as trouble:  # not there yet
            last = trouble
        time.sleep(0.05)
    raise Missing(f"{what} (last: {last!r})")


def make_id():
    """A UUIDv7."""
    ms = int(time.time() * 1000)
    value = (ms << 80) | (7 << 76) | (uuid.uuid4().int & ((1 << 12) - 1)) << 64 | (2 << 62) | (uuid.uuid4().int & ((1 << 62) - 1))
    return str(uuid.UUID(int=value))


class CutLine:
    """A TCP line to the hub that can be cut and mended. widget: a folder that is served instead of the hub's own widget."""

    def __init__(self, port_of, widget=None):
        self.port_of = port_of
        self.widget = widget
        self.up = True
        self.swallowing = False  # what the browser sends gets lost, as when a phone leaves its network; what the hub sends still comes
        self.swallowed = 0  # bytes
        self.open = set()
        self.lock = threading.Lock()
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        if not self.up:
            client.close()
            return
        try:
            hub = socket.create_connection(("127.0.0.1", self.port_of()))
        except OSError:
            client.close()
            return
        with self.lock:
            self.open |= {client, hub}
        threading.Thread(target=self._pump, args=(hub, client), daemon=True).start()
        self._pump(client, hub, outward=True)

    def _pump(self, source, target, outward=False):
        try:
            while data := source.recv(65536):
                if outward and self.swallowing:
                    self.swallowed += len(data)
                else:
                    target.sendall(data)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()
        with self.lock:
            self.open -= {source, target}

    def cut(self):
        self.up = False
        with self.lock:
            for end in self.open:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def mend(self):
        self.up = True


class Shop:
    """A website with the widget: its own origin, and a strict policy of its own."""

    def __init__(self, hub_url, channel):
        shop = self
        self.hub_url = hub_url
        self.channel = channel
        self.attributes = ""
        self.style = ""
        self.body = "<h1>Shoes</h1><p>Good shoes for long ways.</p>"
        self.language = "en"

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                page = shop.page().encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.send_header("Content-Security-Policy",
                                 f"default-src 'self'; style-src 'nonce-s'; script-src {shop.hub_url} 'nonce-s'; frame-src {shop.hub_url}")
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        # Another site than the hub's 127.0.0.1: storage is partitioned as it is out there.
        self.origin = f"http://localhost:{self.port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def page(self):
        return (f'<!doctype html><html lang="{self.language}"><head><meta charset="utf-8"><title>Shoe shop</title>'
                f'<meta name="viewport" content="width=device-width, initial-scale=1"><style nonce="s">{self.style}</style></head>'
                f'<body><main>{self.body}</main>'
                f'<script src="{self.hub_url}/widget.js" data-channel="{self.channel}" {self.attributes} async></script></body></html>')


class ChatDesk:
    """The hub: deskbell-hub with SQLite in \\a directory, an agent, and one chat."""

    def __init__(self, directory, settings=None):
        self.program = os.path.join(os.environ["DESKBELL_BIN"], "deskbell-hub")
        self.directory = directory
        self.process = None
        self.port = 0
        self.token = ""
        # Elsewhere than in SQLite: DESKBELL_DATABASE=postgresql://… (an empty one).
        database = os.environ.get("DESKBELL_DATABASE")
        self.storage = ["--data", directory] + (["--database", database] if database else [])
        subprocess.run([self.program, "admin", "agent", "add", *self.storage, "--email", "ana@desk.test", "--name", "Ana Pop",
                        "--role", "admin"], input=PASSWORD + "\n", text=True, check=True, capture_output=True)
        self.start()
        self.line = CutLine(lambda: self.port)
        self.url = f"http://127.0.0.1:{self.line.port}"
        self.shop = Shop(self.url, "")
        self.channel = self.call("POST", "/v1/channels", {
            "kind": "chat", "name": "Shop chat", "origins": [self.shop.origin], "identify_secret": SECRET, **(settings or {})})["id"]
        self.shop.channel = self.channel
        until("the chat is on", lambda: self.public("GET", f"/v1/visitor/channels/{self.channel}")[0] == 200)

    def start(self):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.process = subprocess.Popen([self.program, "serve", "--listen", f"127.0.0.1:{self.port}", *self.storage],
                                        stdout=subprocess.PIPE, stderr=open(os.path.join(self.directory, "hub.log"), "ab"), text=True,
                                        env=environment)
        said = self.process.stdout.readline()
        if "listening on" not in said:
            raise Missing(f"the hub did not start: {said!r}")
        self.port = int(said.rsplit(":", 1)[1])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=PATIENCE)

    def public(self, method, path, body=None, headers=None, raw=None):
        """(status, body, headers) of a call without a session."""
        data = raw if raw is not None else json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data=data, method=method,
                                         headers={"Content-Type": "application/json", **(headers or {})})
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                content = answer.read()
                return answer.status, _read(content), dict(answer.headers)
        except urllib.error.HTTPError as refusal:
            content = refusal.read()
            return refusal.code, _read(content), dict(refusal.headers)

    def call(self, method, path, body=None):
        """As the agent; raises when refused."""
        for _ in range(2):
            if not self.token:
                status, session, _ = self.public("POST", "/v1/session", {"email": "ana@desk.test", "password": PASSWORD, "device": "test"})
                assert status == 201, session
                self.token = session["access_token"]
            status, answer, _ = self.public(method, path, body, {"Authorization": f"Bearer {self.token}"})
            if status != 401:
                break
            self.token = ""
        if status >= 400:
            raise RuntimeError(f"{method} {path}: {status} {answer}")
        return answer

    # What an agent does.
    def conversations(self):
        return self.call("GET", "/v1/conversations?view=all&limit=200")["items"]

    def conversation_of(self, text):
        """The conversation in which a visitor wrote this."""
        def look():
            for conversation in self.conversations():
                if any(message["text"] == text for message in self.messages(conversation["id"])):
                    return conversation
            return None
        return until(f"a conversation with {text!r}", look)

    def messages(self, conversation):
        return self.call("GET", f"/v1/conversations/{conversation}/messages?limit=200")["items"]

    def reply(self, conversation, text, attachments=()):
        return self.call("POST", f"/v1/conversations/{conversation}/messages",
                         {"id": make_id(), "kind": "chat", "text": text, "attachments": list(attachments)})

    def patch_channel(self, **changes):
        return self.call("PATCH", f"/v1/channels/{self.channel}", changes)


class Visitor:
    """A visitor without a browser: only the public calls."""

    def __init__(self, desk, origin=None, **about):
        self.desk = desk
        self.origin = origin or desk.shop.origin
        status, answer, _ = desk.public("POST", "/v1/visitor", {"channel_id": desk.channel, "origin": self.origin, **about})
        assert status == 201, (status, answer)
        self.token = answer["token"]
        self.id = answer["visitor"]["id"]

    def call(self, method, path, body=None, origin=None, headers=None, raw=None):
        return self.desk.public(method, path, body, {"Authorization": f"Bearer {self.token}",
                                                     "X-Visitor-Origin": origin or self.origin, **(headers or {})}, raw)

    def say(self, text, id=None, **more):
        return self.call("POST", "/v1/visitor/messages", {"id": id or make_id(), "text": text, **more})

    def lines(self, after=0):
        return self.call("GET", f"/v1/visitor/messages?after={after}&limit=200")[1]["items"]


def _read(content):
    try:
        return json.loads(content) if content else None
    except ValueError:
        return content
