# SPDX-License-Identifier: GPL-3.0-or-later
"""The SIP messages of RFC 4475 and of Kamailio's own tests thrown at the phone's UDP port, with a call up: no crash, the right class of
answer, and the call hears nothing of it. Needs ../shared/data/sip; skips where that is not there. Without it: messages of our own."""
import json
import os
import random
import re
import socket
import sys
import uuid

import phonelib
import sound
from features_test import talk
from phonelib import until

CORPUS = os.path.join(os.environ.get("DESKBELL_SOURCE", "."), "..", "shared", "data", "sip")
# Broken, but the library reads over it: a space before the domain of an address nobody looks at, a date in a zone of its own, a CSeq that
# names another method. RFC 4475 lets a receiver be liberal there; all others that are broken must not be accepted.
LENIENT = {"rfc4475/badaspec.dat", "rfc4475/baddate.dat", "rfc4475/mismatch01.dat"}


class Wire:
    """A UDP socket that sends messages to the phone and reads what comes back."""

    def __init__(self, port):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.own = self.socket.getsockname()[1]
        self.port = port

    def send(self, message):
        self.socket.sendto(message[:65000], ("127.0.0.1", self.port))

    def answers(self, length):
        """What comes within so many seconds: status codes."""
        codes = []
        self.socket.settimeout(length)
        try:
            while True:
                found = re.match(rb"SIP/2.0 (\d+)", self.socket.recv(65536))
                if found:
                    codes.append(int(found[1]))
                    self.socket.settimeout(0.02)
        except (TimeoutError, socket.timeout):
            return codes

    def ask(self, method="OPTIONS", **changes):
        """A plain request of our own and its final answer."""
        call = uuid.uuid4().hex
        lines = {"Via": f"SIP/2.0/UDP 127.0.0.1:{self.own};rport;branch=z9hG4bK{call}", "From": f"<sip:t@127.0.0.1:{self.own}>;tag=1",
                 "To": "<sip:1001@desk.test>", "Call-ID": call, "CSeq": f"1 {method}", "Max-Forwards": "70",
                 "Contact": f"<sip:t@127.0.0.1:{self.own}>", "Content-Length": "0"}
        lines.update(changes)
        head = f"{method} sip:1001@127.0.0.1:{self.port} SIP/2.0\r\n" + "".join(f"{k}: {v}\r\n" for k, v in lines.items() if v is not None)
        self.send(head.encode() + b"\r\n")
        return self.answers(2)


def towards(message, wire):
    """The answer comes where the topmost Via says unless it is asked back to where it came from (RFC 3581)."""
    return re.sub(rb"(?im)^(via|v)([ \t]*):[ \t]*SIP[ \t]*/[ \t]*2\.0[ \t]*/[ \t]*(UDP|TCP)[ \t]+[^;,\r\n]+",
                  lambda m: m[1] + m[2] + b": SIP/2.0/UDP 127.0.0.1:" + str(wire.own).encode() + b";rport", message, count=1)


def alive(w):
    assert w.a.program.alive(), "the phone ended: " + w.a.program.text()[-2000:]
    assert w.a.refused("fly") == "unknown"


