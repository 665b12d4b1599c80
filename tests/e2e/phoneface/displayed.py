# SPDX-License-Identifier: GPL-3.0-or-later
"""The console itself on a display of its own (tests/support/display), at a hub, signed in by its keys, with a private sound server."""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
for place in ("../phone", "../voice", "../channels", "../../support/python", "../../app"):
    sys.path.insert(0, os.path.join(HERE, place))
import phonelib  # noqa: E402
from accessibility_test import Console, Missing, has, text_of, until  # noqa: E402
from lifeline import end_with_parent  # noqa: E402

import pyatspi  # noqa: E402


class AgentsConsole(Console):
    def __init__(self, folder, hub, env):
        os.makedirs(folder + "/home", exist_ok=True)
        self.log = folder + "/console.log"
        self.process = subprocess.Popen([os.environ["DESKBELL_BIN"] + "/deskbell", "--hub", hub.url, "--profile", folder + "/profile", "--size", "1400x860"],
                                        env=dict(os.environ, HOME=folder + "/home", **env), preexec_fn=end_with_parent, stderr=open(self.log, "ab"))
        self.app = until("the console on the accessibility bus", self.find_app)
        self.window = until("the window", self.find_window)
        self.take_focus()

    def take_focus(self):
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=False)

    def sign_in(self, email, password):
        until("the sign-in", lambda: self.field() and self.field().name == "E-mail address")
        self.type(email)
        self.key("Tab")
        until("the password's field", lambda: self.field() and self.field().name == "Password")
        self.type(password)
        self.key("Return")

    def focus(self, name):
        """Puts the keyboard into a part by its name, as a screen reader does."""
        part = until(f"“{name}”", lambda: self.first(
            lambda node: node.name == name and has(node, pyatspi.STATE_SHOWING, pyatspi.STATE_FOCUSABLE)))  # not its label
        part.queryComponent().grabFocus()
        until(f"“{name}” with the focus", lambda: any(node.name == name for node in self.focused()))
        return part

    def press(self, name):
        until(f"“{name}”", lambda: self.named(f"^{name}$")).queryAction().doAction(0)

    def any_named(self, name):
        """Also what stands on another page."""
        return self.first(lambda node: node.name == name)

    def item(self, *words):
        return self.first(lambda node: node.getRole() == pyatspi.ROLE_LIST_ITEM and all(word in node.name for word in words))

    def written(self):
        with open(self.log, errors="replace") as log:
            return log.read()

    def is_in_front(self):
        """Whether one of its windows has the keyboard, as it knows itself: Qt notices a loss after 400 ms."""
        return any(has(node, pyatspi.STATE_ACTIVE, pyatspi.STATE_SHOWING) for node in self.nodes())

    def in_sight(self):
        return [node.name for node in self.nodes() if node.name and has(node, pyatspi.STATE_SHOWING)]


class DeskWorld(phonelib.World):
    """A folder, a sound server, and whatever a test adds; `hub`, `proxy`, `console` are ended in the right order, and told of when it fails."""
    hub = proxy = console = None

    def __exit__(self, kind, value, trace):
        if kind:
            self.tell()
        if self.console and self.console.process.poll() is None:
            self.console.end()
        for server, end in ((self.proxy, "stop"), (self.hub, "kill")):
            if server:
                getattr(server, end)()
        return super().__exit__(kind, value, trace)

    def tell(self):
        try:
            if self.console:
                print("the focus is on", [(node.getRoleName(), node.name) for node in self.console.focused()], file=sys.stderr)
                print("in sight:", self.console.in_sight()[:120], file=sys.stderr)
                print(f"--- console\n{self.console.written()[-1500:]}", file=sys.stderr)
        except Exception as error:  # whatever else is wrong, the first failure is the one to be seen
            print("no more can be said:", error, file=sys.stderr)


def run(tests, world):
    try:
        phonelib.run(tests, world)
    except Missing as missing:
        raise AssertionError(f"did not come: {missing}") from None


__all__ = ["AgentsConsole", "DeskWorld", "Missing", "has", "phonelib", "pyatspi", "run", "text_of", "until"]
