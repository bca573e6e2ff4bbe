// SPDX-License-Identifier: Apache-2.0
#include "check/route_subjects.h"
#include "check/rules.h"

#include <unordered_map>
#include <unordered_set>

namespace metronet {

namespace {

/// The stations a route calls at more than once, each once, in order of their second call. The closing stop
/// of a ring is not on its route, so it is no repetition.
std::vector<Id> repeated(const Route& route) {
    std::unordered_map<Id, int> calls;
    std::vector<Id> found;
    for (const auto& station : route.stations)
        if (++calls[station] == 2)
            found.push_back(station);
    return found;
}

/// T05: a route calls twice at a station. Subjects: the route, the station. What is wrong on the main branch
/// is said of the main branch only.
std::vector<Finding> find(const CheckContext& context) {
    std::vector<Finding> findings;
    for (const auto& line : context.lines) {
        std::unordered_set<Id> onMain;
        for (const auto& route : line.routes) {
            for (const auto& station : repeated(route)) {
                if (onMain.contains(station))
                    continue;
                if (route.isMain())
                    onMain.insert(station);
                auto subjects = routeSubjects(route);
                subjects.push_back(EntityRef::station(station));
                findings.push_back(makeFinding(Severity::Error, std::move(subjects)));
            }
        }
    }
    return findings;
}

} // namespace

const Rule stationTwice{"T05", find};

} // namespace metronet
