#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command on an X display of its own with a window manager, without which windows never become active:
# `packaging/with_display.sh build/dev/app/metronet`.
set -euo pipefail
export QT_QPA_PLATFORM=xcb
# shellcheck disable=SC2016
exec xvfb-run -a -s "-screen 0 ${METRONET_SCREEN:-1600x1000x24}" bash -c '
    openbox --sm-disable >/dev/null 2>&1 &
    manager=$!
    "$@"
    status=$?
    kill "$manager" 2>/dev/null
    exit $status' with_display "$@"
