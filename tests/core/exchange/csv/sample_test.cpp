// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/format.h"

#include <map>
#include <set>

using namespace metronet;

TEST_CASE("The sample network is read whole and without a problem") {
    const auto import = importSource({std::filesystem::path(METRONET_SOURCE_DIR) / "resources/sample"});
    REQUIRE(import.ok());
    CHECK(import->problems.empty());
    CHECK(import->notUnderstood.empty());
    const auto& network = import->network;
    CHECK(network.academies().size() == 10);
    CHECK(network.lines().size() == 9);
    CHECK(network.stations().size() == 83);
    CHECK(network.requirements().size() == 114);
    CHECK(import->unplaced.size() == 83);
    CHECK(network.project().languages == std::vector<std::string>{"nl", "en"});

    std::size_t stops = 0;
    std::map<Id, std::set<Id>> linesOf;
    for (const auto& branch : network.branches()) {
        stops += branch.stops.size();
        for (const auto& stop : branch.stops)
            linesOf[stop.station].insert(branch.line);
    }
    CHECK(stops == 104);
    CHECK(std::ranges::count_if(linesOf, [](const auto& entry) { return entry.second.size() > 1; }) == 18);

    const auto* station = network.stationByCode("S002");
    REQUIRE(station);
    CHECK(station->title.in("nl") == "Digitale scan van je bedrijf");
    CHECK(station->title.in("en") == "Digital scan of your company");
    CHECK(station->stage == Stage::Discover);
    CHECK(station->component == Component::Workshop);
    CHECK(station->delivery == Delivery::Blended);
    CHECK(station->minutes == 180);
    CHECK(station->assessment == Assessment::PortfolioAssessment);
    REQUIRE(station->outcomes.size() == 1);
    CHECK(station->outcomes[0].bloom == Bloom::Understand);
    CHECK(station->maxParticipants == 16);
    CHECK(station->owner == network.academyByCode("ACA-ZWL")->id);
    CHECK(station->offeredBy.size() == 3);

    const auto* line = network.lineByCode("M3");
    REQUIRE(line);
    const auto branches = network.branchesOf(line->id);
    REQUIRE(branches.size() == 3);
    CHECK(branches[0]->branchKind == BranchKind::Trunk);
    CHECK(branches[2]->branchKind == BranchKind::Branch);
    CHECK(branches[2]->name == "metaal");
    CHECK(branches[2]->stops.front().station == branches[0]->stops.back().station);
    CHECK(network.lineByCode("M6")->pattern == Pattern::Dashed);
    CHECK(network.lineByCode("M6")->badge == "6");
}
