#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Takes the picture of the README: the real window on the sample network, on an X display of its own.
# `packaging/screenshot.sh [PICTURE] [BUILD FOLDER]`; needs xdotool and ImageMagick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
picture=${1:-packaging/screenshots/window.png}
build=${2:-build/release}
mkdir -p "$(dirname "$picture")"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
QT_QPA_PLATFORM=offscreen "$build/app/metronet-cli" new --sample -o "$scratch/Noord-Holland.metronet"

export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_CACHE_HOME=$scratch/cache
export METRONET_SCREEN=1600x1000x24 LANG=${LANG:-C.UTF-8}
# shellcheck disable=SC2016
bash packaging/with_display.sh bash -c '
    "$1/app/metronet" "$2" &
    editor=$!
    for attempt in $(seq 60); do
        window=$(xdotool search --onlyvisible --name "— Metronet" | head -n 1) && [ -n "$window" ] && break
        sleep 1
    done
    xdotool windowmove --sync "$window" 10 10 windowsize --sync "$window" 1560 950 windowfocus "$window"
    sleep 3
    xdotool key ctrl+0 sleep 3
    import -window "$window" "$3"
    kill "$editor"
    wait "$editor" 2>/dev/null || true' screenshot "$build" "$scratch/Noord-Holland.metronet" "$picture"
echo "$picture"
