#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_on_display.sh TEST.py: the console itself with a telephone, on a display and a session bus of its own: driven by its keys, read as a screen reader does.
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
for program in deskbell deskbell-hub deskbell-phone; do
    [ -x "$DESKBELL_BIN/$program" ] || skip "$program is not built"
done

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
dbus-run-session -- "$python" -W ignore::ResourceWarning "$here/$1"
