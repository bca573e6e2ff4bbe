#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The core's tests under AddressSanitizer and UndefinedBehaviorSanitizer, built with Clang so that both compilers accept
# the core.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

CC=clang CXX=clang++ cmake --preset asan
cmake --build --preset asan --parallel
ctest --preset asan
