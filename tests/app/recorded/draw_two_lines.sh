#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Draws two crossing lines with a real mouse and real keys on a screen of its own, saves, opens again and exports, and
# keeps a picture of every stage to look at.
#   usage: draw_two_lines.sh <path to metronet> <path to metronet-cli> <folder for pictures and files>
# Needs Xvfb, openbox, xdotool and ImageMagick.
set -eu
program=$(realpath "$1")
cli=$(realpath "$2")
mkdir -p "$3"
out=$(realpath "$3")

export DISPLAY=:${METRONET_DISPLAY:-97} LANG=nl_NL.UTF-8 LANGUAGE=nl
export XDG_CONFIG_HOME="$out/config" XDG_DATA_HOME="$out/data"
unset QT_QPA_PLATFORM
rm -rf "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$out"/kruising.*
Xvfb "$DISPLAY" -screen 0 1920x1080x24 >/dev/null 2>&1 & screen=$!
sleep 1
openbox >/dev/null 2>&1 & manager=$!
running=
trap 'kill $running $manager $screen 2>/dev/null || true' EXIT
sleep 1

picture() { sleep 0.6; import -window root "$out/$1.png"; }
key() { xdotool key --delay 40 "$@"; sleep 0.2; }
write() { xdotool type --delay 25 -- "$1"; sleep 0.1; }
click() { xdotool mousemove "$1" "$2"; sleep 0.1; xdotool click 1; sleep 0.35; }
station() { click "$1" "$2"; write "$3"; key Return; }

start() {
    "$program" "$@" & running=$!
    window=$(xdotool search --sync --onlyvisible --pid "$running" --name Metronet | tail -1)
    xdotool windowsize "$window" 1900 1040 windowmove "$window" 0 0 windowactivate --sync "$window"
    sleep 1
}

start
picture 1-welkom
key ctrl+n
picture 2-leeg
key l
y=480
for stop in 520:Meten 700:Sensoren 880:Robots 1060:Lassen 1240:Onderhoud; do
    station "${stop%%:*}" $y "${stop#*:}"
done
key Return
key ctrl+shift+a
station 880 240 Data
station 880 360 Dashboards
click 880 480
station 880 600 Voorspellen
station 880 720 Sturen
key Escape
picture 3-getekend
key ctrl+s
sleep 1
key ctrl+a
write "$out/kruising.metronet"
key Return
picture 4-opgeslagen
key ctrl+w
picture 5-gesloten
key ctrl+q
wait "$running" || true
"$cli" info "$out/kruising.metronet"
start "$out/kruising.metronet"
picture 6-heropend
key ctrl+e
picture 7-exporteren
key Return
sleep 1
key ctrl+a
write "$out/kruising.pdf"
key Return
sleep 2
picture 8-geexporteerd
key ctrl+q
wait "$running" || true
running=
test -s "$out/kruising.pdf"
"$cli" export "$out/kruising.metronet" -o "$out/kruising.json"
test "$("$cli" info "$out/kruising.metronet" --json | tr -d ' \n' | grep -o '"stations":9' | head -1)" = '"stations":9'
echo "drawn, saved, opened again and exported: $out"
