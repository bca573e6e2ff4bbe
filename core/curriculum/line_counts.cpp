// SPDX-License-Identifier: Apache-2.0
#include "curriculum/line_counts.h"

#include "base/text.h"
#include "curriculum/lines_at_stations.h"

#include <algorithm>
#include <map>

namespace metronet {

namespace {

/// Zero counts for every record, in natural order of codes.
template <class Counts, class R>
std::vector<Counts> zeroCounts(const Table<R>& table) {
    std::vector<const R*> records;
    for (const auto& record : table)
        records.push_back(&record);
    std::ranges::sort(records, [](const R* a, const R* b) { return naturalLess(a->code, b->code); });
    std::vector<Counts> counts;
    for (const auto* record : records)
        counts.push_back({record->id});
    return counts;
}

template <class Counts>
std::map<Id, Counts*> byId(std::vector<Counts>& counts, Id Counts::*id) {
    std::map<Id, Counts*> found;
    for (auto& count : counts)
        found[count.*id] = &count;
    return found;
}

} // namespace

std::vector<LineCounts> lineCounts(const Network& network) {
    auto counts = zeroCounts<LineCounts>(network.lines());
    const auto of = byId(counts, &LineCounts::line);
    for (const auto& [station, lines] : linesAtStations(network)) {
        for (const auto& line : lines) {
            ++of.at(line)->stations;
            of.at(line)->minutes += network.find<Station>(station)->minutes.value_or(0);
        }
    }
    return counts;
}

std::vector<AcademyCounts> academyCounts(const Network& network) {
    auto counts = zeroCounts<AcademyCounts>(network.academies());
    const auto of = byId(counts, &AcademyCounts::academy);
    for (const auto& station : network.stations())
        if (!station.isWaypoint())
            for (const auto& academy : station.offeredBy)
                ++of.at(academy)->stations;
    return counts;
}

} // namespace metronet
