// SPDX-License-Identifier: Apache-2.0
#include "check/route_subjects.h"
#include "check/rules.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace metronet {

namespace {

using Vertex = PrerequisiteGraph::Vertex;
using Group = PrerequisiteGraph::Group;

/// Where a route first calls at each of its stations.
std::unordered_map<Vertex, std::size_t> firstCalls(const PrerequisiteGraph& graph, const Route& route) {
    std::unordered_map<Vertex, std::size_t> places;
    for (std::size_t i = 0; i < route.stations.size(); ++i)
        if (const auto vertex = graph.vertexOf(route.stations[i]))
            places.emplace(*vertex, i);
    return places;
}

bool comesTooLate(const Group& group, std::size_t station,
                  const std::unordered_map<Vertex, std::size_t>& places) {
    bool any = false;
    for (const auto alternative : group.alternatives) {
        const auto place = places.find(alternative);
        if (place == places.end())
            continue;
        any = true;
        if (place->second <= station)
            return false;
    }
    return any;
}

/// P03: on a route, all alternatives of a required group that are on it come after the station. Subjects: the
/// route, the station, every alternative of the group. What is wrong on the main branch is said of the main
/// branch only.
std::vector<Finding> find(const CheckContext& context) {
    const auto& graph = context.prerequisites;
    std::vector<Finding> findings;
    for (const auto& line : context.lines) {
        std::set<const Group*> onMain;
        for (const auto& route : line.routes) {
            const auto places = firstCalls(graph, route);
            for (std::size_t i = 0; i < route.stations.size(); ++i) {
                const auto station = graph.vertexOf(route.stations[i]);
                if (!station || places.at(*station) != i)
                    continue;
                for (const auto& group : graph.groupsOf(*station)) {
                    if (onMain.contains(&group) || !comesTooLate(group, i, places))
                        continue;
                    if (route.isMain())
                        onMain.insert(&group);
                    auto subjects = routeSubjects(route);
                    subjects.push_back(EntityRef::station(route.stations[i]));
                    for (const auto alternative : group.alternatives)
                        subjects.push_back(EntityRef::station(graph.idOf(alternative)));
                    findings.push_back(makeFinding(Severity::Error, std::move(subjects)));
                }
            }
        }
    }
    return findings;
}

} // namespace

const Rule wrongOrder{"P03", find};

} // namespace metronet
