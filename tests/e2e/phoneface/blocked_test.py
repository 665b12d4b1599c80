# SPDX-License-Identifier: GPL-3.0-or-later
"""A console whose event loop does nothing for 200 ms of each second: the sound of its call runs on both ways without a gap, the phone is
registered again in time, and what is done with the call is answered at the first asking."""
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "phone"))
import phonelib
import sound
from facelib import Face
from features_test import seconds_of
from sound import np

GOOD = 0.9  # normalised correlation
LENGTH = 15  # seconds of talk; a registration holds 10
FRAME = 0.04  # seconds; two packets that are missing are heard


def over_a_carpet(folder, name, voice):
    """The voice for a minute over a quiet hum below the voice's own band: where that is missing something was lost, also where nobody speaks."""
    path = os.path.join(folder, name + "_carpet.wav")
    hum = os.path.join(folder, "hum.wav")
    subprocess.run(["sox", "-n", "-r", "48000", "-c", "1", "-b", "16", hum, "synth", "60", "sine", "140", "synth", "60", "sine", "mix", "190", "gain", "-28"], check=True)
    subprocess.run(["sox", "-m", "-v", "0.7", voice, "-v", "1", hum, "-r", "16000", "-c", "1", "-b", "16", path, "trim", "0", "60"], check=True)
    return path


def gaps(heard, start, end):
    """The moments (s) at which frames of the hum fall below a quarter of what the quiet ones have."""
    done = subprocess.run(["sox", "--ignore-length", heard, "-t", "raw", "-r", str(sound.RATE), "-c", "1", "-b", "16", "-e", "signed", "-", "lowpass", "230"],
                          capture_output=True, check=True)
    piece = np.frombuffer(done.stdout, "<i2").astype(float)[int(start * sound.RATE): int(end * sound.RATE)]
    size = int(FRAME * sound.RATE)
    loud = np.array([np.sqrt((piece[at: at + size] ** 2).mean()) for at in range(0, len(piece) - size + 1, size // 2)])
    floor = np.percentile(loud, 10) / 4
    assert floor > 20, f"there is no hum: {floor}"
    return [round(start + n * FRAME / 2, 2) for n in np.flatnonzero(loud < floor)]


def talk_while_blocked(w):
    """LENGTH seconds; how alike and how whole the sound was at both ends, and how often the console stood still meanwhile."""
    w.face.clear()
    begins = seconds_of(w.heard), seconds_of(w.peer.heard)
    call = w.peer.dial("1001")
    w.face.hear("card", "incoming")
    w.face.say("answer")
    w.peer.comes(call, "up")
    w.face.say("block")
    began = time.monotonic()
    phonelib.listen(LENGTH)
    length = time.monotonic() - began
    w.face.say("free")
    w.face.hear("blocked")
    blocks = int(next(line for line in w.face.lines if line[0] == "blocked")[2])
    quality = w.peer.found("quality", call=call)
    w.peer.command("hangup", call=call)
    w.peer.comes(call, "ended")
    w.face.hear("card", "ended")
    w.files_are_whole()
    spans = [(begin + 1, begin + length - 0.5) for begin in begins]
    to_face, windows_face = sound.likeness(w.said_there, w.heard, start=spans[0][0], end=spans[0][1])
    to_peer, windows_peer = sound.likeness(w.said_here, w.peer.heard, start=spans[1][0], end=spans[1][1])
    return {"to the console": round(to_face, 3), "from the console": round(to_peer, 3), "windows": (windows_face, windows_peer), "blocks": blocks,
            "gaps": (gaps(w.heard, *spans[0]), gaps(w.peer.heard, *spans[1])), "lost": max(e["loss_in"] for e in quality)}


def sound_without_a_gap(w):
    """sound both ways while the console's loop is blocked 200 ms each second: correlation of at least 0.9, no gap"""
    result = phonelib.again(lambda: talk_while_blocked(w), lambda r: min(r["to the console"], r["from the console"]) >= GOOD and min(r["windows"]) >= 24
                            and r["gaps"] == ([], []))
    assert result["blocks"] >= LENGTH - 4, f"the loop was blocked {result['blocks']} times only"
    return result


def registration_goes_on(w):
    """while it is blocked the phone is registered anew in time: it is still found after longer than a registration holds"""
    w.face.say("block")
    phonelib.listen(11)
    call = w.peer.dial("1001")
    w.face.hear("card", "incoming")
    w.peer.command("hangup", call=call)
    w.peer.comes(call, "ended")
    w.face.say("free")
    w.face.hear("blocked")


def hold_and_resume(w):
    """while it is blocked a call is put on hold and taken up again from both ends"""
    w.face.clear()
    call = w.peer.dial("1001")
    w.face.hear("card", "incoming")
    w.face.say("block")
    w.face.say("answer")
    w.peer.comes(call, "up")
    w.face.hear("card", "up")
    w.face.say("hold")
    w.peer.comes(call, "held_by_peer")
    w.face.hear("card", "held")
    w.face.say("resume")
    w.peer.comes(call, "up")
    w.face.hear("card", "up")
    w.peer.command("hold", call=call)
    w.peer.comes(call, "held")
    w.peer.command("resume", call=call)
    w.peer.comes(call, "up")
    w.face.say("hangup")
    assert w.peer.reason(call) == "hung_up"
    w.face.say("free")
    w.face.hear("blocked")


TESTS = [sound_without_a_gap, registration_goes_on, hold_and_resume]


class World(phonelib.World):
    def begin(self):
        voices = sound.voices(self.folder)
        self.said_here = over_a_carpet(self.folder, "agent", voices["agent_long"])
        self.said_there = over_a_carpet(self.folder, "customer", voices["customer_long"])
        pbx = self.add(phonelib.Kamailio(self.folder, expires=10))
        self.peer = self.phone("caller", files=self.said_there)
        self.peer.register(pbx.account("1002", codecs=["pcma"]))
        self.face = self.add(Face(self.folder, pbx.account("1001", codecs=["pcma"]), self.said_here))
        self.heard = self.folder + "/face/heard.wav"
        self.face.say("start")
        self.face.hear("ready")
        return self

    def files_are_whole(self):
        phonelib.until(lambda: seconds_of(self.heard) > LENGTH and seconds_of(self.peer.heard) > LENGTH, "the files of what was heard")


if __name__ == "__main__":
    if not os.path.exists(os.environ["DESKBELL_BIN"] + "/deskbell-phone"):
        phonelib.skip("no deskbell-phone was built")
    with World() as world:
        world.begin()
        phonelib.run([t for t in TESTS if not sys.argv[1:] or t.__name__ in sys.argv], world)
