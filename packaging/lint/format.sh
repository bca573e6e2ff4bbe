#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Fails where a source is not formatted as .clang-format says; `--fix` formats. Releases of clang-format differ in
# details, so the one of Debian 12 (14) decides and another is only used where that is absent.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tool=$(command -v clang-format-14 || command -v clang-format)
mapfile -t sources < <(git ls-files 'core/*.h' 'core/*.cpp' 'app/*.h' 'app/*.cpp' 'tests/*.h' 'tests/*.cpp')
if [ "${1:-}" = --fix ]; then
    "$tool" -i "${sources[@]}"
else
    "$tool" --dry-run --Werror "${sources[@]}"
    echo "${#sources[@]} sources are formatted"
fi
