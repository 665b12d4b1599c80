# SPDX-License-Identifier: GPL-3.0-or-later
"""Voices to play, and whether what was heard is what was said."""
import os
import subprocess
import wave

try:
    import numpy as np
except ImportError:
    np = None

from phonelib import need, skip

RATE = 8000


def voices(folder):
    """Two voices as (agent 16 kHz, customer 48 kHz long) and their names."""
    need("espeak-ng", "sox")
    if np is None:
        skip("no numpy here")
    texts = {"agent": (["-v", "en-us", "-s", "150"], "Hello, this is agent one speaking. Thank you for calling the support desk. Your reference "
                       "number is four seven two nine. How can I help you today? One two three four five six seven eight nine ten."),
             "customer": (["-v", "en-gb", "-p", "70", "-s", "160"], "Good morning, this is the customer. My parcel has not arrived and I would like to "
                          "know where it is. The order number is eight three one five. Alpha bravo charlie delta echo foxtrot golf hotel.")}
    made = {}
    for name, (how, text) in texts.items():
        raw = os.path.join(folder, name + "_raw.wav")
        subprocess.run(["espeak-ng", *how, "-w", raw, text], check=True)
        made[name] = os.path.join(folder, name + ".wav")
        subprocess.run(["sox", raw, "-r", "16000", "-c", "1", "-b", "16", made[name]], check=True)
        made[name + "_long"] = os.path.join(folder, name + "_long.wav")
        subprocess.run(["sox", raw, "-r", "48000", "-c", "1", "-b", "16", made[name + "_long"], "pad", "0", "0.5", "repeat", "12"], check=True)
    return made


def load(path, raw_rate=0):
    """Telephone band, 8 kHz."""
    kind = ["-t", "raw", "-r", str(raw_rate), "-c", "1", "-b", "16", "-e", "signed"] if raw_rate else []
    done = subprocess.run(["sox", "--ignore-length", *kind, path, "-t", "raw", "-r", str(RATE), "-c", "1", "-b", "16", "-e", "signed", "-",
                           "highpass", "250", "lowpass", "3300"], capture_output=True, check=True)
    return np.frombuffer(done.stdout, "<i2").astype(float)


def correlation(piece, whole):
    """The highest normalised correlation of a piece anywhere in the whole."""
    if len(whole) < len(piece):
        return 0.0
    n = 1 << (len(piece) + len(whole)).bit_length()
    product = np.fft.irfft(np.fft.rfft(whole, n) * np.conj(np.fft.rfft(piece, n)), n)[: len(whole) - len(piece) + 1]
    energy = np.cumsum(np.concatenate([[0], whole * whole]))
    energy = energy[len(piece):] - energy[: -len(piece)]
    # Where it is almost silent a quotient says nothing.
    floor = (piece * piece).sum() * 1e-4
    return float((product / np.sqrt(np.maximum(energy, floor) * max((piece * piece).sum(), 1.0))).max())


def likeness(said, heard, raw_rate=0, start=0.0, end=None):
    """How well each half second that was heard (and is not silence) is found in what was said: the median of the correlations, and how many
    there were. What is played in a loop may be heard from anywhere."""
    a, b = load(said), load(heard, raw_rate)
    b = b[int(start * RATE): int(end * RATE) if end else None]
    window = RATE // 2
    found = []
    for at in range(0, len(b) - window + 1, window):
        piece = b[at: at + window]
        if np.sqrt((piece * piece).mean()) >= 150:
            found.append(correlation(piece, a))
    return (float(np.median(found)) if found else 0.0), len(found)


def loudness(heard, raw_rate=0, start=0.0, end=None):
    """Root mean square of the telephone band, 0 to 32767."""
    b = load(heard, raw_rate)[int(start * RATE): int(end * RATE) if end else None]
    return float(np.sqrt((b * b).mean())) if len(b) else 0.0


def quietest(heard, length, start=0.0, end=None, raw_rate=0):
    """Where between start and end it is quietest for `length` seconds (more than speech pauses): the loudness there, and the second it begins at."""
    power = load(heard, raw_rate)[int(start * RATE): int(end * RATE) if end else None] ** 2
    window = int(length * RATE)
    if len(power) < window:
        return float("inf"), start
    sums = np.concatenate(([0.0], np.cumsum(power)))
    means = (sums[window:] - sums[:-window]) / window
    at = int(means.argmin())
    return float(np.sqrt(max(means[at], 0.0))), start + at / RATE


def seconds(path):
    with wave.open(path) as file:
        return file.getnframes() / file.getframerate()
