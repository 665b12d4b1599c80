# SPDX-License-Identifier: GPL-3.0-or-later
"""Real servers and peers for the tests of deskbell-phone: Kamailio, baresip, a private PulseAudio, and the phone itself as a console
sees it. Everything on free loopback ports and in a temporary folder; nothing needs a sound card. Waiting is waiting for a thing, with
limits only against hanging."""
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support/python"))
from lifeline import end_with_parent  # noqa: E402
from ports import free_port  # noqa: E402

LIMIT = 30.0  # seconds until a thing that does not come counts as broken
SKIP = 77


def skip(why):
    print("skipped:", why)
    sys.exit(SKIP)


def need(*programs):
    for program in programs:
        if not shutil.which(program) and not os.path.exists("/usr/sbin/" + program):
            skip(f"no {program} here")


def until(thing, what, limit=LIMIT):
    """Returns the first true value of thing(); fails with what it waited for."""
    end = time.monotonic() + limit
    while True:
        value = thing()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError("did not come: " + what)
        time.sleep(0.01)


class Program:
    """A process of ours; its output goes to a file that is shown when something fails."""

    def __init__(self, arguments, folder, name, env=None):
        self.log = os.path.join(folder, name + ".log")
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(arguments, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=env, start_new_session=True,
                                            preexec_fn=end_with_parent)
        self.pid = self.process.pid

    def alive(self):
        return self.process.poll() is None

    def stop(self, how=signal.SIGTERM):
        if self.alive():
            self.process.send_signal(how)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        return self.process.returncode

    def text(self):
        with open(self.log, errors="replace") as log:
            return log.read()


KAMAILIO = """#!KAMAILIO
debug=1 log_stderror=yes children=2 tcp_children=2 auto_aliases=no alias="desk.test"
listen=udp:127.0.0.1:{port} listen=tcp:127.0.0.1:{port}
{tls}
mpath="/usr/lib/x86_64-linux-gnu/kamailio/modules/:/usr/lib/aarch64-linux-gnu/kamailio/modules/"
loadmodule "tm.so" loadmodule "sl.so" loadmodule "rr.so" loadmodule "pv.so" loadmodule "maxfwd.so" loadmodule "siputils.so"
loadmodule "textops.so" loadmodule "usrloc.so" loadmodule "registrar.so" loadmodule "auth.so"
modparam("registrar", "gruu_enabled", 0)
modparam("registrar", "max_expires", {expires})
modparam("registrar", "min_expires", {shortest})
modparam("usrloc", "handle_lost_tcp", 1)
modparam("tm", "fr_inv_timer", 3000)
request_route {{
    if (!mf_process_maxfwd_header("10")) {{ sl_send_reply("483", "Too Many Hops"); exit; }}
    if (is_method("CANCEL")) {{ if (t_check_trans()) t_relay(); exit; }}
    if (has_totag()) {{
        if (loose_route() || (is_method("ACK") && t_check_trans())) t_relay();
        else if (!is_method("ACK")) sl_send_reply("404", "Not here");
        exit;
    }}
    t_check_trans();
    if (is_method("REGISTER")) {{
        if (!pv_www_authenticate("desk.test", "pw$au", "0")) {{ www_challenge("desk.test", "0"); exit; }}
        if (!save("location")) sl_reply_error();
        exit;
    }}
    remove_hf("Route");
    if (src_port != {trunk}) {{
        if (!pv_proxy_authenticate("desk.test", "pw$au", "0")) {{ proxy_challenge("desk.test", "0"); exit; }}
        consume_credentials();
    }}
    record_route();
    if ($rU == "5403") {{ sl_send_reply("403", "Not for you"); exit; }}
    if ($rU == "5500") {{ sl_send_reply("500", "Broken"); exit; }}
    if (!lookup("location")) {{
        if ($rU =~ "^[12]0[0-9][0-9]$") sl_send_reply("480", "Not here now"); else sl_send_reply("404", "No such number");
        exit;
    }}
    if (!t_relay()) sl_reply_error();
}}
"""


