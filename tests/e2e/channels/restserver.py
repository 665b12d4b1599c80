# SPDX-License-Identifier: GPL-3.0-or-later
"""A strict server of the Twilio-compatible Messages API for tests, in the test's own process. Its calls to the hub are signed here, by
Python's hmac: the hub's own code never judges itself."""
import base64
import hashlib
import hmac
import http.client
import http.server
import json
import re
import threading
import urllib.parse
import urllib.request

ACCOUNT, TOKEN = "AC" + "0" * 31 + "1", "0123456789abcdef0123456789abcdef"


def sign(url, fields, token=TOKEN):
    """X-Twilio-Signature: the URL, then every name with its value, sorted by name."""
    text = url + "".join(name + value for name, value in sorted(set(fields)))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


class RestServer:
    """created: the fields of every message taken. mode: "take", "drop" (takes and breaks off), "busy" (429) or an error code."""

    def __init__(self):
        self.created, self.mode, self.media, self.lock = [], "take", {}, threading.Lock()
        self.fetched_without_password = 0
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                outer.get(self)

            def do_POST(self):
                outer.post(self)

            def log_message(self, *_):
                pass
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def settings(self, public_url, **more):
        return {"kind": "sms", "name": "Texts", "address": "+15005550006", "provider": "twilio", "public_url": public_url,
                "twilio": {"url": self.url, "account_sid": ACCOUNT, "auth_token": TOKEN}, **more}

    # ---- the API

    def reply(self, request, status, content, kind="application/json", **headers):
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        request.send_response(status)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(data)

    def known(self, request):
        given = request.headers.get("Authorization", "")
        right = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        return hmac.compare_digest(given, right)

    def refuse(self, request, status, code, message):
        self.reply(request, status, {"code": code, "message": message, "more_info": f"https://www.twilio.com/docs/errors/{code}",
                                     "status": status})

    def get(self, request):
        if request.path in self.media:
            if not self.known(request):
                self.fetched_without_password += 1
                return self.refuse(request, 401, 20003, "Authenticate")
            kind, data = self.media[request.path]
            if kind == "redirect":
                return self.reply(request, 307, b"", "text/plain", Location=data)
            return self.reply(request, 200, data, kind)
        if not self.known(request):
            return self.refuse(request, 401, 20003, "Authenticate")
        if request.path == f"/2010-04-01/Accounts/{ACCOUNT}.json":
            return self.reply(request, 200, {"sid": ACCOUNT, "status": "active"})
        self.refuse(request, 404, 20404, "The requested resource was not found")

    def post(self, request):
        body = request.rfile.read(int(request.headers.get("Content-Length") or 0)).decode()
        if not self.known(request):
            return self.refuse(request, 401, 20003, "Authenticate")
        if request.path != f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json":
            return self.refuse(request, 404, 20404, "The requested resource was not found")
        if request.headers.get("Content-Type") != "application/x-www-form-urlencoded":
            return self.refuse(request, 400, 12300, "Invalid Content-Type")
        pairs = urllib.parse.parse_qsl(body, keep_blank_values=True)
        fields = dict(pairs)
        if not re.fullmatch(r"\+[1-9]\d{6,14}", fields.get("To", "")):
            return self.refuse(request, 400, 21211, "Invalid 'To' Phone Number")
        if "From" not in fields and "MessagingServiceSid" not in fields:
            return self.refuse(request, 400, 21603, "A 'From' phone number is required.")
        if not fields.get("Body") and "MediaUrl" not in fields:
            return self.refuse(request, 400, 21602, "Message body is required.")
        if len(fields.get("Body", "")) > 1600:
            return self.refuse(request, 400, 21617, "The concatenated message body exceeds the 1600 character limit")
        if self.mode == "busy":
            self.mode = "take"
            return self.refuse(request, 429, 20429, "Too Many Requests")
        if isinstance(self.mode, int):
            return self.refuse(request, 400, self.mode, "Attempt to send to unsubscribed recipient")
        with self.lock:
            sid = f"SM{len(self.created):032x}"
            self.created.append({**fields, "sid": sid, "media": [v for n, v in pairs if n == "MediaUrl"]})
        if self.mode == "drop":
            request.close_connection = True
            request.connection.close()
            return
        self.reply(request, 201, {"sid": sid, "status": "queued", "num_segments": "1", "error_code": None, "error_message": None,
                                  "direction": "outbound-api", "price": None, "to": fields["To"]})

    # ---- what the vendor does

    @staticmethod
    def call(hub, public_url, fields, token=TOKEN, signature=None):
        """Posts to where the hub is what was meant for public_url; the status."""
        target = urllib.parse.urlsplit(public_url)
        path = target.path + (f"?{target.query}" if target.query else "")
        connection = http.client.HTTPConnection("127.0.0.1", hub.port, timeout=60)
        connection.request("POST", path, urllib.parse.urlencode(fields), {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": sign(public_url, fields, token) if signature is None else signature})
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer.status
