// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE(
    "P01: a cycle is an error that names all its stations, in the order in which they require each other") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C", "D"})
                             .requires_("C", {"A"})
                             .requires_("B", {"C"})
                             .requires_("A", {"B"})
                             .requires_("D", {"A"});
    CHECK(found(builder, "P01") == Expected{"error station:A station:B station:C"});
    CHECK(runChecks(builder.network(), {.only = {"P01"}}).at(0).arguments ==
          std::vector<std::string>{"A", "C", "B"});
}

TEST_CASE("P01: a chain, a diamond and repeated rows are no cycle") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C", "D"})
                             .requires_("B", {"A"})
                             .requires_("C", {"A"})
                             .requires_("D", {"B"})
                             .requires_("D", {"C"})
                             .requires_("D", {"C"});
    CHECK(found(builder, "P01").empty());
}

TEST_CASE("P01: a station that requires itself is a cycle of one") {
    CHECK(found(NetworkBuilder().line("M1", {"A", "B"}).requires_("A", {"A"}), "P01") ==
          Expected{"error station:A"});
    CHECK(found(NetworkBuilder().line("M1", {"A", "B"}).requires_("A", {"A", "B"}), "P01") ==
          Expected{"warning station:A"});
}

TEST_CASE("P01: only a warning while other alternatives lead to every station of the cycle") {
    auto builder =
        NetworkBuilder().line("M1", {"A", "B", "C"}).requires_("A", {"B", "C"}).requires_("B", {"A"});
    CHECK(found(builder, "P01") == Expected{"warning station:A station:B"});

    SECTION("not through one that is withdrawn") {
        builder.station("C", [](Station& station) { station.status = Status::Withdrawn; });
        CHECK(found(builder, "P01") == Expected{"error station:A station:B"});
    }
    SECTION("not through one nobody offers") {
        builder.station("C", [](Station& station) { station.offeredBy.clear(); });
        CHECK(found(builder, "P01") == Expected{"error station:A station:B"});
    }
    SECTION("not through one on no line") {
        builder.requires_("A", {"X", "B"});
        CHECK(found(builder, "P01") == Expected{"error station:A station:B"});
    }
    SECTION("not through one that cannot be reached itself") {
        builder.station("X").requires_("C", {"X"});
        CHECK(found(builder, "P01") == Expected{"error station:A station:B"});
    }
    SECTION("not when another group of the station stays out of reach") {
        builder.station("X").requires_("B", {"X"});
        CHECK(found(builder, "P01") == Expected{"error station:A station:B"});
    }
    SECTION("not when a station of the cycle cannot be taken at all") {
        builder.station("B", [](Station& station) { station.status = Status::Withdrawn; });
        CHECK(found(builder, "P01") == Expected{"error station:A station:B"});
    }
}

TEST_CASE("P01: cycles that share a station are one, others are their own") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C", "D", "E"})
                             .requires_("A", {"B"})
                             .requires_("B", {"A"})
                             .requires_("B", {"C"})
                             .requires_("C", {"B"})
                             .requires_("D", {"E"})
                             .requires_("E", {"D"});
    CHECK(found(builder, "P01") ==
          Expected{"error station:A station:B station:C", "error station:D station:E"});
}

TEST_CASE("P01: recommended and corequisite prerequisites make no cycle, nor do waypoints") {
    const auto builder = NetworkBuilder()
                             .waypoint("W")
                             .line("M1", {"A", "W", "B"})
                             .requires_("A", {"B"})
                             .requires_("B", {"A"}, RequirementKind::Recommended)
                             .requires_("B", {"A"}, RequirementKind::Corequisite)
                             .requires_("A", {"W"})
                             .requires_("W", {"A"});
    CHECK(found(builder, "P01").empty());
}
