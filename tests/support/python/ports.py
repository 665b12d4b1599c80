# SPDX-License-Identifier: GPL-3.0-or-later
"""Free ports for servers that a test starts, also when several tests run side by side."""
import fcntl
import os
import random
import socket
import tempfile

RESERVED = []  # files whose locks say whose a port is, for as long as this test runs


def reserve(port):
    """Other tests that run beside this one leave the port alone: between being found free and being used it is nobody else's."""
    folder = os.path.join(tempfile.gettempdir(), f"deskbell-test-ports-{os.getuid()}")
    os.makedirs(folder, exist_ok=True)
    file = open(os.path.join(folder, str(port)), "w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return False
    RESERVED.append(file)
    return True


def free_port(also_next=False):
    """A port that is free for UDP and TCP (and the next one, which baresip takes too), below those the system gives to whoever connects
    somewhere (ip_local_port_range)."""
    for _ in range(200):
        port = random.randrange(16000, 32000, 2)
        numbers = (port, port + 1) if also_next else (port,)
        held = []
        try:
            for number in numbers:
                for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                    each = socket.socket(socket.AF_INET, kind)
                    held.append(each)
                    each.bind(("127.0.0.1", number))
            if all(reserve(number) for number in numbers):
                return port
        except OSError:
            continue
        finally:
            for each in held:
                each.close()
    raise AssertionError("no free port")
