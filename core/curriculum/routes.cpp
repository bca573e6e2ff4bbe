// SPDX-License-Identifier: Apache-2.0
#include "curriculum/routes.h"

#include <algorithm>

namespace metronet {

namespace {

/// The calls among the stops from `first` to `last`, which is excluded.
std::vector<Id> callsAmong(const Network& network, const Branch& branch, std::size_t first,
                           std::size_t last) {
    std::vector<Id> calls;
    for (std::size_t i = first; i < last; ++i)
        if (isCall(network, branch.stops[i]))
            calls.push_back(branch.stops[i].station);
    return calls;
}

void openRing(const Branch& branch, std::vector<Id>& calls) {
    if (branch.branchKind == BranchKind::Ring && calls.size() > 1 && calls.front() == calls.back())
        calls.pop_back();
}

Route mainRoute(const Network& network, const Branch& main) {
    Route route{main.line, {}, callsOf(network, main)};
    openRing(main, route.stations);
    return route;
}

Route branchRoute(const Network& network, const Branch* main, const Branch& branch) {
    const auto junction = main ? junctionOf(network, *main, branch) : std::nullopt;
    auto own = callsOf(network, branch);
    openRing(branch, own);
    if (!junction)
        return {branch.line, branch.id, std::move(own)};

    Route route{branch.line, branch.id, callsAmong(network, *main, 0, junction->onMain + 1)};
    const bool junctionTwice =
        !own.empty() && !route.stations.empty() && own.front() == route.stations.back();
    route.stations.insert(route.stations.end(), own.begin() + (junctionTwice ? 1 : 0), own.end());
    return route;
}

} // namespace

bool isCall(const Network& network, const Stop& stop) {
    const auto* station = network.find<Station>(stop.station);
    return station && !station->isWaypoint() && stop.call != Call::Passes;
}

std::vector<Id> callsOf(const Network& network, const Branch& branch) {
    return callsAmong(network, branch, 0, branch.stops.size());
}

const Branch* mainBranch(const std::vector<const Branch*>& branches) {
    for (const auto kind : {BranchKind::Trunk, BranchKind::Ring}) {
        const auto at = std::ranges::find(branches, kind, &Branch::branchKind);
        if (at != branches.end())
            return *at;
    }
    return nullptr;
}

std::optional<Junction> junctionOf(const Network& network, const Branch& main, const Branch& branch) {
    std::optional<Junction> found;
    for (std::size_t i = 0; i < branch.stops.size(); ++i) {
        const auto at = std::ranges::find(main.stops, branch.stops[i].station, &Stop::station);
        if (at != main.stops.end())
            found = Junction{static_cast<std::size_t>(at - main.stops.begin()), i};
        if (isCall(network, branch.stops[i]))
            break;
    }
    return found;
}

std::vector<Route> routesOf(const Network& network, const std::vector<const Branch*>& branches) {
    std::vector<Route> routes;
    const auto* main = mainBranch(branches);
    if (main)
        routes.push_back(mainRoute(network, *main));
    for (const auto* branch : branches)
        if (branch != main)
            routes.push_back(branchRoute(network, main, *branch));
    return routes;
}

} // namespace metronet
