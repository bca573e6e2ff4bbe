// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/line_graph/cut.h"

#include <map>
#include <optional>

namespace metronet {

/// One connected piece of a line while it is cut. See cutLine.
class LinePiece {
public:
    explicit LinePiece(const LineEdges& line);

    /// The trunk first, or the ring where there is no trunk.
    std::vector<CutBranch> cut();

private:
    using Path = std::vector<int>;
    using Edge = std::pair<int, int>; ///< smaller node first
    /// Whether a walk may go from node to node.
    using Step = std::function<bool(int from, int to)>;

    enum class Exclusions { Heeded, Ignored };

    /// One step of a walk: the node it led to, and the step before it.
    struct Stride {
        int node;
        std::ptrdiff_t before;
    };
    using Walk = std::vector<Stride>;
    static Path pathTo(const Walk& walk, std::size_t stride);

    static Edge edge(int a, int b) { return std::minmax(a, b); }

    void cutHangingLoops();
    Path loopFrom(int start, int next) const;
    Path wholeLoop() const;
    Path longestPath() const;
    Walk walk(const std::vector<int>& starts, const Step& mayStep, Exclusions exclusions) const;
    void layTrunk(Path path);
    void reopenLoopsOffTrunk();

    std::optional<Path> pathToUncovered(Exclusions exclusions) const;
    void extend(Path& path) const;
    CutBranch branchOf(Path path) const;
    void attachWhereAllowed(Path& path) const;

    bool isOnTrunk(int node) const { return m_trunkIndex.contains(node); }
    int wrongEntries(const Path& trunk) const;
    /// How many edges of a path run as the source gives them, less those that run against.
    int alongSource(const Path& path) const;
    void cover(const Path& path);

    const LineEdges& m_line;
    std::map<int, std::vector<int>> m_around; ///< neighbours in the order of the source
    std::set<Edge> m_asGiven;                 ///< edges in the direction of the source
    std::set<Edge> m_uncovered;
    std::vector<Path> m_loops; ///< hanging on the rest by their first node
    Path m_trunk;
    std::map<int, std::size_t> m_trunkIndex;
};

} // namespace metronet
