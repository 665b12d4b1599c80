# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer calls the desk: a real hub with a voice channel, the proxy we ship, the real phone, baresip as the customer, and the console as
an agent has it, by its keys and read over AT-SPI. From the ring to the entry in the customer's timeline, also while another program has the
keyboard."""
import io
import os
import sys
import wave

from displayed import AgentsConsole, DeskWorld, phonelib, run, until
import sound
from hub import Hub, new_id
from proxy import DOMAIN, Proxy, program

try:
    from otherwindow import OtherWindow
except ImportError:
    OtherWindow = None

DESK, ANA = "+40213000000", "+40721000111"
NAME = "Ana Pop"
OUTCOMES = ["Solved", "Wants a call back"]


class Desk(AgentsConsole):
    def card(self, state):
        """The card of a call in that state with the customer's name."""
        return self.named(rf"^{state}: \W*{NAME}")


class World(DeskWorld):
    def begin(self):
        """a hub with a voice channel, the proxy, baresip as the customer, and an agent who signs in"""
        voices = sound.voices(self.folder)
        program()
        self.pulse = self.add(phonelib.Pulse(self.folder))
        line = phonelib.free_port(also_next=True)
        self.hub = Hub(self.folder)
        self.proxy = Proxy(self.folder, self.hub.url, line, gateway=f"127.0.0.1:{line}")
        self.hub.add_channel(kind="voice", name="Phone", address=DESK, domain=DOMAIN, region="RO", server=f"127.0.0.1:{self.proxy.port}",
                             transport="tcp", srtp="off", control_url=self.proxy.control_url, ring_s=60, wrap_up_s=600, dispositions=OUTCOMES,
                             recording={"allowed": "always", "announcement": "This call is recorded."})
        self.hub.admin("agent", "add", "--email", "jan@desk.test", "--name", "Jan", "--role", "agent", given="correct horse\n")
        self.hub.start().sign_in()
        jan = next(a for a in self.hub.items("/v1/agents") if a["email"] == "jan@desk.test")
        channel = self.hub.channel("voice")
        status, answer = self.hub.ask("PATCH", f"/v1/queues/{channel['queue_id']}", {"members": [jan["id"]]})
        assert status == 200, answer
        self.customer = new_id()
        status, answer = self.hub.ask("POST", "/v1/customers", {"id": self.customer, "name": NAME, "identities": [{"kind": "phone", "value": ANA}]})
        assert status in (200, 201), answer
        self.proxy.start(self.hub.hook_path("voice").rsplit("/", 1)[1])
        self.caller = self.add(phonelib.Baresip(self.folder, "ana", None, voices["customer_long"], port=line,
                                                line=f'<sip:{ANA}@{DOMAIN}>;outbound="sip:127.0.0.1:{self.proxy.port};transport=udp";regint=0\n'))
        self.voice = self.pulse.play(voices["agent_long"], "mic")
        self.console = Desk(self.folder, self.hub, self.pulse.env)
        self.console.sign_in("jan@desk.test", "correct horse")

    def tell(self):
        super().tell()
        print("at the hub:", self.call(), "\nat baresip:", self.caller.events[-3:], file=sys.stderr)

    def dial(self):
        self.caller.events.clear()
        self.caller.command("dial", f"sip:{DESK}@{DOMAIN}")

    def ready_again(self):
        self.console.press("Ready for the next")
        until("the agent online again", lambda: any(a["email"] == "jan@desk.test" and a["presence"] == "online" for a in self.hub.items("/v1/agents")))

    def call(self, state="all"):
        """The latest call at the hub."""
        calls = self.hub.items(f"/v1/calls?state={state}")
        return max(calls, key=lambda call: call["started_at"]) if calls else None


def the_phone_is_ready(w):
    """signed in, the extension comes by itself, the phone is registered and the agent online"""
    until("the phone ready in the panel", lambda: w.console.named("^Phone: Ready$"))
    until("the agent online", lambda: any(a["email"] == "jan@desk.test" and a["presence"] == "online" for a in w.hub.items("/v1/agents")))


def ringing_card(w):
    """a customer calls: the ringing card says who, before anybody answers"""
    w.dial()
    until("the ringing card with the customer's name", lambda: w.console.card("Incoming call"))
    assert w.call("open")["state"] == "ringing", w.call("open")
    assert w.call("open")["customer_id"] == w.customer


def answered_by_f8(w):
    """F8 answers; it is recorded, as the lead wants it"""
    w.console.key("F8")
    w.caller.wait("CALL_ESTABLISHED")
    until("the card of the call", lambda: w.console.card("In a call"))
    until("the call up at the hub", lambda: (w.call("open") or {}).get("state") == "up")
    until("the card saying that it is recorded", lambda: w.console.named("[Rr]ecord"))


def muted_by_f9(w):
    """F9 mutes and unmutes"""
    w.console.key("F9")
    until("the card saying muted", lambda: w.console.card("Muted"))
    w.console.key("F9")
    until("the card of the call again", lambda: w.console.card("In a call"))


def note_is_typed(w):
    """a note, typed during the call, is at the hub as typed"""
    w.console.focus("Note about the call")
    w.console.type("The parcel is at the depot heron")
    until("the note at the hub", lambda: (w.call("open") or {}).get("note", "").endswith("depot heron"))


def hung_up_and_outcome(w):
    """F8 hangs up, also while typing; one digit says what came of it"""
    phonelib.listen(2)  # so that there is a length to be told
    w.console.key("F8")
    w.caller.wait("CALL_CLOSED")
    until("the card after the call", lambda: w.console.card("Call ended"))
    until("nobody typing", w.console.in_lists)
    w.console.key("1")
    call = until("the outcome at the hub", lambda: (lambda c: c and c.get("disposition") == OUTCOMES[0] and c)(w.call()))
    assert (call["outcome"], call["state"]) == ("answered", "ended") and call["duration_s"] >= 2, call
    return {"seconds": call["duration_s"]}


