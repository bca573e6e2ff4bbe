// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "check/run_checks.h"
#include "exchange/format.h"
#include "exchange/line_graph/line_graph.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace metronet;
namespace fs = std::filesystem;

namespace {

const fs::path files = fs::path(METRONET_TEST_FILES) / "line-graph";

Import read(const fs::path& path) {
    auto import = importSource({path});
    REQUIRE(import.ok());
    return std::move(*import);
}

Import readText(const std::string& text) {
    auto import = readLineGraph({"x.json", {{"x.json", text}}});
    REQUIRE(import.ok());
    return std::move(*import);
}

using Pair = std::pair<std::string, std::string>;

/// The edges of each line by external ids, as it stands in a file.
std::map<std::string, std::set<Pair>> edgesIn(const std::string& text) {
    std::map<std::string, std::set<Pair>> edges;
    const auto document = nlohmann::json::parse(text);
    for (const auto& feature : document["features"]) {
        const auto& properties = feature["properties"];
        if (feature["geometry"]["type"] != "LineString")
            continue;
        for (const auto& line : properties["lines"])
            edges[line["id"]].insert(
                std::minmax(properties["from"].get<std::string>(), properties["to"].get<std::string>()));
    }
    return edges;
}

/// The same as a network runs them.
std::map<std::string, std::set<Pair>> edgesOf(const Network& network) {
    std::map<std::string, std::set<Pair>> edges;
    const auto name = [&](Id station) {
        return network.find<Station>(station)->externalIds.at("line-graph");
    };
    for (const auto& branch : network.branches()) {
        auto& ofLine = edges[network.find<Line>(branch.line)->externalIds.at("line-graph")];
        for (std::size_t i = 1; i < branch.stops.size(); ++i)
            ofLine.insert(std::minmax(name(branch.stops[i - 1].station), name(branch.stops[i].station)));
    }
    return edges;
}

std::set<std::string> codesFound(const Network& network) {
    std::set<std::string> codes;
    for (const auto& finding : runChecks(network))
        codes.insert(finding.code);
    return codes;
}

std::size_t stationCount(const Network& network) {
    return static_cast<std::size_t>(
        std::ranges::count_if(network.stations(), [](const Station& s) { return !s.isWaypoint(); }));
}

/// Everything a city must keep: on the way in, and after a way out and in again.
void checkCity(const fs::path& path) {
    const auto bytes = readBytes(path);
    REQUIRE(bytes.ok());
    const auto first = read(path);
    CHECK(first.problems.empty());
    CHECK(first.unplaced.empty());
    const auto given = edgesIn(*bytes);
    CHECK(edgesOf(first.network) == given);
    CHECK(codesFound(first.network) == std::set<std::string>{"P12"});

    const auto text = writeLineGraph(first.network);
    CHECK(edgesIn(text) == given);
    const auto second = readText(text);
    CHECK(second.problems.empty());
    CHECK(edgesOf(second.network) == given);
    CHECK(second.network.stations().size() == first.network.stations().size());
    CHECK(second.network.lines().size() == first.network.lines().size());
    for (const auto& station : first.network.stations()) {
        const auto* other = second.network.stationByCode(station.code);
        REQUIRE(other);
        CHECK(other->title == station.title);
        CHECK(other->stationKind == station.stationKind);
        CHECK(other->position == station.position);
        CHECK(other->externalIds == station.externalIds);
    }
    const auto again = [&](Id station) {
        return second.network.stationByCode(first.network.find<Station>(station)->code)->id;
    };
    for (const auto& track : first.network.tracks()) {
        const auto* drawn = second.network.trackBetween(again(track.from), again(track.to));
        REQUIRE(drawn);
        CHECK(drawn->from == again(track.from));
        CHECK(drawn->points == track.points);
        CHECK(drawn->lanes.size() == track.lanes.size());
    }
}

} // namespace

TEST_CASE("Wien: 98 stations, 5 lines, nothing lost") {
    SHARED_DATA(path, "line-graphs/wien.json");
    const auto import = read(path);
    CHECK(stationCount(import.network) == 98);
    CHECK(import.network.lines().size() == 5);
    CHECK(import.network.lineByCode("U2")->colour == Colour{0xA8, 0x62, 0xA4});
    checkCity(path);
}

TEST_CASE("Berlin: 172 stations, 11 lines, nothing lost") {
    SHARED_DATA(path, "line-graphs/berlin.json");
    const auto import = read(path);
    CHECK(stationCount(import.network) == 172);
    CHECK(import.network.stations().size() == 178);
    CHECK(import.network.lines().size() == 11);
    checkCity(path);
}

TEST_CASE("Freiburg: nothing lost") {
    SHARED_DATA(path, "line-graphs/freiburg.json");
    checkCity(path);
}

TEST_CASE("Chicago: rings, forks and exclusions, nothing lost") {
    SHARED_DATA(path, "line-graphs/chicago.json");
    const auto import = read(path);
    CHECK(std::ranges::count(import.network.branches(), BranchKind::Ring, &Branch::branchKind) == 4);
    CHECK(import.notUnderstood == std::vector<std::string>{"lines[].direction (44)"});
    checkCity(path);

    const auto exclusions = [](const std::string& text) {
        std::set<std::string> found;
        for (const auto& feature : nlohmann::json::parse(text)["features"])
            for (const auto& exclusion :
                 feature["properties"].value("excluded_conn", nlohmann::json::array()))
                found.insert(feature["properties"]["id"].get<std::string>() + exclusion.dump());
        return found;
    };
    CHECK(exclusions(writeLineGraph(import.network)) == exclusions(*readBytes(path)));
}

