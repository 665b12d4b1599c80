#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the console by its keys and reads it as a screen reader does, over AT-SPI: own display, own session bus.
set -u
here=$(cd "$(dirname "$0")" && pwd)
skip() {
    echo "skipped: $1"
    exit 77
}
for tool in Xvfb xdotool dbus-run-session; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
done
python=/usr/bin/python3
"$python" -c 'import pyatspi' 2>/dev/null || skip "the Python bindings of AT-SPI are not installed"
[ -x "$DESKBELL_BIN/deskbell" ] && [ -x "$DESKBELL_BIN/deskbell-hub" ] || skip "the programs are not built"

work=$(mktemp -d)
mkfifo "$work/display"
# -noreset: it must not begin anew between two clients, in the midst of a third one's connecting.
Xvfb -displayfd 3 -noreset -screen 0 1440x900x24 -nolisten tcp 3<>"$work/display" >"$work/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill $xvfb 2>/dev/null; wait $xvfb 2>/dev/null; rm -rf "$work"' EXIT
read -r -t 30 number <"$work/display" || skip "the virtual display did not start"

export DISPLAY=:$number QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 XDG_RUNTIME_DIR="$work"
chmod 700 "$work"
unset WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS
dbus-run-session -- "$python" "$here/accessibility_test.py" "$work/profile"
