// SPDX-License-Identifier: Apache-2.0
#include "app/canvas_fixture.h"
#include "catch.h"
#include "tools/line/line_tool.h"

using namespace metronet;

namespace {

struct PenFixture : CanvasFixture {
    LineTool tool;
    PenFixture() { view.setTool(&tool); }

    const Branch* trunk(std::size_t line = 0) {
        auto at = document.network().lines().begin();
        std::advance(at, line);
        return mainBranch(document.network(), at->id);
    }
    std::string titleOf(const Stop& stop) const {
        return document.network().find<Station>(stop.station)->title.in("en");
    }
    void place(double x, double y, const char* name) {
        click(x, y);
        type(name);
        key(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("Two lines of five stations that cross in an interchange are drawn and named with the mouse") {
    PenFixture f;
    for (const auto& [x, name] : {std::pair{40, "A1"}, {70, "A2"}, {100, "Cross"}, {130, "A4"}, {160, "A5"}})
        f.place(x, 75, name);
    f.key(Qt::Key_Return);
    REQUIRE(f.document.network().lines().size() == 1);

    f.document.select({});
    f.place(100, 25, "B1");
    f.place(100, 50, "B2");
    f.click(100, 75);
    CHECK_FALSE(f.field()->isVisible());
    f.place(100, 100, "B4");
    f.place(100, 125, "B5");
    f.key(Qt::Key_Escape);

    const auto& network = f.document.network();
    REQUIRE(network.lines().size() == 2);
    CHECK(network.stations().size() == 9);
    std::vector<std::vector<std::string>> titles;
    for (const auto& branch : network.branches()) {
        CHECK(branch.stops.size() == 5);
        titles.emplace_back();
        for (const auto& stop : branch.stops)
            titles.back().push_back(f.titleOf(stop));
    }
    std::ranges::sort(titles);
    CHECK(titles[0] == std::vector<std::string>{"A1", "A2", "Cross", "A4", "A5"});
    CHECK(titles[1] == std::vector<std::string>{"B1", "B2", "Cross", "B4", "B5"});
}

TEST_CASE("Each click is one step, and undo takes the pen back with it") {
    PenFixture f;
    const auto empty = f.document.network();
    for (const int x : {40, 70, 100}) {
        f.click(x, 75);
        f.key(Qt::Key_Escape); // no name
    }
    CHECK(f.steps() == 3);
    REQUIRE(f.document.undo());
    CHECK(f.trunk()->stops.size() == 2);
    f.click(70, 100);
    CHECK(f.trunk()->stops.size() == 3);
    f.key(Qt::Key_Escape);
    while (f.steps() > 0)
        REQUIRE(f.document.undo());
    CHECK(f.document.network() == empty);
}

TEST_CASE("Moving shows the next stop without making it") {
    PenFixture f;
    f.click(40, 75);
    f.key(Qt::Key_Escape);
    const auto before = f.document.network();
    f.moveTo(70, 75);
    CHECK(f.document.hasPreview());
    CHECK(f.document.shown().stations().size() == 2);
    CHECK(f.document.network() == before);
    f.moveTo(100, 95);
    CHECK(f.document.shown().stations().size() == 2);
    f.key(Qt::Key_Escape);
    CHECK_FALSE(f.document.hasPreview());
    CHECK(f.document.shown() == before);
}

TEST_CASE("Backspace takes back the last stop with its name") {
    PenFixture f;
    f.place(40, 75, "One");
    f.place(70, 75, "Two");
    f.place(100, 75, "Three");
    f.key(Qt::Key_Backspace);
    CHECK(f.document.network().stations().size() == 2);
    f.click(100, 100);
    SECTION("also from the empty name field") {
        REQUIRE(f.field()->isVisible());
        f.key(Qt::Key_Backspace);
        CHECK(f.document.network().stations().size() == 2);
        CHECK_FALSE(f.field()->isVisible());
    }
    SECTION("down to nothing") {
        f.key(Qt::Key_Escape);
        for (int i = 0; i < 3; ++i)
            f.key(Qt::Key_Backspace);
        CHECK(f.document.network().stations().isEmpty());
        CHECK(f.document.network().lines().isEmpty());
    }
}

TEST_CASE("Starting on a terminus extends that line") {
    PenFixture f;
    const auto a = f.addStation(60, 60, "A");
    const auto b = f.addStation(90, 60, "B");
    const auto line = f.addLine({a, b});
    f.document.select({});
    f.click(90, 60);
    f.click(120, 60);
    f.key(Qt::Key_Escape);
    CHECK(f.document.network().lines().size() == 1);
    CHECK(mainBranch(f.document.network(), line)->stops.size() == 3);

    SECTION("with Shift it begins a line of its own") {
        f.key(Qt::Key_Escape);
        f.document.select({});
        f.click(60, 60, Qt::ShiftModifier);
        f.click(60, 90);
        f.key(Qt::Key_Escape);
        CHECK(f.document.network().lines().size() == 2);
    }
}

TEST_CASE("Starting on another station of the selected line makes a branch") {
    PenFixture f;
    const auto a = f.addStation(60, 60, "A");
    const auto b = f.addStation(90, 60, "B");
    const auto c = f.addStation(120, 60, "C");
    const auto line = f.addLine({a, b, c});
    f.document.select({EntityRef::line(line)});
    f.click(90, 60);
    f.click(90, 90);
    f.key(Qt::Key_Escape);
    const auto branches = f.document.network().branchesOf(line);
    REQUIRE(branches.size() == 2);
    CHECK(branches[1]->branchKind == BranchKind::Branch);
    CHECK(branches[1]->stops.front().station == b);
    f.click(110, 90);
    f.key(Qt::Key_Escape);
    CHECK(f.document.network().branchesOf(line)[1]->stops.size() == 3);
}

TEST_CASE("A click on a track makes the stop there an interchange") {
    PenFixture f;
    const auto a = f.addStation(60, 60, "A");
    const auto b = f.addStation(120, 60, "B");
    const auto line = f.addLine({a, b});
    f.document.select({});
    f.place(90, 30, "Up");
    f.place(90, 60, "Middle");
    f.place(90, 90, "Down");
    f.key(Qt::Key_Return);
    const auto& network = f.document.network();
    const auto* trunk = mainBranch(network, line);
    REQUIRE(trunk->stops.size() == 3);
    CHECK(f.titleOf(trunk->stops[1]) == "Middle");
    CHECK(network.find<Station>(trunk->stops[1].station)->position == Point{9000, 6000});
    CHECK(network.lines().size() == 2);
}

TEST_CASE("Coming back to the first station closes a ring and lifts the pen") {
    PenFixture f;
    f.place(60, 60, "A");
    f.place(100, 60, "B");
    f.place(100, 100, "C");
    f.click(60, 60);
    REQUIRE(f.document.network().branches().size() == 1);
    CHECK(f.document.network().branches().begin()->branchKind == BranchKind::Ring);
    const auto steps = f.steps();
    f.moveTo(140, 120);
    CHECK_FALSE(f.document.hasPreview());
    CHECK(f.steps() == steps);
}

TEST_CASE("A double click ends the line without another stop") {
    PenFixture f;
    f.click(40, 75);
    f.key(Qt::Key_Escape);
    f.doubleClick(70, 75);
    f.moveTo(100, 75);
    CHECK_FALSE(f.document.hasPreview());
    CHECK(f.document.network().stations().size() == 2);
}

TEST_CASE("A line is drawn and named with the keyboard alone") {
    PenFixture f;
    f.key(Qt::Key_Return);
    f.type("One");
    f.key(Qt::Key_Tab);
    f.type("Two");
    f.key(Qt::Key_Tab);
    f.type("Three");
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    f.type("Four");
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Return);
    REQUIRE(f.document.network().lines().size() == 1);
    const auto& stops = f.trunk()->stops;
    REQUIRE(stops.size() == 4);
    CHECK(f.titleOf(stops[0]) == "One");
    CHECK(f.titleOf(stops[3]) == "Four");
    CHECK(f.placeOf(stops[1].station).x - f.placeOf(stops[0].station).x == fromMm(20));
    CHECK(f.placeOf(stops[3].station).y - f.placeOf(stops[2].station).y == fromMm(5));
}

TEST_CASE("Enter extends from the selected station by one spacing") {
    PenFixture f;
    const auto a = f.addStation(60, 60, "A");
    const auto b = f.addStation(90, 60, "B");
    const auto line = f.addLine({a, b});
    f.document.select({EntityRef::station(b)});
    f.key(Qt::Key_Return);
    f.type("C");
    f.key(Qt::Key_Return);
    const auto* trunk = mainBranch(f.document.network(), line);
    REQUIRE(trunk->stops.size() == 3);
    CHECK(f.placeOf(trunk->stops[2].station) == Point{12000, 6000});
}
