// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/chain_shape.h"
#include "layout/layout_cost.h"
#include "layout/layout_graph.h"

namespace metronet {

struct PartOptions {
    LayoutScale scale;
    Size room; ///< what the part should fit in
};

/// Which way a single track between two keys turns, where it is not straight.
struct TrackBend {
    LayoutGraph::Index from; ///< nodes
    LayoutGraph::Index to;
    Bend bend;
};

struct PartLayout {
    std::vector<Point> places; ///< one for each node of the graph; fixed ones are where they were
    std::vector<TrackBend> bends;
    Cost cost = 0;
};

/// Places the free stations of one connected part: seeds from the lengths along tracks, then a search from
/// several starts, of which the best is kept. Parts without a fixed station lie about the origin.
PartLayout layOutPart(const LayoutGraph& part, const PartOptions& options);

} // namespace metronet
