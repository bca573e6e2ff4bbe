// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/geometry/map_maker.h"

#include "geometry/map_geometry.h"

using namespace metronet;

namespace {

/// Lines that share A-B-C and leave C upwards, straight on and downwards, in any order of making.
MapMaker fan(const std::vector<std::string>& lines) {
    MapMaker map;
    map.station("A", 0, 0);
    map.station("B", 30, 0);
    map.station("C", 60, 0);
    map.station("up", 90, -30);
    map.station("on", 90, 0);
    map.station("down", 90, 30);
    for (const auto& line : lines)
        map.line(line, {"A", "B", "C", line});
    return map;
}

std::vector<std::string> codes(const Network& network, const std::vector<Id>& lines) {
    std::vector<std::string> codes;
    for (const auto& line : lines)
        codes.push_back(network.find<Line>(line)->code);
    return codes;
}

} // namespace

TEST_CASE("Lines lie in the order in which they part, all along what they share") {
    // A station and a line share a code here; ids of stations come first.
    for (const auto& lines :
         std::vector<std::vector<std::string>>{{"up", "on", "down"}, {"down", "up", "on"}}) {
        const auto map = fan(lines);
        const MapGeometry geometry(map.network);
        const auto [a, b, c] = std::tuple(map.id("A"), map.id("B"), map.id("C"));
        for (const auto& ride : {Ride{a, b}, Ride{b, c}}) {
            CHECK(codes(map.network, geometry.lanes(ride)) == std::vector<std::string>{"down", "on", "up"});
            CHECK(codes(map.network, geometry.lanes(ride.back())) ==
                  std::vector<std::string>{"up", "on", "down"});
        }
    }
}

TEST_CASE("Where lines part nowhere the order of codes decides, the same all along") {
    MapMaker map;
    for (const char* code : {"A", "B", "C", "D"})
        map.station(code, 30.0 * static_cast<double>(map.network.stations().size()), 0);
    map.line("M10", {"D", "C", "B", "A"});
    map.line("M2", {"A", "B", "C", "D"});
    const MapGeometry geometry(map.network);
    const auto first = codes(map.network, geometry.lanes({map.id("A"), map.id("B")}));
    CHECK(codes(map.network, geometry.lanes({map.id("B"), map.id("C")})) == first);
    CHECK(codes(map.network, geometry.lanes({map.id("C"), map.id("D")})) == first);
}

TEST_CASE("Moving the far end of a line swaps lanes along the whole corridor") {
    auto map = fan({"up", "down"});
    MapGeometry geometry(map.network);
    Draft draft(map.network);
    draft.change<Station>(map.network.stationByCode("up")->id, [](Station& s) { s.position.y = fromMm(80); });
    const auto patch = std::move(draft).take();
    const auto after = apply(map.network, patch).value();
    const auto touched = geometry.update(after, patch);
    const Ride first{map.id("A"), map.id("B")};
    CHECK(codes(after, geometry.lanes(first)) == std::vector<std::string>{"up", "down"});
    CHECK(touched.tracks.contains(first.track()));
}

TEST_CASE("A user's order of lanes holds for its track") {
    auto map = fan({"up", "on", "down"});
    const auto track = map.track("B", "A", Bend::Auto);
    const auto line = [&](const char* code) { return map.network.lineByCode(code)->id; };
    map.change<Track>(track, [&](Track& t) { t.lanes = {line("on"), line("up"), line("down")}; });
    const MapGeometry geometry(map.network);
    const Ride ride{map.id("B"), map.id("A")};
    CHECK(codes(map.network, geometry.lanes(ride)) == std::vector<std::string>{"on", "up", "down"});
    CHECK(codes(map.network, geometry.lanes(ride.back())) == std::vector<std::string>{"down", "up", "on"});
}
