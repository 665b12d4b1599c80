#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# on_own_display.sh PROGRAMS TEST.py [ARGUMENT…]: runs a test that drives the console by its keys and reads it as a screen reader does, over AT-SPI:
# on a display and a session bus of its own. PROGRAMS, with spaces between them, must be built. Its folder, gone afterwards, is XDG_RUNTIME_DIR.
set -u
skip() {
    echo "skipped: $1"
    exit 77
}
for tool in Xvfb xdotool dbus-run-session; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
done
python=/usr/bin/python3
"$python" -c 'import pyatspi' 2>/dev/null || skip "the Python bindings of AT-SPI are not installed"
for program in $1; do
    [ -x "$DESKBELL_BIN/$program" ] || skip "$program is not built"
done
shift

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
dbus-run-session -- "$python" -W ignore::ResourceWarning "$@"