def own_messages(w):
    """requests that are right are answered as they should be; broken ones of our own change nothing"""
    wire = Wire(w.port)
    assert 200 in wire.ask("OPTIONS"), "an OPTIONS is answered"
    told = {method: wire.ask(method) for method in ("BYE", "INFO", "UPDATE", "PRACK", "FLY")}
    for method, codes in told.items():
        assert codes and all(400 <= code < 600 for code in codes), (method, codes)
    chance = random.Random(4475)
    valid = (f"INVITE sip:1001@127.0.0.1:{w.port} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:{wire.own};rport;branch=z9hG4bKx\r\nFrom: <sip:t@x>;tag=1\r\n"
             "To: <sip:1001@x>\r\nCall-ID: c\r\nCSeq: 1 INVITE\r\nMax-Forwards: 70\r\nContent-Type: application/sdp\r\nContent-Length: 0\r\n\r\n").encode()
    for _ in range(300):
        broken = bytearray(valid)
        for _ in range(chance.randint(1, 8)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        wire.send(bytes(broken[: chance.randint(1, len(broken))]))
    for junk in (b"", b"\r\n\r\n", b"\0" * 2000, b"INVITE " + b"a" * 60000 + b" SIP/2.0\r\n\r\n"):
        wire.send(junk)
    # From another port: what comes back for all of these is of no interest. The phone has them to read first.
    until(lambda: 200 in Wire(w.port).ask("OPTIONS"), "an answer after all that")
    alive(w)
    w.a.hang_up_all()
    return told


def corpus(w):
    """each message of the corpora, whole and cut: no crash, the right class of answer; a call that is up stays up"""
    if not os.path.isdir(CORPUS):
        print("   skipped: no corpus")
        return None
    call, incoming = talk(w.b, w.a, "1001")
    expected = {}
    with open(os.path.join(CORPUS, "expected.jsonl")) as lines:
        for line in lines:
            entry = json.loads(line)
            expected[entry["file"]] = entry
    names = sorted(os.path.join(folder, name) for folder in ("rfc4475", "kamailio") for name in os.listdir(os.path.join(CORPUS, folder)))
    results, wrong = {}, []
    for name in names:
        wire = Wire(w.port)
        with open(os.path.join(CORPUS, name), "rb") as file:
            message = towards(file.read(), wire)
        wire.send(message)
        codes = wire.answers(0.15)
        results[name] = codes
        entry = expected.get(name)
        request = not message.lstrip().startswith(b"SIP/")
        if entry and not request and codes:
            wrong.append((name, "an answer was answered", codes))
        # A message that is broken may be dropped or refused; what it must not do is ring.
        if entry and entry["class"].startswith("invalid") and name not in LENIENT and any(code < 300 and code != 100 for code in codes):
            wrong.append((name, entry["class"], codes))
        for cut in (len(message) // 3, len(message) * 2 // 3, len(message) - 3):
            wire.send(message[:cut])
        assert w.a.program.alive(), (name, w.a.program.text()[-2000:])
    alive(w)
    assert w.a.state(incoming) == "up" and w.b.state(call) == "up", "the call heard of it"
    assert 200 in Wire(w.port).ask("OPTIONS")
    for other in list(w.a.console.calls.values()):
        if other["state"] == "incoming":
            w.a.ask("decline", call=other["call"], reason="declined")
    w.b.command("hangup", call=call)
    w.a.reason(incoming)
    answered = {name: codes for name, codes in results.items() if codes}
    rung = [name for name, codes in results.items() if any(100 < code < 300 for code in codes)]
    print(f"   {len(names)} messages, {len(answered)} answered, {len(rung)} accepted or rung: {rung}")
    valid = [name for name, entry in expected.items() if entry["class"].startswith("valid")]
    requests = [n for n in valid if not open(os.path.join(CORPUS, n), "rb").read().lstrip().startswith(b"SIP/")]
    unanswered = [name for name in requests if not results[name]]
    refused = [(name, results[name]) for name in requests if 400 in results[name]]
    assert not unanswered and not refused and not wrong, (unanswered, refused, wrong)
    return f"all {len(requests)} valid requests answered, none of them as malformed"


def sipp_calls(w):
    """sipp as the carrier: a plain INVITE out of the public network, answered, with its id; hung up by it"""
    phonelib.need("sipp")
    scenario = os.path.join(os.path.dirname(os.path.abspath(__file__)), "carrier.xml")
    call = str(uuid.uuid4())
    port = w.pbx.trunk
    carrier = w.add(phonelib.Program(["sipp", "-sf", scenario, f"127.0.0.1:{w.pbx.port}", "-p", str(port), "-i", "127.0.0.1", "-s", "1001", "-m",
                                      "1", "-key", "uuid", call, "-nostdin"], w.folder, "sipp"))
    incoming = w.a.incoming()
    assert incoming == call and w.a.calls[call]["peer"]["number"] == "+49891234567", w.a.calls[call]
    w.a.command("answer", call=call)
    w.a.comes(call, "up")
    assert w.a.calls[call]["codec"] == "pcma"
    assert w.a.reason(call) == "hung_up"
    assert carrier.process.wait(phonelib.LIMIT) == 0, carrier.text()[-2000:]


TESTS = [own_messages, sipp_calls, corpus]

if __name__ == "__main__":
    with phonelib.World() as world:
        world.voices = sound.voices(world.folder)
        world.pbx = world.add(phonelib.Kamailio(world.folder))
        world.port = phonelib.free_port()
        world.a = world.phone("a", files=world.voices["agent"], arguments=["--sip-port", str(world.port)])
        world.b = world.phone("b", files=world.voices["customer"])
        world.a.register(world.pbx.account("1001"))
        world.b.register(world.pbx.account("1002"))
        phonelib.run([t for t in TESTS if not sys.argv[1:] or t.__name__ in sys.argv], world)
