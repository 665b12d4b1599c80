# SPDX-License-Identifier: GPL-3.0-or-later
"""The network goes and comes back, in a network namespace of our own: told as gone, registered again within 5 s of its return, over TCP too,
where nothing else would tell that a connection is dead."""
import os
import subprocess
import sys
import time

import phonelib
import sound

SOON = 5.0


def ip(*words):
    subprocess.run([phonelib.shutil.which("ip") or "/usr/sbin/ip", *words], check=True, capture_output=True)


def goes_and_returns(w):
    """the interface goes down and up again"""
    w.a.register(w.pbx.account("1001", "tcp"))
    w.b.register(w.pbx.account("1002", "udp"))

    def attempt():
        events = len(w.a.found("account"))
        ip("link", "set", "desk0", "down")
        w.a.wait(lambda: any(e["state"] == "gone" for e in w.a.found("account")[events:]), "the network is told as gone")
        w.a.wait(lambda: w.a.account["state"] == "ok", "registered over what is left")
        events = len(w.a.found("account"))
        ip("link", "set", "desk0", "up")
        back = time.monotonic()
        w.a.wait(lambda: [e["state"] for e in w.a.found("account")[events:]][-1:] == ["ok"], "registered again")
        return w.a.account["at"] - back
    took = phonelib.again(attempt, lambda took: took <= SOON)
    w.b.wait(lambda: w.b.account["state"] == "ok", "b is registered")
    call = w.b.dial("1001")
    incoming = w.a.incoming()
    w.b.command("hangup", call=call)
    w.a.reason(incoming)
    return f"{took:.1f} s after it came back"


if __name__ == "__main__":
    if "inside" not in sys.argv:
        phonelib.need("unshare")
        if subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode:
            phonelib.skip("no network namespaces here")
        os.execvp("unshare", ["unshare", "-rn", sys.executable, os.path.abspath(__file__), "inside"])
    try:
        ip("link", "set", "lo", "up")
        ip("address", "add", "10.77.0.1/32", "dev", "lo")
        ip("link", "add", "desk0", "type", "veth", "peer", "name", "desk1")
        ip("address", "add", "10.77.0.2/24", "dev", "desk0")
        ip("link", "set", "desk1", "up")
        ip("link", "set", "desk0", "up")
    except (OSError, subprocess.CalledProcessError):
        phonelib.skip("no virtual network here")
    with phonelib.World() as world:
        world.voices = sound.voices(world.folder)
        world.pbx = world.add(phonelib.Kamailio(world.folder, host="10.77.0.1"))
        world.a, world.b = (world.phone(name, files=world.voices["agent"]) for name in "ab")
        phonelib.run([goes_and_returns], world)
