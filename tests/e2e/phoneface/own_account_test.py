# SPDX-License-Identifier: GPL-3.0-or-later
"""An account of one's own, entered in the settings of the real console: a real Kamailio over TLS with its own authority and sound that is
always encrypted. What is wrong is said step by step, from the server's name to the password."""
from displayed import AgentsConsole, DeskWorld, phonelib, run, until
from hub import Hub
import sound


class World(DeskWorld):
    def begin(self):
        """a hub without a voice channel, Kamailio with TLS, another phone there, and an agent who signs in: nothing of a phone is seen"""
        phonelib.need("openssl")
        voices = sound.voices(self.folder)
        self.pbx = self.add(phonelib.Kamailio(self.folder, tls=True))
        self.pulse = self.add(phonelib.Pulse(self.folder))
        self.peer = self.phone("peer", files=voices["customer"])
        self.peer.register(self.pbx.account("1002", "tls", srtp="mandatory"))
        self.hub = Hub(self.folder)
        self.hub.admin("agent", "add", "--email", "jan@desk.test", "--name", "Jan", "--role", "agent", given="correct horse\n")
        self.hub.start().sign_in()
        self.console = AgentsConsole(self.folder, self.hub, self.pulse.env)
        self.console.sign_in("jan@desk.test", "correct horse")
        until("the inbox", self.console.inbox)
        assert not self.console.named("^Phone: "), "there is a phone's panel without an account"

    def fill(self, **fields):
        for name, text in fields.items():
            self.console.focus(name)
            self.console.key("ctrl+a")
            self.console.type(text)

    def save(self):
        self.console.press("Save and test")

    def says(self, words):
        return until(f"“{words}”", lambda: self.console.first(lambda node: words in (node.name or "") and node.name))


def name_is_wrong(w):
    """a server's name that does not exist"""
    w.console.key("ctrl+k")
    until("the palette", lambda: w.console.named("^All commands$"))
    w.console.type("phone")
    until("the setting among the commands", lambda: w.console.named("^Phone, Setting"))
    w.console.key("Return")
    w.fill(Address="1001@desk.test", Password="pw1001", Server=f"no-such-server.invalid:{w.pbx.tls_port}")
    w.save()
    w.says("There is no server no-such-server.invalid")


def port_is_wrong(w):
    """a port where nothing answers"""
    w.fill(Server=f"localhost:{phonelib.free_port()}")
    w.save()
    w.says("Nothing answers at localhost:")


def authority_is_missing(w):
    """a certificate of an authority that nobody knows"""
    w.fill(Server=f"localhost:{w.pbx.tls_port}")
    w.save()
    w.says(f"The certificate of localhost:{w.pbx.tls_port} is not trusted")


def password_is_wrong(w):
    """its authority chosen from a file; then a wrong password"""
    w.console.focus("Own certificate authority: choose a file")
    w.console.key("space")
    until("the choice of a file", lambda: w.console.named("^Certificate authority$"))
    until("its field", w.console.field)
    w.console.type(w.pbx.folder + "/ca.pem")
    w.console.key("Return")
    w.says("Test authority, valid to")
    w.console.take_focus()  # a window manager would
    w.console.focus("Own certificate authority: choose a file")
    w.console.key("shift+Tab")
    until("the encryption of the sound", lambda: any(node.name == "Where the other side can" for node in w.console.focused()))
    w.console.key("Down")
    until("always", lambda: any(node.name == "Always" for node in w.console.focused()))
    w.fill(Password="wrong")
    w.save()
    w.says("the certificate trusted")
    w.says("refused the name or the password")


def signed_in(w):
    """everything right: signed in, and the panel is there"""
    w.fill(Password="pw1001")
    w.save()
    w.says("The server has signed it in: 1001@desk.test")
    until("the panel", lambda: w.console.any_named("Phone: Ready"))
    status, session = w.hub.ask("POST", "/v1/session", {"email": "jan@desk.test", "password": "correct horse", "device": "test"}, {"Authorization": ""})
    status, account = w.hub.ask("GET", "/v1/me/phone", headers={"Authorization": f"Bearer {session['access_token']}"})
    assert (status, account["srtp"], account["transport"], account["address"]) == (200, "mandatory", "tls", "sip:1001@desk.test"), (status, account["srtp"])


def encrypted_call(w):
    """a call over it, answered by its key in the settings, is encrypted; the far end insists on it"""
    call = w.peer.dial("1001")
    until("the ringing card", lambda: w.console.first(lambda node: (node.name or "").startswith("Incoming call: ")))  # behind the settings
    w.console.key("F8")
    assert w.peer.comes(call, "up", "ended")["state"] == "up", w.peer.calls[call]
    w.peer.wait(lambda: w.peer.calls[call]["secure"], "SRTP in use")
    until("the card of the call", lambda: w.console.first(lambda node: (node.name or "").startswith("In a call: ")))
    w.console.key("F8")
    assert w.peer.reason(call) == "hung_up"


TESTS = [name_is_wrong, port_is_wrong, authority_is_missing, password_is_wrong, signed_in, encrypted_call]

if __name__ == "__main__":
    with World() as world:
        run([World.begin, *TESTS], world)
