// SPDX-License-Identifier: Apache-2.0
#include "app/canvas_fixture.h"
#include "catch.h"
#include "tools/select/select_tool.h"

using namespace metronet;

namespace {

struct SelectFixture : CanvasFixture {
    SelectTool tool;
    Id a = addStation(60, 60, "Alpha");
    Id b = addStation(90, 60, "Beta");
    Id c = addStation(120, 60, "Gamma");
    Id line = addLine({a, b, c});

    SelectFixture() {
        document.select({});
        view.setTool(&tool);
    }

    EntitySet selection() const { return document.selection(); }
};

EntitySet sorted(EntitySet set) {
    std::ranges::sort(set);
    return set;
}

} // namespace

TEST_CASE("A click selects the station, a click on paper lets it go") {
    SelectFixture f;
    f.click(60, 60);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.a)});
    f.click(90, 60);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.b)});
    f.click(90, 100);
    CHECK(f.selection().empty());
}

TEST_CASE("Shift and Ctrl clicks add to the selection and take away") {
    SelectFixture f;
    f.click(60, 60);
    f.click(90, 60, Qt::ShiftModifier);
    CHECK(f.selection() == sorted({EntityRef::station(f.a), EntityRef::station(f.b)}));
    f.click(60, 60, Qt::ControlModifier);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.b)});
}

TEST_CASE("A click on a track selects its line, another one the track") {
    SelectFixture f;
    f.click(75, 60);
    CHECK(f.selection() == EntitySet{EntityRef::line(f.line)});
    f.click(75, 60);
    CHECK(f.selection() == EntitySet{EntityRef::track(f.a, f.b)});
}

TEST_CASE("A click well beside a label or a station selects nothing") {
    SelectFixture f;
    f.click(60, 75);
    f.click(90, 45);
    f.click(140, 62);
    CHECK(f.selection().empty());
}

TEST_CASE("Dragging a station moves it by one step, and undo restores network and selection") {
    SelectFixture f;
    f.click(90, 60);
    const auto before = f.document.network();
    const auto steps = f.steps();

    f.dragTo(90, 60, 90, 80);
    CHECK(f.document.hasPreview());
    CHECK(f.document.network() == before);
    CHECK(f.placeOf(f.b) == Point{9000, 8000});
    f.release(90, 80);
    CHECK_FALSE(f.document.hasPreview());
    CHECK(f.steps() == steps + 1);
    CHECK(f.placeOf(f.b) == Point{9000, 8000});
    CHECK(f.selection() == EntitySet{EntityRef::station(f.b)});

    REQUIRE(f.document.undo());
    CHECK(f.document.network() == before);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.b)});
}

TEST_CASE("Escape in the middle of a drag leaves no trace") {
    SelectFixture f;
    const auto before = f.document.network();
    const auto steps = f.steps();
    f.dragTo(90, 60, 110, 95);
    f.key(Qt::Key_Escape);
    CHECK_FALSE(f.document.hasPreview());
    f.moveTo(130, 95);
    f.release(130, 95);
    CHECK(f.document.network() == before);
    CHECK(f.steps() == steps);
}

TEST_CASE("Undo in the middle of a drag ends the drag") {
    SelectFixture f;
    f.dragTo(90, 60, 110, 95);
    REQUIRE(f.document.undo());
    CHECK_FALSE(f.document.hasPreview());
    const auto network = f.document.network();
    f.moveTo(130, 95);
    f.release(130, 95);
    CHECK(f.document.network() == network);
}

TEST_CASE("A drag that comes a little off the straight snaps onto it, and with Ctrl it does not") {
    SelectFixture f;
    f.dragTo(120, 60, 125.3, 60.7);
    CHECK(f.placeOf(f.c).y == 6000);
    f.release(125.3, 60.7);
    CHECK(f.placeOf(f.c).y == 6000);
    f.dragTo(125, 60, 130, 60.7, Qt::ControlModifier);
    CHECK(f.placeOf(f.c).y != 6000);
    f.key(Qt::Key_Escape);
}

TEST_CASE("Dragging one of several selected stations moves them all") {
    SelectFixture f;
    f.click(60, 60);
    f.click(90, 60, Qt::ShiftModifier);
    f.dragTo(90, 60, 90, 90);
    f.release(90, 90);
    CHECK(f.placeOf(f.a) == Point{6000, 9000});
    CHECK(f.placeOf(f.b) == Point{9000, 9000});
    CHECK(f.placeOf(f.c) == Point{12000, 6000});
}

TEST_CASE("Dragging a selected line moves all its stations, also interchanges") {
    SelectFixture f;
    f.click(75, 60);
    f.dragTo(75, 60, 75, 80);
    f.release(75, 80);
    for (const auto& id : {f.a, f.b, f.c})
        CHECK(f.placeOf(id).y == 8000);
}

TEST_CASE("A marquee takes the stations it touches") {
    SelectFixture f;
    f.dragTo(50, 50, 100, 70);
    f.release(100, 70);
    CHECK(f.selection() == sorted({EntityRef::station(f.a), EntityRef::station(f.b)}));

    SECTION("with Shift what was selected stays") {
        f.moveTo(110, 50);
        f.press(110, 50, Qt::ShiftModifier);
        f.moveTo(130, 70, Qt::ShiftModifier);
        f.release(130, 70, Qt::ShiftModifier);
        CHECK(f.selection().size() == 3);
    }
    SECTION("Escape keeps the selection of before") {
        f.dragTo(110, 50, 130, 70);
        f.key(Qt::Key_Escape);
        f.release(130, 70);
        CHECK(f.selection().size() == 2);
    }
}

