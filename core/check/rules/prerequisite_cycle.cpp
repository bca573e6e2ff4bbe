// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "check/rules.h"
#include "curriculum/forward_closure.h"
#include "curriculum/strong_components.h"

#include <algorithm>

namespace metronet {

namespace {

using Vertex = PrerequisiteGraph::Vertex;

std::vector<bool> aliveStations(const CheckContext& context) {
    const auto& graph = context.prerequisites;
    std::vector<bool> alive(graph.size());
    for (const auto* station : context.stations)
        alive[*graph.vertexOf(station->id)] = isAlive(*station, context.linesAt);
    return alive;
}

bool isCycle(const PrerequisiteGraph& graph, const std::vector<Vertex>& component) {
    return component.size() > 1 || std::ranges::binary_search(graph.dependentsOf(component[0]), component[0]);
}

/// The codes of the stations, in the order in which they require each other where the cycle is a simple one.
std::vector<std::string> codesAlong(const CheckContext& context, const std::vector<Vertex>& component) {
    const auto& graph = context.prerequisites;
    const auto code = [&](Vertex vertex) { return context.network.find<Station>(graph.idOf(vertex))->code; };
    const auto byCode = [&](Vertex a, Vertex b) { return naturalLess(code(a), code(b)); };
    const auto start = *std::ranges::min_element(component, byCode);

    std::vector<std::string> codes;
    Vertex at = start;
    do {
        codes.push_back(code(at));
        std::vector<Vertex> next;
        std::ranges::set_intersection(graph.dependentsOf(at), component, std::back_inserter(next));
        if (next.size() != 1)
            break;
        at = next.front();
    } while (at != start);
    if (codes.size() == component.size() && at == start)
        return codes;

    auto sorted = component;
    std::ranges::sort(sorted, byCode);
    codes.clear();
    for (const auto vertex : sorted)
        codes.push_back(code(vertex));
    return codes;
}

/// P01: stations that are reachable from themselves over required edges. One finding for each set of stations
/// that all require each other; an error, unless every one of them can be reached through other alternatives.
/// Subjects: all its stations. Arguments: their codes, each required by the next.
std::vector<Finding> find(const CheckContext& context) {
    const auto& graph = context.prerequisites;
    const auto reached = forwardClosure(graph, aliveStations(context));
    std::vector<Finding> findings;
    for (const auto& component : strongComponents(graph.dependents())) {
        if (!isCycle(graph, component))
            continue;
        const bool allReached =
            std::ranges::all_of(component, [&](Vertex vertex) { return reached[vertex]; });
        std::vector<EntityRef> stations;
        for (const auto vertex : component)
            stations.push_back(EntityRef::station(graph.idOf(vertex)));
        findings.push_back(makeFinding(allReached ? Severity::Warning : Severity::Error, std::move(stations),
                                       codesAlong(context, component)));
    }
    std::ranges::sort(findings, naturalLess,
                      [](const Finding& finding) { return finding.arguments.front(); });
    return findings;
}

} // namespace

const Rule prerequisiteCycle{"P01", find};

} // namespace metronet
