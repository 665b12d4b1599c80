#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone: from the answer to the first sound, from INVITE to the console's event and to the card it paints, processor time and memory of a call beside baresip in
the same run, and what it costs when nothing happens. One JSON line a metric, like the other benches."""
import json
import os
import socket
import statistics
import sys
import time
import uuid

for place in ("phone", "phoneface"):
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e", place))
import phonelib  # noqa: E402
import sound  # noqa: E402
from facelib import Face  # noqa: E402

CALLS = 40
SECONDS = 10


def report(metric, value, unit, name=None, baseline=None):
    line = {"metric": metric, "value": round(value, 3), "unit": unit}
    if name:
        line.update(ratio_to=name, baseline=round(baseline, 3), ratio=round(value / baseline, 3) if baseline else 0)
    print(json.dumps(line), flush=True)


def pss(pid):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024


def ticks(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def load(pids):
    """Per cent of one core, of each process over the same seconds."""
    before, began = [ticks(pid) for pid in pids], time.monotonic()
    time.sleep(SECONDS)
    took = time.monotonic() - began
    return [100 * (ticks(pid) - b) / took for pid, b in zip(pids, before)]


class Caller:
    """A SIP caller of a few lines: INVITE, ACK, BYE, and the moments between them."""

    def __init__(self, port):
        self.port = port
        self.sip, self.rtp = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
        for each in (self.sip, self.rtp):
            each.bind(("127.0.0.1", 0))
            each.settimeout(phonelib.LIMIT)
        self.own, self.media = self.sip.getsockname()[1], self.rtp.getsockname()[1]

    def send(self, method, number, tag="", body=""):
        self.sip.sendto((f"{method} sip:{self.to}@127.0.0.1:{self.port} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:{self.own};rport;branch=z9hG4bK{self.id}{method}\r\n"
                         f"From: <sip:caller@127.0.0.1:{self.own}>;tag=1\r\nTo: <sip:{self.to}@desk.test>{tag}\r\nCall-ID: {self.id}\r\nCSeq: {number} {method}\r\n"
                         f"Contact: <sip:caller@127.0.0.1:{self.own}>\r\nMax-Forwards: 70\r\nX-Call-Id: {self.id}\r\n"
                         + ("Content-Type: application/sdp\r\n" if body else "") + f"Content-Length: {len(body)}\r\n\r\n{body}").encode(), ("127.0.0.1", self.port))

    def answer(self, *codes):
        while True:
            message = self.sip.recv(65536).decode(errors="replace")
            if message.startswith("SIP/2.0") and int(message[8:11]) in codes:
                return message

    def invite(self, to="1001"):
        self.to, self.id = to, str(uuid.uuid4())
        self.send("INVITE", 1, body="v=0\r\no=c 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
                  f"m=audio {self.media} RTP/AVP 8\r\na=rtpmap:8 PCMA/8000\r\n")
        return time.monotonic()

    def first_sound(self):
        while True:
            if len(self.rtp.recv(4096)) > 100:  # 20 ms of PCMA are 172 bytes; what opens a NAT is shorter
                return time.monotonic()

    def end(self, answer):
        tag = ";tag=" + answer.split("\r\nTo:", 1)[1].split("\r\n", 1)[0].split("tag=")[1]
        self.send("ACK", 1, tag)
        self.send("BYE", 2, tag)
        self.answer(200)
        self.rtp.setblocking(False)
        try:
            while True:
                self.rtp.recv(4096)
        except BlockingIOError:
            self.rtp.settimeout(phonelib.LIMIT)


def spread(name, values):
    report(name + "_p50", statistics.median(values), "ms")
    report(name + "_p95", sorted(values)[int(0.95 * (len(values) - 1))], "ms")


def cards(world, pbx, wav):
    """From a caller's INVITE to the ringing card painted in a whole console, and from its answer to the first sound at the caller."""
    port = phonelib.free_port()
    face = world.add(Face(world.folder, pbx.account("1009", codecs=["pcma"]), wav, ["--sip-port", str(port)]))
    face.say("start")
    face.hear("ready")
    caller = Caller(port)
    painted, heard = [], []
    for _ in range(CALLS):
        face.clear()
        began = 1000 * caller.invite("1009")
        painted.append(face.hear("card", "incoming", after=began) - began)
        caller.answer(180)
        answered = time.monotonic()
        face.say("key")
        heard.append(1000 * (caller.first_sound() - answered))
        caller.end(caller.answer(200))
        face.hear("card", "ended")
    spread("phone_invite_to_card", painted)
    spread("phone_key_to_audio", heard)


def main():
    with phonelib.World() as world:
        voices = sound.voices(world.folder)
        pbx = world.add(phonelib.Kamailio(world.folder))
        port = phonelib.free_port()
        phone = world.phone("a", files=voices["agent"], arguments=["--sip-port", str(port)])
        phone.register(pbx.account("1001", codecs=["pcma", "opus"]))
        report("phone_pss_registered", pss(phone.program.pid), "MiB")
        report("phone_idle_cpu", load([phone.program.pid])[0], "percent of a core")

        ring, audio = [], []
        caller = Caller(port)
        for _ in range(CALLS):
            began = caller.invite()
            phone.incoming()
            ring.append(1000 * (phone.found("call")[-1]["at"] - began))
            caller.answer(180)
            answered = time.monotonic()
            phone.socket.sendall(json.dumps({"command": "answer", "id": 0, "call": caller.id}).encode() + b"\n")
            heard = caller.first_sound()
            audio.append(1000 * (heard - answered))
            caller.end(caller.answer(200))
            phone.reason(caller.id)
        spread("phone_invite_to_event", ring)
        spread("phone_answer_to_audio", audio)
        if os.path.exists(os.environ["DESKBELL_BIN"] + "/consoleface"):
            cards(world, pbx, voices["agent"])
        print(json.dumps({"note": f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {CALLS} calls, {SECONDS} s each figure of a call"}), flush=True)

        for codec in ("pcma", "opus"):
            phone.register(pbx.account("1001", codecs=[codec]))
            peer = world.add(phonelib.Baresip(world.folder, {"pcma": "2001", "opus": "2002"}[codec], pbx, voices["customer_long"]))
            call = phone.dial({"pcma": "2001", "opus": "2002"}[codec])
            phone.comes(call, "up")
            peer.wait("CALL_ESTABLISHED")
            time.sleep(2)
            ours, theirs = load([phone.program.pid, peer.program.pid])
            report(f"phone_call_cpu_{codec}", ours, "percent of a core", "baresip", theirs)
            report(f"phone_call_pss_{codec}", pss(phone.program.pid), "MiB", "baresip", pss(peer.program.pid))
            phone.command("hangup", call=call)
            phone.reason(call)


if __name__ == "__main__":
    main()