TEST_CASE("Arrow keys move the selection by the grid, and repeats are one step") {
    SelectFixture f;
    f.click(60, 60);
    const auto before = f.document.network();
    const auto steps = f.steps();
    QTest::keyPress(&f.view, Qt::Key_Down);
    QTest::keyPress(&f.view, Qt::Key_Down);
    QTest::keyPress(&f.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyRelease(&f.view, Qt::Key_Right);
    CHECK(f.steps() == steps);
    QTest::keyRelease(&f.view, Qt::Key_Down);
    CHECK(f.steps() == steps + 1);
    CHECK(f.placeOf(f.a) == Point{11000, 7000});
    REQUIRE(f.document.undo());
    CHECK(f.document.network() == before);
}

TEST_CASE("Delete removes what is selected, undo brings all of it back") {
    SelectFixture f;
    f.click(90, 60);
    const auto before = f.document.network();
    f.key(Qt::Key_Delete);
    CHECK_FALSE(f.document.network().find<Station>(f.b));
    CHECK(f.selection().empty());
    REQUIRE(f.document.undo());
    CHECK(f.document.network() == before);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.b)});
}

TEST_CASE("A double click renames in place: Enter sets the name, Escape forgets it") {
    SelectFixture f;
    f.doubleClick(60, 60);
    REQUIRE(f.field()->isVisible());
    CHECK(f.typed() == "Alpha");
    f.type("Intake");
    f.key(Qt::Key_Return);
    CHECK_FALSE(f.field()->isVisible());
    CHECK(f.document.network().find<Station>(f.a)->title.in("en") == "Intake");

    f.doubleClick(60, 60);
    f.type("Other");
    f.key(Qt::Key_Escape);
    CHECK_FALSE(f.field()->isVisible());
    CHECK(f.document.network().find<Station>(f.a)->title.in("en") == "Intake");
    CHECK(f.selection() == EntitySet{EntityRef::station(f.a)});
}

TEST_CASE("A click elsewhere ends naming and keeps what was typed") {
    SelectFixture f;
    f.doubleClick(60, 60);
    f.type("Kept");
    f.click(150, 100);
    CHECK(f.document.network().find<Station>(f.a)->title.in("en") == "Kept");
}

TEST_CASE("Tab walks along the line and out of the canvas behind its end") {
    SelectFixture f;
    f.click(60, 60);
    f.key(Qt::Key_Tab);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.b)});
    f.key(Qt::Key_Tab);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.c)});
    CHECK(f.view.accessibleDescription().contains(QStringLiteral("Gamma")));
    f.key(Qt::Key_Tab);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.c)});
    f.key(Qt::Key_Home);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.a)});
    f.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(f.selection() == EntitySet{EntityRef::station(f.b)});
}

TEST_CASE("Insert puts a station half way to the next stop and asks for its name") {
    SelectFixture f;
    f.click(60, 60);
    f.key(Qt::Key_Insert);
    REQUIRE(f.field()->isVisible());
    f.type("Between");
    f.key(Qt::Key_Return);
    const auto* trunk = mainBranch(f.document.network(), f.line);
    REQUIRE(trunk->stops.size() == 4);
    const auto* station = f.document.network().find<Station>(trunk->stops[1].station);
    CHECK(station->position == Point{7500, 6000});
    CHECK(station->title.in("en") == "Between");
}

TEST_CASE("The handle at a line's end extends it") {
    SelectFixture f;
    f.click(75, 60);
    const auto before = f.document.network();
    const double offset = (4.2 * 200 + 10 * f.view.unitsPerPixel()) / 100;

    SECTION("to empty paper, with the name field open") {
        f.dragTo(120 + offset, 60, 150, 60);
        f.release(150, 60);
        REQUIRE(f.field()->isVisible());
        f.type("End");
        f.key(Qt::Key_Return);
        const auto* trunk = mainBranch(f.document.network(), f.line);
        REQUIRE(trunk->stops.size() == 4);
        CHECK(f.document.network().find<Station>(trunk->stops.back().station)->title.in("en") == "End");
        REQUIRE(f.document.undo());
        REQUIRE(f.document.undo());
        CHECK(f.document.network() == before);
        CHECK(f.selection() == EntitySet{EntityRef::line(f.line)});
    }
    SECTION("Escape gives it up") {
        f.dragTo(120 + offset, 60, 150, 60);
        CHECK(f.document.hasPreview());
        f.key(Qt::Key_Escape);
        f.release(150, 60);
        CHECK(f.document.network() == before);
    }
    SECTION("at the start it grows at the front") {
        f.dragTo(60 - offset, 60, 60, 90);
        f.release(60, 90);
        f.key(Qt::Key_Escape);
        const auto* trunk = mainBranch(f.document.network(), f.line);
        REQUIRE(trunk->stops.size() == 4);
        CHECK(trunk->stops[1].station == f.a);
    }
}