def in_the_timeline(w):
    """the call stands in the customer's timeline with its length, outcome, note and recording"""
    call = until("the recording at the hub", lambda: (lambda c: c.get("recording") and c)(w.call()))
    message = next(m for m in w.hub.items(f"/v1/conversations/{call['conversation_id']}/messages") if m["kind"] == "call")
    assert message["customer_id"] == w.customer and message["call"]["call_id"] == call["id"], message
    told = message["call"]
    assert (told["duration_s"], told["disposition"], told["recording"]) == (call["duration_s"], OUTCOMES[0], call["recording"]), told
    assert message["text"].endswith("depot heron")
    status, data = w.hub.ask("GET", f"/v1/attachments/{call['recording']}")
    assert status == 200, status
    with wave.open(io.BytesIO(data)) as file:
        length = file.getnframes() / file.getframerate()
    assert abs(length - call["duration_s"]) <= 2, f"recorded {length} of {call['duration_s']} s"
    attachment = next(a for a in message["attachments"] if a["id"] == call["recording"])
    assert attachment["size"] == len(data)
    entry = until("the entry in the console's timeline", lambda: w.console.item("Incoming call from", NAME, f"outcome: {OUTCOMES[0]}", "recorded"))
    assert "second" in entry.name and "by Jan" in entry.name and "depot heron" in entry.name, entry.name
    until("the recording, with its size", lambda: w.console.named(r"^Attachment Recording .*\b[1-9]\d* kB"))
    w.console.key("Escape")
    w.ready_again()


def recording_is_played(w):
    """the recording is played where it stands, paused by the same button, and heard from the loudspeaker"""
    file = w.folder + "/loudspeaker.raw"
    ear = w.pulse.hear("speaker", file)
    phonelib.until(lambda: os.path.exists(file) and os.path.getsize(file) > 0, "the loudspeaker is listened to")
    button = until("the player", lambda: w.console.named(r"^Play the recording, \d+ second"))
    button.queryAction().doAction(0)
    until("it plays", lambda: w.console.named("^Pause the recording, "))
    slider = until("the position", lambda: w.console.named("^Position in the recording$"))
    until("it moves on", lambda: slider.queryValue().currentValue > 300)
    w.console.named("^Pause the recording, ").queryAction().doAction(0)
    until("it is paused", lambda: w.console.named("^Play the recording, "))
    at = slider.queryValue().currentValue
    phonelib.until(lambda: sound.loudness(file, raw_rate=16000) > 20, "something is heard")
    ear.stop()
    return {"paused at ms": at, "loudness": round(sound.loudness(file, raw_rate=16000))}


def in_front_of_others(w):
    """while another program has the keyboard F8 answers and hangs up and F9 mutes, with NumLock and without; at all other times the keys are its own"""
    if not OtherWindow:
        return "skipped: no python3-xlib here"
    w.other = OtherWindow()
    until("the console in front", w.console.is_in_front)
    w.other.take_focus()
    w.console.key("F8")
    assert until("its own F8", w.other.keys) == ["F8"]
    until("the console knowing that it is behind", lambda: not w.console.is_in_front())
    for numlock in (False, True):
        if numlock:
            w.console.key("Num_Lock")
            w.other.keys()
        w.dial()
        until("the ringing card", lambda: w.console.card("Incoming call"))
        w.console.key("F8")
        w.caller.wait("CALL_ESTABLISHED")
        until("the card of the call", lambda: w.console.card("In a call"))
        w.other.take_focus()
        w.console.key("F9")
        until("the card saying muted", lambda: w.console.card("Muted"))
        w.other.take_focus()
        w.console.key("F8")
        w.caller.wait("CALL_CLOSED")
        until("the card after the call", lambda: w.console.card("Call ended"))
        assert "F8" not in w.other.keys() and "F9" not in w.other.keys(), "the other program got the telephone's keys"
        w.ready_again()
    w.console.key("Num_Lock")
    w.other.take_focus()
    w.other.keys()
    w.console.key("F8")
    assert until("its own F8 again", w.other.keys) == ["F8"]


def left_to_others(w):
    """switched off, or where another program holds a key: it is left to that program, and the diagnostics say so"""
    if not OtherWindow:
        return "skipped: no python3-xlib here"
    held = w.other.hold_key("F8")
    w.dial()
    until("the ringing card", lambda: w.console.card("Incoming call"))
    until("it is said in the log", lambda: "another program holds F8" in w.console.written())
    w.caller.command("hangup")
    until("it rings no more", lambda: not w.console.card("Incoming call"))
    w.other.give_back(held)
    setting = until("the setting", lambda: w.console.any_named("The keys to answer, hang up and mute work in front of other programs, too"))
    setting.queryAction().doAction(0)
    w.other.take_focus()
    w.other.keys()
    w.dial()
    until("the ringing card", lambda: w.console.card("Incoming call"))
    w.console.key("F8")
    assert until("its own F8, though it rings", w.other.keys) == ["F8"]
    assert w.console.card("Incoming call"), "it was answered all the same"
    w.caller.command("hangup")


TESTS = [the_phone_is_ready, ringing_card, answered_by_f8, muted_by_f9, note_is_typed, hung_up_and_outcome, in_the_timeline, recording_is_played, in_front_of_others,
         left_to_others]

if __name__ == "__main__":
    with World() as world:
        run([World.begin, *TESTS], world)
