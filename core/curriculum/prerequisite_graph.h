// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace metronet {

/// The required prerequisites of a network as a graph over dense numbers 0..size-1, one for each station in
/// order of id. Recommended and corequisite prerequisites, repeated rows and waypoints are not in it.
/// Immutable once made.
class PrerequisiteGraph {
public:
    using Vertex = std::uint32_t;

    /// Alternatives of which the station needs one.
    struct Group {
        Vertex station;
        std::vector<Vertex> alternatives; ///< sorted, without duplicates, never empty
    };

    explicit PrerequisiteGraph(const Network& network);

    std::size_t size() const { return m_ids.size(); }
    Id idOf(Vertex vertex) const { return m_ids[vertex]; }
    std::optional<Vertex> vertexOf(Id station) const;

    /// Every group, in order of station and group number.
    const std::vector<Group>& groups() const { return m_groups; }
    /// The groups of one station; all of them are needed.
    std::span<const Group> groupsOf(Vertex station) const;
    /// Required edges: the stations that name this one as an alternative of a required group, sorted.
    const std::vector<Vertex>& dependentsOf(Vertex station) const { return m_dependents[station]; }
    const std::vector<std::vector<Vertex>>& dependents() const { return m_dependents; }

private:
    std::vector<Id> m_ids;
    std::unordered_map<Id, Vertex> m_vertices;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_firstGroup; ///< of each station, and one past the last
    std::vector<std::vector<Vertex>> m_dependents;
};

} // namespace metronet