class Kamailio:
    """Registrar and proxy of desk.test: any user NNNN with the password pwNNNN; registered users are called, others are 480 or 404; who
    calls from the port `trunk` needs no password. Nobody answering for 3 s is 408."""

    def __init__(self, folder, tls=False, host="127.0.0.1", expires=0):
        """\\a expires: seconds that a registration holds at most; 0: as long as is asked for."""
        need("kamailio")
        self.host = host
        self.folder = os.path.join(folder, "kamailio")
        os.makedirs(self.folder)
        self.port, self.tls_port, self.trunk = free_port(), free_port(), free_port()
        self.program = None
        text = ""
        if tls:
            need("openssl")
            self.make_certificates()
            text = f'enable_tls=yes listen=tls:127.0.0.1:{self.tls_port}\nloadmodule "tls.so"\nmodparam("tls", "config", "{self.folder}/tls.cfg")'
        # The path of modules comes before they are loaded.
        config = KAMAILIO.format(port=self.port, trunk=self.trunk, tls="", expires=expires, shortest=expires or 60)
        if text:
            config = config.replace('loadmodule "auth.so"\n', 'loadmodule "auth.so"\n' + text.split("\n", 1)[1] + "\n")
            config = config.replace("mpath=", text.split("\n", 1)[0] + "\nmpath=", 1)
        config = config.replace("127.0.0.1", host)
        self.config = os.path.join(self.folder, "kamailio.cfg")
        with open(self.config, "w") as file:
            file.write(config)
        self.start()

    def make_certificates(self):
        f = self.folder

        def openssl(*arguments):
            subprocess.run(("openssl",) + arguments, cwd=f, check=True, capture_output=True)

        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test authority", "-keyout", "ca.key",
                "-out", "ca.pem", "-addext", "basicConstraints=critical,CA:TRUE")
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", "key.pem", "-out", "request.pem")
        with open(os.path.join(f, "names"), "w") as names:
            names.write("subjectAltName=DNS:localhost,DNS:desk.test\n")
        openssl("x509", "-req", "-in", "request.pem", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile",
                "names", "-out", "cert.pem")
        with open(os.path.join(f, "tls.cfg"), "w") as file:
            file.write(f"[server:default]\nmethod = TLSv1.2+\nprivate_key = {f}/key.pem\ncertificate = {f}/cert.pem\n"
                       "[client:default]\nverify_certificate = no\n")

    @property
    def ca_pem(self):
        with open(os.path.join(self.folder, "ca.pem")) as file:
            return file.read()

    def start(self):
        self.program = Program([shutil.which("kamailio") or "/usr/sbin/kamailio", "-DD", "-E", "-f", self.config, "-m", "32", "-M", "4",
                                "-Y", self.folder, "-w", self.folder, "-P", self.folder + "/pid"], self.folder, "kamailio")

        def answers():
            if not self.program.alive():
                raise AssertionError("kamailio ended:\n" + self.program.text()[-3000:])
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as question:
                question.settimeout(0.2)
                question.connect((self.host, self.port))
                own = question.getsockname()[1]
                try:
                    question.send((f"OPTIONS sip:127.0.0.1:{self.port} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:{own};rport;branch=z9hG4bK{uuid.uuid4().hex}\r\n"
                                   f"From: <sip:t@127.0.0.1>;tag=1\r\nTo: <sip:x@127.0.0.1>\r\nCall-ID: {uuid.uuid4()}\r\nCSeq: 1 OPTIONS\r\n"
                                   "Max-Forwards: 0\r\nContent-Length: 0\r\n\r\n").encode())
                    return question.recv(4096).startswith(b"SIP/2.0")
                except OSError:
                    time.sleep(0.05)
                    return False

        until(answers, "kamailio")

    def stop(self, how=signal.SIGTERM):
        if self.program:
            if how == signal.SIGKILL:  # the children too
                os.killpg(self.program.pid, signal.SIGKILL)
            self.program.stop(how)
            self.program = None

    def account(self, user, transport="udp", **more):
        port = self.tls_port if transport == "tls" else self.port
        host = "localhost" if transport == "tls" else self.host
        account = {"address": f"sip:{user}@desk.test", "password": "pw" + user, "transport": transport,
                   "server": f"sip:{host}:{port};transport={transport}", "srtp": "off"}
        if transport == "tls":
            account["ca_pem"] = self.ca_pem
        account.update(more)
        return account


