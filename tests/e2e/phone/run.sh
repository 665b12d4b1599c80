#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one of the tests beside this file with Debian's Python; the tests say plainly what is missing.
set -u
cd "$(dirname "$0")" || exit 1
python=/usr/bin/python3
if [ ! -x "$python" ]; then
    echo "skipped: python3 is not installed"
    exit 77
fi
if [ ! -x "$DESKBELL_BIN/deskbell-phone" ]; then
    echo "skipped: the phone is not built"
    exit 77
fi
export PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore
exec "$python" "$@"
