# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that others wrote: baresip as an agent's phone, sipp as the public network, with the scenarios of the demo."""
import pathlib
import shutil
import struct
import subprocess

from hub import wait_for
from proxy import SHIPPED
from lifeline import end_with_parent
from ports import free_port
from sip import free_udp_port

DEMO = SHIPPED.parent / "demo"


def missing():
    return [name for name in ("baresip", "sipp") if not shutil.which(name)]


def tone(path, seconds=5):
    """A-law at 8 kHz for sipp, and 16 bit WAV at 8 kHz for baresip: a square wave of 400 Hz."""
    half = 10
    path.with_suffix(".alaw").write_bytes(bytes(0xA5 if (n // half) % 2 else 0x25 for n in range(8000 * seconds)))
    samples = b"".join(struct.pack("<h", 8000 if (n // half) % 2 else -8000) for n in range(8000 * seconds))
    head = b"RIFF" + struct.pack("<I", 36 + len(samples)) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 16000, 2, 16)
    path.with_suffix(".wav").write_bytes(head + b"data" + struct.pack("<I", len(samples)) + samples)


class Baresip:
    """Registers and answers by itself."""

    def __init__(self, directory, proxy_port, account, domain):
        self.directory = pathlib.Path(directory) / f"baresip-{account['user']}"
        self.directory.mkdir()
        tone(self.directory / "tone", 60)
        modules = next(pathlib.Path("/usr/lib").glob("**/baresip/modules"))
        media = free_udp_port()
        (self.directory / "config").write_text(
            f"poll_method epoll\nnet_interface 127.0.0.1\nsip_listen 127.0.0.1:{free_port(also_next=True)}\n"
            f"audio_player aubridge,sink\naudio_source aufile,{self.directory}/tone.wav\naudio_alert aubridge,alert\n"
            f"rtp_ports {media}-{media + 20}\nmodule_path {modules}\nmodule g711.so\nmodule aufile.so\nmodule aubridge.so\n"
            "module uuid.so\nmodule account.so\nmodule_app menu.so\n")
        (self.directory / "accounts").write_text(
            f"<sip:{account['user']}@{domain}>;auth_user={account['user']};auth_pass={account['password']};"
            f"outbound=\"sip:127.0.0.1:{proxy_port};transport=udp\";regint=600;answermode=auto\n")
        self.log = open(self.directory / "log", "w+b")
        self.process = subprocess.Popen(["baresip", "-f", str(self.directory)], stdin=subprocess.DEVNULL, stdout=self.log,
                                        stderr=self.log, preexec_fn=end_with_parent)
        wait_for("baresip's registration", lambda: "200 " in self.text() or self.process.poll() is not None)
        assert self.process.poll() is None, self.text()

    def text(self):
        return (self.directory / "log").read_text(errors="replace")

    def stop(self):
        self.process.kill()  # it asks a registrar that is gone already, for long
        self.process.wait()


def sipp_caller(directory, network_port, proxy_port, number, name, desk):
    """One call by the demo's scenario: rings, speaks, until it is hung up on (or 40 s)."""
    directory = pathlib.Path(directory)
    tone(directory / "speech")
    (directory / "people.csv").write_text(f"SEQUENTIAL\n{number};{name};\n")
    return subprocess.Popen(["sipp", "-sf", str(DEMO / "caller.xml"), "-inf", "people.csv", "-i", "127.0.0.1", "-p", str(network_port),
                             "-mi", "127.0.0.1", "-mp", str(free_udp_port()), "-s", desk, "-m", "1", "-nostdin", "-timeout", "90",
                             f"127.0.0.1:{proxy_port}"], cwd=directory, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, preexec_fn=end_with_parent)


def sipp_callee(directory, port):
    directory = pathlib.Path(directory)
    tone(directory / "speech")
    return subprocess.Popen(["sipp", "-sf", str(DEMO / "callee.xml"), "-i", "127.0.0.1", "-p", str(port), "-mi", "127.0.0.1", "-mp",
                             str(free_udp_port()), "-nostdin"], cwd=directory, stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=end_with_parent)
