#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh format|own|tidy|clazy: what a machine can see. Each message says how to mend it.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
failed=0
complain() { printf '%s\n' "$@"; failed=1; }

sources() { git ls-files --cached --others --exclude-standard '*.cpp' '*.h'; }

check_format() {
  local bad
  bad=$(sources | xargs clang-format-14 --dry-run -Werror 2>&1 | grep -E 'error:' | cut -d: -f1 | sort -u)
  [ -z "$bad" ] || complain "not formatted (run ./dev format):" "$bad"
}

# Includes that point up or sideways: app → ui → models → client → protocol ← hub, softphone; inside hub: program → api, channels, demo → core, storage → text.
check_layers() {
  local folder allowed hit
  while read -r folder allowed; do
    [ -d "$folder" ] || continue
    hit=$(grep -rnE --include='*.h' --include='*.cpp' '^#include "(app|ui|models|client|softphone|protocol|hub)/' "$folder" |
      grep -vE "#include \"($allowed)/" || true)
    [ -z "$hit" ] || complain "$folder/ may include only $allowed: move the shared part down, or pass it in" "$hit"
  done <<'LAYERS'
protocol protocol
client protocol|client
models protocol|client|models
ui protocol|client|models|ui
app protocol|client|models|ui|app
softphone protocol|softphone
hub/text protocol|hub/text
hub/storage protocol|hub/text|hub/storage|hub/core
hub/core protocol|hub/text|hub/storage|hub/core
hub/channels protocol|hub/text|hub/storage|hub/core|hub/channels
hub/demo protocol|hub/text|hub/storage|hub/core|hub/channels|hub/demo
hub/api protocol|hub/text|hub/storage|hub/core|hub/api
LAYERS
  hit=$(grep -rnE --include='*.h' --include='*.cpp' '^#include <Q(Widget|Application|Painter|Label)' models client protocol hub || true)
  [ -z "$hit" ] || complain "no widgets below ui/: keep what has a pixel in ui/" "$hit"
  hit=$(grep -rnE --include='*.h' --include='*.cpp' '^#include <(unistd|signal|sys/|fcntl|pwd|syslog)' app ui models client protocol | grep -vE '_unix\.(cpp|h):' || true)
  [ -z "$hit" ] || complain "POSIX headers in the console only in files named *_unix.cpp" "$hit"
}

check_coroutines() {
  local hit
  hit=$(sources | xargs grep -nE 'co_await[^;]*\{' /dev/null | grep -vE '//.*co_await' || true)
  [ -z "$hit" ] || complain "braces inside an awaited expression are destroyed twice by g++ 12: name the value on the line before" "$hit"
}

check_waits() {
  local hit
  hit=$(git ls-files --cached --others --exclude-standard 'tests/*.cpp' 'tests/*.h' | xargs grep -nE 'qWait\(|qSleep\(|QThread::(m|u)?sleep|sleep_for' /dev/null | grep -v 'lint: paced' || true)
  [ -z "$hit" ] || complain "a bare wait: wait for the thing itself (QTRY_COMPARE, spy.wait()); where time itself is the subject write // lint: paced" "$hit"
}

# Compiled together, a source's own function hides a public one of the same name: the call compiles, and means something else.
check_hidden() {
  local hit
  hit=$(python3 - <<'PY'
import collections, pathlib, re, subprocess
function = re.compile(r"(?m)^(?:inline |constexpr |static )*[A-Za-z_][\w:<>,&\* ]*?[ &\*](\w+)\(")
files = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.cpp", "*.h"], capture_output=True, text=True).stdout.split()
files = [f for f in files if not f.startswith("tests/") and pathlib.Path(f).exists()]
target = lambda f: "/".join(f.split("/")[:2 if f.startswith("hub/") else 1])
public = collections.defaultdict(set)
for f in files:
    if f.endswith(".h"):
        for name in function.findall(pathlib.Path(f).read_text()):
            public[target(f)].add(name)
for f in files:
    if f.endswith(".cpp"):
        for inner in re.findall(r"namespace \{\n(.*?)\n\} // namespace\n", pathlib.Path(f).read_text(), re.S):
            for name in set(function.findall(inner)) & public[target(f)]:
                print(f"{f}: {name}")
PY
)
  [ -z "$hit" ] || complain "functions of a source's own that bear the name of a public one beside them: rename them" "$hit"
}

check_words() {
  local hit
  hit=$(sources | xargs grep -nE 'tr\("[^"]*"\) *\+|\+ *tr\(' /dev/null || true)
  [ -z "$hit" ] || complain "sentences put together from translated pieces: one tr() with %1" "$hit"
  hit=$(sources | xargs grep -LE 'SPDX-License-Identifier: GPL-3.0-or-later' /dev/null | grep -v '^/dev/null$' || true)
  [ -z "$hit" ] || complain "without the licence line at the top:" "$hit"
}

# One translation unit a target (unity build): headers are read once, so that the whole tree is checked in minutes.
lint_build() {
  cmake --preset lint >build-lint.log 2>&1 || { cat build-lint.log; rm -f build-lint.log; complain "configuring the lint build failed"; return 1; }
  rm -f build-lint.log
  # Generated headers and moc output first; no object is compiled.
  local targets
  targets=$(ninja -C build/lint -t targets all | grep -oE '^[^:]*_autogen:' | tr -d : | grep -v / | sort -u)
  # shellcheck disable=SC2086
  ninja -C build/lint $targets >build/lint/autogen.log 2>&1 || { tail -30 build/lint/autogen.log; complain "generating the lint build's files failed"; return 1; }
}

unity_files() {
  python3 - <<'PY'
import json
seen = set()
for entry in json.load(open("build/lint/compile_commands.json")):
    name = entry["file"]
    if "/Unity/unity_" in name and name not in seen:
        seen.add(name)
        print(name)
PY
}

check_tidy() {
  lint_build || return
  local root=$PWD out
  # The product's targets; tests are read by clazy and by the compiler's warnings.
  out=$(unity_files | grep -v '/build/lint/tests/' | xargs -P "${DESKBELL_LINT_JOBS:-2}" -n 1 clang-tidy-14 -p build/lint --quiet \
    --header-filter="^$root/(app|ui|models|client|softphone|protocol|hub|tests)/" 2>/dev/null | grep -E -A4 'warning:|error:' || true)
  [ -z "$out" ] || complain "clang-tidy:" "$out"
}

check_clazy() {
  lint_build || return
  local root=$PWD out
  out=$(unity_files | xargs -P "${DESKBELL_LINT_JOBS:-2}" -n 1 clazy-standalone -p build/lint --checks=level0,no-qenums,no-qstring-ref \
    --header-filter="^$root/(app|ui|models|client|softphone|protocol|hub|tests)/" 2>&1 | grep -E 'warning:.*\[-Wclazy|fatal error:| error:' | grep -v 'internal error: ' | sort -u || true)
  [ -z "$out" ] || complain "clazy:" "$out"
}

case "${1:-}" in
  format) check_format ;;
  own) check_layers; check_coroutines; check_waits; check_hidden; check_words ;;
  tidy) check_tidy ;;
  clazy) check_clazy ;;
  *) echo "usage: lint.sh format|own|tidy|clazy" >&2; exit 2 ;;
esac
exit $failed
