// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/geometry/map_maker.h"

#include "geometry/track_index.h"

using namespace metronet;

namespace {

MapMaker fiveStations() {
    MapMaker map;
    for (const char* code : {"A", "B", "C", "D", "E"})
        map.station(code, 10.0 * static_cast<double>(map.network.stations().size()), 0);
    return map;
}

void checkSame(const TrackIndex& index, const Network& network) {
    const TrackIndex fresh(network);
    CHECK(index.tracks() == fresh.tracks());
    for (const auto& station : network.stations()) {
        CHECK(index.neighbours(station.id) == fresh.neighbours(station.id));
        CHECK(index.linksAt(station.id) == fresh.linksAt(station.id));
        CHECK(index.linesCalling(station.id) == fresh.linesCalling(station.id));
    }
}

Patch withStops(const Network& network, Id branch, const std::vector<Id>& stations) {
    Draft draft(network);
    draft.change<Branch>(branch, [&](Branch& b) {
        b.stops.clear();
        for (const auto& station : stations)
            b.stops.push_back({Id::random(), station, Call::Calls});
    });
    return std::move(draft).take();
}

} // namespace

TEST_CASE("Tracks lie between successive stops and know their lines") {
    auto map = fiveStations();
    const auto first = map.line("1", {"A", "B", "C"});
    const auto second = map.line("2", {"D", "C", "B"});
    const TrackIndex index(map.network);
    CHECK(index.linesOn(EntityRef::track(map.id("C"), map.id("B"))) == std::vector{first, second});
    CHECK(index.linesOn(EntityRef::track(map.id("A"), map.id("C"))).empty());
    CHECK(index.neighbours(map.id("C")) == std::vector{map.id("B"), map.id("D")});
    CHECK(index.linksAt(map.id("A")) == std::vector{Link{first, {}, map.id("B")}});
    CHECK(index.startsAt(second, map.id("D")));
    CHECK_FALSE(index.startsAt(second, map.id("B")));
}

TEST_CASE("A ring has no end") {
    auto map = fiveStations();
    map.line("1", {"A", "B"});
    map.branch("1", {"C", "D", "E", "C"}, BranchKind::Ring);
    const TrackIndex index(map.network);
    const auto& links = index.linksAt(map.id("C"));
    REQUIRE_FALSE(links.empty());
    CHECK(links.front() == Link{map.id("1"), map.id("D"), map.id("E")});
    CHECK(links.size() == 1);
}

TEST_CASE("A line that passes does not call") {
    auto map = fiveStations();
    map.line("1", {"A", "B", "C"});
    const auto branch = map.network.branches().begin()->id;
    map.change<Branch>(branch, [](Branch& b) { b.stops[1].call = Call::Passes; });
    const TrackIndex index(map.network);
    CHECK(index.linesCalling(map.id("B")).empty());
    CHECK(index.linksAt(map.id("B")).size() == 1);
}

TEST_CASE("The index follows changes of stops and touches only what is near") {
    auto map = fiveStations();
    const auto [a, b, c, d, e] = std::tuple(map.id("A"), map.id("B"), map.id("C"), map.id("D"), map.id("E"));
    map.line("1", {"A", "B", "C", "D"});
    const auto branch = map.network.branches().begin()->id;
    auto network = map.network;
    TrackIndex index(network);
    for (const auto& stops : std::vector<std::vector<Id>>{{a, b, c, d, e},
                                                          {a, b, d, e},
                                                          {a, b, d, d, e},
                                                          {b, d, d, d, e},
                                                          {e, d, b},
                                                          {},
                                                          {a},
                                                          {a, b, a, c, a},
                                                          {a, b, a, c}}) {
        const auto patch = withStops(network, branch, stops);
        network = apply(network, patch).value();
        index.update(patch);
        checkSame(index, network);
    }

    network = map.network;
    TrackIndex appended(network);
    const auto touched = appended.update(withStops(network, branch, {a, b, c, d, e}));
    CHECK(touched.stations == std::set{d, e});
    CHECK(touched.tracks == std::set{EntityRef::track(d, e)});
}
