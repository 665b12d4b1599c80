# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's side of the telephone as a program of its own (consoleface): started and stopped while the phone goes on."""
import json
import os
import subprocess
import threading
import time


class Face:
    def __init__(self, folder, account, wav, arguments=()):
        os.makedirs(folder + "/face/run", mode=0o700)
        os.chmod(folder + "/face", 0o700)
        path = folder + "/face/account.json"
        with open(path, "w") as file:
            json.dump(dict(account, wrap_up_s=0), file)
        socket = folder + "/face/socket"
        environment = dict(os.environ, HOME=folder + "/face", XDG_RUNTIME_DIR=folder + "/face/run", QT_QPA_PLATFORM="offscreen")
        environment.pop("PULSE_SERVER", None)
        binaries = os.environ["DESKBELL_BIN"]
        self.process = subprocess.Popen(
            [binaries + "/consoleface", folder + "/face", socket, binaries + "/deskbell-phone", path, "--socket", socket, "--recordings",
             folder + "/face/recordings", "--files", f"{wav},{folder}/face/heard.wav", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=open(folder + "/face/log", "w"), env=environment, text=True)
        self.lines, self.changed = [], threading.Condition()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            with self.changed:
                self.lines.append(line.split())
                self.changed.notify_all()

    def say(self, word):
        with self.changed:
            self.lines.clear()
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def hear(self, *words, after=0.0, limit=30.0):
        """The moment (ms) of a line with these words, of those said after that moment."""
        end = time.monotonic() + limit
        with self.changed:
            while True:
                for line in self.lines:
                    if line[0] == words[0] and all(word in line for word in words[1:]) and float(line[1]) >= after:
                        return float(line[1])
                if not self.changed.wait(max(0.0, end - time.monotonic())) and time.monotonic() > end:
                    raise AssertionError(f"not heard: {words}; heard {self.lines}")

    def clear(self):
        with self.changed:
            self.lines.clear()

    def stop(self):
        if self.process.poll() is None:
            self.say("quit")
            self.process.wait(20)
