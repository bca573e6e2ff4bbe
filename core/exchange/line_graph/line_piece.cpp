// SPDX-License-Identifier: Apache-2.0
#include "exchange/line_graph/line_piece.h"

#include <algorithm>
#include <deque>

namespace metronet {

LinePiece::LinePiece(const LineEdges& line) : m_line(line) {
    for (const auto& [a, b] : line.edges) {
        m_around[a].push_back(b);
        m_around[b].push_back(a);
        m_uncovered.insert(edge(a, b));
        m_asGiven.emplace(a, b);
    }
}

std::vector<CutBranch> LinePiece::cut() {
    if (auto loop = wholeLoop(); !loop.empty())
        return {{BranchKind::Ring, std::move(loop)}};
    cutHangingLoops();
    std::vector<CutBranch> branches;
    if (!m_uncovered.empty()) {
        layTrunk(longestPath());
        branches.push_back({BranchKind::Trunk, m_trunk});
        reopenLoopsOffTrunk();
    }
    for (const auto& loop : m_loops)
        branches.push_back({BranchKind::Ring, loop});
    while (!m_uncovered.empty()) {
        auto path = pathToUncovered(Exclusions::Heeded);
        if (!path)
            path = pathToUncovered(Exclusions::Ignored); // always finds one: the piece is connected
        extend(*path);
        cover(*path);
        branches.push_back(branchOf(std::move(*path)));
    }
    return branches;
}

/// The loop that leaves a node by one neighbour and comes back over nodes without another way; empty where it
/// does not.
LinePiece::Path LinePiece::loopFrom(int start, int next) const {
    Path loop{start, next};
    while (loop.back() != start) {
        const auto& around = m_around.at(loop.back());
        if (around.size() != 2)
            return {};
        loop.push_back(around[0] == loop[loop.size() - 2] ? around[1] : around[0]);
    }
    return loop;
}

/// The whole piece as one loop, where it is one. It opens where the line may not run on, else at a station.
LinePiece::Path LinePiece::wholeLoop() const {
    if (!std::ranges::all_of(m_around, [](const auto& entry) { return entry.second.size() == 2; }))
        return {};
    int start = m_line.edges.front().first;
    for (const auto& [a, b] : m_line.edges)
        if (!m_line.isCalled(start) && m_line.isCalled(a))
            start = a;
    for (const auto& [node, around] : m_around)
        if (m_line.isExcluded(node, around[0], around[1]))
            start = node;
    auto loop = loopFrom(start, m_around.at(start).front());
    if (alongSource(loop) < 0)
        std::ranges::reverse(loop);
    return loop;
}

void LinePiece::cutHangingLoops() {
    for (const auto& [start, around] : m_around) {
        if (around.size() < 3)
            continue;
        for (const int next : around) {
            auto loop = loopFrom(start, next);
            if (loop.empty() || !m_uncovered.contains(edge(start, next)))
                continue;
            if (alongSource(loop) < 0)
                std::ranges::reverse(loop);
            cover(loop);
            m_loops.push_back(std::move(loop));
        }
    }
}

LinePiece::Path LinePiece::pathTo(const Walk& walk, std::size_t stride) {
    Path path;
    for (auto at = static_cast<std::ptrdiff_t>(stride); at >= 0;
         at = walk[static_cast<std::size_t>(at)].before)
        path.push_back(walk[static_cast<std::size_t>(at)].node);
    std::ranges::reverse(path);
    return path;
}

/// Breadth first from the starts, so that the first stride to a node ends a shortest path to it. Each step
/// between two nodes is taken once and no path visits a node twice, but for one that closes at its start. A
/// state is a step rather than a node since where a line may run on depends on where it comes from.
LinePiece::Walk LinePiece::walk(const std::vector<int>& starts, const Step& mayStep,
                                Exclusions exclusions) const {
    Walk walk;
    for (const int start : starts)
        walk.push_back({start, -1});
    const auto visits = [&](std::size_t stride, int node) {
        for (auto at = static_cast<std::ptrdiff_t>(stride); at >= 0;
             at = walk[static_cast<std::size_t>(at)].before)
            if (walk[static_cast<std::size_t>(at)].node == node)
                return walk[static_cast<std::size_t>(at)].before >= 0; // its start may be closed at
        return false;
    };
    const auto isClosed = [&](const Stride& stride) {
        auto at = stride.before;
        while (at >= 0 && walk[static_cast<std::size_t>(at)].before >= 0)
            at = walk[static_cast<std::size_t>(at)].before;
        return at >= 0 && walk[static_cast<std::size_t>(at)].node == stride.node;
    };
    std::set<std::pair<int, int>> taken;
    for (std::size_t i = 0; i < walk.size(); ++i) {
        const auto stride = walk[i];
        if (isClosed(stride))
            continue;
        const int previous = stride.before < 0 ? -1 : walk[static_cast<std::size_t>(stride.before)].node;
        for (const int next : m_around.at(stride.node)) {
            const bool barred =
                exclusions == Exclusions::Heeded && m_line.isExcluded(stride.node, previous, next);
            if (next != previous && !barred && mayStep(stride.node, next) && !visits(i, next) &&
                taken.emplace(stride.node, next).second)
                walk.push_back({next, static_cast<std::ptrdiff_t>(i)});
        }
    }
    return walk;
}

LinePiece::Path LinePiece::longestPath() const {
    constexpr std::size_t startLimit = 64; // a line with more ends gets a good trunk, not the longest
    const Step mayStep = [this](int a, int b) { return m_uncovered.contains(edge(a, b)); };
    std::map<int, int> degree;
    for (const auto& [a, b] : m_uncovered) {
        ++degree[a];
        ++degree[b];
    }
    std::set<int> ends;
    for (const auto& [node, count] : degree)
        if (count == 1)
            ends.insert(node);
    if (ends.size() < 2)
        for (const auto& [node, count] : degree)
            ends.insert(node);

    Path longest;
    std::size_t starts = 0;
    for (const int start : ends) {
        if (++starts > startLimit)
            break;
        const auto steps = walk({start}, mayStep, Exclusions::Heeded);
        std::set<int> seen{start}; // only the first, shortest path to an end counts
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (!ends.contains(steps[i].node) || !seen.insert(steps[i].node).second)
                continue;
            if (auto path = pathTo(steps, i); path.size() > longest.size())
                longest = std::move(path);
        }
    }
    return longest;
}

