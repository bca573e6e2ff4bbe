// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/draft.h"

#include <string>
#include <vector>

namespace metronet {

/// Makes small maps for tests: stations by code at places in millimetres, lines as lists of codes. Ids follow
/// from the order of making, so that a test reads the same every time.
class MapMaker {
public:
    explicit MapMaker(Network start = emptyNetwork("Testkaart")) : network(std::move(start)) {}

    Id station(const std::string& code, double x, double y, const std::string& title = {},
               StationKind kind = StationKind::Station) {
        Station station;
        station.id = nextId();
        station.code = code;
        station.title.set("nl", title);
        station.stationKind = kind;
        station.position = {fromMm(x), fromMm(y)};
        return put(std::move(station));
    }
    Id waypoint(const std::string& code, double x, double y) {
        return station(code, x, y, {}, StationKind::Waypoint);
    }
    Id line(const std::string& code, const std::vector<std::string>& stops,
            Pattern pattern = Pattern::Solid) {
        Line line;
        line.id = nextId();
        line.code = code;
        line.badge = code;
        line.name.set("nl", "Lijn " + code);
        line.colour = linePalette[network.lines().size() % linePalette.size()];
        line.pattern = pattern;
        put(line);
        branch(code, stops, BranchKind::Trunk);
        return line.id;
    }
    Id branch(const std::string& line, const std::vector<std::string>& stops,
              BranchKind kind = BranchKind::Branch) {
        Branch branch;
        branch.id = nextId();
        branch.line = network.lineByCode(line)->id;
        branch.branchKind = kind;
        for (const auto& code : stops) {
            const auto* station = network.stationByCode(code);
            branch.stops.push_back(
                {nextId(), station->id, station->isWaypoint() ? Call::Passes : Call::Calls});
        }
        return put(std::move(branch));
    }
    Id track(const std::string& from, const std::string& to, Bend bend, std::vector<Point> points = {}) {
        Track track;
        track.id = nextId();
        track.from = id(from);
        track.to = id(to);
        track.bend = bend;
        track.points = std::move(points);
        return put(std::move(track));
    }

    template <Record R>
    Id put(R record) {
        const auto id = record.id;
        network.table<R>().put(std::make_shared<const R>(std::move(record)));
        return id;
    }
    template <Record R, class Edit>
    void change(Id id, Edit edit) {
        R copy = *network.find<R>(id);
        edit(copy);
        put(std::move(copy));
    }
    Id id(const std::string& code) const {
        const auto* station = network.stationByCode(code);
        return station ? station->id : network.lineByCode(code)->id;
    }

    Network network;

private:
    Id nextId() {
        Id id;
        ++m_made;
        id.bytes[0] = static_cast<std::uint8_t>(m_made >> 8);
        id.bytes[1] = static_cast<std::uint8_t>(m_made);
        id.bytes[15] = 1;
        return id;
    }

    unsigned m_made = 0;
};

} // namespace metronet
