#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds Metronet and opens it on the sample network. Without a display it exports the sample to SVG and PDF instead.
# Arguments go to the editor: `packaging/run.sh my-map.metronet`.
set -euo pipefail
opened_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/setup/install build
cmake --preset release -DMETRONET_TESTS=OFF >/dev/null
cmake --build --preset release --parallel

mkdir -p out
sample=$PWD/out/sample.metronet
[ -e "$sample" ] || build/release/app/metronet-cli new --sample -o "$sample"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    editor=$PWD/build/release/app/metronet
    cd "$opened_from"
    [ $# -gt 0 ] || set -- "$sample"
    exec "$editor" "$@"
fi

export QT_QPA_PLATFORM=offscreen
for format in svg pdf; do
    build/release/app/metronet-cli export "$sample" -o "$PWD/out/sample.$format"
done
echo "There is no display here, so the editor stays closed. The sample network, exported:"
echo "  $PWD/out/sample.svg"
echo "  $PWD/out/sample.pdf"
