# SPDX-License-Identifier: GPL-3.0-or-later
"""Email: a real Dovecot whose mailbox fills from outside, and a mail server that takes everything once and remembers it. Answers may come
twice, under one Message-ID."""
import email
import email.policy
import os
import pathlib
import shutil
import socketserver
import subprocess
import threading
import time

from hub import PATIENCE, free_port, skip, wait_for_port

CONFIG = """base_dir={d}/run
state_dir={d}/state
log_path={d}/dovecot.log
protocols=imap
listen=127.0.0.1
ssl=no
auth_mechanisms=plain login
disable_plaintext_auth=no
first_valid_uid=1
first_valid_gid=1
mail_uid={user}
mail_gid={group}
mail_location=maildir:{d}/mail/%u
default_internal_user={user_name}
default_login_user={user_name}
default_internal_group={group_name}
namespace inbox {{
  inbox=yes
  separator=/
}}
passdb {{
  driver=passwd-file
  args=scheme=PLAIN username_format=%u {d}/users
}}
userdb {{
  driver=static
  args=uid={user} gid={group} home={d}/mail/%u
}}
service imap-login {{
  chroot=
  inet_listener imap {{
    port={port}
  }}
}}
service anvil {{
  chroot=
}}
"""


class Sink(socketserver.StreamRequestHandler):
    """RFC 5321, as much as a client needs."""

    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        self.say("220 sink")
        while True:
            line = self.rfile.readline()
            if not line:
                return
            verb = line[:4].upper().strip()
            if verb == b"EHLO":
                self.say("250-sink")
                self.say("250 AUTH PLAIN LOGIN")
            elif verb == b"AUTH":
                self.say("235 fine")
            elif verb == b"DATA":
                self.say("354 go on")
                mail = b""
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    mail += line[1:] if line.startswith(b".") else line
                if line:
                    self.server.mails.append(mail)
                    self.say("250 taken")
            elif verb == b"QUIT":
                return self.say("221 bye")
            else:
                self.say("250 fine")


class Load:
    kind, name, repeats = "email", "Support", True

    def __init__(self, folder):
        if not shutil.which("dovecot") and not pathlib.Path("/usr/sbin/dovecot").exists():
            skip("no Dovecot (package dovecot-imapd)")
        if os.geteuid() != 0:
            skip("Dovecot is started as root here, as in the other tests of mail")
        self.directory = pathlib.Path(folder) / "dovecot"
        self.directory.mkdir()
        os.chmod(folder, 0o755)
        self.directory.chmod(0o755)
        self.port, self.expected = free_port(), []
        self.inbox = self.directory / "mail/help@desk.test"
        for part in ("new", "cur", "tmp"):
            (self.inbox / part).mkdir(parents=True)
        subprocess.run(["chown", "-R", "mail:mail", str(self.directory / "mail")], check=True)
        (self.directory / "users").write_text("help@desk.test:{PLAIN}secret::\n")
        config = self.directory / "dovecot.conf"
        config.write_text(CONFIG.format(d=self.directory, port=self.port, user="mail", group="mail", user_name="dovecot",
                                        group_name="dovecot"))
        self.process = subprocess.Popen([shutil.which("dovecot") or "/usr/sbin/dovecot", "-F", "-c", str(config)],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for_port(self.port, self.process)

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = daemon_threads = True

            def handle_error(self, request, client_address):
                pass  # a hub that dies is what this is about
        self.sink = Server(("127.0.0.1", 0), Sink)
        self.sink.mails = []
        threading.Thread(target=self.sink.serve_forever, daemon=True).start()

    def add(self, hub):
        server = {"host": "127.0.0.1", "security": "none", "user": "help@desk.test", "password": "secret"}
        hub.add_channel(kind="email", name=self.name, address="help@desk.test", imap={**server, "port": self.port},
                        smtp={**server, "port": self.sink.server_address[1]}, sent_copy=False, retry_s=1)

    def begin(self, hub):
        pass

    def write(self, random):
        number = len(self.expected)
        text = f"email {number}"
        mail = (f"From: Customer {random.randrange(6)} <c{random.randrange(6)}@cust.test>\r\nTo: help@desk.test\r\n"
                f"Subject: Matter {number}\r\nMessage-ID: <load-{number}@cust.test>\r\n"
                f"Date: Sun, 22 Nov 2026 08:00:00 +0000\r\n\r\n{text}\r\n")
        name = f"{time.time():.6f}.{number}.load"
        under_way = self.inbox / "tmp" / name
        under_way.write_bytes(mail.encode())
        shutil.chown(under_way, "mail", "mail")
        under_way.rename(self.inbox / "new" / name)
        self.expected.append(text)

    def arrived(self):
        """Each text once for each of its mails that differs: a repeat under the same Message-ID is the same mail."""
        found = {}
        for raw in list(self.sink.mails):
            mail = email.message_from_bytes(raw, policy=email.policy.default)
            body = mail.get_body(("plain",)).get_content().strip().splitlines()[0]
            found.setdefault((mail["Message-ID"], body), 0)
        return [body for _, body in found]

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.sink.shutdown()
        self.sink.server_close()
