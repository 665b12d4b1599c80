# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound both ways in each codec, plain and encrypted, and what is said when there is no call to be had."""
import sys

import phonelib
import sound
from features_test import seconds_of, talk

GOOD = 0.9  # normalised correlation


def heard_well(w, a, b, call, incoming):
    """Four seconds of an answered call, then hung up: both sides' likeness of what was heard."""
    begins = seconds_of(a.heard), seconds_of(b.heard)
    phonelib.listen(4.5)
    codec, secure = a.calls[call].get("codec"), a.calls[call]["secure"]
    assert (b.calls[incoming].get("codec"), b.calls[incoming]["secure"]) == (codec, secure)
    quality = a.wait(lambda: a.found("quality", call=call), "quality each second")[-1]
    assert quality["score"] > 4 and quality["loss_in"] == 0 and "advice" not in quality, quality
    a.command("hangup", call=call)
    b.reason(incoming)
    a.reason(call)
    # The first half second is the jitter buffer finding its depth; the file may hold earlier calls at another rate.
    to_b, windows_b = sound.likeness(w.voices["agent"], b.heard, start=begins[1] + 0.5)
    to_a, windows_a = sound.likeness(w.voices["customer"], a.heard, start=begins[0] + 0.5)
    return {"codec": codec, "secure": secure, "to b": round(to_b, 3), "to a": round(to_a, 3), "windows": (windows_a, windows_b)}


def codec_pair(w, codec, srtp):
    """Two fresh phones: one record file holds one rate."""
    w.pairs += 1
    a = w.phone(f"a{w.pairs}", files=w.voices["agent"])
    b = w.phone(f"b{w.pairs}", files=w.voices["customer"])
    a.register(w.pbx.account("1011", codecs=[codec], srtp=srtp))
    b.register(w.pbx.account("1012", "tls" if srtp == "mandatory" else "udp", srtp=srtp))
    result = heard_well(w, a, b, *talk(a, b, "1012"))
    a.stop()
    b.stop()
    return result


def each_codec(w):
    """Opus, G.722, PCMA, PCMU between own phones, plain or SRTP: correlation of at least 0.9 both ways"""
    results = []
    for codec, srtp in (("opus", "mandatory"), ("g722", "off"), ("pcma", "mandatory"), ("pcmu", "off")):
        result = phonelib.again(lambda: codec_pair(w, codec, srtp), lambda r: min(r["to a"], r["to b"]) >= GOOD and min(r["windows"]) >= 4)
        assert result["codec"] == codec and result["secure"] == (srtp == "mandatory"), result
        results.append(result)
    return results


def with_baresip(w):
    """a call from baresip, answered, with sound both ways"""
    a, peer = w.a, w.peer

    def attempt():
        peer.events.clear()
        peer.command("dial", "sip:1001@desk.test")
        incoming = a.incoming()
        assert a.calls[incoming]["peer"]["number"] == "2001" and a.calls[incoming]["direction"] == "in"
        begins = seconds_of(a.heard)
        a.command("answer", call=incoming)
        a.comes(incoming, "up")
        phonelib.listen(4.5)
        peer.command("hangup")
        assert a.reason(incoming) == "hung_up"
        # The dump is complete when the call is closed there too.
        peer.wait("CALL_CLOSED")
        return (sound.likeness(w.voices["customer"], a.heard, start=begins + 0.7)[0], sound.likeness(w.voices["agent"], peer.heard(), start=0.7)[0])
    return phonelib.again(attempt, lambda both: min(both) >= GOOD)


def declined(w):
    """declined, busy, not available, given up: 603, 486, 480, 487, each with its reason at both ends"""
    a, b = w.a, w.b
    for word, here in (("declined", "declined"), ("busy", "busy"), ("unavailable", "unreachable")):
        call = a.dial("1002")
        incoming = b.incoming()
        a.comes(call, "ringing")
        b.command("decline", call=incoming, reason=word)
        expected = "no_answer" if word == "unavailable" else here
        assert (a.reason(call), b.reason(incoming)) == (expected, here), (word, a.calls[call], b.calls[incoming])
    call = a.dial("1002")
    incoming = b.incoming()
    a.command("hangup", call=call)
    assert (a.reason(call), b.reason(incoming)) == ("cancelled", "cancelled")