TEST_CASE("Quirks of real files are understood or told") {
    const auto import = read(files / "quirks.json");
    std::vector<std::string> told;
    for (const auto& p : import.problems)
        told.push_back(p.code + ' ' + p.column + ' ' + p.value + ' ' + p.reason);
    CHECK(told == std::vector<std::string>{
                      "element features[6].properties.id 5 duplicate-id",
                      "element features[11] 2 - \"3\" parallel-edge", "element features[12] 1 self-loop",
                      "element features[13].properties.to 77 unknown-node",
                      "element features[14].properties.lines  no-line", "T01 station_id D duplicate-code",
                      "T01 station_id D duplicate-code", "element color blauw not-a-colour"});
    CHECK(import.notUnderstood ==
          std::vector<std::string>{"features[15]", "lines[].direction (1)", "node.mood (1)"});

    const auto& network = import.network;
    CHECK(stationCount(network) == 5);
    REQUIRE(network.stationByCode("A"));
    CHECK(network.stationByCode("A")->title.in("nl") == "Markt");
    CHECK(network.stationByCode("B")->title.in("nl") == "Markt");
    CHECK(network.stationByCode("A")->externalIds.at("line-graph") == "1");
    CHECK(network.stationByCode("D") == nullptr);
    CHECK(network.stationByCode("W001")->isWaypoint());
    CHECK(network.stationByCode("W001")->externalIds.at("line-graph") == "\"3\"");
    CHECK(network.lines().size() == 3);
    CHECK(network.lineByCode("Veer")->externalIds.at("line-graph") == "Veer");

    const auto* red = network.lineByCode("R");
    REQUIRE(red);
    const auto branches = network.branchesOf(red->id);
    REQUIRE(branches.size() == 2);
    CHECK(branches[0]->stops.size() == 4);
    CHECK(branches[0]->stops[2].call == Call::Passes);
    CHECK(branches[1]->stops.front().station == network.stationByCode("W001")->id);

    const auto* green = network.lineByCode("M1");
    REQUIRE(green);
    CHECK(green->badge == "M1");
    const auto stops = network.branchesOf(green->id).at(0)->stops;
    REQUIRE(stops.size() == 3);
    CHECK(stops[1].station == network.stationByCode("B")->id);
    CHECK(stops[1].call == Call::Passes);
    CHECK(writeLineGraph(network).find("not_serving") != std::string::npos);
}

TEST_CASE("Tracks are drawn as in the file, lanes in the order of the edge") {
    const auto import = read(files / "quirks.json");
    const auto& network = import.network;
    const auto track = [&](const char* a, const char* b) {
        return network.trackBetween(network.stationByCode(a)->id, network.stationByCode(b)->id);
    };
    const auto* shared = track("A", "B");
    REQUIRE(shared);
    CHECK(shared->bend == Bend::Straight);
    CHECK(shared->lanes == std::vector{network.lineByCode("R")->id, network.lineByCode("M1")->id});
    const auto* bent = track("B", "W001");
    REQUIRE(bent);
    CHECK(bent->bend == Bend::Free);
    REQUIRE(bent->points.size() == 1);
    // 1000 in the file is 20 mm; the corner lies 400 to the north.
    CHECK(network.stationByCode("B")->position.y - bent->points[0].y == 800);
}

TEST_CASE("A graph without edges is no network") {
    const auto import = importSource({files / "no-edges.json"});
    REQUIRE_FALSE(import.ok());
    CHECK(import.error() == Error{ErrorCode::NoContent, {(files / "no-edges.json").string(), "edge"}});
}

TEST_CASE(
    "A network of ours goes out with codes, millimetres upwards and UUIDs, and comes back on its places") {
    auto sample = importSource({fs::path(METRONET_SOURCE_DIR) / "resources/sample"});
    REQUIRE(sample.ok());
    auto& stations = sample->network.table<Station>();
    int number = 0;
    for (auto station : Table(stations)) {
        station.position = {number % 10 * 5000, number / 10 * 4000 + 5};
        ++number;
        stations.put(std::make_shared<const Station>(station));
    }
    const auto text = writeLineGraph(sample->network);
    const auto document = nlohmann::json::parse(text);
    CHECK(document["crs"] == "planar-mm");
    const auto* station = sample->network.stationByCode("S001");
    CHECK(document["features"][0]["properties"]["id"] == station->id.toString());
    CHECK(document["features"][0]["properties"]["station_id"] == "S001");
    CHECK(document["features"][0]["geometry"]["coordinates"][1].get<double>() ==
          Approx(-toMm(station->position.y)));
    const auto again = readText(text);
    CHECK(again.problems.empty());
    CHECK(again.network.stations().size() == 83);
    CHECK(again.network.lines().size() == 9);
    for (const auto& before : sample->network.stations())
        CHECK(again.network.stationByCode(before.code)->position == before.position);
}
