# SPDX-License-Identifier: GPL-3.0-or-later
"""SIP over UDP for tests, as little as it takes: a phone that registers and answers as it is told, a provider that calls. Signalling
only. RFC 3261; digest by RFC 2617 without qop."""
import hashlib
import re
import socket
import threading
import time
import uuid

from hub import wait_for

SDP = ("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000 RTP/AVP 8\r\n"
       "a=rtpmap:8 PCMA/8000\r\n")


def free_udp_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Message:
    def __init__(self, data):
        head, _, self.body = data.decode("utf-8", "replace").partition("\r\n\r\n")
        lines = head.split("\r\n")
        self.start = lines[0]
        self.headers = [tuple(part.strip() for part in line.partition(":")[::2]) for line in lines[1:] if ":" in line]
        self.status = int(self.start.split()[1]) if self.start.startswith("SIP/2.0") else 0
        self.method = self.get("CSeq").split()[-1]

    def get(self, name, otherwise=""):
        return next((value for key, value in self.headers if key.lower() == name.lower()), otherwise)

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def call_id(self):
        return self.get("Call-ID")


class Line:
    """A UDP socket with its reader; what comes goes to on_message()."""

    def __init__(self, proxy_port, port=None):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", port or 0))
        self.port = self.socket.getsockname()[1]
        self.proxy = ("127.0.0.1", proxy_port)
        self.open = True
        self.lock = threading.RLock()
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        while self.open:
            try:
                data, peer = self.socket.recvfrom(65536)
            except OSError:
                return
            if len(data) > 10:
                with self.lock:
                    self.on_message(Message(data), peer)

    def send(self, text, peer=None):
        if self.open:
            self.socket.sendto(text.encode(), peer or self.proxy)

    def close(self):
        self.open = False
        try:
            self.socket.shutdown(socket.SHUT_RDWR)  # wakes the reader, which would keep the port
        except OSError:
            pass  # not connected: it is awake all the same
        self.reader.join(5)
        self.socket.close()

    def via(self):
        return f"SIP/2.0/UDP 127.0.0.1:{self.port};branch=z9hG4bK{uuid.uuid4().hex};rport"

    def reply(self, request, status, words, peer, tag=None, extra="", body=""):
        lines = [f"SIP/2.0 {status} {words}"]
        lines += [f"{key}: {value}" for key, value in request.headers if key.lower() in ("via", "record-route")]
        to = request.get("To")
        if tag and ";tag=" not in to:
            to += f";tag={tag}"
        lines += [f"From: {request.get('From')}", f"To: {to}", f"Call-ID: {request.call_id}", f"CSeq: {request.get('CSeq')}"]
        if extra:
            lines.append(extra)
        if body:
            lines.append("Content-Type: application/sdp")
        lines.append(f"Content-Length: {len(body)}")
        self.send("\r\n".join(lines) + "\r\n\r\n" + body, peer)

    def on_message(self, message, peer):
        raise NotImplementedError


def uri_in(header):
    found = re.search(r"<([^>]+)>", header)
    return found.group(1) if found else header.split(";")[0].strip()


class Dialog:
    """One call of a Line."""

    def __init__(self, line, call_id):
        self.line, self.call_id = line, call_id
        self.state = "new"  # ringing, up, ended
        self.status = 0
        self.statuses = []
        self.routes, self.remote, self.local_header, self.remote_header = [], "", "", ""
        self.seq = 1
        self.at = {}
        self.header = {}

    def become(self, state):
        self.state = state
        self.at.setdefault(state, time.monotonic())

    def request(self, method, seq=None):
        number = seq or self.seq
        lines = [f"{method} {self.remote} SIP/2.0", f"Via: {self.line.via()}", "Max-Forwards: 70",
                 *[f"Route: {route}" for route in self.routes], f"From: {self.local_header}", f"To: {self.remote_header}",
                 f"Call-ID: {self.call_id}", f"CSeq: {number} {method}", "Content-Length: 0"]
        self.line.send("\r\n".join(lines) + "\r\n\r\n")

    def hang_up(self):
        self.seq += 1
        self.become("ended")
        self.request("BYE")

    def until(self, *states):
        wait_for(f"{self.call_id} being {states}, it is {self.state} ({self.status})", lambda: self.state in states)
        return self