def nobody(w):
    """unknown number, not registered, not allowed, a broken server, no answer in time"""
    a, b = w.a, w.b
    for number, code in (("9999", "unknown_number"), ("1009", "unreachable"), ("5403", "not_allowed"), ("5500", "error")):
        call = a.dial(number)
        reason = a.comes(call, "ended")["reason"]
        assert reason["code"] == code and reason["text"], (number, reason)
    call = a.dial("1002")
    incoming = b.incoming()
    assert a.reason(call) == "no_answer"
    b.reason(incoming)


def refused_media(w):
    """no common codec and SRTP refused, told apart; optional encryption falls back"""
    a, b = w.a, w.b
    a.register(w.pbx.account("1001", codecs=["opus"]))
    b.register(w.pbx.account("1002", codecs=["pcmu"]))
    call = a.dial("1002")
    assert a.reason(call) == "no_common_codec", a.calls[call]
    # baresip without media encryption.
    a.register(w.pbx.account("1001", srtp="mandatory"))
    call = a.dial("2001")
    assert a.reason(call) == "srtp_refused", a.calls[call]
    # The other way round: what comes in plain is refused without ringing.
    peer = w.peer
    peer.wait("CALL_CLOSED")
    peer.events.clear()
    peer.command("dial", "sip:1001@desk.test")
    assert "488" in peer.wait("CALL_CLOSED")["param"], peer.events
    assert not [c for c in a.calls.values() if c["state"] == "incoming"]
    a.register(w.pbx.account("1001", srtp="optional"))
    call = a.dial("2001")
    assert a.comes(call, "up", "ended")["state"] == "up" and a.calls[call]["secure"] is False, a.calls[call]
    a.command("hangup", call=call)
    a.reason(call)
    peer.events.clear()
    peer.command("dial", "sip:1001@desk.test")
    incoming = a.incoming()
    a.command("answer", call=incoming)
    a.comes(incoming, "up")
    peer.wait("CALL_ESTABLISHED")
    a.command("hangup", call=incoming)
    a.reason(incoming)
    b.register(w.pbx.account("1002", srtp="optional"))
    call, incoming = talk(a, b, "1002")
    a.wait(lambda: a.calls[call]["secure"], "both know SRTP, both use it")
    b.wait(lambda: b.calls[incoming]["secure"], "both know SRTP, both use it")
    a.command("hangup", call=call)
    b.reason(incoming)


def answered_elsewhere(w):
    """two phones of one user ring; the one that is too late learns why"""
    a, b = w.a, w.b
    second = w.phone("b_second", files=w.voices["customer"])
    second.register(w.pbx.account("1002"))
    call = a.dial("1002")
    first, other = b.incoming(), second.incoming()
    assert first == other == call
    b.command("answer", call=first)
    a.comes(call, "up")
    code = second.reason(other)
    a.command("hangup", call=call)
    b.reason(first)
    second.stop()
    assert code == "answered_elsewhere", second.calls[other]


TESTS = [each_codec, with_baresip, declined, nobody, answered_elsewhere, refused_media]

if __name__ == "__main__":
    with phonelib.World() as world:
        world.voices = sound.voices(world.folder)
        world.pbx = world.add(phonelib.Kamailio(world.folder, tls=True))
        world.pairs = 0
        world.a = world.phone("a", files=world.voices["agent"])
        world.b = world.phone("b", files=world.voices["customer"])
        world.a.register(world.pbx.account("1001", codecs=["pcma"]))
        world.b.register(world.pbx.account("1002"))
        world.peer = world.add(phonelib.Baresip(world.folder, "2001", world.pbx, world.voices["customer_long"]))
        phonelib.run([t for t in TESTS if not sys.argv[1:] or t.__name__ in sys.argv], world)
