// SPDX-License-Identifier: Apache-2.0
#include "check/check_context.h"

#include "base/text.h"

#include <algorithm>
#include <unordered_map>

namespace metronet {

CheckContext::CheckContext(const Network& checked)
    : network(checked), linesAt(linesAtStations(checked)), prerequisites(checked) {
    std::unordered_map<Id, std::vector<const Branch*>> branches;
    for (const auto& branch : network.branches())
        branches[branch.line].push_back(&branch);

    for (const auto& line : network.lines()) {
        auto& own = branches[line.id];
        std::ranges::stable_sort(own, {}, &Branch::position);
        auto routes = routesOf(network, own);
        const auto* main = mainBranch(own);
        lines.push_back({&line, std::move(own), main, std::move(routes)});
    }
    std::ranges::sort(lines, [](const LineRoutes& a, const LineRoutes& b) {
        return naturalLess(a.line->code, b.line->code);
    });

    for (const auto& station : network.stations())
        if (!station.isWaypoint())
            stations.push_back(&station);
    std::ranges::sort(stations,
                      [](const Station* a, const Station* b) { return naturalLess(a->code, b->code); });
}

} // namespace metronet
