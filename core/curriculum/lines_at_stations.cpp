// SPDX-License-Identifier: Apache-2.0
#include "curriculum/lines_at_stations.h"

#include "curriculum/routes.h"

#include <algorithm>

namespace metronet {

LinesAtStations linesAtStations(const Network& network) {
    LinesAtStations lines;
    for (const auto& branch : network.branches())
        for (const auto& stop : branch.stops)
            if (isCall(network, stop))
                lines[stop.station].push_back(branch.line);
    for (auto& [station, there] : lines) {
        std::ranges::sort(there);
        there.erase(std::unique(there.begin(), there.end()), there.end());
    }
    return lines;
}

bool isAlive(const Station& station, const LinesAtStations& lines) {
    return !station.isWaypoint() && station.status != Status::Withdrawn && !station.offeredBy.empty() &&
           lines.contains(station.id);
}

} // namespace metronet
