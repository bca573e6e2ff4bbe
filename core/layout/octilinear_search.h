// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/chain_graph.h"
#include "layout/layout_cost.h"

namespace metronet {

/// Where every key stands and how every chain runs.
struct Arrangement {
    std::vector<Point> keys;
    std::vector<ChainShape> shapes; ///< one for each chain
    Cost cost = 0;
};

struct SearchOptions {
    LayoutScale scale;
    Size room; ///< what the part should fit in
    int moves = 8000;
    std::uint64_t seed = 1;
};

/// Improves where the free keys stand by simulated annealing and chooses the shape of every chain; the
/// drawing is octilinear at every moment. Deterministic: the same input and seed give the same arrangement
/// everywhere. `keys` is where to start; no two keys may be in one place.
Arrangement searchArrangement(const ChainGraph& graph, std::vector<Point> keys, const SearchOptions& options);

} // namespace metronet
