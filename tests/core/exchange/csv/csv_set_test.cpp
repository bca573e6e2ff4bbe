// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/csv/csv_set.h"
#include "exchange/format.h"

#include <map>

using namespace metronet;

namespace {

const std::filesystem::path files = std::filesystem::path(METRONET_TEST_FILES) / "csv";

/// `code file row column value reason` of every problem.
std::vector<std::string> told(const Import& import) {
    std::vector<std::string> lines;
    for (const auto& p : import.problems)
        lines.push_back(p.code + ' ' + p.file + ' ' + std::to_string(p.row) + ' ' + p.column + " \"" +
                        p.value + "\" " + p.reason);
    return lines;
}

/// The five smallest tables that are a set, with one of them replaced.
Source setWith(const std::string& name, const std::string& content) {
    std::map<std::string, std::string> tables{
        {"academies.csv", "academy_id;name\nA1;Een\n"},
        {"lines.csv", "line_id;name\nL1;Lijn\n"},
        {"stations.csv", "station_id;title\nS1;Een\nS2;Twee\nS3;Drie\n"},
        {"line_stations.csv", "line_id;segment;seq;station_id\nL1;hoofd;1;S1\nL1;hoofd;2;S2\n"},
        {"prerequisites.csv", "station_id;requires_station_id\nS2;S1\n"}};
    tables[name] = content;
    Source source{"set", {}};
    for (auto& [file, bytes] : tables)
        source.files.push_back({file, bytes});
    return source;
}

Import read(const std::string& name, const std::string& content) {
    auto import = readCsvSet(setWith(name, content));
    REQUIRE(import.ok());
    return std::move(*import);
}

} // namespace

TEST_CASE("Tables of five programs make one set: Windows-1252, UTF-16, sep=, tabs, Dutch names") {
    const auto import = importSource({files / "nasty"});
    REQUIRE(import.ok());
    CHECK(told(*import) == std::vector<std::string>{});
    CHECK(import->notUnderstood.empty());
    const auto& network = import->network;
    CHECK(network.academyByCode("A1")->name.in("nl") == "Académie Één – “Zuid”");
    CHECK(network.academyByCode("A2")->status == AcademyStatus::Pipeline);
    CHECK(network.lineByCode("L1")->name.in("nl") == "Eén, twee");
    CHECK(network.lineByCode("L2")->name.in("nl") == "Zei \"ja\"");
    CHECK(network.lineByCode("L1")->pattern == Pattern::Dashed);
    CHECK(network.lineByCode("L1")->leadAcademy == network.academyByCode("A1")->id);
    const auto* station = network.stationByCode("007");
    REQUIRE(station);
    CHECK(station->title.in("nl") == "Regel een\nregel twee");
    CHECK(station->title.in("en") == "First");
    CHECK(station->outcomes.at(0).text.in("nl") == "Weet \"iets\"; en meer");
    CHECK(station->outcomes.at(0).bloom == Bloom::Understand);
    CHECK(station->offeredBy.size() == 2);
    CHECK(station->dates == "12-3-2026 en later");
    CHECK(network.stationByCode("008")->assessment == Assessment::OralTest);
    CHECK(network.stationByCode("009")->title.in("nl") == "  spaties  ");
    for (const char* code : {"007", "008", "009", "010"})
        CHECK(network.stationByCode(code)->minutes == 150);
    const auto ring = network.branchesOf(network.lineByCode("L2")->id);
    REQUIRE(ring.size() == 1);
    CHECK(ring[0]->branchKind == BranchKind::Ring);
    CHECK(ring[0]->stops.size() == 4);

    std::map<std::string, std::map<int, int>> groups;
    for (const auto& r : network.requirements())
        ++groups[network.find<Station>(r.station)->code][r.group];
    CHECK(groups["009"] == std::map<int, int>{{1, 1}, {2, 1}});
    CHECK(groups["010"] == std::map<int, int>{{1, 2}, {2, 1}});
}

