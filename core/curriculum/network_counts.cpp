// SPDX-License-Identifier: Apache-2.0
#include "curriculum/network_counts.h"

#include "curriculum/lines_at_stations.h"
#include "curriculum/routes.h"

namespace metronet {

NetworkCounts countsOf(const Network& network) {
    NetworkCounts counts;
    counts.academies = network.academies().size();
    counts.lines = network.lines().size();
    counts.branches = network.branches().size();
    counts.requirements = network.requirements().size();
    for (const auto& station : network.stations())
        counts.stations += station.isWaypoint() ? 0 : 1;
    for (const auto& branch : network.branches())
        counts.stops += callsOf(network, branch).size();
    for (const auto& [station, lines] : linesAtStations(network))
        counts.interchanges += lines.size() > 1 ? 1 : 0;
    return counts;
}

} // namespace metronet
