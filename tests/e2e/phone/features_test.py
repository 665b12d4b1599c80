# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with calls: own phones and baresip at a real Kamailio, sound out of files."""
import os
import sys
import time
import wave

import phonelib
import sound
from phonelib import until


def talk(caller, called, to, **members):
    """An answered call: its id at both ends."""
    call = caller.dial(to, **members)
    incoming = called.incoming()
    called.command("answer", call=incoming)
    caller.comes(call, "up")
    called.comes(incoming, "up")
    return call, incoming


def seconds_of(file):
    """Of a WAV that is whole; 0 when there is none, or when it is just being begun (its header is written at the end)."""
    try:
        return sound.seconds(file)
    except (OSError, EOFError, ZeroDivisionError, wave.Error):
        return 0.0


def hold_and_resume(w):
    """hold, held by the peer, resume"""
    a, b = w.a, w.b
    call, incoming = talk(a, b, "1002")
    a.command("hold", call=call)
    a.comes(call, "held")
    b.comes(incoming, "held_by_peer")
    assert a.refused("hold", call=call) == "state" and a.refused("answer", call=call) == "state"
    b.command("hold", call=incoming)
    b.comes(incoming, "held")
    a.command("resume", call=call)
    a.comes(call, "held_by_peer")
    b.command("resume", call=incoming)
    a.comes(call, "up")
    b.comes(incoming, "up")
    b.command("hangup", call=incoming)
    assert (a.reason(call), b.reason(incoming)) == ("hung_up", "hung_up")


def names_and_headers(w):
    """the call bears its UUID at both ends, the caller's name and number are told"""
    a, b = w.a, w.b
    call, incoming = talk(a, b, "+1 (00) 2".replace("+", "").replace("(", "").replace(")", ""))
    peer = b.calls[incoming]["peer"]
    assert incoming == call, "X-Call-Id names the call"
    assert peer["number"] == "1001" and peer["name"] == "Anna Ágens", peer
    assert b.calls[incoming]["headers"]["X-Call-Id"] == call
    assert a.refused("dial", call=call, to="1002") == "state"
    assert a.refused("dial", call="no uuid", to="1002") == "malformed"
    assert a.refused("dial", call="00000000-0000-4000-8000-000000000001", to="no number!") == "address"
    assert a.refused("dial", call="00000000-0000-4000-8000-000000000001", to="1002", headers={"X-Bad": "a\r\nRoute: <sip:x>"}) == "malformed"
    a.command("hangup", call=call)
    b.reason(incoming)


def digits(w):
    """DTMF both ways, as RFC 4733 events, with baresip"""
    a, peer = w.a, w.peer
    peer.events.clear()
    call = a.dial("2001")
    a.comes(call, "up")
    peer.wait("CALL_ESTABLISHED")
    a.command("dtmf", call=call, digits="159#*0d")
    until(lambda: peer.digits() == "159#*0D", "the digits at baresip, there are " + peer.digits())
    for digit in "73#":
        before = len(a.found("dtmf"))
        peer.command("sndcode", digit)
        a.wait(lambda: len(a.found("dtmf")) > before, "a digit from baresip")
    assert "".join(e["digit"] for e in a.found("dtmf", call=call)) == "73#"
    assert a.refused("dtmf", call=call, digits="12x") == "malformed"
    a.command("hangup", call=call)
    a.reason(call)


def blind_transfer(w):
    """blind transfer: the far end is put through, our call ends by itself"""
    a, b, c = w.a, w.b, w.c
    call, incoming = talk(a, b, "1002")
    a.command("transfer", call=call, to="1003")
    third = c.incoming()
    c.command("answer", call=third)
    a.wait(lambda: a.found("transfer", call=call, state="done"), "the transfer is told as done")
    assert a.found("transfer", call=call, state="trying")
    a.reason(call)
    onward = b.wait(lambda: next((x["call"] for x in b.calls.values() if x["state"] == "up" and x["call"] != incoming), None), "the new call at b")
    assert b.calls[onward]["peer"]["number"] == "1003"
    c.comes(third, "up")
    b.command("hangup", call=onward)
    c.reason(third)
    b.reason(incoming)


