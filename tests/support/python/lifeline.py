# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that a test starts end with it, also when the test itself is killed."""
import ctypes
import signal

SET_PARENT_DEATH_SIGNAL = 1  # prctl(2)
LIBC = ctypes.CDLL(None)


def end_with_parent():
    """For subprocess.Popen(preexec_fn=…); nothing where the system is not Linux."""
    if hasattr(LIBC, "prctl"):
        LIBC.prctl(SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)
