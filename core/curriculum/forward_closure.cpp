// SPDX-License-Identifier: Apache-2.0
#include "curriculum/forward_closure.h"

namespace metronet {

std::vector<bool> forwardClosure(const PrerequisiteGraph& graph, const std::vector<bool>& usable) {
    using Vertex = PrerequisiteGraph::Vertex;
    const auto& groups = graph.groups();
    std::vector<std::vector<std::size_t>> groupsNaming(graph.size());
    std::vector<std::size_t> unmet(graph.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        ++unmet[groups[i].station];
        for (const auto alternative : groups[i].alternatives)
            groupsNaming[alternative].push_back(i);
    }

    std::vector<bool> reached(graph.size());
    std::vector<bool> met(groups.size());
    std::vector<Vertex> fresh;
    const auto reachIfReady = [&](Vertex vertex) {
        if (usable[vertex] && unmet[vertex] == 0 && !reached[vertex]) {
            reached[vertex] = true;
            fresh.push_back(vertex);
        }
    };
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex)
        reachIfReady(vertex);
    while (!fresh.empty()) {
        const auto vertex = fresh.back();
        fresh.pop_back();
        for (const auto group : groupsNaming[vertex]) {
            if (met[group])
                continue;
            met[group] = true;
            --unmet[groups[group].station];
            reachIfReady(groups[group].station);
        }
    }
    return reached;
}

} // namespace metronet
