#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD [inbox|post|mail|console …]: one JSON line a metric on standard output.
set -euo pipefail
build=$1
shift
export DESKBELL_BIN=$PWD/$build/bin QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
exec "$build/bin/deskbell_bench" "$@"