class Console:
    """The other end of the local socket."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.events, self.replies, self.number = [], {}, 0
        self.changed = threading.Condition()
        self.calls, self.account, self.devices = {}, {}, {}
        self.closed = False
        threading.Thread(target=self.read, daemon=True).start()
        self.welcome = self.command("hello", protocol=1)
        state = self.welcome["state"]
        with self.changed:
            self.account = self.account or state["account"]
            self.devices = self.devices or state["devices"]
            for call in state["calls"]:
                self.calls.setdefault(call["call"], call)

    def read(self):
        rest = b""
        try:
            while True:
                data = self.socket.recv(65536)
                if not data:
                    break
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    self.take(json.loads(line))
        except OSError:
            pass
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    def take(self, message):
        message["at"] = time.monotonic()
        with self.changed:
            if "reply" in message:
                self.replies[message["reply"]] = message
            else:
                self.events.append(message)
                if message["event"] == "call":
                    self.calls[message["call"]["call"]] = message["call"]
                elif message["event"] == "account":
                    self.account = message
                elif message["event"] == "devices":
                    self.devices = message["devices"]
            self.changed.notify_all()

    def wait(self, thing, what, limit=LIMIT):
        end = time.monotonic() + limit
        with self.changed:
            while True:
                value = thing()
                if value:
                    return value
                left = end - time.monotonic()
                if left <= 0:
                    raise AssertionError(f"did not come: {what}; calls {list(self.calls.values())}; account {self.account}; "
                                         f"last events {[e for e in self.events if e['event'] not in ('quality', 'levels')][-5:]}")
                self.changed.wait(left)

    def ask(self, name, **members):
        """The whole reply, also when it is an error."""
        with self.changed:
            self.number += 1
            number = self.number
        self.socket.sendall(json.dumps({"command": name, "id": number, **members}).encode() + b"\n")
        return self.wait(lambda: self.replies.pop(number, None) or (self.closed and {"error": {"code": "closed"}}), "the reply to " + name)

    def command(self, name, **members):
        reply = self.ask(name, **members)
        assert reply.get("ok"), f"{name}: {reply}"
        return reply

    def refused(self, name, **members):
        reply = self.ask(name, **members)
        assert "error" in reply, f"{name} was not refused: {reply}"
        return reply["error"]["code"]

    def register(self, account):
        self.command("account", account=account)
        self.wait(lambda: self.account.get("state") == "ok", "registration")

    def dial(self, to, **members):
        call = str(uuid.uuid4())
        self.command("dial", call=call, to=to, **members)
        return call

    def state(self, call):
        return self.calls.get(call, {}).get("state")

    def comes(self, call, *states, limit=LIMIT):
        return self.wait(lambda: self.calls[call] if self.state(call) in states else None, f"{states} of the call {call}", limit)

    def incoming(self, limit=LIMIT):
        return self.wait(lambda: next((c["call"] for c in self.calls.values() if c["state"] == "incoming"), None), "an incoming call", limit)

    def reason(self, call):
        return self.comes(call, "ended")["reason"]["code"]

    def found(self, event, **members):
        return [e for e in self.events if e["event"] == event and all(e.get(k) == v for k, v in members.items())]

    def close(self):
        self.socket.close()


class Phone:
    """A deskbell-phone with a console attached; the console's words are its own: phone.dial(…) is phone.console.dial(…)."""

    def __init__(self, folder, name, files=None, env=None, arguments=()):
        self.folder = os.path.join(folder, name)
        os.makedirs(self.folder, mode=0o700)
        os.chmod(self.folder, 0o700)
        self.path = os.path.join(self.folder, "socket")
        command = [os.path.join(os.environ["DESKBELL_BIN"], "deskbell-phone"), "--socket", self.path, "--recordings",
                   os.path.join(self.folder, "recordings"), *arguments]
        if not os.path.exists(command[0]):
            skip("the phone is not built")
        self.heard = os.path.join(self.folder, "heard.wav")
        if files:
            command += ["--files", f"{files},{self.heard}"]
        os.makedirs(self.folder + "/run", mode=0o700, exist_ok=True)
        environment = dict(os.environ, HOME=self.folder, XDG_RUNTIME_DIR=self.folder + "/run")
        environment.pop("PULSE_SERVER", None)
        environment.update(env or {})
        self.program = Program(command, self.folder, "phone", environment)
        until(self.answers, f"the socket of {name}")
        self.console = Console(self.path)

    def answers(self):
        if not self.program.alive():
            raise AssertionError("the phone ended: " + self.program.text()[-3000:])
        with socket.socket(socket.AF_UNIX) as attempt:
            try:
                attempt.connect(self.path)
                return True
            except OSError:
                return False

    def attach(self):
        self.console = Console(self.path)
        return self.console

    def __getattr__(self, name):
        return getattr(self.console, name)

    def hang_up_all(self):
        for call in list(self.console.calls.values()):
            if call["state"] != "ended":
                self.console.ask("hangup", call=call["call"])
        for call in list(self.console.calls):
            self.console.comes(call, "ended")

    def stop(self):
        self.console.close()
        code = self.program.stop()
        assert code in (0, -15), f"the phone ended with {code}: {self.program.text()[-3000:]}"


