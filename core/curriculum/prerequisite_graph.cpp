// SPDX-License-Identifier: Apache-2.0
#include "curriculum/prerequisite_graph.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace metronet {

PrerequisiteGraph::PrerequisiteGraph(const Network& network) {
    for (const auto& station : network.stations()) {
        if (station.isWaypoint())
            continue;
        m_vertices.emplace(station.id, static_cast<Vertex>(m_ids.size()));
        m_ids.push_back(station.id);
    }

    std::map<std::pair<Vertex, int>, std::set<Vertex>> groups; // by station and group number
    for (const auto& requirement : network.requirements()) {
        if (requirement.requirementKind != RequirementKind::Required)
            continue;
        const auto station = vertexOf(requirement.station);
        const auto needed = vertexOf(requirement.requires_);
        if (station && needed)
            groups[{*station, requirement.group}].insert(*needed);
    }

    m_dependents.resize(size());
    m_firstGroup.assign(size() + 1, 0);
    for (const auto& [key, alternatives] : groups) {
        m_groups.push_back({key.first, {alternatives.begin(), alternatives.end()}});
        ++m_firstGroup[key.first + 1];
        for (const auto alternative : alternatives) {
            auto& dependents = m_dependents[alternative]; // stations come in ascending order
            if (dependents.empty() || dependents.back() != key.first)
                dependents.push_back(key.first);
        }
    }
    for (std::size_t i = 1; i < m_firstGroup.size(); ++i)
        m_firstGroup[i] += m_firstGroup[i - 1];
}

std::optional<PrerequisiteGraph::Vertex> PrerequisiteGraph::vertexOf(Id station) const {
    const auto at = m_vertices.find(station);
    return at == m_vertices.end() ? std::nullopt : std::optional(at->second);
}

std::span<const PrerequisiteGraph::Group> PrerequisiteGraph::groupsOf(Vertex station) const {
    return std::span(m_groups).subspan(m_firstGroup[station],
                                       m_firstGroup[station + 1] - m_firstGroup[station]);
}

} // namespace metronet
