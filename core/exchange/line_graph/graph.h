// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"
#include "exchange/import.h"
#include "exchange/source.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace metronet {

/// A node of a line graph.
struct GraphNode {
    std::string id; ///< as it came
    std::string stationId;
    std::string label;
    Vec place;
    std::set<std::size_t> notServing; ///< lines that pass without calling

    bool isStation() const { return !stationId.empty() || !label.empty(); }
};

struct GraphLine {
    std::string id;
    std::string label;
    std::string colour; ///< as it came
};

struct GraphEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    std::vector<Vec> course;        ///< both ends included, at their nodes
    std::vector<std::size_t> lines; ///< right-most first when travelling from -> to
};

/// A line that does not run on between two neighbours of a node.
struct GraphExclusion {
    std::size_t line;
    std::size_t at;
    std::size_t a;
    std::size_t b;
};

/// A line graph as it stands in the file, references resolved. Places are in the plane of the file, y
/// upwards.
struct Graph {
    std::vector<GraphNode> nodes;
    std::vector<GraphLine> lines;
    std::vector<GraphEdge> edges; ///< without loops; one for a pair of nodes
    std::vector<GraphExclusion> exclusions;
    bool inMillimetres = false; ///< our own plane: not to be scaled
};

/// Understands the features of a GeoJSON line graph. What cannot be used is reported. Errors: FormatBroken,
/// and NoContent for a graph without a usable edge.
Result<Graph> parseGraph(const Source& source, Import& import);

} // namespace metronet
