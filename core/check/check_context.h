// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curriculum/lines_at_stations.h"
#include "curriculum/prerequisite_graph.h"
#include "curriculum/routes.h"

#include <vector>

namespace metronet {

/// A line and the ways through it.
struct LineRoutes {
    const Line* line;
    std::vector<const Branch*> branches; ///< in their order
    const Branch* main;                  ///< what the others start from, or null
    std::vector<Route> routes;
};

/// A network with what several rules derive from it, computed once for a run. Refers to the network, which
/// must outlive it and not change.
struct CheckContext {
    explicit CheckContext(const Network& network);

    const Network& network;
    std::vector<LineRoutes> lines;        ///< by code, in natural order
    std::vector<const Station*> stations; ///< by code, in natural order; without waypoints
    LinesAtStations linesAt;
    PrerequisiteGraph prerequisites;
};

} // namespace metronet
