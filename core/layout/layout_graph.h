// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <cstddef>
#include <vector>

namespace metronet {

/// The tracks of a network as a graph with small indexes. Stations stand in the order of their codes and
/// lines in the order of theirs, so that nothing computed from it depends on ids, which differ each time a
/// source is read.
struct LayoutGraph {
    using Index = std::size_t;

    struct Node {
        Id station;
        Point at; ///< meaningful where fixed
        bool fixed = false;
        std::vector<Index> edges;
    };
    /// Two stations that some line calls at one after the other.
    struct Edge {
        Index a;
        Index b;
        std::vector<Index> lines; ///< sorted

        Index other(Index node) const { return node == a ? b : a; }
    };
    /// A line runs over two edges one after the other: where it wants to go straight on.
    struct Passage {
        Index node;
        Index before; ///< edge
        Index after;  ///< edge
    };

    std::vector<Node> nodes;
    std::vector<Edge> edges;       ///< each pair once
    std::vector<Passage> passages; ///< one for each line and time

    /// The whole network; the stations of `unplaced` are free, all others fixed where they are.
    static LayoutGraph of(const Network& network, const std::vector<Id>& unplaced);

    /// The connected parts with at least one free station and one edge, each a graph of its own, the largest
    /// first.
    std::vector<LayoutGraph> parts() const;
};

} // namespace metronet
