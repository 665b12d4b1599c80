# SPDX-License-Identifier: GPL-3.0-or-later
"""A strict Bot API server for tests, in the test's own process: repeats updates until they are confirmed, holds polls, lets one poller
in at a time, refuses what the real one refuses. Real client libraries work with it (botclienttest.py)."""
import email.parser
import email.policy
import http.server
import json
import threading
import time
import urllib.parse

TOKEN = "123456:TEST-abcdefghijklmnopqrstuvwxyz0"
BOT = {"id": 123456, "is_bot": True, "first_name": "Desk", "username": "desk_bot"}


class Refusal(Exception):
    def __init__(self, code, description, **parameters):
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


class BotServer:
    """sent: what the bot sent, as the API's messages. write() and edit() are the customers."""

    def __init__(self, first_update=1000):
        self.lock = threading.Condition()
        self.updates, self.next_update, self.next_message = [], first_update, 1
        self.sent, self.files, self.chats, self.blocked = [], {}, {}, set()
        self.webhook, self.poller, self.polls, self.polling = "", 0, 0, 0
        self.slow_down = []  # seconds: the next sends get 429
        self.drop_after = 0  # so many sends are taken and not answered
        self.fail_poll = []  # (code, description): the next polls get this
        self.fail_files = 0  # so many downloads fail for now
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                outer.serve(self)

            do_POST = do_GET

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                pass  # a client that goes away is part of the tests
        self.server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def settings(self, **more):
        return {"kind": "telegram", "name": "Telegram", "address": "@desk_bot", "token": TOKEN, "api_url": self.url,
                "poll_s": 20, **more}

    # ---- what customers do

    def person(self, number, first="Ana", last="Pop", username="anapop", language="ro"):
        person = {"id": number, "is_bot": False, "first_name": first, "last_name": last, "username": username,
                  "language_code": language}
        self.chats[number] = {"id": number, "type": "private", "first_name": first, "last_name": last, "username": username}
        return person

    def write(self, person, text=None, **content):
        """\\returns the message."""
        with self.lock:
            message = {"message_id": self.next_message, "from": person, "chat": self.chats[person["id"]],
                       "date": int(time.time()), **content}
            if text is not None:
                message["text"] = text
            self.next_message += 1
            self.push({"message": message})
            return message

    def edit(self, message, text, after=1):
        with self.lock:
            changed = {**message, "edit_date": message.get("edit_date", message["date"]) + after}
            changed["caption" if "caption" in message else "text"] = text
            self.push({"edited_message": changed})
            return changed

    def file(self, data, path, big=False):
        """\\returns its file_id."""
        with self.lock:
            name = f"file-{len(self.files)}"
            self.files[name] = {"data": data, "path": path, "big": big}
            return name

    def push(self, content):
        self.updates.append({"update_id": self.next_update, **content})
        self.next_update += 1
        self.lock.notify_all()

    # ---- the wire

    def serve(self, request):
        try:
            body = self.body(request)
            path = urllib.parse.urlsplit(request.path)
            if path.path.startswith("/file/bot"):
                return self.serve_file(request, path.path)
            pieces = path.path.split("/")
            if len(pieces) != 3 or pieces[1] != "bot" + TOKEN:
                raise Refusal(401 if len(pieces) == 3 else 404, "Unauthorized" if len(pieces) == 3 else "Not Found")
            parameters = self.parameters(request, path.query, body)
            method = getattr(self, "call_" + pieces[2].lower(), None)
            if method is None:
                raise Refusal(404, "Not Found")
            result = method(parameters)
            if result is BotServer:
                request.close_connection = True  # taken, and never answered
                request.connection.close()
                return
            self.reply(request, 200, {"ok": True, "result": result})
        except Refusal as refusal:
            said = {"ok": False, "error_code": refusal.code, "description": refusal.description}
            if refusal.parameters:
                said["parameters"] = refusal.parameters
            self.reply(request, refusal.code, said)

    @staticmethod
    def body(request):
        """Also in chunks (RFC 9112 section 7.1), as client libraries stream files."""
        if "chunked" not in request.headers.get("Transfer-Encoding", ""):
            return request.rfile.read(int(request.headers.get("Content-Length") or 0))
        whole = b""
        while True:
            size = int(request.rfile.readline().split(b";")[0], 16)
            whole += request.rfile.read(size)
            request.rfile.readline()
            if size == 0:
                return whole

    @staticmethod
    def reply(request, status, content, kind="application/json"):
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        request.send_response(status)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(data)))
        request.end_headers()
        request.wfile.write(data)

    @staticmethod
    def parameters(request, query, body):
        found = dict(urllib.parse.parse_qsl(query, keep_blank_values=True))
        kind = request.headers.get("Content-Type", "")
        if kind.startswith("application/json"):
            try:
                found.update(json.loads(body or b"{}"))
            except ValueError as error:
                raise Refusal(400, "Bad Request: can't parse JSON") from error
        elif kind.startswith("application/x-www-form-urlencoded"):
            found.update(urllib.parse.parse_qsl(body.decode(), keep_blank_values=True))
        elif kind.startswith("multipart/form-data"):
            message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
                b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
            for part in message.iter_parts():
                name = part.get_param("name", header="content-disposition")
                data = part.get_payload(decode=True)
                file = part.get_filename()
                found[name] = {"name": file, "type": part.get_content_type(), "data": data} if file else data.decode()
        return found

    def serve_file(self, request, path):
        with self.lock:
            if self.fail_files > 0:
                self.fail_files -= 1
                return self.reply(request, 502, b"bad gateway", "text/plain")
            known = {f"/file/bot{TOKEN}/{file['path']}": file for file in self.files.values()}
        if path not in known:
            return self.reply(request, 404, {"ok": False, "error_code": 404, "description": "Not Found"})
        self.reply(request, 200, known[path]["data"], "application/octet-stream")

    # ---- methods

    def call_getme(self, _):
        return BOT

    def call_getwebhookinfo(self, _):
        return {"url": self.webhook, "has_custom_certificate": False, "pending_update_count": len(self.updates)}

    def call_setwebhook(self, parameters):
        self.webhook = parameters.get("url", "")
        return True

    def call_deletewebhook(self, _):
        self.webhook = ""
        return True

    def call_getupdates(self, parameters):
        offset, limit = int(parameters.get("offset", 0)), int(parameters.get("limit", 100))
        timeout = int(parameters.get("timeout", 0))
        wanted = parameters.get("allowed_updates") or []
        wanted = json.loads(wanted) if isinstance(wanted, str) else wanted
        if not 1 <= limit <= 100 or not 0 <= timeout <= 50:
            raise Refusal(400, "Bad Request: wrong limit or timeout")
        with self.lock:
            if self.fail_poll:
                raise Refusal(*self.fail_poll.pop(0)[:2])
            if self.webhook:
                raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
                              "delete the webhook first")
            self.poller += 1
            self.polls += 1
            mine = self.poller
            self.lock.notify_all()  # whoever polled before is told to go
            if offset > 0:
                self.updates = [update for update in self.updates if update["update_id"] >= offset]
            self.polling += 1
            try:
                return self.held_poll(mine, wanted, limit, time.monotonic() + timeout)
            finally:
                self.polling -= 1

    def held_poll(self, mine, wanted, limit, end):
        while True:
            if mine != self.poller:
                raise Refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance "
                              "is running")
            found = [u for u in self.updates if not wanted or any(kind in u for kind in wanted)]
            left = end - time.monotonic()
            if found or left <= 0:
                return found[:limit]
            self.lock.wait(left)

    def chat_of(self, parameters):
        try:
            number = int(parameters["chat_id"])
        except (KeyError, ValueError) as error:
            raise Refusal(400, "Bad Request: chat_id is empty") from error
        if number not in self.chats:
            raise Refusal(400, "Bad Request: chat not found")
        if number in self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return self.chats[number]

    def deliver(self, parameters, **content):
        with self.lock:
            if self.slow_down:
                wait = self.slow_down.pop(0)
                raise Refusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
            message = {"message_id": self.next_message, "from": BOT, "chat": self.chat_of(parameters), "date": int(time.time()),
                       **content}
            self.next_message += 1
            self.sent.append(message)
            if self.drop_after > 0:
                self.drop_after -= 1
                return BotServer
            return {key: value for key, value in message.items() if key != "data"}

    def call_sendmessage(self, parameters):
        text = str(parameters.get("text", ""))
        if not text.strip():
            raise Refusal(400, "Bad Request: message text is empty")
        if len(text.encode("utf-16-le")) // 2 > 4096:
            raise Refusal(400, "Bad Request: message is too long")
        return self.deliver(parameters, text=text)

    def send_file(self, parameters, kind):
        file = parameters.get(kind)
        if isinstance(file, str) and file.startswith("attach://"):
            file = parameters.get(file.removeprefix("attach://"))
        if not isinstance(file, dict) or not file["data"]:
            raise Refusal(400, f"Bad Request: there is no {kind} in the request")
        caption = parameters.get("caption", "")
        if len(caption) > 1024:
            raise Refusal(400, "Bad Request: message caption is too long")
        if kind == "photo" and not file["type"].startswith("image/"):
            raise Refusal(400, "Bad Request: IMAGE_PROCESS_FAILED")
        described = {"file_id": "out-" + str(self.next_message), "file_unique_id": "u", "file_size": len(file["data"])}
        content = {"photo": [{**described, "width": 1, "height": 1}]} if kind == "photo" else {
            "document": {**described, "file_name": file["name"], "mime_type": file["type"]}}
        if caption:
            content["caption"] = caption
        return self.deliver(parameters, data=file["data"], **content)

    def call_sendphoto(self, parameters):
        return self.send_file(parameters, "photo")

    def call_senddocument(self, parameters):
        return self.send_file(parameters, "document")

    def call_getfile(self, parameters):
        with self.lock:
            file = self.files.get(parameters.get("file_id"))
        if not file:
            raise Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if file["big"]:
            raise Refusal(400, "Bad Request: file is too big")
        return {"file_id": parameters["file_id"], "file_unique_id": "u", "file_size": len(file["data"]), "file_path": file["path"]}