void LinePiece::layTrunk(Path path) {
    Path reversed(path.rbegin(), path.rend());
    const int wrong = wrongEntries(path);
    const int wrongReversed = wrongEntries(reversed);
    const bool turn = wrong != wrongReversed ? wrongReversed < wrong : alongSource(path) < 0;
    m_trunk = turn ? std::move(reversed) : std::move(path);
    for (std::size_t i = 0; i < m_trunk.size(); ++i)
        m_trunkIndex.emplace(m_trunk[i], i);
    cover(m_trunk);
}

/// A loop that hangs on what is no trunk would not be attached as a ring; it is cut like everything else.
void LinePiece::reopenLoopsOffTrunk() {
    std::erase_if(m_loops, [this](const Path& loop) {
        if (isOnTrunk(loop.front()))
            return false;
        for (std::size_t i = 1; i < loop.size(); ++i)
            m_uncovered.insert(edge(loop[i - 1], loop[i]));
        return true;
    });
}

/// The shortest way from the trunk over an edge that is not covered yet.
std::optional<LinePiece::Path> LinePiece::pathToUncovered(Exclusions exclusions) const {
    const auto starts = m_trunk.empty() ? std::vector<int>{m_loops.front().front()} : m_trunk;
    const Step mayStep = [this](int a, int b) {
        const bool alongTrunk = isOnTrunk(a) && isOnTrunk(b) && !m_uncovered.contains(edge(a, b));
        return !alongTrunk;
    };
    const auto steps = walk(starts, mayStep, exclusions);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto before = steps[i].before;
        if (before >= 0 &&
            m_uncovered.contains(edge(steps[static_cast<std::size_t>(before)].node, steps[i].node)))
            return pathTo(steps, i);
    }
    return std::nullopt;
}

/// Follows uncovered edges until the trunk or a dead end.
void LinePiece::extend(Path& path) const {
    while (!isOnTrunk(path.back())) {
        const int node = path.back();
        const int previous = path[path.size() - 2];
        const auto& around = m_around.at(node);
        const auto next = std::ranges::find_if(around, [&](int candidate) {
            const bool closesRing = candidate == path.front() && path.size() > 2;
            const bool fresh = closesRing || std::ranges::find(path, candidate) == path.end();
            return fresh && m_uncovered.contains(edge(node, candidate)) &&
                   !m_line.isExcluded(node, previous, candidate);
        });
        if (next == around.end())
            return;
        path.push_back(*next);
    }
}

CutBranch LinePiece::branchOf(Path path) const {
    if (path.front() == path.back())
        return {BranchKind::Ring, std::move(path)};
    if (isOnTrunk(path.back()) && m_trunkIndex.at(path.back()) < m_trunkIndex.at(path.front()))
        std::ranges::reverse(path);
    attachWhereAllowed(path);
    return {BranchKind::Branch, std::move(path)};
}

/// A branch runs on from the trunk before it. Where the line may not, but may from the other side, and does
/// not call at the junction, the branch starts at the next station of the trunk and comes back to the
/// junction.
void LinePiece::attachWhereAllowed(Path& path) const {
    if (!isOnTrunk(path.front()))
        return;
    const int junction = path.front();
    const auto index = m_trunkIndex.at(junction);
    const bool inside = index > 0 && index + 1 < m_trunk.size();
    if (!inside || m_line.isCalled(junction) || !m_line.isExcluded(junction, m_trunk[index - 1], path[1]) ||
        m_line.isExcluded(junction, m_trunk[index + 1], path[1]))
        return;
    Path lead;
    for (auto i = index + 1; i < m_trunk.size(); ++i) {
        if (std::ranges::find(path, m_trunk[i]) != path.end())
            return;
        lead.insert(lead.begin(), m_trunk[i]);
        if (m_line.isCalled(m_trunk[i]))
            break;
    }
    if (m_line.isCalled(lead.front()))
        path.insert(path.begin(), lead.begin(), lead.end());
}

/// How many edges leave the trunk where the line may not run on to them from what is before.
int LinePiece::wrongEntries(const Path& trunk) const {
    int wrong = 0;
    for (std::size_t i = 1; i + 1 < trunk.size(); ++i)
        for (const int next : m_around.at(trunk[i]))
            if (next != trunk[i + 1] && m_line.isExcluded(trunk[i], trunk[i - 1], next))
                ++wrong;
    return wrong;
}

int LinePiece::alongSource(const Path& path) const {
    int sum = 0;
    for (std::size_t i = 1; i < path.size(); ++i) {
        sum += m_asGiven.contains({path[i - 1], path[i]}) ? 1 : 0;
        sum -= m_asGiven.contains({path[i], path[i - 1]}) ? 1 : 0;
    }
    return sum;
}

void LinePiece::cover(const Path& path) {
    for (std::size_t i = 1; i < path.size(); ++i)
        m_uncovered.erase(edge(path[i - 1], path[i]));
}

} // namespace metronet
