# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program's window on the same display: has the keyboard when it wants it, and says which keys came to it."""
from Xlib import X, XK, display


class OtherWindow:
    def __init__(self):
        self.display = display.Display()
        screen = self.display.screen()
        self.window = screen.root.create_window(10, 10, 200, 100, 0, screen.root_depth, event_mask=X.KeyPressMask | X.FocusChangeMask | X.ExposureMask)
        self.window.map()
        self.display.sync()

    def take_focus(self):
        self.window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.display.sync()
        assert self.display.get_input_focus().focus == self.window, "the window has not got the keyboard"

    def keys(self):
        """Names of the keys that came since it was asked last."""
        self.display.sync()
        names = []
        while self.display.pending_events():
            event = self.display.next_event()
            if event.type == X.KeyPress:
                names.append(XK.keysym_to_string(self.display.keycode_to_keysym(event.detail, 0)) or f"F{self.display.keycode_to_keysym(event.detail, 0) - XK.XK_F1 + 1}")
        return names

    def hold_key(self, name):
        """Takes a key for itself, as a program does that answers to it everywhere; \\a False: gives it back."""
        code = self.display.keysym_to_keycode(XK.string_to_keysym(name))
        self.display.screen().root.grab_key(code, 0, 1, X.GrabModeAsync, X.GrabModeAsync)
        self.display.sync()
        return code

    def give_back(self, code):
        self.display.screen().root.ungrab_key(code, 0)
        self.display.sync()

    def close(self):
        self.display.close()
