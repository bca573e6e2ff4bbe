// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/geometry/map_maker.h"

#include "geometry/map_geometry.h"

using namespace metronet;

namespace {

Vec endAt(const Path& path, Vec place) {
    const Vec first = path.points.front();
    const Vec last = path.points.back();
    return (first - place).length() < (last - place).length() ? first : last;
}

/// Two lines that run together round corners, over a waypoint, and part.
MapMaker winding() {
    MapMaker map;
    map.station("A", 0, 0);
    map.station("B", 30, 0);
    map.waypoint("w", 50, 0);
    map.station("C", 70, 20);
    map.station("D", 70, 50);
    map.station("E", 110, 57);
    map.station("F", 40, 50);
    map.line("1", {"A", "B", "w", "C", "D", "E"});
    map.line("2", {"F", "D", "C", "w", "B", "A"});
    map.line("3", {"B", "w", "C", "D", "E"});
    return map;
}

} // namespace

TEST_CASE("The lanes of a line join at stations and waypoints without a gap") {
    const auto map = winding();
    const MapGeometry geometry(map.network);
    for (const auto& branch : map.network.branches()) {
        for (std::size_t i = 1; i + 1 < branch.stops.size(); ++i) {
            const auto [a, b, c] =
                std::tuple(branch.stops[i - 1].station, branch.stops[i].station, branch.stops[i + 1].station);
            const Vec place(map.network.find<Station>(b)->position);
            const auto before = endAt(geometry.lanePath(EntityRef::track(a, b), branch.line), place);
            const auto after = endAt(geometry.lanePath(EntityRef::track(b, c), branch.line), place);
            CHECK((before - after).length() < 0.01);
        }
    }
}

TEST_CASE("A line turns at a station under its marker, at a waypoint in a full curve") {
    MapMaker map;
    for (const char* kind : {"station", "waypoint"}) {
        const std::string code = kind;
        map.station(code + "1", 0, 0);
        code == "station" ? map.station(code, 50, 0) : map.waypoint(code, 50, 0);
        map.station(code + "2", 50, 50);
        map.line("line " + code, {code + "1", code, code + "2"});
    }
    const MapGeometry geometry(map.network);
    const auto stray = [&](const std::string& code) {
        const auto passages = geometry.passagesAt(map.id(code));
        REQUIRE(passages.size() == 1);
        return (passages[0].point - Vec(map.network.stationByCode(code)->position)).length();
    };
    const auto& style = map.network.project().style;
    CHECK(stray("station") < 0.4 * style.lineWidth);
    CHECK(stray("waypoint") == Approx(style.cornerRadius * (std::sqrt(2.0) - 1)).epsilon(0.01));
}

TEST_CASE("A branch merges into the line it leaves") {
    MapMaker map;
    map.station("A", 0, 0);
    map.station("B", 40, 0);
    map.station("C", 80, 0);
    map.station("D", 80, 40);
    map.line("1", {"A", "B", "C"});
    map.branch("1", {"B", "D"});
    const MapGeometry geometry(map.network);
    const auto path = geometry.lanePath(EntityRef::track(map.id("B"), map.id("D")), map.id("1"));
    // It begins on the way in, before the station, on the trunk itself.
    const Vec start = endAt(path, Vec(Point{fromMm(40), 0}));
    CHECK(start.y == Approx(0).margin(0.01));
    CHECK(start.x < fromMm(40));
    CHECK(geometry.passagesAt(map.id("B")).size() == 1);
}

TEST_CASE("An edit touches its neighbourhood and nothing else") {
    MapMaker map;
    std::vector<std::string> stops;
    for (int i = 0; i < 40; ++i) {
        stops.push_back("S" + std::to_string(i));
        map.station(stops.back(), 20.0 * i, i % 3);
    }
    map.line("1", stops);
    MapGeometry geometry(map.network);
    Draft draft(map.network);
    draft.change<Station>(map.id("S20"), [](Station& s) { s.position.y = fromMm(15); });
    const auto patch = std::move(draft).take();
    const auto touched = geometry.update(apply(map.network, patch).value(), patch);
    CHECK(touched.stations.size() <= 5);
    CHECK(touched.tracks.size() <= 6);
}
