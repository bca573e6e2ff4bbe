// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/layout/networks.h"

#include "drawing/improve_labels.h"
#include "drawing/label_choice.h"
#include "drawing/label_ground.h"
#include "drawing/map_drawing.h"
#include "exchange/format.h"

using namespace metronet;
using test::NetworkMaker;

namespace {

/// What the drawn text covers, without the room above capitals.
std::vector<Box> labelBoxes(const Drawing& drawing) {
    std::vector<Box> boxes;
    for (const auto& [key, figure] : drawing.figures())
        if (key.layer == Layer::Labels) {
            Box box;
            for (const auto& mark : figure->marks)
                if (const auto* run = std::get_if<TextRun>(&mark)) {
                    Box line = boundsOf(mark);
                    line.top = run->position.y - 0.7 * run->size;
                    line.bottom = run->position.y + 0.15 * run->size;
                    box.include(line);
                }
            boxes.push_back(box);
        }
    return boxes;
}

int overlaps(const std::vector<Box>& boxes) {
    int count = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            count += boxes[i].intersects(boxes[j]);
    return count;
}

} // namespace

TEST_CASE("The labels of the sample network keep clear of each other") {
    const auto import = importSource({std::string(METRONET_SOURCE_DIR) + "/resources/sample"});
    REQUIRE(import.ok());
    const auto network =
        apply(import->network, placeStationsAndLabels(import->network, import->unplaced)).value();
    const auto boxes = labelBoxes(draw(network, {}));
    CHECK(boxes.size() == 83);
    CHECK(overlaps(boxes) == 0);
}

TEST_CASE("Long labels in a row are placed so that none covers another") {
    NetworkMaker maker;
    std::vector<std::string> codes;
    for (int i = 0; i < 6; ++i)
        codes.push_back("S" + std::to_string(i));
    maker.line("M1", codes);
    for (int i = 0; i < 6; ++i)
        maker.at(codes[static_cast<std::size_t>(i)], 100 + 16 * i, 200);
    auto network = maker.network();
    for (const auto& code : codes) {
        auto station = *network.stationByCode(code);
        station.title.set("nl", "Machineveiligheid en risicobeoordeling");
        network.table<Station>().put(std::make_shared<const Station>(std::move(station)));
    }
    std::vector<Id> ids = maker.idsOf(codes);
    const auto improved = apply(network, improveLabels(network, ids)).value();
    CHECK(overlaps(labelBoxes(draw(improved, {}))) == 0);
}

TEST_CASE("Improving labels leaves what was moved by hand, and other stations, as they are") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"}).at("A", 100, 100).at("B", 120, 100).at("C", 140, 100);
    auto network = maker.network();
    auto moved = *network.stationByCode("B");
    moved.labelOffset = Point{500, 900};
    network.table<Station>().put(std::make_shared<const Station>(moved));
    const auto patch = improveLabels(network, maker.idsOf({"A", "B"}));
    CHECK_FALSE(patch.of<Station>().contains(moved.id));
    CHECK_FALSE(patch.of<Station>().contains(maker.idOf("C")));
    CHECK(apply(network, patch)->stationByCode("A")->labelSide != LabelSide::Auto);
}

TEST_CASE("Two labels that want the same place share it out") {
    const Box left{0, 0, 10, 10};
    const Box middle{11, 0, 20, 10};
    const Box right{21, 0, 30, 10};
    const std::vector<std::vector<LabelCandidate>> candidates{
        {{LabelSide::E, {}, {middle}, 0}, {LabelSide::W, {}, {left}, 1}},
        {{LabelSide::W, {}, {middle}, 0}, {LabelSide::E, {}, {right}, 0.5}}};
    const auto picks = chooseLabels(candidates, {});
    CHECK(picks == std::vector<std::size_t>{0, 1});
}

TEST_CASE("A label over a track, a marker or the edge of the sheet is in the way") {
    LabelGround ground({0, 0, 50'000, 50'000});
    ground.addTrack({0, 10'000}, {30'000, 10'000}, 100);
    ground.addMarker({20'000, 20'000, 20'400, 20'400}, 7);
    const auto at = [](double x, double y) { return Box{x, y, x + 2000, y + 1000}; };
    CHECK(ground.overlap(at(12'000, 12'000), 0, 320) == 0);
    CHECK(ground.overlap(at(12'000, 9500), 0, 320) > 0);
    CHECK(ground.overlap(at(19'000, 19'500), 0, 320) > 0);
    CHECK(ground.overlap(at(19'000, 19'500), 7, 320) == 0);
    CHECK(ground.overlap(at(49'000, 30'000), 0, 320) > 0);
}
