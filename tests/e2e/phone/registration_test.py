# SPDX-License-Identifier: GPL-3.0-or-later
"""Registering over UDP, TCP and TLS with an authority of our own, and being registered again when the server is back."""
import signal
import sys
import time

import phonelib
import sound
from phonelib import until

SOON = 5.0  # seconds, the promise


def each_transport(w):
    """UDP, TCP, TLS with own CA; the same account again changes nothing; null forgets it"""
    told = []
    for transport in ("udp", "tcp", "tls"):
        began = time.monotonic()
        w.a.register(w.pbx.account("1001", transport))
        told.append(f"{transport} {1000 * (time.monotonic() - began):.0f} ms")
        events = len(w.a.found("account"))
        w.a.command("account", account=w.pbx.account("1001", transport))
        call = w.a.dial("9999")
        assert w.a.reason(call) == "unknown_number"
        assert len(w.a.found("account")) == events
    w.a.command("account", account=None)
    w.a.wait(lambda: w.a.account["state"] == "none", "no account")
    assert w.a.refused("dial", call="00000000-0000-4000-8000-000000000002", to="1002") == "no_account"
    return told


def refused(w):
    """a wrong password, an unknown authority and a server that is not there, each in words with what to do"""
    w.a.command("account", account=w.pbx.account("1001", "udp", password="wrong"))
    status = w.a.wait(lambda: w.a.account if w.a.account["state"] == "failed" else None, "failed")
    assert status["code"] in (401, 403) and "password" in status["text"], status
    account = w.pbx.account("1001", "tls")
    del account["ca_pem"]
    w.a.command("account", account=account)
    status = w.a.wait(lambda: w.a.account if w.a.account["state"] == "gone" else None, "gone")
    assert "certificate" in status["text"], status
    w.a.command("account", account=w.pbx.account("1001", "udp", server=f"sip:127.0.0.1:{phonelib.free_port()}"))
    status = w.a.wait(lambda: w.a.account if w.a.account["state"] == "gone" else None, "gone")
    assert "cannot be reached" in status["text"], status
    for wrong, code in (({"address": "nobody"}, "address"), ({"transport": "pigeon"}, "malformed"), ({"codecs": ["mp3"]}, "malformed"),
                        ({"srtp": "maybe"}, "malformed"), ({"server": "http://x"}, "address")):
        assert w.a.refused("account", account=w.pbx.account("1001", **wrong)) == code, wrong
    assert "pw1001" not in w.a.program.text()


def server_returns(w):
    """the server dies and comes back: told as gone, registered again within 5 s and called again, over each transport"""
    phones = {"udp": (w.a, "1001"), "tcp": (w.b, "1002"), "tls": (w.c, "1003")}
    for transport, (phone, user) in phones.items():
        phone.register(w.pbx.account(user, transport))

    def attempt():
        w.pbx.stop(signal.SIGKILL)
        for transport, (phone, _) in phones.items():
            phone.wait(lambda phone=phone: phone.account["state"] == "gone", transport + " is told as gone")
        w.pbx.start()
        back = time.monotonic()
        took = {}
        for transport, (phone, _) in phones.items():
            phone.wait(lambda phone=phone: phone.account["state"] == "ok", transport + " is registered again")
            took[transport] = round(phone.account["at"] - back, 1)
        return took
    took = phonelib.again(attempt, lambda took: max(took.values()) <= SOON)
    for caller, called, number in ((w.a, w.b, "1002"), (w.b, w.c, "1003"), (w.c, w.a, "1001")):
        call = caller.dial(number)
        incoming = called.incoming()
        caller.command("hangup", call=call)
        called.reason(incoming)
    return took


def short_restart(w):
    """a server that is restarted at once, which over UDP nobody is told of: the phone can be called again long before its registration is due"""
    w.a.register(w.pbx.account("1001"))
    w.pbx.stop(signal.SIGKILL)
    w.pbx.start()
    back = time.monotonic()

    def rings():
        call = w.b.dial("1001")
        found = w.b.comes(call, "ringing", "ended")["state"] == "ringing"
        if found:
            w.b.command("hangup", call=call)
            w.a.hang_up_all()
        return found
    phonelib.until(rings, "a ring at the phone")
    return f"{time.monotonic() - back:.1f} s"


def call_goes_on(w):
    """a call that is up goes on while the server is away"""
    call = w.b.dial("1001")
    incoming = w.a.incoming()
    w.a.command("answer", call=incoming)
    w.b.comes(call, "up")
    w.a.comes(incoming, "up")
    start = time.monotonic()
    w.pbx.stop(signal.SIGKILL)
    w.a.wait(lambda: w.a.account["state"] == "gone", "the server is told as gone")
    qualities = len(w.a.found("quality"))
    w.a.wait(lambda: len(w.a.found("quality")) >= qualities + 2, "two more seconds of it")
    assert (w.a.state(incoming), w.b.state(call)) == ("up", "up"), (w.a.calls[incoming], w.b.calls[call])
    assert "advice" not in w.a.found("quality")[-1], w.a.found("quality")[-1]
    w.pbx.start()
    for phone in (w.a, w.b):
        phone.wait(lambda: phone.account["state"] == "ok", "registered again")
    # Over its new connection a phone is at a new place, and tells the other one so: only then does a hanging up find it.
    qualities = len(w.b.found("quality"))
    w.b.wait(lambda: len(w.b.found("quality")) >= qualities + 2, "two more seconds of it, with the server back")
    w.a.command("hangup", call=incoming)
    assert w.b.reason(call) == "hung_up"
    return f"{time.monotonic() - start:.1f} s"


def ends_by_itself(w):
    """a second phone on the same socket ends with code 3; SIGTERM unregisters; quit ends"""
    second = phonelib.Program([w.a.program.process.args[0], "--socket", w.a.path], w.folder, "second")
    assert second.process.wait(phonelib.LIMIT) == 3, second.text()
    assert w.a.ask("levels", on=False)["ok"]
    w.a.stop()
    call = w.b.dial("1001")
    assert w.b.reason(call) == "unreachable", "the server knows that it is gone"
    w.c.command("quit")
    assert w.c.program.process.wait(phonelib.LIMIT) == 0


TESTS = [each_transport, refused, server_returns, short_restart, call_goes_on, ends_by_itself]

if __name__ == "__main__":
    with phonelib.World() as world:
        world.voices = sound.voices(world.folder)
        world.pbx = world.add(phonelib.Kamailio(world.folder, tls=True))
        world.a, world.b, world.c = (world.phone(name, files=world.voices["agent"]) for name in "abc")
        phonelib.run([t for t in TESTS if not sys.argv[1:] or t.__name__ in sys.argv], world)
