// SPDX-License-Identifier: Apache-2.0
#include "canvas/hit_test.h"
#include "catch.h"

using namespace metronet;

namespace {

struct Map {
    FigureIndex index;
    Id station = Id::random();
    Id other = Id::random();
    Id line = Id::random();
    Id zone = Id::random();

    void put(FigureKey key, Mark mark, Box bounds) {
        Figure figure;
        figure.key = key;
        figure.marks.push_back(std::move(mark));
        figure.bounds = bounds;
        index.put(std::make_shared<const Figure>(std::move(figure)));
    }

    Map() {
        Path track;
        track.moveTo({0, 0});
        track.lineTo({10000, 0});
        put({Layer::Tracks, 0, line, EntityRef::track(station, other)},
            Shape{track, {}, Pen{black, 200, {}, Cap::Flat}}, {0, -100, 10000, 100});
        put({Layer::Markers, 0, {}, EntityRef::station(station)},
            Shape{circle({0, 0}, 150), white, Pen{black, 40, {}, Cap::Flat}}, Box::around({0, 0}, 170, 170));
        TextRun run;
        run.text = "A long name";
        run.position = {300, -300};
        run.size = 320;
        run.width = 2000;
        put({Layer::Labels, 0, {}, EntityRef::station(station)}, run, {300, -800, 2300, 200});
        put({Layer::Badges, 0, line, EntityRef::station(station)},
            Shape{rectangle({-900, -200, -500, 200}), black, {}}, {-900, -200, -500, 200});
        put({Layer::Zones, 0, {}, EntityRef::of(Kind::Zone, zone)},
            Shape{rectangle({-5000, -5000, 15000, 5000}), white, {}}, {-5000, -5000, 15000, 5000});
        put({Layer::Sheet, 0, {}, EntityRef::of(Kind::Project, Id::random())},
            Shape{rectangle({-9000, -9000, 90000, 90000}), white, {}}, {-9000, -9000, 90000, 90000});
    }
    std::optional<EntityRef> at(double x, double y) const {
        const auto hit = hitAt(index, {x, y}, 100);
        return hit ? std::optional(hit->subject) : std::nullopt;
    }
};

} // namespace

TEST_CASE("Stations are met before tracks, tracks before zones, and the sheet is nothing") {
    const Map map;
    CHECK(map.at(0, 0) == EntityRef::station(map.station));
    CHECK(map.at(200, 0) == EntityRef::station(map.station));
    CHECK(map.at(5000, 0) == EntityRef::track(map.station, map.other));
    CHECK(map.at(5000, 190) == EntityRef::track(map.station, map.other));
    CHECK(map.at(5000, 3000) == EntityRef::of(Kind::Zone, map.zone));
    CHECK(map.at(-700, 0) == EntityRef::line(map.line));
    CHECK_FALSE(map.at(20000, 20000));
}

TEST_CASE("A track tells which lane was met") {
    const Map map;
    const auto hit = hitAt(map.index, {5000, 50}, 100);
    REQUIRE(hit);
    CHECK(hit->line == map.line);
    CHECK(hit->distance == 0);
}

TEST_CASE("A label is met on its text, not on the rest of its box") {
    const Map map;
    CHECK(map.at(1200, -400) == EntityRef::station(map.station));
    CHECK(map.at(1200, -700) == EntityRef::of(Kind::Zone, map.zone));
    CHECK(map.at(2400, -400) == EntityRef::of(Kind::Zone, map.zone));
}

TEST_CASE("A rectangle touches stations by marker and tracks by their course") {
    const Map map;
    CHECK(touchedBy(map.index, {4000, -50, 5000, 50}) ==
          EntitySet{EntityRef::track(map.station, map.other), EntityRef::of(Kind::Zone, map.zone)});
    const auto all = touchedBy(map.index, {-200, -200, 200, 200});
    CHECK(std::ranges::binary_search(all, EntityRef::station(map.station)));
}
