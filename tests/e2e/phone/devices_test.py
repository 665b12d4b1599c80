# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphone, speaker and bell at a private PulseAudio with null sinks: choice, hot-plug, mute, levels, ringing, echo cancelling, and no
microphone at all."""
import os
import sys

import phonelib
import sound
from features_test import seconds_of, talk


def named(devices, kind, name):
    return next((d["id"] for d in devices[kind] if name in d["name"]), None)


def choice(w):
    """what is there is listed; what is chosen is used, and kept"""
    devices = w.a.devices
    w.mic, w.speaker, w.bell = named(devices, "inputs", "Headset_microphone"), named(devices, "outputs", "Headset_speaker"), named(devices, "outputs", "Room_bell")
    assert w.mic and w.speaker and w.bell, devices
    answer = w.a.command("devices", input=w.mic, output=w.speaker, ring=w.bell, echo_cancel=False)["devices"]
    assert (answer["input"], answer["output"], answer["ring"]) == (w.mic, w.speaker, w.bell), answer
    w.a.wait(lambda: w.a.devices.get("wished_ring") == w.bell, "the choice is told")


def through_devices(w):
    start = seconds_of(w.b.heard)
    voice = w.pulse.play(w.voices["agent"], "mic")
    file = os.path.join(w.folder, "speaker.raw")
    ear = w.pulse.hear("speaker", file)
    call, incoming = talk(w.a, w.b, "1002")
    w.a.command("levels", on=True)
    phonelib.listen(5)
    levels = w.a.found("levels")
    w.a.command("levels", on=False)
    w.a.command("mute", call=call, on=True)
    w.a.wait(lambda: w.a.calls[call]["muted"], "muted is told")
    muted = len(w.a.found("quality"))
    phonelib.listen(2.5)
    w.a.command("mute", on=False)
    w.a.wait(lambda: not w.a.calls[call]["muted"], "no longer muted")
    phonelib.listen(1.5)
    w.a.command("hangup", call=call)
    w.b.reason(incoming)
    voice.stop()
    ear.stop()
    out, windows_out = sound.likeness(w.voices["agent"], w.b.heard, start=start + 0.8, end=start + 4.8)
    back, windows_back = sound.likeness(w.voices["customer"], file, raw_rate=16000, start=1.0)
    # By the call's own time: how long before "up" was told its sound began differs from machine to machine.
    silence, at = sound.quietest(w.b.heard, 1.8, start=start + 4.8)
    return {"microphone": round(out, 3), "speaker": round(back, 3), "windows": (windows_out, windows_back),
            "loud": round(sound.loudness(w.b.heard, start=start + 1, end=start + 4.8)), "muted": round(silence),
            "muted at s": round(at - start, 1), "unmuted": round(sound.loudness(w.b.heard, start=at + 2.8)), "input": max(e["input"] for e in levels), "output": max(e["output"] for e in levels),
            "qualities": muted}


def sound_and_mute(w):
    """microphone and speaker carry the sound (correlation of at least 0.9 both ways), mute silences, levels move"""
    return phonelib.again(lambda: through_devices(w), lambda r: min(r["microphone"], r["speaker"]) >= 0.9 and min(r["windows"]) >= 4
                          and r["muted"] < 3 < 100 < min(r["loud"], r["unmuted"]) and min(r["input"], r["output"]) > 0.3)


def ringing(w):
    """it rings on the bell, not in the headset, until it is answered"""
    def attempt():
        files = [os.path.join(w.folder, n + ".raw") for n in ("bell", "quiet")]
        ears = [w.pulse.hear("bell", files[0]), w.pulse.hear("speaker", files[1])]
        phonelib.until(lambda: all(os.path.exists(f) and os.path.getsize(f) > 0 for f in files), "both are listened to")
        call = w.b.dial("1001")
        w.a.incoming()
        phonelib.listen(2.5)
        w.b.command("hangup", call=call)
        w.a.reason(call)
        for ear in ears:
            ear.stop()
        return [round(sound.loudness(f, raw_rate=16000)) for f in files]
    return phonelib.again(attempt, lambda r: r[0] > 300 and r[1] < 3)


def hot_plug(w):
    """a headset that is plugged in is there at once, is used as it was chosen before, is left when it goes, in the middle of a call"""
    call, incoming = talk(w.a, w.b, "1002")
    first = w.pulse.control("load-module", "module-null-sink", "sink_name=mic2", "rate=48000", "channels=1", "sink_properties=device.description=Other_feed").stdout.strip()
    second = w.pulse.control("load-module", "module-remap-source", "source_name=headset2", "master=mic2.monitor", "source_properties=device.description=Second_microphone").stdout.strip()
    other = w.a.wait(lambda: named(w.a.devices, "inputs", "Second_microphone"), "the new microphone")
    assert w.a.devices["input"] == w.mic
    w.a.command("devices", input=other)
    w.a.wait(lambda: w.a.devices["input"] == other, "it is used")
    w.pulse.control("unload-module", second)
    w.a.wait(lambda: w.a.devices["input"] == w.mic and w.a.devices["wished_input"] == other, "the first again, the wish is kept")
    w.pulse.control("load-module", "module-remap-source", "source_name=headset2", "master=mic2.monitor", "source_properties=device.description=Second_microphone")
    w.a.wait(lambda: w.a.devices["input"] == other, "plugged in again: used again")
    assert w.a.state(call) == "up"
    w.a.command("devices", input=w.mic)
    w.a.command("hangup", call=call)
    w.b.reason(incoming)
    return first and second


def echo(w):
    """the speaker's sound that comes back into the microphone is taken away (more than half of it; on a machine that is not loaded nearly all)"""
    # The room: the speaker's sound comes to the microphone 40 ms later.
    w.pulse.control("load-module", "module-loopback", "source=speaker.monitor", "sink=mic", "latency_msec=40")

    def attempt():
        heard = {}
        for on in (False, True):
            w.a.command("devices", echo_cancel=on, input=w.mic)
            start = seconds_of(w.b.heard)
            call, incoming = talk(w.a, w.b, "1002")
            phonelib.listen(9 if on else 3)
            w.a.command("hangup", call=call)
            w.b.reason(incoming)
            heard[on] = sound.loudness(w.b.heard, start=start + (6 if on else 1))
        return {"off": round(heard[False]), "on": round(heard[True])}
    return phonelib.again(attempt, lambda r: r["off"] > 200 and r["on"] < r["off"] / 2)