def failed_transfer(w):
    """a transfer to nobody fails in words, and the call stays"""
    a, b = w.a, w.b
    call, incoming = talk(a, b, "1002")
    a.command("transfer", call=call, to="9999")
    told = a.wait(lambda: a.found("transfer", call=call, state="failed"), "the transfer is told as failed")[-1]
    assert "still with you" in told["text"], told
    if a.state(call) == "held":
        a.command("resume", call=call)
    a.comes(call, "up")
    a.command("hangup", call=call)
    b.reason(incoming)
    b.hang_up_all()


def attended_transfer(w):
    """attended transfer: b and c are joined, we are out"""
    a, b, c = w.a, w.b, w.c
    first, at_b = talk(a, b, "1002")
    second, at_c = talk(a, c, "1003")
    a.comes(first, "held")
    assert a.refused("attend", call=first, **{"with": first}) == "malformed"
    a.command("attend", call=first, **{"with": second})
    a.reason(first)
    a.reason(second)
    joined_b = b.wait(lambda: next((x["call"] for x in b.calls.values() if x["state"] == "up"), None), "b goes on")
    joined_c = c.wait(lambda: next((x["call"] for x in c.calls.values() if x["state"] == "up"), None), "c goes on")
    assert b.calls[joined_b]["peer"]["number"] == "1003" or c.calls[joined_c]["peer"]["number"] == "1002"
    b.command("hangup", call=joined_b)
    c.reason(joined_c)


def waiting_and_swap(w):
    """call waiting: the second is answered, the first held; swapped; both can go on"""
    a, b, c = w.a, w.b, w.c
    first, at_b = talk(a, b, "1002")
    second = c.dial("1001")
    incoming = a.incoming()
    assert a.state(first) == "up"
    a.command("answer", call=incoming)
    a.comes(incoming, "up")
    a.comes(first, "held")
    b.comes(at_b, "held_by_peer")
    a.command("resume", call=first)
    a.comes(first, "up")
    a.comes(incoming, "held")
    c.comes(second, "held_by_peer")
    a.command("hangup", call=incoming)
    assert c.reason(second) == "hung_up"
    assert a.state(first) == "up"
    a.command("hangup", call=first)
    b.reason(at_b)


def mixed_call(w):
    a, b, c = w.a, w.b, w.c
    first, at_b = talk(a, b, "1002")
    second, at_c = talk(a, c, "1003")
    assert a.refused("conference", leave=True) == "state"

    def mixed():
        a.command("conference", calls=[first, second])
        a.wait(lambda: all(a.calls[x]["state"] == "up" and a.calls[x]["conference"] for x in (first, second)), "both in the conference")
        b.comes(at_b, "up")
        c.comes(at_c, "up")
    mixed()
    start = seconds_of(c.heard)
    phonelib.listen(4.5)
    a.command("conference", leave=True)
    a.wait(lambda: not any(a.calls[x].get("conference") for x in (first, second)), "nobody in the conference")
    states = a.wait(lambda: (a.state(first), a.state(second)) if "held" in (a.state(first), a.state(second)) else None, "one or both are held")
    for call in (first, second):
        a.command("hangup", call=call)
    b.reason(at_b)
    c.reason(at_c)
    like, windows = sound.likeness(w.voices["customer"], c.heard, start=start + 0.7)
    return {"states": states, "like": like, "windows": windows}


def conference(w):
    """three-way conference: the others hear each other; taken apart, one goes on"""
    return phonelib.again(lambda: mixed_call(w), lambda r: r["like"] >= 0.9 and r["windows"] >= 4)


