// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/geometry/map_maker.h"

#include "drawing/map_drawing.h"

using namespace metronet;

namespace {

const Figure* figure(const Drawing& drawing, Layer layer, Id subject, Id line = {}) {
    for (const auto& [key, figure] : drawing.figures())
        if (key.layer == layer && key.subject.id == subject && key.line == line)
            return figure.get();
    return nullptr;
}

std::string words(const Figure& figure) {
    std::string text;
    for (const auto& mark : figure.marks)
        if (const auto* run = std::get_if<TextRun>(&mark))
            text += (text.empty() ? "" : " ") + run->text;
    return text;
}

MapMaker crossing() {
    MapMaker map;
    map.station("A", 0, 50, "Digitale scan van je bedrijf");
    map.station("X", 40, 50, "Kruising");
    map.station("B", 80, 50, "Einde");
    map.station("C", 40, 10, "Noord");
    map.station("D", 40, 90, "Zuid");
    map.line("1", {"A", "X", "B"});
    map.line("2", {"C", "X", "D"});
    return map;
}

} // namespace

TEST_CASE("Everything on a map has its figure") {
    auto map = crossing();
    const auto waypoint = map.waypoint("w", 100, 100);
    const auto drawing = draw(map.network, {});
    for (const auto& station : map.network.stations()) {
        CHECK((figure(drawing, Layer::Markers, station.id) != nullptr) == (station.id != waypoint));
        CHECK((figure(drawing, Layer::Labels, station.id) != nullptr) == (station.id != waypoint));
    }
    const auto one = map.network.lineByCode("1")->id;
    CHECK(figure(drawing, Layer::Badges, map.id("A"), one) != nullptr);
    CHECK(figure(drawing, Layer::Badges, map.id("B"), one) != nullptr);
    CHECK(figure(drawing, Layer::Badges, map.id("X"), one) == nullptr);
    CHECK(words(*figure(drawing, Layer::Labels, map.id("A"))) == "Digitale scan van je bedrijf");
}

TEST_CASE("Labels keep off their own tracks, markers and badges") {
    const auto map = crossing();
    const auto drawing = draw(map.network, {});
    for (const auto& station : map.network.stations()) {
        const auto* label = figure(drawing, Layer::Labels, station.id);
        REQUIRE(label);
        for (const auto& [key, other] : drawing.figures()) {
            const bool own =
                key.layer == Layer::Markers || key.layer == Layer::Badges || key.layer == Layer::Tracks;
            const bool near = key.subject.id == station.id || key.subject.other == station.id;
            // The line boxes of labels have air above and below the letters.
            if (own && near)
                CHECK_FALSE(label->bounds.grown(-60).intersects(other->bounds));
        }
    }
}

TEST_CASE("A label stands on the side the user chose, breaks where he wants and says the short text") {
    auto map = crossing();
    map.change<Station>(map.id("A"), [](Station& s) {
        s.labelSide = LabelSide::S;
        s.labelWidth = fromMm(15);
    });
    auto drawing = draw(map.network, {});
    const auto* label = figure(drawing, Layer::Labels, map.id("A"));
    CHECK(label->bounds.top > fromMm(50));
    CHECK(label->marks.size() >= 3);
    map.change<Station>(map.id("A"), [](Station& s) {
        s.shortLabel.set("nl", "Scan");
        s.labelOffset = Point{fromMm(-30), fromMm(-40)};
    });
    drawing = draw(map.network, {});
    label = figure(drawing, Layer::Labels, map.id("A"));
    CHECK(words(*label) == "Scan");
    CHECK(label->bounds.bottom < fromMm(20));
}

TEST_CASE("The map speaks the language asked for") {
    auto map = crossing();
    map.change<Station>(map.id("X"), [](Station& s) { s.title.set("en", "Crossing"); });
    const auto drawing = draw(map.network, {"en", true});
    CHECK(words(*figure(drawing, Layer::Labels, map.id("X"))) == "Crossing");
    CHECK(words(*figure(drawing, Layer::Labels, map.id("C"))) == "Noord");
}

TEST_CASE("Title and legend stay off the map") {
    const auto map = crossing();
    const auto drawing = draw(map.network, {});
    for (const auto& [key, one] : drawing.figures())
        for (const auto& [otherKey, other] : drawing.figures())
            if (key.layer == Layer::Furniture && otherKey.layer != Layer::Furniture &&
                otherKey.layer != Layer::Sheet)
                CHECK_FALSE(one->bounds.intersects(other->bounds));
    const auto plain = draw(map.network, {"nl", false});
    for (const auto& [key, one] : plain.figures())
        CHECK(key.layer != Layer::Furniture);
}

TEST_CASE("Bounds hold every mark") {
    const auto drawing = draw(crossing().network, {});
    for (const auto& [key, one] : drawing.figures())
        for (const auto& mark : one->marks) {
            const auto box = boundsOf(mark);
            CHECK(one->bounds.contains({box.left, box.top}));
            CHECK(one->bounds.contains({box.right, box.bottom}));
        }
}

TEST_CASE("Renaming a station redraws its label and nothing else") {
    const auto map = crossing();
    MapDrawing drawing(map.network, {});
    Draft draft(map.network);
    draft.change<Station>(map.id("D"), [](Station& s) { s.title.set("nl", "Zuidpunt"); });
    const auto patch = std::move(draft).take();
    const auto changed = drawing.update(apply(map.network, patch).value(), patch);
    for (const auto& key : changed) {
        CHECK(key.subject == EntityRef::station(map.id("D")));
        CHECK((key.layer == Layer::Labels || key.layer == Layer::Markers));
    }
    CHECK_FALSE(changed.empty());
}

TEST_CASE("A line hidden in nothing: empty maps, lonely stations and lines of one station are drawn") {
    CHECK_FALSE(draw(emptyNetwork("leeg"), {}).figures().empty());
    MapMaker map;
    map.station("A", 10, 10, "Los");
    map.station("B", 10, 10, "Op dezelfde plek");
    map.line("1", {"A"});
    map.line("2", {"A", "B", "A"});
    const auto drawing = draw(map.network, {});
    for (const auto& [key, one] : drawing.figures())
        CHECK(std::isfinite(one->bounds.width()));
}
