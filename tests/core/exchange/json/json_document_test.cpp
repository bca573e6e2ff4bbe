// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/format.h"
#include "exchange/json/json_document.h"

#include <nlohmann/json.hpp>

using namespace metronet;
using nlohmann::json;

TEST_CASE("Every element that does not fit is told with its path, and the rest goes in") {
    const auto import = importSource({std::filesystem::path(METRONET_TEST_FILES) / "json/problems.json"});
    REQUIRE(import.ok());
    std::vector<std::string> told;
    for (const auto& p : import->problems)
        told.push_back(p.code + ' ' + p.column + ' ' + p.value + ' ' + p.reason);
    CHECK(told == std::vector<std::string>{
                      "element project.languages[1] 3 wrong-type",
                      "element project.uptakeTarget veel wrong-type",
                      "element academies[2] A3 wrong-type",
                      "element academies[1].id 00000000-0000-4000-8000-000000000001 duplicate-id",
                      "T01 academies[1].code A1 duplicate-code",
                      "element stations[3].code {…} missing",
                      "element academies[0].status failliet unknown-word",
                      "element academies[1].name Twee wrong-type",
                      "element stations[0].minutes 90.5 wrong-type",
                      "T02 stations[0].offeredBy[1] A7 unknown-reference",
                      "element stations[1].y {…} half-position",
                      "element stations[2].outcomes[0].text 7 wrong-type",
                      "element stations[2].x 1000000000.0 out-of-range",
                      "element lines[0].colour rood not-a-colour",
                      "T02 lines[0].leadAcademy A9 unknown-reference",
                      "T02 lines[0].branches[0].stops[1] S9 unknown-reference",
                      "T02 lines[0].branches[0].skippable[1] S7 unknown-reference",
                      "element lines[0].branches[1].stopIds[0] x not-an-id",
                      "element lines[0].branches[1].kind {…} second-trunk",
                      "T02 requirements[1].requires S8 unknown-reference",
                      "element requirements[2].requires {…} missing",
                      "element tracks[0].points[1] […] wrong-type",
                      "element tracks[1] {…} duplicate-reference",
                      "element tracks[2] {…} self-reference",
                      "element zones {…} wrong-type",
                      "element assets[0] {…} hash-mismatch",
                  });
    CHECK(import->notUnderstood == std::vector<std::string>{"lines[0].mascot", "colour-scheme"});
    const auto& network = import->network;
    CHECK(network.stations().size() == 4);
    CHECK(network.stationByCode("S1")->position == Point{1000, 2025});
    CHECK(network.stationByCode("S1")->offeredBy.size() == 1);
    CHECK(network.stationByCode("S3")->outcomes.at(0).bloom == Bloom::Understand);
    CHECK(network.academyByCode("A1-2") != nullptr);
    CHECK(import->unplaced.size() == 2);
    CHECK(network.requirements().size() == 1);
    CHECK(network.tracks().size() == 1);
    const auto branches = network.branchesOf(network.lineByCode("L1")->id);
    REQUIRE(branches.size() == 2);
    CHECK(branches[0]->stops.size() == 2);
    CHECK(branches[0]->stops[1].call == Call::Skippable);
    CHECK(branches[1]->branchKind == BranchKind::Branch);
}

TEST_CASE("A document of a newer program is refused, and so is one that is none") {
    const auto newer = readJson({"x.json", {{"x.json", "{\"metronet\": 2}"}}});
    REQUIRE_FALSE(newer.ok());
    CHECK(newer.error() == Error{ErrorCode::FormatBroken, {"x.json", "metronet", "newer-version"}});
    const auto none = readJson({"x.json", {{"x.json", "{\"metronet\": \"yes\"}"}}});
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::FormatUnknown);
}

TEST_CASE("The document reads as it is described: codes for references, millimetres, nothing empty") {
    auto import = importSource({std::filesystem::path(METRONET_SOURCE_DIR) / "resources/sample"});
    REQUIRE(import.ok());
    const auto document = json::parse(writeJson(import->network, {}));
    CHECK(document["metronet"] == 1);
    CHECK(document["academies"].size() == 10);
    const auto& line = document["lines"][2];
    CHECK(line["code"] == "M3");
    CHECK(line["colour"] == "#AA66EE");
    CHECK(line["leadAcademy"] == "ACA-KEN");
    CHECK(line["branches"][0]["kind"] == "trunk");
    CHECK(line["branches"][0]["stops"] == json{"S022", "S023", "S024", "S025"});
    CHECK(line["branches"][0]["stopIds"].size() == 4);
    CHECK_FALSE(line["branches"][0].contains("skippable"));
    const auto& station = document["stations"][0];
    CHECK(station["code"] == "S001");
    CHECK(station["title"]["en"] == "Why go digital?");
    CHECK(station["stage"] == "discover");
    CHECK(station["outcomes"][0]["bloom"] == "bloom_2");
    CHECK(station["owner"] == "ACA-ZWL");
    CHECK_FALSE(station.contains("shortLabel"));
    CHECK_FALSE(station.contains("labelAngle"));
    CHECK(document["requirements"][0]["requires"] == "S001");
    std::vector<std::string> codes;
    for (const auto& s : document["stations"])
        codes.push_back(s["code"]);
    CHECK(std::ranges::is_sorted(codes));
    CHECK_FALSE(document.contains("zones"));
}
