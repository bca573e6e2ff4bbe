// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/requirement_groups.h"

#include <map>

namespace metronet {

void RequirementGroups::add(Id station, const std::vector<Id>& alternatives, RequirementKind kind,
                            std::optional<int> group) {
    const int number = group ? *group : m_unnumbered--;
    for (const auto& needed : alternatives)
        m_requirements.push_back({Id::random(), 0, station, needed, kind, number});
}

void RequirementGroups::putInto(Network& network) {
    std::map<Id, int> highest;
    for (const auto& requirement : m_requirements)
        highest[requirement.station] = std::max(highest[requirement.station], requirement.group);
    std::map<int, int> given; // an unnumbered group belongs to one station
    for (auto& requirement : m_requirements) {
        if (requirement.group <= 0) {
            const auto found = given.find(requirement.group);
            const int number = found != given.end() ? found->second : ++highest[requirement.station];
            given.emplace(requirement.group, number);
            requirement.group = number;
        }
        network.table<Requirement>().put(std::make_shared<const Requirement>(std::move(requirement)));
    }
    m_requirements.clear();
}

} // namespace metronet
