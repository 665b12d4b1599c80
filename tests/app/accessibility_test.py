# SPDX-License-Identifier: GPL-3.0-or-later
"""What outsiders may rely on, seen by a screen reader's eyes: the demo desk over AT-SPI, driven by its keys."""
import os
import re
import signal
import subprocess
import sys
import time

import pyatspi

PATIENCE = float(os.environ.get('PATIENCE', 90))  # seconds; ends what would hang, nothing passes or fails by speed
CHANNELS = ("email", "note", "chat", "sms", "call", "telegram")


class Missing(Exception):
    pass


def until(what, look):
    """What look() finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # an object that went away while we read it
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise Missing(what)


def walk(node, depth=0):
    yield node
    if depth > 40:
        return
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child, depth + 1)


def text_of(node):
    try:
        return node.queryText().getText(0, -1)
    except Exception:
        return ""


def has(node, *states):
    held = node.getState()
    return all(held.contains(state) for state in states)


class Console:
    def __init__(self, profile):
        program = os.path.join(os.environ["DESKBELL_BIN"], "deskbell")
        self.process = subprocess.Popen([program, "--demo", "--profile", profile, "--size", "1400x860"])
        try:
            self.app = until("the console on the accessibility bus", self.find_app)
        except Missing:
            self.process.kill()
            raise
        self.window = until("the window", self.find_window)
        subprocess.run(["xdotool", "windowfocus", self.window], check=False)

    def find_app(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.name.lower() == "deskbell":
                return app
        return None

    def find_window(self):
        ids = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True, check=False
        ).stdout.split()
        return ids[-1] if ids else None

    def nodes(self):
        return walk(self.app)

    def first(self, test):
        for node in self.nodes():
            try:
                if test(node):
                    return node
            except Exception:
                continue
        return None

    def named(self, pattern):
        wanted = re.compile(pattern)
        return self.first(lambda node: wanted.search(node.name or "") and has(node, pyatspi.STATE_SHOWING))

    def holds(self, text):
        return self.first(lambda node: text in (node.name or "") or text in text_of(node))

    def focused(self):
        """Everything that says it has the focus; Qt says it of the current row of every view, too."""
        return [node for node in self.nodes() if has(node, pyatspi.STATE_FOCUSED)]

    def is_active(self):
        return any(has(node, pyatspi.STATE_ACTIVE) for node in self.app)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)

    def field(self):
        return next((node for node in self.focused() if has(node, pyatspi.STATE_EDITABLE)), None)

    def editor(self):
        node = self.field()
        return node if node and has(node, pyatspi.STATE_MULTI_LINE) else None

    def in_lists(self):
        """Not typing: letters are commands."""
        return not self.field()

    def inbox(self):
        return self.first(
            lambda node: node.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE)
            and (node.name or "").lower() in ("inbox", "conversations")
        )

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)


def rows_are_sentences(console):
    inbox = until("a list called inbox with rows", lambda: (lambda list_: list_ and list_.childCount > 0 and list_)(console.inbox()))
    for index in range(min(inbox.childCount, 20)):
        name = inbox.getChildAtIndex(index).name
        assert len(name.split(", ")) >= 3, f"row {index} is no whole sentence: {len(name)} characters"
        assert any(channel in name.lower() for channel in CHANNELS), f"row {index} does not name its channel"


def number_in_view(console):
    node = console.named(r" · .+ · \W*#\d+\W*$")  # the header: customer, subject, number; others name a number, too
    return re.search(r"#\d+", node.name).group(0) if node else None


def j_opens_a_conversation(console):
    until("an active window", console.is_active)
    console.key("j")
    first = until("#NNNN in an accessible name", lambda: number_in_view(console))
    console.key("j")
    until("another number after j", lambda: number_in_view(console) not in (None, first))
    console.key("k")
    until("the first again after k", lambda: number_in_view(console) == first)
    console.key("Return")
    until("messages as items of a list", lambda: console.first(
        lambda node: node.getRole() == pyatspi.ROLE_LIST_ITEM and node.parent.name == "Messages"))
    return first


def a_reply_is_sent(console):
    console.key("r")
    until("an editable multi-line text with the focus after r", console.editor)
    console.type("We look into it at once heron.")
    until("what was typed", lambda: "at once heron." in text_of(console.editor()))
    console.key("ctrl+Return")
    until("the sent text in an item of the timeline", lambda: console.first(
        lambda node: node.getRole() == pyatspi.ROLE_LIST_ITEM and "at once heron." in node.name))
    until("the sent text in the tree, not in the editor", lambda: console.holds("at once heron.") and not console.editor())


def a_note_says_so(console):
    console.key("Escape")
    until("the editor left by Escape", console.in_lists)
    console.key("n")
    until("an editable multi-line text with the focus after n", console.editor)
    console.type("Only for us kestrel")
    until("what was typed", lambda: "kestrel" in text_of(console.editor()))
    console.key("ctrl+Return")
    until("a note whose name says so", lambda: console.first(
        lambda node: node.getRole() == pyatspi.ROLE_LIST_ITEM and "note" in node.name.lower() and "kestrel" in node.name))
    console.key("Escape")
    until("the editor left by Escape", console.in_lists)


def the_palette_lists_commands(console):
    console.key("ctrl+k")

    def commands():
        list_ = console.named("^All commands$")
        return list_ and list_.getRole() == pyatspi.ROLE_LIST and list_.childCount > 10 and list_

    names = [child.name for child in until("the palette", commands)]
    assert any("Reply" in name and re.search(r"\br\b", name) for name in names), names
    assert any("Send" in name and "Ctrl+Enter" in name for name in names), names
    console.key("Escape")
    until("the palette left by Escape", lambda: not console.named("^All commands$"))


def search_goes_to_a_number(console, number):
    console.key("j")
    until("another conversation", lambda: number_in_view(console) not in (None, number))
    console.key("slash")
    until("a field with the focus after /", console.field)
    console.type(number)
    console.key("Return")
    until(f"{number} opened", lambda: number_in_view(console) == number)
    console.key("slash")
    until("the search again", console.field)
    console.key("Escape")
    until("the search left by Escape", console.in_lists)


def rows_selected(console):
    inbox = console.inbox()
    rows = [inbox.getChildAtIndex(index) for index in range(min(inbox.childCount, 20))]
    return [row.name for row in rows if row.name.startswith("selected, ")]


def urgent_rows(console, customers):
    inbox = console.inbox()
    names = [inbox.getChildAtIndex(index).name for index in range(min(inbox.childCount, 20))]
    return sum(name.split(", ")[0] in customers and ", urgent" in name.lower() for name in names)


def a_selection_is_told_and_undone(console):
    # As long as it can be taken back, z takes back what was sent.
    until("the reply on its way", lambda: not console.named(r"^Sending to "))
    console.key("x", "j", "x")
    until("two rows that say they are selected", lambda: len(rows_selected(console)) == 2)
    who = [name.split(", ")[1] for name in rows_selected(console)]
    until("a bar that says how many", lambda: console.named(r"^2 selected$"))
    console.key("p")
    until("a choice of priorities", lambda: console.first(
        lambda node: node.getRole() == pyatspi.ROLE_LIST_ITEM and node.name.startswith("Urgent") and has(node, pyatspi.STATE_SHOWING)))
    console.key("Return")
    until("both rows say it", lambda: urgent_rows(console, who) == 2)
    until("the selection over after a command", lambda: not rows_selected(console))
    console.key("z")
    until("both rows as before", lambda: urgent_rows(console, who) == 0)
    console.key("x")
    until("a row that says it is selected", lambda: len(rows_selected(console)) == 1)
    console.key("Escape")
    until("the selection left by Escape", lambda: not rows_selected(console))


def the_key_sheet_reads_out_keys(console):
    console.key("question")
    until("a command with its key in one name", lambda: console.named(r"^Reply, key r$"))
    console.key("Escape")
    until("the sheet left by Escape", lambda: not console.named(r"^Reply, key r$"))


def labels_of(node):
    """What stands beside it: Qt names a box by the choice in it, and says by a relation what the choice is about."""
    relations = [relation for relation in node.getRelationSet() if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    return [relation.getTarget(index).name for relation in relations for index in range(relation.getNTargets())]


def the_settings_find_themselves(console):
    """By keys only: the palette leads to a setting, the search to another, and Enter puts the focus on it."""
    console.key("ctrl+k")
    until("the palette", lambda: console.named("^All commands$"))
    until("the palette's field with the focus", console.field)
    console.type("appearance")
    until("the setting among the commands", lambda: console.named(r"^Appearance, Setting"))
    console.key("Return")
    until("the palette gone", lambda: not console.named("^All commands$"))
    until("the section", lambda: console.named("^Theme$"))
    until("the search of the settings with the focus", lambda: console.field() and console.field().name == "Find a setting")
    console.type("density")
    until("a setting that was found", lambda: console.first(
        lambda node: node.getRole() == pyatspi.ROLE_LIST_ITEM and "in Appearance" in node.name and has(node, pyatspi.STATE_SHOWING)))
    console.key("Return")
    until("the box of the setting with the focus, and its label", lambda: any(
        node.getRole() == pyatspi.ROLE_COMBO_BOX and "Density" in labels_of(node) for node in console.focused()))
    console.key("Escape")
    until("the inbox again", lambda: console.inbox() and has(console.inbox(), pyatspi.STATE_SHOWING))


def a_day_is_gone_to(console):
    console.key("d")
    until("the field for a day with the focus, in the tree", lambda: console.field() and console.field().name == "Day, in words or numbers")
    console.key("Escape")
    until("the day left by Escape", lambda: console.in_lists() and not console.named("^Day, in words or numbers$"))


def windows_of(console):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(console.process.pid)],
                          capture_output=True, text=True, check=False).stdout.split()


def windows_come_back(console):
    """A further window, the end of the program, and both are there again."""
    console.key("ctrl+shift+n")
    until("a second window", lambda: len(windows_of(console)) == 2)
    code = console.end()
    assert code == 0, f"SIGTERM ended with {code}"
    again = Console(os.environ["XDG_RUNTIME_DIR"] + "/profile")
    try:
        until("both windows again", lambda: len(windows_of(again)) == 2)
    finally:
        again.end()


def every_button_has_a_name(console):
    nameless = [
        " < ".join(f"{part.getRoleName()} {part.name!r}" for part in (node, node.parent, node.parent.parent))
        for node in console.nodes()
        if node.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_COMBO_BOX)
        and has(node, pyatspi.STATE_SHOWING) and not node.name
    ]
    assert not nameless, f"without a name: {nameless}"


def main():
    console = None
    step = Console
    try:
        console = step(os.environ["XDG_RUNTIME_DIR"] + "/profile")
        step = rows_are_sentences
        step(console)
        step = j_opens_a_conversation
        number = step(console)
        for step in (a_reply_is_sent, a_note_says_so, the_palette_lists_commands):
            step(console)
        step = search_goes_to_a_number
        step(console, number)
        for step in (a_selection_is_told_and_undone, a_day_is_gone_to, the_key_sheet_reads_out_keys, the_settings_find_themselves,
                     every_button_has_a_name, windows_come_back):
            step(console)
    except (Missing, AssertionError) as error:
        print(f"FAIL {step.__name__}: {error}", flush=True)
        if console and console.process.poll() is None:
            print("the focus is on", [(node.getRoleName(), node.name) for node in console.focused()], flush=True)
            console.end()
        return 1
    print("PASS: what outsiders may rely on is there")
    return 0


if __name__ == "__main__":
    sys.exit(main())
