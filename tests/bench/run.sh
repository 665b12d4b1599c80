#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD [inbox|post|mail|console|html|scale [CONVERSATIONS [MESSAGES [OPEN]]]|timeline|hands|catchup|phone|faults [ROUNDS [SEED]] …]: one JSON line a metric on
# standard output. Without a word all of them but the faults, which take twenty minutes.
set -euo pipefail
build=$1
shift
export DESKBELL_BIN=$PWD/$build/bin QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
own=$(printf '%s\n' "$@" | grep -vxE 'scale|timeline|hands|catchup|phone|faults|[0-9]+' || true)
mapfile -t numbers < <(printf '%s\n' "$@" | grep -xE '[0-9]+' || true)
# shellcheck disable=SC2086
if [ $# -eq 0 ] || [ -n "$own" ]; then "$build/bin/deskbell_bench" $own; fi
if [ $# -eq 0 ] || [[ " $* " == *" scale "* ]]; then "$build/bin/deskbell_bench_scale" "${numbers[@]}"; fi
if [ $# -eq 0 ] || [[ " $* " == *" hands "* ]]; then "$build/bin/deskbell_bench_hands" "${numbers[@]}"; fi
if [ $# -eq 0 ] || [[ " $* " == *" catchup "* ]]; then "$build/bin/deskbell_bench_catchup"; fi
if [ $# -eq 0 ] || [[ " $* " == *" phone "* ]]; then
  # 77 says that Kamailio, baresip or the voices are not there.
  PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$(dirname "$0")/phonebench.py" || [ $? = 77 ]
fi
if [[ " $* " == *" faults "* ]]; then /usr/bin/python3 "$(dirname "$0")/faultbench.py" "${numbers[@]}"; fi
if [ $# -eq 0 ] || [[ " $* " == *" timeline "* ]]; then exec "$build/bin/deskbell_bench_timeline"; fi
