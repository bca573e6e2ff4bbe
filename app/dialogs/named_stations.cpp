// SPDX-License-Identifier: Apache-2.0
#include "dialogs/named_stations.h"

#include "base/text.h"
#include "edit/stations.h"

namespace metronet {

NamedStations::NamedStations(const Network& network) {
    for (const auto& station : network.stations()) {
        if (station.isWaypoint())
            continue;
        m_byCode.emplace(foldForComparison(station.code), station.id);
        for (const auto& [language, title] : station.title.entries())
            m_byTitle.emplace(foldForComparison(title), station.id);
    }
}

std::optional<Id> NamedStations::find(const std::string& name) const {
    const auto folded = foldForComparison(name);
    if (const auto at = m_byCode.find(folded); at != m_byCode.end())
        return at->second;
    if (const auto at = m_byTitle.find(folded); at != m_byTitle.end())
        return at->second;
    return std::nullopt;
}

std::vector<Id> takeStations(Draft& draft, const std::vector<std::string>& names) {
    std::vector<Id> stations;
    const NamedStations present(draft.network());
    std::unordered_map<std::string, Id> added;
    for (const auto& name : names) {
        if (const auto known = present.find(name)) {
            stations.push_back(*known);
            continue;
        }
        const auto folded = foldForComparison(name);
        if (const auto at = added.find(folded); at != added.end()) {
            stations.push_back(at->second);
            continue;
        }
        auto station = newStation(draft.network(), {}, name);
        added.emplace(folded, station.id);
        stations.push_back(station.id);
        draft.put(std::move(station));
    }
    return stations;
}

} // namespace metronet
