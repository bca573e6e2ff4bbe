// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/branch.h"

#include <functional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace metronet {

/// The edges of one line in a line graph, between nodes numbered from 0.
struct LineEdges {
    std::vector<std::pair<int, int>> edges; ///< in the direction the source gives them; simple, no loops
    std::set<std::tuple<int, int, int>>
        excluded;                      ///< {at, a, b}: no running on between neighbours a and b; both ways
    std::function<bool(int)> isCalled; ///< whether the line calls at a node

    bool isExcluded(int at, int a, int b) const { return excluded.contains({at, a, b}); }
};

/// One ordered run of nodes; a ring repeats its first at its end.
struct CutBranch {
    BranchKind kind = BranchKind::Trunk;
    std::vector<int> nodes;

    bool operator==(const CutBranch&) const = default;
};

/// Cuts the edges of a line into a trunk, branches and rings, the same way every time:
///
/// - A loop that hangs on the rest by one node becomes a ring there; a line that is one loop is a ring as a
/// whole.
/// - The trunk is the longest of the shortest paths between two ends, running on only where the line may.
/// - Everything else becomes branches: each starts on the trunk, takes the nearest edge not covered yet and
/// follows
///   such edges as far as they go, never twice over a node. What ends on the trunk again runs along it in its
///   direction. To stay attached, a branch off a branch repeats what leads to it.
///
/// So every edge is on some branch, no branch has an edge the line has not, no route visits a node twice and
/// every branch starts on the trunk as far as the line is in one piece; other pieces become branches of their
/// own.
std::vector<CutBranch> cutLine(const LineEdges& line);

} // namespace metronet
