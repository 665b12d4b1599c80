# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Kannel (Debian's) on loopback, all of it in one directory, bound to a message centre of smsc.py."""
import pathlib
import shutil
import subprocess

from hub import PATIENCE, free_port, skip, wait_for, wait_for_port

CONFIG = """group = core
admin-port = {admin}
admin-interface = 127.0.0.1
admin-password = adminpw
status-password = statuspw
admin-deny-ip = "*.*.*.*"
admin-allow-ip = "127.0.0.1"
smsbox-port = {box}
smsbox-interface = 127.0.0.1
box-deny-ip = "*.*.*.*"
box-allow-ip = "127.0.0.1"
log-file = "{directory}/bearerbox.log"
log-level = 1
store-type = spool
store-location = "{directory}/spool"
dlr-storage = internal
sms-combine-concatenated-mo = {combine}

group = smsc
smsc = smpp
smsc-id = sim
host = 127.0.0.1
port = {smpp}
smsc-username = kannel
smsc-password = smscpw
system-type = ""
transceiver-mode = true
enquire-link-interval = 10
reconnect-delay = 1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {send}
sendsms-interface = 127.0.0.1
log-file = "{directory}/smsbox.log"
log-level = 1
http-request-retry = 100000
http-queue-delay = 1
mo-recode = {recode}

group = sendsms-user
username = hub
password = hubpw
user-deny-ip = "*.*.*.*"
user-allow-ip = "127.0.0.1"
max-messages = 10
concatenation = true

group = sms-service
keyword = default
catch-all = true
max-messages = 0
omit-empty = true
assume-plain-text = true
accept-x-kannel-headers = false
post-url = "{hook}/mo?from=%p&to=%P&id=%I&ts=%t&coding=%c&charset=%C&udh=%u"
"""


class Kannel:
    """combine: whether the gateway joins long messages itself; otherwise the hub has to."""

    def __init__(self, directory, smsc, combine=True):
        if not shutil.which("bearerbox") and not pathlib.Path("/usr/sbin/bearerbox").exists():
            skip("no Kannel (package kannel)")
        self.directory = pathlib.Path(directory) / "kannel"
        (self.directory / "spool").mkdir(parents=True)
        self.smsc, self.combine, self.processes = smsc, combine, []
        self.admin_port, self.box_port, self.send_port = free_port(), free_port(), free_port()
        self.config = self.directory / "kannel.conf"

    def settings(self, public_url):
        """The channel file's."""
        return {"kind": "sms", "name": "Text messages", "address": "+40700000001", "provider": "kannel",
                "public_url": public_url,
                "kannel": {"url": f"http://127.0.0.1:{self.send_port}/cgi-bin/sendsms", "user": "hub", "password": "hubpw",
                           "status_url": f"http://127.0.0.1:{self.admin_port}/status.txt", "status_password": "statuspw"}}

    def start(self, hook):
        """hook: the hub's secret path, with its host."""
        yes = {True: "true", False: "false"}
        self.config.write_text(CONFIG.format(admin=self.admin_port, box=self.box_port, send=self.send_port, smpp=self.smsc.port,
                                             directory=self.directory, hook=hook, combine=yes[self.combine],
                                             recode=yes[self.combine]))
        for program, port in (("bearerbox", self.box_port), ("smsbox", self.send_port)):
            path = shutil.which(program) or f"/usr/sbin/{program}"
            process = subprocess.Popen([path, str(self.config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       cwd=self.directory)
            self.processes.append(process)
            wait_for_port(port, process)
        wait_for("the gateway to bind", lambda: self.smsc.bound is not None)
        return self

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
        self.processes = []
