// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/finding.h"
#include "model/network.h"

#include <atomic>
#include <string>
#include <vector>

namespace metronet {

enum class Waived : std::uint8_t { LeaveOut, Include };

struct CheckOptions {
    /// Codes (`P03`) or first letters of codes (`P`) to run; empty: all.
    std::vector<std::string> only = {};
    Waived waived = Waived::LeaveOut;
    /// Set from another thread to stop between two rules. What is returned then is incomplete and meant to be
    /// dropped.
    const std::atomic<bool>* cancelled = nullptr;
};

/// What the rules object to in a network, by rule and then in the order people read lines and stations. Every
/// finding has a key of its own. May run on any thread over a snapshot.
std::vector<Finding> runChecks(const Network& network, const CheckOptions& options = {});

} // namespace metronet
