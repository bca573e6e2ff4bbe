// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace metronet {

/// Whether a stop is part of the learning path: neither passed nor at a waypoint. A skippable stop is.
bool isCall(const Network& network, const Stop& stop);

/// The stations a branch calls at, in its order; the closing stop of a ring included.
std::vector<Id> callsOf(const Network& network, const Branch& branch);

/// What the other branches of a line start from: its trunk, or its first ring where it has no trunk. Null
/// where there is neither. `branches` are those of one line in their order.
const Branch* mainBranch(const std::vector<const Branch*>& branches);

/// Where a branch leaves the main one.
struct Junction {
    std::size_t onMain;   ///< index of the first stop of the main branch at the station
    std::size_t onBranch; ///< index of the branch's stop there
};

/// A branch is attached by its first call, or by what it passes before that: lines may part at a waypoint.
std::optional<Junction> junctionOf(const Network& network, const Branch& main, const Branch& branch);

/// One way through a line: the main branch, or the main branch up to the junction followed by another branch.
/// A branch that is not attached is a route of its own.
struct Route {
    Id line;
    Id branch;                ///< the one it ends with; nil for the route along the main branch
    std::vector<Id> stations; ///< called at, in order; the closing stop of a ring is left out

    bool isMain() const { return branch.isNil(); }
};

/// The routes of one line, the main one first. `branches` are those of the line in their order.
std::vector<Route> routesOf(const Network& network, const std::vector<const Branch*>& branches);

} // namespace metronet
