#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The long form of the fault test: faultbench.py [ROUNDS, 1000 [FIRST SEED, 201]]. A new hub, two new consoles and the next seed for every 20 rounds; a seed that fails is
named, with its log kept, and the others go on. One JSON line a metric: the rounds, those of them that ended with both replicas equal to the hub, and what was done to them."""
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import time

ROUNDS_EACH = 20


def run(seed, log):
    environment = dict(os.environ, DESKBELL_SEED=str(seed), DESKBELL_ROUNDS=str(ROUNDS_EACH))
    with open(log, "wb") as file:
        return subprocess.run([os.path.join(os.environ["DESKBELL_BIN"], "e2e_fault_test")], env=environment, stdout=file, stderr=subprocess.STDOUT, check=False).returncode == 0


def done_in(log):
    """What the test says it did, as [(kind, how often)]."""
    with open(log, encoding="utf-8", errors="replace") as file:
        said = re.search(r" \d+ s: (.*)", file.read())
    return [(kind, int(count)) for count, kind in re.findall(r"(\d+) ([^,\n]+)", said.group(1))] if said else []


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 201
    seeds = range(first, first + -(-rounds // ROUNDS_EACH))
    did, failed, began = collections.Counter(), [], time.monotonic()
    folder = tempfile.mkdtemp(prefix="deskbell-faults-")
    for seed in seeds:
        log = os.path.join(folder, f"seed-{seed}.log")
        if run(seed, log):
            for kind, count in done_in(log):
                did[kind] += count
            os.remove(log)
        else:
            failed.append(seed)
            print(f"seed {seed} failed: {log}", file=sys.stderr, flush=True)
        print(f"{(seed - first + 1) * ROUNDS_EACH} rounds, {len(failed)} seeds failed", file=sys.stderr, flush=True)
    if not failed:
        os.rmdir(folder)
    total = len(seeds) * ROUNDS_EACH
    figures = [("fault_rounds", total, "rounds"), ("fault_rounds_equal", total - len(failed) * ROUNDS_EACH, "rounds"), ("fault_time_each", (time.monotonic() - began) / total, "s")]
    figures += [("fault_" + kind.replace(" ", "_").replace("-", "_"), count, "") for kind, count in sorted(did.items())]
    for metric, value, unit in figures:
        line = {"metric": metric, "value": round(value, 3), "unit": unit}
        if metric == "fault_rounds_equal":
            line.update(ratio_to="fault_rounds", baseline=total, ratio=round(value / total, 3))
        print(json.dumps(line), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
