// SPDX-License-Identifier: Apache-2.0
#include "exchange/json/branch_reader.h"

namespace metronet {

namespace {

using nlohmann::json;

/// The stops a list of codes names, with the ids beside it where those are good.
std::vector<Stop> readStops(ElementReader& reader, const json& object, const std::string& path) {
    const auto& codes = reader.list(object, "stops", path + ".stops");
    const auto& ids = reader.list(object, "stopIds", path + ".stopIds");
    if (!ids.empty() && ids.size() != codes.size())
        reader.report(ids, path + ".stopIds", Reason::OutOfRange);
    const bool hasIds = ids.size() == codes.size();
    std::vector<Stop> stops;
    std::set<Id> taken;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto index = '[' + std::to_string(i) + ']';
        Stop stop{Id::random(), {}, Call::Calls};
        reader.read(codes[i], path + ".stops" + index, "station", stop.station);
        if (stop.station.isNil())
            continue;
        if (hasIds)
            reader.read(ids[i], path + ".stopIds" + index, "", stop.id);
        if (stop.id.isNil() || !taken.insert(stop.id).second) {
            reader.report(ids[i], path + ".stopIds" + index, Reason::DuplicateId);
            stop.id = Id::random();
        }
        stops.push_back(stop);
    }
    return stops;
}

/// `skippable` or `passes`: station codes, or ids of stops.
void readCalls(ElementReader& reader, const json& object, const std::string& path, const char* key, Call call,
               std::vector<Stop>& stops) {
    const auto& names = reader.list(object, key, path + '.' + key);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto name = names[i].is_string() ? names[i].get<std::string>() : std::string();
        const auto stopId = Id::parse(name);
        const auto* station = reader.stations.find(name);
        bool found = false;
        for (auto& stop : stops) {
            if ((stopId && stop.id == *stopId) || (station && stop.station == *station)) {
                stop.call = call;
                found = true;
            }
        }
        if (!found)
            reader.report(names[i], path + '.' + key + '[' + std::to_string(i) + ']',
                          Reason::UnknownReference, "T02");
    }
}

} // namespace

void readBranches(ElementReader& reader, const json& line, const std::string& linePath, Id lineId) {
    const auto& list = reader.list(line, "branches", linePath + ".branches");
    bool hasTrunk = false;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto path = linePath + ".branches[" + std::to_string(i) + ']';
        const auto& object = list[i];
        if (!reader.isObject(object, path))
            continue;
        Branch branch;
        branch.id = reader.id(object, path);
        branch.line = lineId;
        branch.position = static_cast<int>(i);
        reader.fields(object, path, branch, {"id", "line", "stops", "stopIds", "skippable", "passes"});
        branch.stops = readStops(reader, object, path);
        readCalls(reader, object, path, "skippable", Call::Skippable, branch.stops);
        readCalls(reader, object, path, "passes", Call::Passes, branch.stops);
        for (auto& stop : branch.stops)
            if (reader.import.network.find<Station>(stop.station)->isWaypoint())
                stop.call = Call::Passes;
        if (branch.branchKind == BranchKind::Trunk && std::exchange(hasTrunk, true)) {
            reader.report(object, path + ".kind", Reason::SecondTrunk);
            branch.branchKind = BranchKind::Branch;
        }
        reader.import.network.table<Branch>().put(std::make_shared<const Branch>(std::move(branch)));
    }
}

} // namespace metronet