class Phone(Line):
    """Registers, and does with a call what `manner` says: "answer", "ring" (and wait), "busy", "decline"."""

    def __init__(self, proxy_port, user, password, domain, manner="answer"):
        super().__init__(proxy_port)
        self.user, self.password, self.domain, self.manner = user, password, domain, manner
        self.answer_after = 0.05  # seconds
        self.registered = 0
        self.calls = {}
        self.rung = []
        self.register_seq = 0
        self.register_id = uuid.uuid4().hex
        self.register()

    def register(self, authorization=""):
        self.register_seq += 1
        uri = f"sip:{self.domain}"
        lines = [f"REGISTER {uri} SIP/2.0", f"Via: {self.via()}", "Max-Forwards: 70",
                 f"From: <sip:{self.user}@{self.domain}>;tag={self.register_id[:8]}", f"To: <sip:{self.user}@{self.domain}>",
                 f"Call-ID: {self.register_id}", f"CSeq: {self.register_seq} REGISTER",
                 f"Contact: <sip:{self.user}-{self.port}@127.0.0.1:{self.port}>", "Expires: 600"]
        if authorization:
            lines.append(authorization)
        self.send("\r\n".join(lines + ["Content-Length: 0"]) + "\r\n\r\n")

    def authorised(self, challenge, method, uri):
        realm = re.search(r'realm="([^"]+)"', challenge).group(1)
        nonce = re.search(r'nonce="([^"]+)"', challenge).group(1)

        def md5(text):
            return hashlib.md5(text.encode()).hexdigest()
        answer = md5(f"{md5(f'{self.user}:{realm}:{self.password}')}:{nonce}:{md5(f'{method}:{uri}')}")
        return f'Digest username="{self.user}", realm="{realm}", nonce="{nonce}", uri="{uri}", response="{answer}"'

    def on_message(self, message, peer):
        if message.status and message.method == "REGISTER":
            self.registered = message.status
            if message.status == 401 and self.register_seq < 2:
                answer = self.authorised(message.get("WWW-Authenticate"), "REGISTER", f"sip:{self.domain}")
                self.register(f"Authorization: {answer}")
            return
        call = self.calls.get(message.call_id)
        if message.status:
            return self.on_answer(message, call)
        if message.method == "INVITE" and ";tag=" not in message.get("To"):
            return self.on_invite(message, peer)
        if message.method == "CANCEL":
            self.reply(message, 200, "OK", peer, "x")
            if call and call.state == "ringing":
                self.reply(call.invite, 487, "Request Terminated", call.peer, call.tag)
                call.become("ended")
        elif message.method == "BYE":
            self.reply(message, 200, "OK", peer)
            if call:
                call.become("ended")
        elif message.method == "ACK" and call and call.state == "answering":
            call.become("up")

    def on_invite(self, message, peer):
        known = self.calls.get(message.call_id)
        if known and known.state in ("ringing", "answering", "up") and known.cseq == message.get("CSeq") \
                and known.branch == message.all("Via")[0]:
            return  # a repeat
        call = Dialog(self, message.call_id)
        call.invite, call.peer, call.tag = message, peer, uuid.uuid4().hex[:8]
        call.cseq, call.branch = message.get("CSeq"), message.all("Via")[0]
        call.header = {"X-Call-Id": message.get("X-Call-Id")}
        self.calls[message.call_id] = call
        self.rung.append((time.monotonic(), message.call_id))
        call.become("ringing")
        self.reply(message, 180, "Ringing", peer, call.tag)
        if self.manner == "busy":
            self.reply(message, 486, "Busy Here", peer, call.tag)
            call.become("ended")
        elif self.manner == "decline":
            self.reply(message, 603, "Decline", peer, call.tag)
            call.become("ended")
        elif self.manner == "answer":
            threading.Timer(self.answer_after, self.answer, (call,)).start()

    def answer(self, call):
        with self.lock:
            if call.state != "ringing":
                return
            message = call.invite
            call.become("answering")
            call.routes = message.all("Record-Route")
            call.remote = uri_in(message.get("Contact"))
            call.local_header = message.get("To") + f";tag={call.tag}"
            call.remote_header = message.get("From")
            self.reply(message, 200, "OK", call.peer, call.tag, f"Contact: <sip:{self.user}@127.0.0.1:{self.port}>", SDP)

    def dial(self, number, call_uuid):
        """Calls out; (the dialog)."""
        call = Dialog(self, uuid.uuid4().hex)
        call.to, call.uuid, call.tag = number, call_uuid, uuid.uuid4().hex[:8]
        self.calls[call.call_id] = call
        self.invite(call)
        return call

    def invite(self, call, authorization=""):
        uri = f"sip:{call.to}@{self.domain}"
        lines = [f"INVITE {uri} SIP/2.0", f"Via: {self.via()}", "Max-Forwards: 70",
                 f"From: <sip:{self.user}@{self.domain}>;tag={call.tag}", f"To: <{uri}>", f"Call-ID: {call.call_id}",
                 f"CSeq: {call.seq} INVITE", f"Contact: <sip:{self.user}@127.0.0.1:{self.port}>", f"X-Call-Id: {call.uuid}"]
        if authorization:
            lines.append(authorization)
        self.send("\r\n".join(lines + ["Content-Type: application/sdp", f"Content-Length: {len(SDP)}"]) + "\r\n\r\n" + SDP)

    def on_answer(self, message, call):
        if not call or message.method != "INVITE":
            return
        call.status = message.status
        if message.status == 407 and call.seq == 1:
            uri = f"sip:{call.to}@{self.domain}"
            call.seq = 2
            return self.invite(call, "Proxy-Authorization: " + self.authorised(message.get("Proxy-Authenticate"), "INVITE", uri))
        if 200 <= message.status < 300:
            take_answer(call, message)
        elif message.status >= 300:
            call.become("ended")

    @property
    def up(self):
        return [call for call in self.calls.values() if call.state == "up"]


