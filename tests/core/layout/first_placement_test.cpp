// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/layout/map_quality.h"
#include "core/layout/networks.h"

#include "exchange/format.h"
#include "layout/first_placement.h"

using namespace metronet;
using test::NetworkMaker;

namespace {

std::vector<Id> allStations(const Network& network) {
    std::vector<Id> ids;
    for (const auto& station : network.stations())
        ids.push_back(station.id);
    return ids;
}

Network placed(const Network& network, const std::vector<Id>& unplaced) {
    return apply(network, placeStations(network, unplaced)).value();
}

Point placeOf(const Network& network, std::string_view code) {
    return network.stationByCode(code)->position;
}

NetworkMaker threeLines() {
    NetworkMaker maker;
    maker.line("M1", {"A1", "A2", "X", "A3", "Y", "A4"})
        .line("M2", {"B1", "X", "B2", "B3", "Z", "B4"})
        .line("M3", {"C1", "Y", "C2", "Z", "C3"});
    return maker;
}

} // namespace

TEST_CASE("The sample network is readable after its first placement") {
    const auto import = importSource({std::string(METRONET_SOURCE_DIR) + "/resources/sample"});
    REQUIRE(import.ok());
    REQUIRE(import->unplaced.size() == 83);
    const auto network = placed(import->network, import->unplaced);
    const auto quality = test::qualityOf(network);
    CHECK_FALSE(quality.stationsShareSpots);
    CHECK(quality.offDirections == 0);
    CHECK(quality.crossings <= 12);
    CHECK(quality.cornersBetweenStations <= 4);
    CHECK(quality.shortestTrack >= 20);
    CHECK(quality.nearestForeignTrack >= 8);
    const Size sheet = network.project().sheet;
    CHECK(quality.extent.left >= 2500);
    CHECK(quality.extent.top >= 4000);
    CHECK(quality.extent.right <= sheet.width - 2500);
    CHECK(quality.extent.bottom <= sheet.height - 5000);
}

TEST_CASE("A placement depends on codes and not on ids") {
    const auto first = threeLines().network();
    const auto second = threeLines().network();
    const auto a = placed(first, allStations(first));
    const auto b = placed(second, allStations(second));
    for (const auto& station : a.stations())
        CHECK(station.position == placeOf(b, station.code));
}

TEST_CASE("Stations are placed on whole steps of the grid, each on a spot of its own") {
    const auto network = threeLines().network();
    const auto result = placed(network, allStations(network));
    CHECK_FALSE(test::qualityOf(result).stationsShareSpots);
    for (const auto& station : result.stations()) {
        CHECK(station.position.x % 500 == 0);
        CHECK(station.position.y % 500 == 0);
    }
}

TEST_CASE("One line is drawn straight and evenly") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C", "D", "E"});
    const auto network = placed(maker.network(), allStations(maker.network()));
    const Point step = placeOf(network, "B") - placeOf(network, "A");
    CHECK((step.x == 0 || step.y == 0 || std::abs(step.x) == std::abs(step.y)));
    CHECK(Vec(step).length() >= 2000);
    for (const auto& [from, to] : {std::pair{"B", "C"}, {"C", "D"}, {"D", "E"}}) {
        const Point next = placeOf(network, to) - placeOf(network, from);
        CHECK(Vec(next).unit().dot(Vec(step).unit()) > 0.999);
        CHECK(std::abs(Vec(next).length() - Vec(step).length()) < 800);
    }
}

TEST_CASE("Two lines through one interchange need no bend and no crossing") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "X", "C", "D"}).line("M2", {"E", "F", "X", "G", "H"});
    const auto quality = test::qualityOf(placed(maker.network(), allStations(maker.network())));
    CHECK(quality.crossings == 0);
    CHECK(quality.cornersBetweenStations == 0);
    CHECK(quality.offDirections == 0);
}

TEST_CASE("A ring gets an inside") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C", "D", "E", "F", "G", "H", "A"}, BranchKind::Ring);
    const auto network = placed(maker.network(), allStations(maker.network()));
    const auto quality = test::qualityOf(network);
    CHECK_FALSE(quality.stationsShareSpots);
    CHECK(quality.crossings == 0);
    CHECK(std::min(quality.extent.width(), quality.extent.height()) >= 2000);
}

TEST_CASE("Stations that have a place keep it exactly") {
    auto maker = threeLines();
    const std::vector<std::string> old{"A1", "A2", "X", "A3", "Y", "A4", "B1", "B2"};
    for (std::size_t i = 0; i < old.size(); ++i)
        maker.at(old[i], 100.37 + 25 * static_cast<double>(i), 200.11 + 7 * static_cast<double>(i % 3));
    const auto unplaced = maker.idsOf({"B3", "Z", "B4", "C1", "C2", "C3"});
    const auto patch = placeStations(maker.network(), unplaced);
    CHECK(patch.of<Station>().size() == unplaced.size());
    const auto network = apply(maker.network(), patch).value();
    for (const auto& code : old)
        CHECK(placeOf(network, code) == placeOf(maker.network(), code));
    CHECK_FALSE(test::qualityOf(network).stationsShareSpots);
    // What is new stands near what it is joined to.
    CHECK((Vec(placeOf(network, "B3")) - Vec(placeOf(network, "B2"))).length() < 15'000);
}

TEST_CASE("A station between two that stay comes between them") {
    NetworkMaker maker;
    maker.line("M1", {"A", "N", "B"}).at("A", 100, 100).at("B", 150, 100);
    const auto network = placed(maker.network(), maker.idsOf({"N"}));
    CHECK(placeOf(network, "N") == Point{12'500, 10'000});
}

TEST_CASE("Parts that hang together stand side by side and apart") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"}).line("M2", {"D", "E", "F"}).line("M3", {"G", "H"});
    const auto network = placed(maker.network(), allStations(maker.network()));
    std::vector<Box> parts;
    for (const auto& branch : network.branches()) {
        Box box;
        for (const auto& stop : branch.stops)
            box.include(Vec(network.find<Station>(stop.station)->position));
        parts.push_back(box);
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(parts[i].grown(2000).intersects(parts[j].grown(2000)));
}

TEST_CASE("Stations on no line stand in tidy rows below the map") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"});
    for (int i = 0; i < 40; ++i)
        maker.station("D" + std::to_string(10 + i));
    const auto network = placed(maker.network(), allStations(maker.network()));
    std::set<MapUnit> rows;
    for (int i = 0; i < 40; ++i) {
        const Point at = placeOf(network, "D" + std::to_string(10 + i));
        rows.insert(at.y);
        CHECK(at.y > placeOf(network, "A").y);
        if (i > 0) {
            const Point before = placeOf(network, "D" + std::to_string(9 + i));
            CHECK((at.y > before.y || (at.y == before.y && at.x > before.x)));
        }
    }
    CHECK(rows.size() <= 4);
    CHECK_FALSE(test::qualityOf(network).stationsShareSpots);
}

TEST_CASE("Nothing to place is no change") {
    const auto network = threeLines().network();
    CHECK(placeStations(network, {}).isEmpty());
    CHECK(placeStations(emptyNetwork(), {}).isEmpty());
}
