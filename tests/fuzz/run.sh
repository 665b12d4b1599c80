#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the libFuzzer targets one after the other: run.sh BUILD-FOLDER MINUTES [TARGET …]. One JSON line a target on standard output;
# logs and inputs that broke something stay in BUILD-FOLDER/fuzz. Ends with 1 when anything was found.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 minutes=$2
shift 2
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(mail html reply forward report imap smtp autoconfig)

work=$build/fuzz
mkdir -p "$work/logs" "$work/findings"
python3 "$here/seeds.py" "${DESKBELL_DATA:-$here/../../../shared/data}" "$work/seeds"
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=suppressions=$here/../lsan.supp:print_suppressions=0

failed=0
for target in "${targets[@]}"; do
  mkdir -p "$work/corpus/$target" "$work/seeds/$target"
  log=$work/logs/$target.log
  code=0
  # What a mail may be long: 64 KiB hold any structure, and far more inputs are tried in the time. Three quarters of a gigabyte and ten
  # seconds for a single input of that size are findings too.
  nice -n 15 "$build/bin/fuzz_$target" -max_total_time=$((minutes * 60)) -max_len=65536 -timeout=10 -rss_limit_mb=1500 \
    -print_final_stats=1 -artifact_prefix="$work/findings/$target-" \
    "$work/corpus/$target" "$here/seeds/$target" "$work/seeds/$target" >"$log" 2>&1 || code=$?
  [ $code -eq 0 ] || failed=1
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  covered=$(grep -oE 'cov: [0-9]+' "$log" | tail -n 1 | cut -d' ' -f2)
  seeds=$(find "$here/seeds/$target" "$work/seeds/$target" -type f | wc -l)
  printf '{"fuzz":"%s","minutes":%s,"seeds":%s,"inputs":%s,"edges":%s,"finding":%s}\n' \
    "$target" "$minutes" "$seeds" "${runs:-0}" "${covered:-0}" "$([ $code -eq 0 ] && echo false || echo true)"
done
if [ $failed -ne 0 ]; then
  echo "something was found: see $work/findings and the end of $work/logs/*.log" >&2
fi
exit $failed
