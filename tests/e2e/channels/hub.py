# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub as a program, spoken to by its API; and the little every test of channels needs. Standard library only."""
import http.client
import json
import os
import pathlib
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import uuid

SKIP = 77
PATIENCE = 120  # seconds; ends a test that hangs, nothing is judged by it


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIP)


def wait_for(what, condition, patience=PATIENCE):
    """Until condition() is true; its value. What it waits for stands in the failure."""
    end = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.02)


def wait_for_port(port, process=None):
    def open_now():
        if process is not None and process.poll() is not None:
            raise AssertionError(f"{process.args[0]} ended with {process.returncode}")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0
    wait_for(f"port {port}", open_now)


def hub_program():
    folder = os.environ.get("DESKBELL_BIN") or str(pathlib.Path(__file__).resolve().parents[3] / "build/dev/bin")
    program = pathlib.Path(folder) / "deskbell-hub"
    if not program.exists():
        skip(f"no {program}")
    return str(program)


class Hub:
    """deskbell-hub with its own data directory and one lead signed in."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.port = free_port()
        self.process = None
        self.token = None
        self.log = open(self.directory / "hub.log", "ab")
        self.admin("agent", "add", "--email", "mia@desk.test", "--name", "Mia", "--role", "lead", given="correct horse\n")

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def admin(self, *words, given=""):
        done = subprocess.run([hub_program(), "admin", *words, "--data", str(self.directory / "hub")], input=given,
                              capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return done.stdout

    def add_channel(self, **channel):
        path = self.directory / f"channel-{uuid.uuid4()}.json"
        path.write_text(json.dumps(channel))
        self.admin("channel", "add", str(path))

    def start(self, open_files=None):
        """open_files: (soft, hard) limit of descriptors, as a system would set it."""
        limit = open_files and (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, open_files))
        self.process = subprocess.Popen([hub_program(), "serve", "--listen", f"127.0.0.1:{self.port}", "--data",
                                         str(self.directory / "hub")], stdout=subprocess.PIPE, stderr=self.log, preexec_fn=limit)
        line = self.process.stdout.readline().decode()
        assert "listening on" in line, f"the hub did not start, see {self.log.name}"
        return self

    def kill(self):
        """As a power failure would."""
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.process.stdout.close()
            self.process = None

    def stop(self):
        """\\returns the exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(PATIENCE)
        self.process.stdout.close()
        self.process = None
        return code

    def ask(self, method, path, body=None, headers=None):
        """(status, what came as JSON or bytes). OSError when nobody is there."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            said = dict(headers or {})
            if self.token and "Authorization" not in said:
                said["Authorization"] = "Bearer " + self.token
            if isinstance(body, (dict, list)):
                body = json.dumps(body).encode()
                said.setdefault("Content-Type", "application/json")
            connection.request(method, path, body, said)
            answer = connection.getresponse()
            content = answer.read()
            if "json" in (answer.getheader("Content-Type") or ""):
                content = json.loads(content)
            return answer.status, content
        except http.client.HTTPException as error:
            raise OSError(str(error)) from error
        finally:
            connection.close()

    def sign_in(self):
        status, session = self.ask("POST", "/v1/session", {"email": "mia@desk.test", "password": "correct horse",
                                                           "device": "test"})
        assert status in (200, 201), session
        self.token = session["access_token"]
        return self

    def get(self, path):
        status, content = self.ask("GET", path)
        assert status == 200, (path, status, content)
        return content

    def items(self, path):
        """All pages of a list."""
        found, after = [], None
        while True:
            glue = "&" if "?" in path else "?"
            page = self.get(path + f"{glue}limit=200" + (f"&after={urllib.parse.quote(after)}" if after else ""))
            found += page["items"]
            after = page.get("next")
            if not after:
                return found

    def channel(self, kind):
        return next(channel for channel in self.items("/v1/channels") if channel["kind"] == kind)

    def conversations(self):
        # "all" is what is open; what is nobody's work any more counts as well.
        known = {}
        for view in ("all", "snoozed", "resolved"):
            for conversation in self.items(f"/v1/conversations?view={view}"):
                known[conversation["id"]] = conversation
        return list(known.values())

    def messages(self, conversation=None):
        """Of one conversation, or of all, oldest first."""
        ids = [conversation] if conversation else [known["id"] for known in self.conversations()]
        found = [message for one in ids for message in self.items(f"/v1/conversations/{one}/messages")]
        return sorted(found, key=lambda message: (message["at"], message["id"]))

    def send(self, conversation, text, message=None, **more):
        """(status, answer); repeating it with the same id is safe."""
        body = {"id": message or new_id(), "kind": more.pop("kind", None), "text": text, **more}
        return self.ask("POST", f"/v1/conversations/{conversation}/messages", {k: v for k, v in body.items() if v is not None})

    def hook_path(self, kind):
        return self.get(f"/v1/channels/{self.channel(kind)['id']}/hook")["path"]

    def upload(self, name, media_type, data):
        status, made = self.ask("POST", "/v1/attachments", data, {
            "Content-Type": media_type, "Content-Disposition": f'attachment; filename="{name}"'})
        assert status in (200, 201), made
        return made["id"]


def new_id():
    """UUIDv7 (RFC 9562 section 5.7)."""
    now = int(time.time() * 1000)
    number = (now << 80) | (uuid.uuid4().int & ((1 << 80) - 1))
    number = (number & ~(0xF << 76)) | (7 << 76)
    number = (number & ~(0x3 << 62)) | (2 << 62)
    return str(uuid.UUID(int=number))


def temporary():
    return tempfile.TemporaryDirectory(prefix="deskbell-channels-")