def take_answer(call, message):
    call.routes = list(reversed(message.all("Record-Route")))
    call.remote = uri_in(message.get("Contact"))
    call.local_header, call.remote_header = message.get("From"), message.get("To")
    call.request("ACK", call.seq)
    if call.state not in ("up", "ended"):
        call.become("up")


class Provider(Line):
    """The public network: calls in from any number, and takes what agents call out to."""

    def __init__(self, proxy_port, port=None):
        super().__init__(proxy_port, port)
        self.calls = {}
        self.manner = "answer"

    def call(self, number, to, domain, name=""):
        call = Dialog(self, uuid.uuid4().hex)
        call.number, call.to, call.domain, call.name = number, to, domain, name
        call.branch, call.tag = self.via(), uuid.uuid4().hex[:8]
        self.calls[call.call_id] = call
        self.invite(call)
        threading.Timer(0.5, self.again, (call, 0.5)).start()
        return call

    def again(self, call, wait):
        """UDP loses things; a busy machine most of all (timer A)."""
        if not call.statuses and self.open and wait < 16:
            self.invite(call)
            threading.Timer(wait * 2, self.again, (call, wait * 2)).start()

    def invite(self, call, method="INVITE"):
        uri = f"sip:{call.to}@{call.domain}"
        who = f'"{call.name}" ' if call.name else ""
        lines = [f"{method} {uri} SIP/2.0", f"Via: {call.branch}", "Max-Forwards: 70",
                 f"From: {who}<sip:{call.number}@carrier.test>;tag={call.tag}", f"To: <{uri}>", f"Call-ID: {call.call_id}",
                 f"CSeq: 1 {method}", f"Contact: <sip:carrier@127.0.0.1:{self.port}>"]
        body = SDP if method == "INVITE" else ""
        if body:
            lines.append("Content-Type: application/sdp")
        self.send("\r\n".join(lines + [f"Content-Length: {len(body)}"]) + "\r\n\r\n" + body)

    def give_up(self, call):
        self.invite(call, "CANCEL")

    def on_message(self, message, peer):
        call = self.calls.get(message.call_id)
        if message.status:
            if call and message.method == "INVITE":
                call.status = message.status
                call.statuses.append(message.status)
                if 200 <= message.status < 300:
                    take_answer(call, message)
                elif message.status >= 300:
                    self.acknowledge(call, message)
                    call.words = message.start
                    call.become("ended")
        elif message.method == "BYE":
            self.reply(message, 200, "OK", peer)
            if call:
                call.become("ended")
        elif message.method == "INVITE" and not call:
            call = self.calls[message.call_id] = Dialog(self, message.call_id)
            call.number, call.invited = uri_in(message.start.split()[1]), message
            call.tag = uuid.uuid4().hex[:8]
            call.become("ringing")
            if self.manner == "answer":
                call.routes, call.remote = message.all("Record-Route"), uri_in(message.get("Contact"))
                call.local_header, call.remote_header = message.get("To") + f";tag={call.tag}", message.get("From")
                self.reply(message, 200, "OK", peer, call.tag, f"Contact: <sip:carrier@127.0.0.1:{self.port}>", SDP)
                call.become("up")
            else:
                self.reply(message, 486, "Busy Here", peer, call.tag)
                call.become("ended")

    def acknowledge(self, call, message):
        uri = f"sip:{call.to}@{call.domain}"
        self.send("\r\n".join([f"ACK {uri} SIP/2.0", f"Via: {call.branch}", "Max-Forwards: 70", f"From: {message.get('From')}",
                               f"To: {message.get('To')}", f"Call-ID: {call.call_id}", "CSeq: 1 ACK", "Content-Length: 0"])
                  + "\r\n\r\n")
