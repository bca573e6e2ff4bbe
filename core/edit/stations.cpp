// SPDX-License-Identifier: Apache-2.0
#include "edit/stations.h"

#include "edit/codes.h"
#include "model/draft.h"

namespace metronet {

Station newStation(const Network& network, Point position, std::string_view title) {
    const auto& languages = network.project().languages;
    Station station;
    station.id = Id::random();
    station.code = nextStationCode(network);
    station.title.set(languages.empty() ? "nl" : languages.front(), title);
    station.status = Status::Draft;
    station.position = position;
    return station;
}

Station newWaypoint(const Network& network, Point position) {
    Station waypoint;
    waypoint.id = Id::random();
    waypoint.code = nextWaypointCode(network);
    waypoint.stationKind = StationKind::Waypoint;
    waypoint.position = position;
    return waypoint;
}

Patch addStation(const Network& network, Station station) {
    Draft draft(network);
    draft.put(std::move(station));
    return std::move(draft).take();
}

Patch moveStations(const Network& network, const std::map<Id, Point>& positions) {
    Draft draft(network);
    for (const auto& [id, position] : positions)
        draft.change<Station>(id, [&, to = position](Station& station) { station.position = to; });
    if (positions.size() < 2)
        return std::move(draft).take();
    for (const auto& track : network.tracks()) {
        const auto from = positions.find(track.from);
        const auto to = positions.find(track.to);
        if (track.points.empty() || from == positions.end() || to == positions.end())
            continue;
        const auto* start = network.find<Station>(track.from);
        const auto* finish = network.find<Station>(track.to);
        if (!start || !finish)
            continue;
        const Point moves = (from->second - start->position) + (to->second - finish->position);
        draft.change<Track>(track.id, [&](Track& moved) {
            for (auto& point : moved.points)
                point = point + Point{moves.x / 2, moves.y / 2};
        });
    }
    return std::move(draft).take();
}

} // namespace metronet
