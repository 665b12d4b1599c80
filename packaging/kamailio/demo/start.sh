#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Telephones for the demo desk, on loopback only: Kamailio with the configuration beside this, and two simulated customers who call
# now and then and can be called under any number. Runs until it is ended, and takes all of it along.
#   start.sh FOLDER HUB_URL KEY SIP_PORT CONTROL_PORT [CALL_EVERY_SECONDS]
# The hub may come later. Logs are in FOLDER.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1 hub=$2 key=$3 sip=$4 control=$5 every=${6:-45}
callers=$((sip + 31)) callees=$((sip + 32))
mkdir -p "$folder"
children=()
finish() { [ ${#children[@]} -eq 0 ] || kill "${children[@]}" 2>/dev/null || true; wait || true; }
trap finish EXIT
trap 'exit 0' INT TERM

cp "$here/../deskbell.cfg" "$folder/"
cat >"$folder/deskbell-settings.cfg" <<CFG
#!define DESK_DOMAIN "demo.test"
#!define HUB_URL "$hub"
#!define HUB_KEY "$key"
listen=udp:127.0.0.1:$sip
listen=tcp:127.0.0.1:$sip
listen=tcp:127.0.0.1:$control
#!define TRUNK_SOURCE "^127\\.0\\.0\\.1:$callers\$"
#!define GATEWAY "127.0.0.1:$callees"
#!define CTL_SOCKET "unix:$folder/ctl"
CFG
PATH=$PATH:/usr/sbin kamailio -DD -E -f "$folder/deskbell.cfg" -m 64 -M 8 -Y "$folder" -w "$folder" -P "$folder/pid" \
  >"$folder/kamailio.log" 2>&1 &
children+=($!)

cd "$folder"
if command -v espeak-ng >/dev/null; then
  espeak-ng -v en-gb -s 150 -w speech.wav "Hello, this is a customer of Kestrel and Pine. My parcel has not arrived yet. It was to come on Friday. Could you have a look, please? The number is one, zero, four, two."
  sox speech.wav -r 8000 -c 1 -e a-law -t raw speech.alaw pad 0 2
else
  sox -n -r 8000 -c 1 -e a-law -t raw speech.alaw synth 1 sine 440 synth 1 sine 523 gain -12
fi
printf 'SEQUENTIAL\n+447700900123;Maeve Doyle;\n+447700900456;Tom Whitlock;\n' >people.csv
sipp -sf "$here/callee.xml" -i 127.0.0.1 -p "$callees" -mi 127.0.0.1 -mp 26100 -nostdin \
  >callee.log 2>&1 </dev/null &
children+=($!)
until [ -e "$folder/ctl" ]; do kill -0 "${children[0]}" 2>/dev/null || { echo "kamailio did not start, see $folder/kamailio.log" >&2; exit 1; }; sleep 0.1; done
# The first call comes soon, the others now and then; who gets no answer calls again.
sipp -sf "$here/caller.xml" -inf people.csv -i 127.0.0.1 -p "$callers" -mi 127.0.0.1 -mp 26000 \
  -s +442079460000 -r 1 -rp "$((every * 1000))" -l 1 -aa -nostdin "127.0.0.1:$sip" >caller.log 2>&1 </dev/null &
children+=($!)
wait