def no_microphone(w):
    """without a microphone: dialling says so, answering is refused and goes on ringing, works once one is plugged in; it may go in the call"""
    pulse = w.add(phonelib.Pulse(os.path.join(w.folder, "deaf"), microphone=False))
    c = w.phone("c", env=pulse.env)
    c.register(w.pbx.account("1003"))
    assert c.devices["inputs"] == [] and c.devices["outputs"], c.devices
    assert c.reason(c.dial("1002")) == "no_microphone"
    call = w.b.dial("1003")
    incoming = c.incoming()
    assert c.refused("answer", call=incoming) == "device"
    assert c.state(incoming) == "incoming"
    pulse.control("load-module", "module-null-sink", "sink_name=mic", "rate=48000", "channels=1")
    microphone = pulse.control("load-module", "module-remap-source", "source_name=headset", "master=mic.monitor", "source_properties=device.description=Late_microphone").stdout.strip()
    c.wait(lambda: c.devices["inputs"], "the microphone that was plugged in")
    c.command("answer", call=incoming)
    c.comes(incoming, "up")
    w.b.comes(call, "up")
    pulse.control("unload-module", microphone)
    seen = len(c.found("quality"))
    c.wait(lambda: len(c.found("quality")) >= seen + 2, "the call goes on")
    assert c.state(incoming) == "up"
    c.command("hangup", call=incoming)
    w.b.reason(call)
    c.wait(lambda: not c.devices["inputs"], "the microphone is gone when the call is over")


TESTS = [choice, sound_and_mute, ringing, hot_plug, echo, no_microphone]

if __name__ == "__main__":
    with phonelib.World() as world:
        world.voices = sound.voices(world.folder)
        world.pbx = world.add(phonelib.Kamailio(world.folder))
        world.pulse = world.add(phonelib.Pulse(world.folder))
        world.a = world.phone("a", env=world.pulse.env)
        world.b = world.phone("b", files=world.voices["customer"])
        world.a.register(world.pbx.account("1001"))
        world.b.register(world.pbx.account("1002", codecs=["pcma"]))
        phonelib.run([t for t in TESTS if not sys.argv[1:] or t.__name__ in sys.argv or t is choice], world)
