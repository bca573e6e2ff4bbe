#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# clang-tidy on the sources that differ from the previous landing: from where this branch left origin/main, or from
# the parent commit. A changed header stands for the source beside it. `--all` takes every source.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# A change that touches more than this has been built in many landings, and each of them was read then.
most=${METRONET_TIDY_MOST:-60}

base=
if [ "${1:-}" != --all ]; then
    head=$(git rev-parse HEAD)
    if git rev-parse -q --verify origin/main >/dev/null && [ "$(git rev-parse origin/main)" != "$head" ]; then
        base=$(git merge-base origin/main HEAD || true)
    fi
    [ -n "$base" ] || base=$(git rev-parse -q --verify HEAD~1 || true)
fi

if [ -n "$base" ]; then
    changed=$(git diff --name-only --diff-filter=d "$base" -- 'core/*.h' 'core/*.cpp' 'app/*.h' 'app/*.cpp')
else
    changed=$(git ls-files 'core/*.cpp' 'app/*.cpp')
fi
sources=()
while read -r path; do
    source=${path%.*}.cpp
    if [ -e "$source" ]; then sources+=("$source"); fi
done < <(printf '%s\n' "$changed")
mapfile -t sources < <(printf '%s\n' "${sources[@]:-}" | sed '/^$/d' | sort -u)
if [ ${#sources[@]} -eq 0 ]; then
    echo "No source differs from ${base:0:10}"
    exit 0
fi
if [ "${1:-}" != --all ] && [ ${#sources[@]} -gt "$most" ]; then
    echo "${#sources[@]} sources differ; a spread of $most of them is read here, all of them by tidy.sh --all"
    mapfile -t sources < <(printf '%s\n' "${sources[@]}" |
        awk -v most="$most" -v all="${#sources[@]}" 'int(NR * most / all) != int((NR - 1) * most / all)')
fi

# Precompiled headers of one compiler are nothing to another, so the analysis has a build folder without them.
CC=clang CXX=clang++ cmake --preset lint >/dev/null
cmake --build --preset lint --parallel --target metronet_app_autogen >/dev/null
printf '%s\n' "${sources[@]}" |
    xargs -P "$(nproc)" -n 1 clang-tidy -p build/lint --quiet 2> >(grep -v -E 'warnings? (generated|treated)' >&2)
echo "${#sources[@]} sources read by clang-tidy"