TEST_CASE("Every cell that cannot be understood is told, and the others of its row go in") {
    const auto import = importSource({files / "problems"});
    REQUIRE(import.ok());
    CHECK(told(*import) == std::vector<std::string>{
                               "cell academies.csv 2 uptake_target \"1.000\" ambiguous-number",
                               "T01 academies.csv 3 academy_id \"A1\" duplicate-code",
                               "cell academies.csv 3 status \"failliet\" unknown-word",
                               "cell lines.csv 2 colour \"rood\" not-a-colour",
                               "T02 lines.csv 2 lead_academy_id \"A9\" unknown-reference",
                               "row stations.csv 3  \"\" short-row",
                               "cell stations.csv 5  \"teveel\" extra-cell",
                               "cell stations.csv 2 duration \"150\" no-unit",
                               "T02 stations.csv 2 offered_by \"A7\" unknown-reference",
                               "T01 stations.csv 3 station_id \"S1\" duplicate-code",
                               "cell stations.csv 3 bloom \"9\" unknown-word",
                               "cell stations.csv 3 stage \"gevorderd\" unknown-word",
                               "cell stations.csv 3 y_mm \"\" half-position",
                               "cell stations.csv 4 station_id \"\" missing",
                               "cell stations.csv 5 x_mm \"x\" not-a-number",
                               "T02 line_stations.csv 4 station_id \"S9\" unknown-reference",
                               "cell line_stations.csv 5 seq \"twee\" not-a-number",
                               "T02 line_stations.csv 6 line_id \"L9\" unknown-reference",
                               "cell line_stations.csv 7 station_id \"\" missing",
                               "T06 line_stations.csv 3 seq \"5\" numbering-gap",
                               "T02 prerequisites.csv 3 requires_station_id \"S8\" unknown-reference",
                               "T02 prerequisites.csv 4 station_id \"S7\" unknown-reference",
                               "cell prerequisites.csv 5 kind \"soms\" unknown-word",
                               "cell prerequisites.csv 5 group \"3\" all-of-in-group",
                               "cell prerequisites.csv 6 station_id \"\" missing",
                           });
    CHECK(import->notUnderstood == std::vector<std::string>{"lines.csv: mascot"});
    const auto& network = import->network;
    REQUIRE(network.stationByCode("S1"));
    CHECK(network.stationByCode("S1")->title.in("nl") == "Een");
    CHECK(network.stationByCode("S1")->position == Point{1000, 2000});
    REQUIRE(network.stationByCode("S1-2"));
    CHECK(network.stationByCode("S1-2")->title.in("nl") == "Twee");
    CHECK(network.stationByCode("S1-2")->minutes == 150);
    CHECK(network.academyByCode("A1-2")->uptakeTarget == 12);
    CHECK(network.stations().size() == 4);
    CHECK(import->unplaced.size() == 3);
    const auto branches = network.branchesOf(network.lineByCode("L1")->id);
    REQUIRE(branches.size() == 1);
    CHECK(branches[0]->stops.size() == 3);
}

TEST_CASE("A set lacks a table, a column or all rows: an error that names it") {
    auto source = setWith("academies.csv", "academy_id;name\n");
    std::erase_if(source.files, [](const FileBytes& file) { return file.name == "stations.csv"; });
    const auto noTable = readCsvSet(source);
    REQUIRE_FALSE(noTable.ok());
    CHECK(noTable.error().code == ErrorCode::FileMissing);
    CHECK(noTable.error().arguments.at(0).ends_with("stations.csv"));

    const auto noColumn = readCsvSet(setWith("prerequisites.csv", "station_id;kind\nS1;verplicht\n"));
    REQUIRE_FALSE(noColumn.ok());
    CHECK(noColumn.error() ==
          Error{ErrorCode::ColumnMissing, {"set/prerequisites.csv", "requires_station_id"}});

    const auto noRows = readCsvSet(setWith("lines.csv", "\r\n"));
    REQUIRE_FALSE(noRows.ok());
    CHECK(noRows.error().code == ErrorCode::NoContent);

    const auto openQuote = readCsvSet(setWith("lines.csv", "line_id;name\nL1;\"Lijn\n"));
    REQUIRE_FALSE(openQuote.ok());
    CHECK(openQuote.error() == Error{ErrorCode::FormatBroken, {"set/lines.csv", "2", "unclosed-quote"}});
}

