// SPDX-License-Identifier: Apache-2.0
#include "layout/chain_graph.h"

#include <algorithm>
#include <map>

namespace metronet {

namespace {

using Index = ChainGraph::Index;
constexpr auto none = static_cast<Index>(-1);

/// A run with junctions at both ends longer than this may turn half-way; one that ends loose has more freedom
/// already.
constexpr int longRun = 6;
constexpr int longLooseRun = 10;

struct Run {
    std::vector<Index> nodes;
    std::vector<Index> edges;
    int steps() const { return static_cast<int>(edges.size()); }
};

std::vector<bool> natural(const LayoutGraph& graph) {
    std::vector<bool> isKey(graph.nodes.size());
    for (Index i = 0; i < graph.nodes.size(); ++i) {
        const auto& node = graph.nodes[i];
        isKey[i] = node.fixed || node.edges.size() != 2 ||
                   graph.edges[node.edges[0]].lines != graph.edges[node.edges[1]].lines;
    }
    if (std::ranges::find(isKey, true) == isKey.end())
        isKey[0] = true; // a closed ring
    return isKey;
}

/// The runs between keys, each once, in the order of the keys.
std::vector<Run> runsBetween(const LayoutGraph& graph, const std::vector<bool>& isKey) {
    std::vector<Run> runs;
    std::vector<bool> done(graph.edges.size());
    for (Index start = 0; start < graph.nodes.size(); ++start) {
        if (!isKey[start])
            continue;
        for (const Index first : graph.nodes[start].edges) {
            if (done[first])
                continue;
            Run run{{start}, {}};
            for (Index edge = first; edge != none;) {
                done[edge] = true;
                run.edges.push_back(edge);
                const Index node = graph.edges[edge].other(run.nodes.back());
                run.nodes.push_back(node);
                const auto& edges = graph.nodes[node].edges;
                edge = isKey[node] ? none : (edges[0] == edge ? edges[1] : edges[0]);
            }
            runs.push_back(std::move(run));
        }
    }
    return runs;
}

/// Adds the elbows: three on a run that returns to where it started, one on all but the shortest of parallel
/// runs and on long ones. Returns whether any was added.
bool addElbows(const LayoutGraph& graph, std::vector<bool>& isKey) {
    bool added = false;
    const auto mark = [&](Index node) {
        added = added || !isKey[node];
        isKey[node] = true;
    };
    std::map<std::pair<Index, Index>, std::vector<Run>> byEnds;
    for (auto& run : runsBetween(graph, isKey))
        byEnds[std::minmax(run.nodes.front(), run.nodes.back())].push_back(std::move(run));
    for (auto& [ends, runs] : byEnds) {
        std::ranges::stable_sort(runs, {}, &Run::steps);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const auto& nodes = runs[i].nodes;
            const auto at = [&](std::size_t quarter) { return nodes[(nodes.size() - 1) * quarter / 4]; };
            const bool loose =
                graph.nodes[ends.first].edges.size() == 1 || graph.nodes[ends.second].edges.size() == 1;
            if (ends.first == ends.second)
                for (const std::size_t quarter : {1, 2, 3})
                    mark(at(quarter));
            else if ((i > 0 && nodes.size() > 2) || runs[i].steps() >= (loose ? longLooseRun : longRun))
                mark(at(2));
        }
    }
    return added;
}

} // namespace

ChainGraph ChainGraph::of(const LayoutGraph& graph) {
    auto isKey = natural(graph);
    while (addElbows(graph, isKey)) {
    }

    ChainGraph result;
    std::vector<Index> keyOf(graph.nodes.size(), none);
    for (Index node = 0; node < graph.nodes.size(); ++node)
        if (isKey[node]) {
            keyOf[node] = result.keys.size();
            result.keys.push_back({node, graph.nodes[node].fixed, {}});
        }
    std::vector<Index> chainOf(graph.edges.size());
    for (auto& run : runsBetween(graph, isKey)) {
        const Index chain = result.chains.size();
        for (const Index edge : run.edges)
            chainOf[edge] = chain;
        const Index a = keyOf[run.nodes.front()];
        const Index b = keyOf[run.nodes.back()];
        result.keys[a].chains.push_back(chain);
        result.keys[b].chains.push_back(chain);
        const auto lines = static_cast<int>(graph.edges[run.edges.front()].lines.size());
        result.chains.push_back({a, b, std::move(run.nodes), lines});
    }
    std::map<std::pair<Index, std::pair<Index, Index>>, int> turns;
    for (const auto& passage : graph.passages) {
        const Index before = chainOf[passage.before];
        const Index after = chainOf[passage.after];
        if (before != after)
            ++turns[{keyOf[passage.node], std::minmax(before, after)}];
    }
    for (const auto& [where, lines] : turns)
        result.turns.push_back({where.first, {where.second.first, where.second.second}, lines});
    return result;
}

} // namespace metronet