class Baresip:
    """A peer that is no Deskbell: plays a WAV, says by its control port what happens. \\a line: instead of an account at \\a pbx, an entry of
    baresip's own accounts, which needs no registration; \\a port: where it listens then."""

    def __init__(self, folder, user, pbx, wav, answer="auto", extra="", line="", port=None):
        need("baresip")
        self.folder = os.path.join(folder, "baresip" + user)
        os.makedirs(self.folder + "/rec")
        port, self.control = port or free_port(also_next=True), free_port()
        with open(self.folder + "/config", "w") as config:
            config.write(f"""poll_method epoll
net_interface 127.0.0.1
call_local_timeout 120
call_max_calls 8
sip_listen 127.0.0.1:{port}
audio_player aubridge,sink{port}
audio_source aufile,{wav}
audio_alert aubridge,alert{port}
ausrc_srate 48000
auplay_srate 48000
ausrc_channels 1
auplay_channels 1
jitter_buffer_type fixed
audio_jitter_buffer_delay 2-8
jitter_buffer_delay 2-8
module_path /usr/lib/baresip/modules
module g711.so
module g722.so
module opus.so
module aufile.so
module aubridge.so
module sndfile.so
module srtp.so
module uuid.so
module account.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:{self.control}
snd_path {self.folder}/rec
opus_bitrate 28000
opus_stereo no
opus_sprop_stereo no
""")
        with open(self.folder + "/accounts", "w") as accounts:
            accounts.write(line or f'<sip:{user}@desk.test>;auth_user={user};auth_pass=pw{user};outbound="sip:127.0.0.1:{pbx.port};transport=udp";'
                           f"regint=600;answermode={answer}{extra}\n")
        self.program = Program(["baresip", "-f", self.folder], self.folder, "baresip")
        self.events, self.buffer = [], b""
        self.socket = None
        if not line:
            until(lambda: "200 " in self.program.text(), "baresip's registration")
        self.socket = until(self.connect, "baresip's control port")

    def connect(self):
        try:
            return socket.create_connection(("127.0.0.1", self.control), 2)
        except OSError:
            return None

    def command(self, name, parameters=""):
        text = json.dumps({"command": name, "params": parameters, "token": "t"}).encode()
        self.socket.sendall(str(len(text)).encode() + b":" + text + b",")

    def read(self):
        self.socket.settimeout(0.02)
        try:
            self.buffer += self.socket.recv(65536)
        except (TimeoutError, socket.timeout):
            pass
        while b":" in self.buffer:
            size, rest = self.buffer.split(b":", 1)
            if len(rest) < int(size) + 1:
                break
            self.events.append(json.loads(rest[: int(size)]))
            self.buffer = rest[int(size) + 1:]

    def all(self, kind):
        self.read()
        return [e for e in self.events if e.get("type") == kind]

    def wait(self, kind):
        return until(lambda: self.all(kind), f"{kind} at baresip")[-1]

    def digits(self):
        return "".join(e.get("param", "") for e in self.all("CALL_DTMF_START"))

    def heard(self):
        """What it has heard last: the sndfile module dumps both directions."""
        names = [os.path.join(self.folder, "rec", n) for n in os.listdir(self.folder + "/rec") if "dec" in n]
        return max(names, key=os.path.getmtime) if names else None

    def stop(self):
        if self.socket:
            self.socket.close()
        self.program.stop()


