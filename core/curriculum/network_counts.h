// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <cstddef>

namespace metronet {

/// How large a network is. Waypoints are never counted.
struct NetworkCounts {
    std::size_t academies = 0;
    std::size_t lines = 0;
    std::size_t branches = 0; ///< of all lines, trunks and rings too
    std::size_t stations = 0;
    std::size_t stops = 0; ///< of all branches, the junction of each and the closing stop of a ring too
    std::size_t requirements = 0;
    std::size_t interchanges = 0; ///< stations where two or more lines call

    bool operator==(const NetworkCounts&) const = default;
};

NetworkCounts countsOf(const Network& network);

} // namespace metronet
