// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE("T03: a station on no line is an orphan") {
    const auto builder = NetworkBuilder().line("M1", {"A", "B", "C"}).station("X");
    CHECK(found(builder, "T03") == Expected{"warning station:X"});
}

TEST_CASE("T03: a station a line only passes is an orphan, a skippable one is not") {
    const auto builder = NetworkBuilder().line("M1", {"A", "~B", "?C", "D"});
    CHECK(found(builder, "T03") == Expected{"warning station:B"});
}

TEST_CASE("T03: a withdrawn station is an orphan too") {
    const auto builder = NetworkBuilder().station("X", [](Station& x) { x.status = Status::Withdrawn; });
    CHECK(found(builder, "T03") == Expected{"warning station:X"});
}

TEST_CASE("T03: stations on a branch or a ring are on a line, and waypoints are never counted") {
    const auto builder = NetworkBuilder()
                             .waypoint("W")
                             .line("M1", {"A", "B"})
                             .branch("M1", "north", {"B", "C"})
                             .ring("M2", "ring", {"D", "E", "F", "D"});
    CHECK(found(builder, "T03").empty());
}
