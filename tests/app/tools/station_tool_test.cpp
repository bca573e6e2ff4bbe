// SPDX-License-Identifier: Apache-2.0
#include "app/canvas_fixture.h"
#include "catch.h"
#include "tools/station/station_tool.h"

using namespace metronet;

namespace {

struct StationFixture : CanvasFixture {
    StationTool tool;
    Id a = addStation(60, 60, "A");
    Id b = addStation(120, 60, "B");
    Id line = addLine({a, b});
    StationFixture() { view.setTool(&tool); }
};

} // namespace

TEST_CASE("A click on a track inserts a station and opens its name field") {
    StationFixture f;
    const auto before = f.document.network();
    f.click(90.4, 60.3);
    REQUIRE(f.field()->isVisible());
    f.type("Between");
    f.key(Qt::Key_Return);
    const auto* trunk = mainBranch(f.document.network(), f.line);
    REQUIRE(trunk->stops.size() == 3);
    const auto* station = f.document.network().find<Station>(trunk->stops[1].station);
    CHECK(station->position == Point{9000, 6000});
    CHECK(station->title.in("en") == "Between");
    REQUIRE(f.document.undo());
    REQUIRE(f.document.undo());
    CHECK(f.document.network() == before);
}

TEST_CASE("A click on empty paper adds a free station") {
    StationFixture f;
    f.click(100, 100);
    f.type("Free");
    f.key(Qt::Key_Return);
    CHECK(f.document.network().stations().size() == 3);
    CHECK(mainBranch(f.document.network(), f.line)->stops.size() == 2);
}

TEST_CASE("A click on a station only selects it") {
    StationFixture f;
    const auto steps = f.steps();
    f.click(120, 60);
    CHECK(f.steps() == steps);
    CHECK(f.document.selection() == EntitySet{EntityRef::station(f.b)});
    CHECK_FALSE(f.field()->isVisible());
}

TEST_CASE("Enter puts a station in the middle of the view") {
    StationFixture f;
    f.key(Qt::Key_Return);
    REQUIRE(f.field()->isVisible());
    CHECK(f.document.network().stations().size() == 3);
}
