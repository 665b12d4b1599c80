#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub is killed at random while customers write on all channels at once and agents answer. In the end every message is at the desk
once, no answer went out twice where that cannot be taken back, and the ledgers say so. DESKBELL_ROUNDS=100 for the long form;
DESKBELL_SEED repeats a run, as far as processes can be; DESKBELL_LOADS=kannel,telegram chooses channels; DESKBELL_LOADS=all fails where one of them cannot be had."""
import collections
import importlib
import os
import pathlib
import random
import sys
import threading
import time

from hub import Hub, new_id, skip, temporary, wait_for

FEW_ROUNDS = 6
WRITES_A_ROUND = 12  # of each channel
ANSWERS_A_ROUND = 10


def loads(folder):
    chosen = os.environ.get("DESKBELL_LOADS", "")
    must = chosen == "all"
    chosen = "" if must else chosen
    here = pathlib.Path(__file__).parent / "loads"
    names = [name for name in chosen.split(",") if name] or sorted(p.stem for p in here.glob("[a-z]*.py"))
    fit = []
    for name in names:
        try:
            fit.append(importlib.import_module("loads." + name).Load(folder))
        except SystemExit:  # it has said why
            assert not must, f"{name} cannot be loaded"
            print(f"goes without {name}")
    return fit or skip("no channel can be loaded here")


class Customers(threading.Thread):
    """Write on one channel, some time between now and a moment after the hub is dead."""

    def __init__(self, load, seed, until):
        super().__init__(daemon=True)
        self.load, self.random, self.until, self.error = load, random.Random(seed), until, None

    def run(self):
        try:
            moments = sorted(self.random.uniform(0, self.until) for _ in range(WRITES_A_ROUND))
            begun = time.monotonic()
            for moment in moments:
                time.sleep(max(0.0, begun + moment - time.monotonic()))
                self.load.write(self.random)
        except Exception as error:  # pylint: disable=broad-except
            self.error = error


class Agents:
    """Answer some conversation, and again until the hub has taken it, as consoles do."""

    def __init__(self, hub):
        self.hub, self.pending, self.accepted, self.count = hub, [], [], 0

    def write(self, chance, limit):
        conversations = [c for c in self.hub.items("/v1/conversations?view=all") if c["channels"]]
        if conversations and self.count < limit:
            # Mails open a conversation each: without choosing the channel first they would get nearly all answers.
            channel = chance.choice(sorted({c["threads"][0]["channel_id"] for c in conversations}))
            one = chance.choice([c for c in conversations if c["threads"][0]["channel_id"] == channel])
            self.pending.append((new_id(), one["id"], one["channels"][0], channel, f"answer {self.count} by {one['channels'][0]}"))
            self.count += 1

    def send(self):
        for pending in list(self.pending):
            message, conversation, kind, channel, text = pending
            status, said = self.hub.send(conversation, text, message=message, kind=kind)
            if status not in (200, 202):
                assert status in (409, 503), (status, said)
                continue
            self.pending.remove(pending)
            self.accepted.append((message, channel, text))


def one_round(hub, channels, agents, chance, limit):
    life = chance.uniform(0.05, 2.2)
    hub.start()
    customers = [Customers(load, chance.random(), life + 0.2) for load in channels]
    for customer in customers:
        customer.start()
    dying = threading.Event()
    death = threading.Timer(life, lambda: (dying.set(), hub.kill()))
    death.start()
    try:
        while hub.process is not None:
            agents.write(chance, limit)
            agents.send()
    except (OSError, AssertionError, ValueError):
        if not dying.is_set():
            raise
    death.join()
    for customer in customers:
        customer.join()
        assert customer.error is None, customer.error


def ledger_of(hub, load):
    return hub.get("/v1/channels/" + load.id)["intake"]


def inbound_texts(hub, load):
    """What the desk has from the load's channel. Several channels may be of one kind: threads know theirs."""
    threads = {thread["id"]: thread["channel_id"] for c in hub.conversations() for thread in c["threads"]}
    return [m["text"].strip() for m in hub.messages() if m["direction"] == "in" and threads[m["thread_id"]] == load.id]


def check(hub, channels, agents):
    """What must be true when all has settled."""
    messages = hub.messages()
    counts = {}
    for load in channels:
        inbound = collections.Counter(inbound_texts(hub, load))
        assert inbound == collections.Counter(load.expected), (load.name, inbound - collections.Counter(load.expected),
                                                               collections.Counter(load.expected) - inbound)
        ledger = ledger_of(hub, load)
        assert ledger["imported"] == len(load.expected) and ledger["quarantined"] == 0, (load.name, ledger)
        assert ledger["seen"] == ledger["imported"] + ledger["duplicate"], (load.name, ledger)
        counts[load.name] = {"in": len(load.expected), "repeated by the provider": ledger["duplicate"]}
    states = {m["id"]: m["delivery"]["state"] for m in messages if m["direction"] == "out"}
    assert len(states) == len(agents.accepted), (len(states), len(agents.accepted))
    for load in channels:
        arrived = collections.Counter(load.arrived())
        out = collections.Counter()
        for message, channel, text in agents.accepted:
            if channel != load.id:
                continue
            state = states[message]
            out[state] += 1
            assert state in ("sent", "delivered", "unconfirmed"), (text, state)
            assert arrived[text] <= 1, f"“{text}” arrived {arrived[text]} times"
            assert arrived[text] == 1 or (state == "unconfirmed" and not load.repeats), f"“{text}” is {state} and never arrived"
        counts[load.name]["out"] = dict(out)
    return counts


def main():
    rounds = int(os.environ.get("DESKBELL_ROUNDS") or FEW_ROUNDS)
    seed = int(os.environ.get("DESKBELL_SEED") or random.SystemRandom().randrange(1 << 31))
    print(f"seed {seed}, {rounds} rounds", flush=True)
    chance = random.Random(seed)
    with temporary() as folder:
        hub = Hub(folder)
        channels = loads(folder)
        try:
            for load in channels:
                load.add(hub)
            hub.start().sign_in()
            for load in channels:
                load.id = next(channel["id"] for channel in hub.items("/v1/channels") if channel["name"] == load.name)
                load.begin(hub)
            hub.kill()
            agents = Agents(hub)
            for number in range(rounds):
                one_round(hub, channels, agents, chance, (number + 1) * ANSWERS_A_ROUND)
            hub.start().sign_in()
            agents.send()
            for load in channels:
                try:
                    wait_for(f"all that came by {load.name}",
                             lambda load=load: ledger_of(hub, load)["imported"] >= len(load.expected), 300)
                except AssertionError as error:
                    missing = collections.Counter(load.expected) - collections.Counter(inbound_texts(hub, load))
                    raise AssertionError(f"{error}: {ledger_of(hub, load)}, missing {list(missing)[:10]}") from error
            wait_for("all answers to be taken", lambda: agents.send() or not agents.pending)
            wait_for("all answers to leave", lambda: not any(
                m["direction"] == "out" and m["delivery"]["state"] in ("queued", "sending") for m in hub.messages()), 300)
            # What the provider may still repeat or report comes now.
            wait_for("edits", lambda: all(sorted(inbound_texts(hub, load)) == sorted(load.expected) for load in channels))
            counts = check(hub, channels, agents)
            assert hub.stop() == 0
            hub.admin("check")
        finally:
            hub.kill()
            for load in channels:
                load.stop()
            if sys.exc_info()[0] is not None:
                print((pathlib.Path(folder) / "hub.log").read_text(errors="replace")[-4000:])
    for name, figures in counts.items():
        print(f"{name}: {figures}")


if __name__ == "__main__":
    main()
