#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds everything as users get it and runs every test.
# Arguments go to CTest: `packaging/test.sh -R storage`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash packaging/setup/install build test
cmake --preset release -DMETRONET_TESTS=ON
cmake --build --preset release --parallel
ctest --preset release "$@"
