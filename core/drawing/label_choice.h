// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"
#include "model/station.h"

#include <optional>
#include <utility>
#include <vector>

namespace metronet {

/// One way to label a station.
struct LabelCandidate {
    LabelSide side = LabelSide::Auto;
    std::optional<MapUnit> width; ///< where lines are broken; unset: balanced
    std::vector<Box> boxes;       ///< what label and badges cover
    double cost = 0;              ///< apart from all other labels
};

/// Picks one candidate for every station so that all costs together, and what boxes of different stations
/// overlap, are small: from the best of each alone, one station and then two at a time are changed while that
/// helps. The stations of a pair in `sameSide` had better choose the same side. Returns the index of the pick
/// for each station.
std::vector<std::size_t> chooseLabels(const std::vector<std::vector<LabelCandidate>>& candidates,
                                      const std::vector<std::pair<std::size_t, std::size_t>>& sameSide);

} // namespace metronet
