// SPDX-License-Identifier: Apache-2.0
#include "tools/selected.h"

#include <algorithm>
#include <set>

namespace metronet {

std::vector<Id> stationsToMove(const Network& network, const EntitySet& selection, std::optional<Id> lead) {
    std::set<Id> stations;
    std::set<Id> lines;
    std::set<Id> branches;
    for (const auto& ref : selection) {
        switch (ref.kind) {
        case Kind::Station:
            stations.insert(ref.id);
            break;
        case Kind::Track:
            stations.insert({ref.id, ref.other});
            break;
        case Kind::Line:
            lines.insert(ref.id);
            break;
        case Kind::Branch:
            branches.insert(ref.id);
            break;
        default:
            break;
        }
    }
    if (!lines.empty() || !branches.empty())
        for (const auto& branch : network.branches())
            if (lines.contains(branch.line) || branches.contains(branch.id))
                for (const auto& stop : branch.stops)
                    stations.insert(stop.station);
    std::vector<Id> free;
    for (const auto& id : stations)
        if (const auto* station = network.find<Station>(id); station && !station->stacking.locked)
            free.push_back(id);
    if (lead)
        std::stable_partition(free.begin(), free.end(), [&](Id id) { return id == *lead; });
    return free;
}

std::optional<Id> soleStation(const EntitySet& selection) {
    if (selection.size() != 1 || selection.front().kind != Kind::Station)
        return std::nullopt;
    return selection.front().id;
}

std::optional<Id> soleLine(const Network& network, const EntitySet& selection) {
    if (selection.size() != 1)
        return std::nullopt;
    if (selection.front().kind == Kind::Line)
        return selection.front().id;
    if (selection.front().kind == Kind::Branch)
        if (const auto* branch = network.find<Branch>(selection.front().id))
            return branch->line;
    return std::nullopt;
}

EntitySet toggled(EntitySet selection, const EntityRef& ref) {
    if (std::erase(selection, ref) == 0)
        selection.push_back(ref);
    std::ranges::sort(selection);
    return selection;
}

} // namespace metronet