TEST_CASE("Headings tell a table whose name says nothing") {
    auto source = setWith("academies.csv", "academy_id;name\nA1;Een\n");
    for (auto& file : source.files)
        file.name = "export-" + std::to_string(file.name.size()) + ".csv";
    CHECK(isCsvSet(source));
    const auto import = readCsvSet(source);
    REQUIRE(import.ok());
    CHECK(import->network.stations().size() == 3);
    CHECK(import->network.requirements().size() == 1);
}

TEST_CASE("Stops go in order of their numbers, and gaps are told once a segment") {
    const auto import =
        read("line_stations.csv",
             "line_id;segment;seq;station_id\nL1;hoofd;30;S3\nL1;hoofd;10;S1\nL1;hoofd;20;S2\n");
    REQUIRE(import.problems.size() == 1);
    CHECK(import.problems[0].code == "T06");
    const auto& stops = import.network.branches().begin()->stops;
    REQUIRE(stops.size() == 3);
    CHECK(import.network.find<Station>(stops[0].station)->code == "S1");
    CHECK(import.network.find<Station>(stops[2].station)->code == "S3");
}

TEST_CASE("Segments: a second trunk, no trunk, and a ring that is none are told") {
    const auto kinds = [](const Import& import) {
        std::vector<BranchKind> found;
        for (const auto* branch : import.network.branchesOf(import.network.lines().begin()->id))
            found.push_back(branch->branchKind);
        return found;
    };
    const std::string head = "line_id;segment;seq;station_id\n";
    const auto second =
        read("line_stations.csv", head + "L1;hoofd;1;S1\nL1;hoofd;2;S2\nL1;main;1;S2\nL1;main;2;S3\n");
    CHECK(kinds(second) == std::vector{BranchKind::Trunk, BranchKind::Branch});
    CHECK(told(second) == std::vector<std::string>{"cell line_stations.csv 4 segment \"main\" second-trunk"});

    const auto none = read("line_stations.csv", head + "L1;a;1;S1\nL1;a;2;S2\nL1;b;1;S2\nL1;b;2;S3\n");
    CHECK(kinds(none) == std::vector{BranchKind::Trunk, BranchKind::Branch});
    CHECK(told(none) == std::vector<std::string>{"cell line_stations.csv 2 segment \"a\" no-trunk"});

    const auto open =
        read("line_stations.csv", head + "L1;hoofd;1;S1\nL1;hoofd;2;S2\nL1;ring;1;S2\nL1;ring;2;S3\n");
    CHECK(kinds(open) == std::vector{BranchKind::Trunk, BranchKind::Branch});
    CHECK(told(open) == std::vector<std::string>{"cell line_stations.csv 4 segment \"ring\" not-a-ring"});
}

TEST_CASE("Prerequisites may stand with the station, and their groups do not mix with numbered ones") {
    const auto import = readCsvSet(
        setWith("stations.csv", "station_id;title;voorkennis\nS1;Een;\nS2;Twee;S3\nS3;Drie;S1 of S2\n"));
    REQUIRE(import.ok());
    CHECK(import->problems.empty());
    std::map<std::string, std::map<int, int>> groups;
    for (const auto& r : import->network.requirements())
        ++groups[import->network.find<Station>(r.station)->code][r.group];
    CHECK(groups["S2"] == std::map<int, int>{{1, 1}, {2, 1}});
    CHECK(groups["S3"] == std::map<int, int>{{1, 2}});
}

TEST_CASE("A column given twice is told and the first is taken") {
    const auto import = read("stations.csv", "station_id;title;titel_nl\nS1;Een;Uno\nS2;Twee;\nS3;Drie;\n");
    CHECK(told(import) ==
          std::vector<std::string>{"column stations.csv 1 titel_nl \"titel_nl\" duplicate-column"});
    CHECK(import.network.stationByCode("S1")->title.in("nl") == "Een");
}
