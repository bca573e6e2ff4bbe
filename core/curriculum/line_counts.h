// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <cstddef>
#include <vector>

namespace metronet {

/// How much learning a line holds: every station it calls at on any branch, once.
struct LineCounts {
    Id line;
    std::size_t stations = 0;
    int minutes = 0; ///< study time; a station that states none adds none
};

/// How much of the network an academy offers.
struct AcademyCounts {
    Id academy;
    std::size_t stations = 0;
};

/// For every line, by code in natural order.
std::vector<LineCounts> lineCounts(const Network& network);

/// For every academy, by code in natural order.
std::vector<AcademyCounts> academyCounts(const Network& network);

} // namespace metronet
