#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one of the tests beside this file with Debian's Python; says plainly what is missing.
set -u
cd "$(dirname "$0")" || exit 1
skip() {
    echo "skipped: $1"
    exit 77
}
python=/usr/bin/python3
[ -x "$python" ] || skip "python3 is not installed"
case "$1" in
*browser*)
    for tool in chromium chromedriver; do
        command -v "$tool" >/dev/null || skip "$tool is not installed"
    done
    "$python" -c 'import selenium' 2>/dev/null || skip "python3-selenium is not installed"
    ;;
*words*)
    command -v node >/dev/null || skip "node is not installed"
    ;;
esac
case "$1" in
*words*) ;;
*)
    "$python" -c 'import websocket' 2>/dev/null || skip "python3-websocket is not installed"
    [ -x "$DESKBELL_BIN/deskbell-hub" ] || skip "the hub is not built"
    ;;
esac
export PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore
exec "$python" "$@"
