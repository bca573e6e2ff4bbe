#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Fails where a sentence of the program is missing from a translation that must be complete, or stands there unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

lupdate=$(command -v lupdate6 || command -v lupdate-qt6 || ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

status=0
for language in nl en; do
    file=translations/metronet_$language.ts
    if [ ! -e "$file" ]; then
        echo "$file is missing" >&2
        status=1
        continue
    fi
    cp "$file" "$scratch/now.ts"
    "$lupdate" -silent -locations none -no-obsolete -no-ui-lines app -ts "$scratch/now.ts" 2>/dev/null
    python3 -B packaging/lint/translations.py "$file" "$scratch/now.ts" || status=1
done
exit $status
