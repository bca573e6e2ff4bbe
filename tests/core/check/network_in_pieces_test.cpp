// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE("T08: lines that share no station are pieces, in one finding that names every line") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B"})
                             .line("M2", {"B", "C"})
                             .line("M3", {"X", "Y"})
                             .line("M4", {"Z"});
    CHECK(found(builder, "T08") == Expected{"warning line:M1 line:M2 line:M3 line:M4"});
    const auto findings = runChecks(builder.network(), {.only = {"T08"}});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].arguments == std::vector<std::string>{"3", "M3", "M4"});
}

TEST_CASE("T08: lines connected through others, by branches too, are one piece") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B"})
                             .line("M2", {"C", "D"})
                             .line("M3", {"E", "F"})
                             .branch("M2", "north", {"D", "A"})
                             .branch("M2", "south", {"C", "E"});
    CHECK(found(builder, "T08").empty());
    CHECK(found(NetworkBuilder(), "T08").empty());
    CHECK(found(NetworkBuilder().line("M1", {"A", "B"}), "T08").empty());
}

TEST_CASE("T08: a station on no line is no piece; a line without stops is") {
    CHECK(found(NetworkBuilder().line("M1", {"A", "B"}).station("X"), "T08").empty());
    CHECK(found(NetworkBuilder().line("M1", {"A", "B"}).emptyLine("M2"), "T08") ==
          Expected{"warning line:M1 line:M2"});
}

TEST_CASE("T08: a shared waypoint or a passed station connects nothing") {
    const auto builder =
        NetworkBuilder().waypoint("W").line("M1", {"A", "W", "B", "~C"}).line("M2", {"C", "W", "D"});
    CHECK(found(builder, "T08") == Expected{"warning line:M1 line:M2"});
}

TEST_CASE("T08: pieces that were accepted stay so while the largest grows") {
    const auto key = [](const NetworkBuilder& builder) {
        return runChecks(builder.network(), {.only = {"T08"}}).at(0).key;
    };
    auto builder = NetworkBuilder().line("M1", {"A", "B"}).line("M2", {"B", "C"}).line("M3", {"X", "Y"});
    const auto before = key(builder);
    CHECK(key(builder.line("M4", {"C", "D"})) == before);
    CHECK(key(builder.line("M5", {"P", "Q"})) != before);
}
