// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/meter.h"

#include "model/network.h"

#include <span>
#include <string_view>

namespace metronet::bench {

/// One thing users wait for. Run in a process of its own with an application on no screen.
struct Case {
    std::string_view name;
    void (*run)(const Network&, Meter&);
};

std::span<const Case> storageCases();
std::span<const Case> outputCases();
std::span<const Case> canvasCases();

} // namespace metronet::bench
