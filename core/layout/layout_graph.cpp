// SPDX-License-Identifier: Apache-2.0
#include "layout/layout_graph.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace metronet {

namespace {

using Index = LayoutGraph::Index;

template <class R>
std::vector<const R*> byCode(const Table<R>& table) {
    std::vector<const R*> records;
    for (const auto& record : table)
        records.push_back(&record);
    std::ranges::stable_sort(records, naturalLess, &R::code);
    return records;
}

/// Adds what lines do, one branch after the other.
class Builder {
public:
    Builder(LayoutGraph& graph, const std::unordered_map<Id, Index>& nodes)
        : m_graph(graph), m_nodes(nodes) {}

    void addLine(Index line, const std::vector<const Branch*>& branches) {
        // The trunk first, so that branches run on from it. Ties are broken by what the source says: ids
        // differ from one reading to the next.
        using Order = std::tuple<BranchKind, int, std::string_view, std::vector<Index>>;
        std::vector<Order> inOrder;
        for (const auto* branch : branches)
            inOrder.emplace_back(branch->branchKind, branch->position, branch->name, nodesOf(*branch));
        std::ranges::sort(inOrder);
        std::unordered_map<Index, Index> arrivedBy; // how the line got to a node first
        for (const auto& [kind, position, name, nodes] : inOrder)
            addBranch(line, nodes, arrivedBy);
    }

private:
    std::vector<Index> nodesOf(const Branch& branch) const {
        std::vector<Index> nodes;
        for (const auto& stop : branch.stops)
            if (const auto node = m_nodes.find(stop.station);
                node != m_nodes.end() && (nodes.empty() || nodes.back() != node->second))
                nodes.push_back(node->second);
        return nodes;
    }

    void addBranch(Index line, const std::vector<Index>& stops, std::unordered_map<Index, Index>& arrivedBy) {
        std::optional<Index> before;
        std::optional<Index> first;
        for (std::size_t i = 1; i < stops.size(); ++i) {
            const Index edge = edgeBetween(stops[i - 1], stops[i], line);
            if (before)
                m_graph.passages.push_back({stops[i - 1], *before, edge});
            else if (const auto trunk = arrivedBy.find(stops[0]);
                     trunk != arrivedBy.end() && trunk->second != edge)
                m_graph.passages.push_back({stops[0], trunk->second, edge});
            arrivedBy.emplace(stops[i], edge);
            first = first.value_or(edge);
            before = edge;
        }
        if (first && stops.front() == stops.back() && *first != *before)
            m_graph.passages.push_back({stops.front(), *before, *first});
        // A branch from the very start of the trunk goes on from the trunk's first track.
        if (first)
            arrivedBy.emplace(stops.front(), *first);
    }

    Index edgeBetween(Index a, Index b, Index line) {
        const auto [known, isNew] = m_edges.emplace(std::minmax(a, b), m_graph.edges.size());
        if (isNew) {
            m_graph.edges.push_back({a, b, {}});
            m_graph.nodes[a].edges.push_back(known->second);
            m_graph.nodes[b].edges.push_back(known->second);
        }
        auto& lines = m_graph.edges[known->second].lines;
        if (!std::ranges::binary_search(lines, line))
            lines.insert(std::ranges::lower_bound(lines, line), line);
        return known->second;
    }

    LayoutGraph& m_graph;
    const std::unordered_map<Id, Index>& m_nodes;
    std::map<std::pair<Index, Index>, Index> m_edges;
};

} // namespace

LayoutGraph LayoutGraph::of(const Network& network, const std::vector<Id>& unplaced) {
    LayoutGraph graph;
    const std::unordered_set<Id> free(unplaced.begin(), unplaced.end());
    std::unordered_map<Id, Index> indexOf;
    for (const auto* station : byCode(network.stations())) {
        indexOf.emplace(station->id, graph.nodes.size());
        graph.nodes.push_back({station->id, station->position, !free.contains(station->id), {}});
    }
    std::unordered_map<Id, std::vector<const Branch*>> branches;
    for (const auto& branch : network.branches())
        branches[branch.line].push_back(&branch);
    Builder builder(graph, indexOf);
    Index number = 0;
    for (const auto* line : byCode(network.lines()))
        builder.addLine(number++, branches[line->id]);
    return graph;
}

std::vector<LayoutGraph> LayoutGraph::parts() const {
    std::vector<LayoutGraph> found;
    constexpr auto none = static_cast<Index>(-1);
    std::vector<Index> partOf(nodes.size(), none);
    std::vector<Index> newIndex(nodes.size());
    for (Index start = 0; start < nodes.size(); ++start) {
        if (partOf[start] != none || nodes[start].edges.empty())
            continue;
        std::vector<Index> reached{start};
        partOf[start] = found.size();
        for (std::size_t i = 0; i < reached.size(); ++i)
            for (const Index edge : nodes[reached[i]].edges)
                if (const Index next = edges[edge].other(reached[i]); partOf[next] == none) {
                    partOf[next] = found.size();
                    reached.push_back(next);
                }
        std::ranges::sort(reached);
        LayoutGraph part;
        for (const Index node : reached) {
            newIndex[node] = part.nodes.size();
            part.nodes.push_back({nodes[node].station, nodes[node].at, nodes[node].fixed, {}});
        }
        found.push_back(std::move(part));
    }
    std::vector<Index> newEdge(edges.size());
    for (Index i = 0; i < edges.size(); ++i) {
        auto& part = found[partOf[edges[i].a]];
        newEdge[i] = part.edges.size();
        const Index a = newIndex[edges[i].a];
        const Index b = newIndex[edges[i].b];
        part.nodes[a].edges.push_back(newEdge[i]);
        part.nodes[b].edges.push_back(newEdge[i]);
        part.edges.push_back({a, b, edges[i].lines});
    }
    for (const auto& passage : passages)
        found[partOf[passage.node]].passages.push_back(
            {newIndex[passage.node], newEdge[passage.before], newEdge[passage.after]});
    std::erase_if(found,
                  [](const LayoutGraph& part) { return std::ranges::all_of(part.nodes, &Node::fixed); });
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const LayoutGraph& part) { return part.nodes.size(); });
    return found;
}

} // namespace metronet
