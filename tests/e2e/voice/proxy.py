# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Kamailio with the configuration we ship, on free loopback ports, with a directory of its own."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "channels"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support/python"))
from hub import PATIENCE, free_port, hub_program, skip, wait_for, wait_for_port  # noqa: E402
from lifeline import end_with_parent  # noqa: E402

SHIPPED = pathlib.Path(__file__).resolve().parents[3] / "packaging/kamailio/deskbell.cfg"
DOMAIN = "desk.test"


def program():
    found = shutil.which("kamailio") or ("/usr/sbin/kamailio" if os.path.exists("/usr/sbin/kamailio") else None)
    if not found:
        skip("no kamailio")
    for module in ("http_client", "jansson", "uuid", "htable"):
        if not list(pathlib.Path("/usr/lib").glob(f"*/kamailio/modules/{module}.so")):
            skip(f"kamailio has no module {module}")
    return found


class Proxy:
    def __init__(self, directory, hub_url, trunk_port, gateway="", port=None, control=None):
        self.directory = pathlib.Path(directory) / "kamailio"
        self.directory.mkdir(exist_ok=True)
        self.port = port or free_port()
        self.control_port = control or free_port()
        self.hub_url, self.trunk_port, self.gateway = hub_url, trunk_port, gateway
        self.process = None
        self.log = open(self.directory / "kamailio.log", "ab")

    @property
    def control_url(self):
        return f"http://127.0.0.1:{self.control_port}"

    def certificate(self):
        """For pbx.desk.test; the path of the certificate, which is its own authority."""
        chain = self.directory / "chain.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", self.directory / "key.pem", "-out", chain,
                        "-days", "2", "-subj", "/CN=pbx.desk.test", "-addext", "subjectAltName=DNS:pbx.desk.test"],
                       check=True, capture_output=True)
        (self.directory / "tls.cfg").write_text(f"[server:default]\nmethod = TLSv1.2+\nprivate_key = {self.directory}/key.pem\n"
                                                f"certificate = {chain}\n")
        return chain

    def start(self, key, tls_port=0):
        shutil.copy(SHIPPED, self.directory / "deskbell.cfg")
        (self.directory / "deskbell-settings.cfg").write_text(
            f'#!define DESK_DOMAIN "{DOMAIN}"\n#!define HUB_URL "{self.hub_url}"\n#!define HUB_KEY "{key}"\n'
            f"listen=udp:127.0.0.1:{self.port}\nlisten=tcp:127.0.0.1:{self.port}\nlisten=tcp:127.0.0.1:{self.control_port}\n"
            f'#!define TRUNK_SOURCE "^127\\.0\\.0\\.1:{self.trunk_port}$"\n#!define GATEWAY "{self.gateway}"\n'
            f'#!define CTL_SOCKET "unix:{self.directory}/ctl"\n'
            + (f'#!define WITH_TLS\n#!define TLS_CONFIG "{self.directory}/tls.cfg"\nlisten=tls:127.0.0.1:{tls_port}\n'
               if tls_port else ""))
        self.process = subprocess.Popen(
            [program(), "-DD", "-E", "-f", str(self.directory / "deskbell.cfg"), "-m", "64", "-M", "8", "-Y", str(self.directory),
             "-w", str(self.directory), "-P", str(self.directory / "pid")], stdout=self.log, stderr=self.log,
            start_new_session=True, preexec_fn=end_with_parent)
        wait_for_port(self.control_port, self.process)
        return self

    def log_text(self):
        return (self.directory / "kamailio.log").read_text(errors="replace")

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
            self.process = None

    def kill(self):
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None


__all__ = ["DOMAIN", "PATIENCE", "Proxy", "free_port", "hub_program", "program", "skip", "wait_for"]
