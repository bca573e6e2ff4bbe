// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"
#include "layout/chain_graph.h"

#include <cstdint>

namespace metronet {

struct UntangleOptions {
    double unit;  ///< the wanted distance of adjacent stations in map units
    double width; ///< what the part should fit in, about where it starts
    double height;
    int moves;
    std::uint64_t seed;
};

struct Untangled {
    std::vector<Vec> places;
    double cost;
};

/// Moves free keys so that chains drawn as straight strokes cross as little as they can, lines run on
/// straight over stations and strokes keep their length: a quick annealing that settles which side of what
/// everything lies before the octilinear search starts, which can hardly change that any more.
Untangled untangle(const ChainGraph& graph, std::vector<Vec> places, const UntangleOptions& options);

} // namespace metronet
