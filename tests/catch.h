// SPDX-License-Identifier: Apache-2.0
#pragma once

// Catch2 v2 and v3 with one name, and what v2 has no word for.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <cstdio>
#include <filesystem>

/// Leaves the test case, which CTest then shows as skipped: `SKIP_TEST("wien.json is not here")`.
#define SKIP_TEST(why)                                                                                       \
    do {                                                                                                     \
        std::printf("SKIPPED: %s\n", why);                                                                   \
        return;                                                                                              \
    } while (false)

/// A larger real input, or SKIP_TEST: `SHARED_DATA(path, "line-graphs/wien.json");`
#define SHARED_DATA(variable, relative)                                                                      \
    const std::filesystem::path variable = std::filesystem::path(METRONET_SHARED_DATA) / (relative);         \
    if (!std::filesystem::exists(variable))                                                                  \
    SKIP_TEST((relative))
