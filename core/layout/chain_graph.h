// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/layout_graph.h"

#include <array>

namespace metronet {

/// A connected network reduced to what a search has to decide: where the key stations go. Keys are the
/// stations where something happens (a junction, an end, a change of lines, a fixed place) and a few more
/// where a long or closed run needs an elbow. Between keys run chains of stations that follow the chain's
/// shape.
struct ChainGraph {
    using Index = LayoutGraph::Index;

    struct Key {
        Index node;
        bool fixed;
        std::vector<Index> chains;
    };
    struct Chain {
        Index a;                  ///< key
        Index b;                  ///< key, never the same
        std::vector<Index> nodes; ///< from a to b, both included
        int lines;                ///< how many run along it

        int steps() const { return static_cast<int>(nodes.size()) - 1; }
        Index other(Index key) const { return key == a ? b : a; }
    };
    /// Lines run from one chain over a key into another.
    struct Turn {
        Index key;
        std::array<Index, 2> chains; ///< the lower index first
        int lines;
    };

    std::vector<Key> keys;
    std::vector<Chain> chains;
    std::vector<Turn> turns;

    /// Of a graph that is connected and has an edge.
    static ChainGraph of(const LayoutGraph& graph);
};

} // namespace metronet
