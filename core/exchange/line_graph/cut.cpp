// SPDX-License-Identifier: Apache-2.0
#include "exchange/line_graph/cut.h"

#include "exchange/line_graph/line_piece.h"

#include <algorithm>
#include <map>

namespace metronet {

namespace {

/// The connected pieces of a line, the largest first.
std::vector<LineEdges> pieces(const LineEdges& line) {
    std::map<int, std::vector<int>> around;
    for (const auto& [a, b] : line.edges) {
        around[a].push_back(b);
        around[b].push_back(a);
    }
    std::map<int, std::size_t> pieceOf;
    std::size_t count = 0;
    for (const auto& [start, neighbours] : around) {
        if (pieceOf.contains(start))
            continue;
        std::vector<int> open{start};
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            if (pieceOf.emplace(node, count).second)
                open.insert(open.end(), around[node].begin(), around[node].end());
        }
        ++count;
    }
    std::vector<LineEdges> found(count, LineEdges{{}, line.excluded, line.isCalled});
    for (const auto& edge : line.edges)
        found[pieceOf[edge.first]].edges.push_back(edge);
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const LineEdges& piece) { return piece.edges.size(); });
    return found;
}

} // namespace

std::vector<CutBranch> cutLine(const LineEdges& line) {
    std::vector<CutBranch> branches;
    for (const auto& piece : pieces(line)) {
        auto cut = LinePiece(piece).cut();
        // A line has one trunk; that of another piece hangs loose.
        if (!branches.empty() && cut.front().kind == BranchKind::Trunk)
            cut.front().kind = BranchKind::Branch;
        branches.insert(branches.end(), cut.begin(), cut.end());
    }
    return branches;
}

} // namespace metronet