def recording(w):
    """recording of both sides into the file that was named, mono; a second one into a file of its own"""
    a, b = w.a, w.b
    call, incoming = talk(a, b, "1002")
    file = os.path.join(a.folder, "first.wav")
    assert a.command("record", call=call, on=True, file=file)["file"] == file
    a.wait(lambda: a.calls[call].get("recording") == file, "the recording is told")
    assert a.refused("record", call=call, on=True, file=os.path.join(a.folder, "other.wav")) == "state"
    phonelib.listen(4)
    a.command("record", call=call, on=False)
    second = a.command("record", call=call, on=True)["file"]
    phonelib.listen(1.5)
    length = sound.seconds(file)
    a.command("hangup", call=call)
    b.reason(incoming)
    a.reason(call)
    assert sound.seconds(file) == length > 1, ("what was stopped is left alone", length, sound.seconds(file), sound.seconds(second))
    assert sound.seconds(second) > 0.8
    assert os.stat(file).st_mode & 0o077 == 0, "the agent's own"
    voices = [round(sound.likeness(w.voices[name], file)[0], 2) for name in ("agent", "customer")]
    assert min(voices) > 0.5, f"one of two voices is missing (each is some 0.7 of the sum): {voices}"
    return f"{length:.1f} s, likeness to the one and the other voice {voices}"


def without_console(w):
    a, b = w.a, w.b
    other = phonelib.Console(a.path)
    start = seconds_of(b.heard)
    call, incoming = talk(a, b, "1002")
    other.comes(call, "up")
    phonelib.listen(2)
    a.console.socket.shutdown(2)
    other.close()
    phonelib.listen(1.2)
    back = time.monotonic()
    a.attach()
    shown = time.monotonic() - back
    assert a.state(call) == "up" and shown < 2, (a.calls, shown)
    phonelib.listen(2)
    a.command("hangup", call=call)
    b.reason(incoming)
    a.reason(call)
    a.console.close()
    a.attach()
    assert a.state(call) == "ended", "a console that was away learns how it ended"
    like, windows = sound.likeness(w.voices["agent"], b.heard, start=start + 0.7)
    return {"shown_ms": round(1000 * shown), "like": like, "windows": windows, "heard": seconds_of(b.heard) - start}


def another_console(w):
    """two consoles hear the same; both killed, one back within 2 s: the call is shown, and not a moment of sound is missing"""
    return phonelib.again(lambda: without_console(w), lambda r: r["like"] >= 0.9 and r["windows"] >= 6 and r["heard"] >= 4.9)


def strangers(w):
    """lines that are too long or no object close the connection, and nothing else"""
    a, b = w.a, w.b
    call, incoming = talk(a, b, "1002")
    for line in (b"x" * 70000, b"[1,2]\n", b"\xff\xfe\n", b'{"command":"hello"' + b" " * 66000 + b"}\n"):
        raw = phonelib.socket.socket(phonelib.socket.AF_UNIX)
        raw.connect(a.path)
        raw.settimeout(phonelib.LIMIT)
        try:
            raw.sendall(line)
            assert raw.recv(10) == b""
        except (ConnectionResetError, BrokenPipeError):
            pass
        raw.close()
    assert a.state(call) == "up"
    assert a.refused("fly") == "unknown"
    assert a.refused("hold", call="nobody") == "no_call"
    assert a.refused("quit") == "busy"
    modes = [oct(os.stat(x).st_mode & 0o777) for x in (a.path, a.folder)]
    assert modes == ["0o600", "0o700"], modes
    a.command("hangup", call=call)
    b.reason(incoming)


TESTS = [hold_and_resume, names_and_headers, digits, blind_transfer, failed_transfer, attended_transfer, waiting_and_swap, conference,
         recording, another_console, strangers]

if __name__ == "__main__":
    with phonelib.World() as world:
        world.voices = sound.voices(world.folder)
        pbx = world.add(phonelib.Kamailio(world.folder))
        world.a = world.phone("a", files=world.voices["agent"])
        world.b = world.phone("b", files=world.voices["customer"])
        world.c = world.phone("c", files=world.voices["customer"])
        world.a.register(pbx.account("1001", name="Anna Ágens", codecs=["pcma"]))
        world.b.register(pbx.account("1002"))
        world.c.register(pbx.account("1003", "tcp"))
        world.peer = world.add(phonelib.Baresip(world.folder, "2001", pbx, world.voices["customer_long"]))
        phonelib.run([t for t in TESTS if not sys.argv[1:] or t.__name__ in sys.argv], world)
