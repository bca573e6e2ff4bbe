// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"
#include "layout/chain_graph.h"

#include <cstdint>

namespace metronet {

/// A first idea of where keys go: their distances on paper come close to their distances along the tracks.
/// Stress majorisation (SMACOF; Gansner, Koren and North, Graph Drawing 2004) with weights 1/d², one key at a
/// time, starting from random places; free keys only. `unit` is the wanted distance of adjacent stations in
/// map units.
std::vector<Vec> placeByStress(const ChainGraph& graph, const std::vector<Vec>& fixedPlaces, double unit,
                               std::uint64_t seed);

/// Turned so that the map is wider than high, about the origin. For parts without any fixed key.
void turnLengthwise(std::vector<Vec>& places);

} // namespace metronet