class Pulse:
    """A sound server of our own with null sinks: `mic` is played into and heard by the phone as the source `headset`; what the phone plays
    to `speaker` and `bell` is heard at their monitors."""

    def __init__(self, folder, microphone=True):
        need("pulseaudio", "pactl", "parec", "paplay")
        self.folder = os.path.join(folder, "pulse")
        os.makedirs(self.folder, mode=0o700)
        self.server = "unix:" + self.folder + "/native"
        # Without short latencies null sinks work in blocks of two seconds.
        self.env = {"PULSE_SERVER": self.server, "PULSE_LATENCY_MSEC": "60"}
        modules = [f"module-native-protocol-unix socket={self.folder}/native auth-anonymous=1",
                   "module-null-sink sink_name=speaker rate=48000 channels=1 sink_properties=device.description=Headset_speaker",
                   "module-null-sink sink_name=bell rate=48000 channels=1 sink_properties=device.description=Room_bell"]
        if microphone:
            modules += ["module-null-sink sink_name=mic rate=48000 channels=1 sink_properties=device.description=Mic_feed",
                        "module-remap-source source_name=headset master=mic.monitor source_properties=device.description=Headset_microphone"]
        arguments = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--realtime=no", "--high-priority=no"]
        for module in modules:
            arguments += ["-L", module]
        self.program = Program(arguments, self.folder, "pulse", dict(os.environ, XDG_RUNTIME_DIR=self.folder, HOME=self.folder))
        until(lambda: self.control("info", check=False).returncode == 0, "pulseaudio")

    def control(self, *arguments, check=True):
        return subprocess.run(("pactl",) + arguments, env=dict(os.environ, **self.env), capture_output=True, text=True, check=check)

    def play(self, wav, sink):
        return Program(["paplay", "--latency-msec=20", "-d", sink, wav], self.folder, "paplay", dict(os.environ, **self.env))

    def hear(self, sink, file):
        return Program(["sh", "-c", f"exec parec --latency-msec=20 --rate=16000 --channels=1 --format=s16le -d {sink}.monitor > {file}"], self.folder,
                       "parec", dict(os.environ, **self.env))

    def stop(self):
        self.program.stop()


class World:
    """A temporary folder and what lives in it; everything is stopped at the end, and a failure shows the logs' ends."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="deskbell-phone-")
        self.things = []
        return self

    def add(self, thing):
        self.things.append(thing)
        return thing

    def __exit__(self, kind, value, trace):
        for thing in reversed(self.things):
            if kind and hasattr(thing, "program") and thing.program:
                print(f"--- {type(thing).__name__} {thing.program.log}\n{thing.program.text()[-400:]}", file=sys.stderr)
            try:
                thing.stop()
            except Exception:
                if not kind:
                    raise
        if not kind:
            shutil.rmtree(self.folder, ignore_errors=True)
        return False

    def phone(self, name, **how):
        return self.add(Phone(self.folder, name, **how))


def run(tests, world):
    """Runs each test in its order and says what it saw; the first failure ends all."""
    for test in tests:
        began = time.monotonic()
        print(f"-- {test.__doc__.strip().splitlines()[0]}", flush=True)
        said = test(world)
        print(f"   ok, {time.monotonic() - began:.1f} s{': ' + str(said) if said else ''}", flush=True)


def listen(length):
    """Lets sound run for so many seconds: time itself is what is waited for."""
    time.sleep(length)


def again(attempt, good, tries=3):
    """For sound on a machine that others load: the same once more instead of a softer measure. Returns the last result; fails if none was good."""
    for _ in range(tries):
        result = attempt()
        if good(result):
            return result
    raise AssertionError(f"not good in {tries} attempts, last: {result}")
