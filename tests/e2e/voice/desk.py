# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub with a voice channel, a real Kamailio before it, agents with phones, and the public network."""
import datetime
import json
import pathlib

from proxy import DOMAIN, Proxy, wait_for
from hub import Hub, new_id, temporary
from sip import Phone, Provider, free_udp_port

DESK = "+40213000000"
ANA, JAN, EVA = "+40721000111", "+40721000222", "+40721000333"


class VoiceDesk:
    """`agents` sign in as agent1@desk.test … and are online; their phones answer by themselves."""

    def __init__(self, agents=2, **settings):
        self.phones, self.network, self.proxy, self.hub = [], None, None, None
        self.folder = temporary()
        try:
            self.begin(agents, settings)
        except BaseException:
            self.close()
            raise

    def begin(self, agents, settings):
        self.directory = pathlib.Path(self.folder.name)
        self.hub = Hub(self.directory)
        self.network_port = free_udp_port()
        self.proxy = Proxy(self.directory, self.hub.url, self.network_port, gateway=f"127.0.0.1:{self.network_port}")
        self.hub.add_channel(kind="voice", name="Phone", address=DESK, domain=DOMAIN, region="RO",
                             server=f"127.0.0.1:{self.proxy.port}", transport="udp", srtp="off",
                             control_url=self.proxy.control_url, **{"ring_s": 2, "wrap_up_s": 0, **settings})
        for number in range(1, agents + 1):
            self.hub.admin("agent", "add", "--email", f"agent{number}@desk.test", "--name", f"Agent {number}", "--role", "agent",
                           given="correct horse\n")
        self.hub.start().sign_in()
        self.channel = self.hub.channel("voice")
        self.people = sorted((a for a in self.hub.items("/v1/agents") if a["email"].startswith("agent")),
                             key=lambda a: int(a["email"][5:].split("@")[0]))
        self.patch(f"/v1/queues/{self.channel['queue_id']}", members=[a["id"] for a in self.people])
        self.key = self.hub.hook_path("voice").rsplit("/", 1)[1]
        self.proxy.start(self.key)
        self.tokens = []
        for agent in self.people:
            self.tokens.append(self.token_of(agent["email"]))
            account = self.as_agent(len(self.tokens) - 1, "GET", "/v1/me/phone")[1]
            self.phones.append(Phone(self.proxy.port, account["user"], account["password"], DOMAIN))
        wait_for("registrations", lambda: all(phone.registered == 200 for phone in self.phones))
        for index in range(agents):
            self.presence(index, "online")
        self.network = Provider(self.proxy.port, self.network_port)

    def close(self):
        for line in filter(None, [*self.phones, self.network]):
            line.close()
        for server, end in ((self.proxy, "stop"), (self.hub, "kill")):
            if server:
                getattr(server, end)()
        self.folder.cleanup()

    def token_of(self, email):
        status, session = self.hub.ask("POST", "/v1/session", {"email": email, "password": "correct horse", "device": "test"},
                                       {"Authorization": ""})
        assert status in (200, 201), session
        return session["access_token"]

    def as_agent(self, index, method, path, body=None):
        return self.hub.ask(method, path, body, {"Authorization": f"Bearer {self.tokens[index]}"})

    def presence(self, index, word):
        status, answer = self.as_agent(index, "PATCH", "/v1/me", {"presence": word})
        assert status == 200, answer

    def presence_of(self, index):
        return next(a["presence"] for a in self.hub.items("/v1/agents") if a["id"] == self.people[index]["id"])

    def patch(self, path, **fields):
        status, answer = self.hub.ask("PATCH", path, fields)
        assert status == 200, (path, answer)
        return answer

    def closed_now(self):
        """The queue works only on the day before yesterday's weekday."""
        day = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=2)).strftime("%a").lower()
        self.patch(f"/v1/queues/{self.channel['queue_id']}",
                   settings={"hours": {"timezone": "UTC", day: [["09:00", "10:00"]]}})

    def call(self, number=ANA, name=""):
        return self.network.call(number, DESK, DOMAIN, name)

    def calls(self, state="open"):
        return self.hub.items(f"/v1/calls?state={state}")

    def record(self, number):
        """The latest call of the number at the hub."""
        return next((c for c in [*self.calls("all"), *self.calls()] if c["number"] == number), None)

    def ended(self, number=ANA):
        return wait_for(f"the end of {number}'s call at the hub",
                        lambda: (self.record(number) or {}).get("state") == "ended" and self.record(number))

    def conversation_of(self, call):
        return self.hub.get(f"/v1/conversations/{call['conversation_id']}")


__all__ = ["ANA", "DESK", "EVA", "JAN", "VoiceDesk", "json", "new_id", "wait_for"]
