# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel with the real deskbell-phone and a real Kamailio: from the caller's INVITE to the ringing card on screen, and a console
that goes and comes back during a call. With --bench N it rings N times and says median and 95th percentile."""
import math
import os
import statistics
import struct
import sys
import tempfile
import time
import wave

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "phone"))
import phonelib
from facelib import Face

BACK = 2000.0  # ms, the promise


def tone(path):
    """Ten seconds of 440 Hz: what both sides say."""
    with wave.open(path, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(16000)
        out.writeframes(b"".join(struct.pack("<h", int(8000 * math.sin(2 * math.pi * 440 * i / 16000))) for i in range(160000)))


def main():
    rounds = int(sys.argv[sys.argv.index("--bench") + 1]) if "--bench" in sys.argv else 3
    phonelib.need("kamailio")
    if not os.path.exists(os.environ["DESKBELL_BIN"] + "/deskbell-phone"):
        phonelib.skip("no deskbell-phone was built")
    with tempfile.TemporaryDirectory(prefix="console-phone-") as folder:
        wav = folder + "/speech.wav"
        tone(wav)
        pbx = phonelib.Kamailio(folder)
        face = caller = None
        try:
            caller = phonelib.Phone(folder, "caller", files=wav)
            caller.register(pbx.account("1002"))
            face = Face(folder, pbx.account("1001"), wav)
            face.say("start")
            face.hear("ready")
            shown = []
            for _ in range(rounds):
                face.clear()
                asked = time.monotonic() * 1000
                call = caller.dial("1001")
                shown.append(face.hear("card", "incoming", after=asked) - asked)
                caller.command("hangup", call=call)
                caller.comes(call, "ended")
                face.hear("card", "ended")
            print(f"INVITE to ringing card: median {statistics.median(shown):.0f} ms, "
                  f"p95 {sorted(shown)[int(0.95 * (len(shown) - 1))]:.0f} ms, n {len(shown)}")
            # A console that goes and comes back while somebody speaks.
            face.clear()
            call = caller.dial("1001")
            face.hear("card", "incoming")
            face.say("answer")
            caller.comes(call, "up")
            face.hear("card", "up")
            face.say("stop")
            face.hear("stopped")
            assert caller.state(call) == "up", "the call went with the console"
            began = time.monotonic() * 1000
            face.say("start")
            back = face.hear("card", "up", after=began) - began
            print(f"started anew, the call is shown after {back:.0f} ms")
            assert caller.state(call) == "up"
            assert back < BACK, f"shown after {back:.0f} ms"
            face.say("hangup")
            caller.comes(call, "ended")
        finally:
            if face:
                face.stop()
            if caller:
                caller.stop()
            pbx.stop()


if __name__ == "__main__":
    main()
