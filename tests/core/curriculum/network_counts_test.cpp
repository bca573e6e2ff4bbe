// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "network_builder.h"

#include "curriculum/line_counts.h"
#include "curriculum/network_counts.h"

using namespace metronet;
using namespace metronet::test;

namespace {

NetworkBuilder example() {
    return NetworkBuilder()
        .waypoint("W")
        .academy("ACB")
        .line("M1", {"A", "W", "B", "C"})
        .branch("M1", "north", {"B", "D", "~E"})
        .ring("M2", "ring", {"B", "F", "G", "B"})
        .station("H")
        .station("D", [](Station& d) { d.minutes.reset(); })
        .requires_("B", {"A", "C"});
}

} // namespace

TEST_CASE("Waypoints and passed stations are not counted as stations and stops") {
    const NetworkCounts expected{2, 2, 3, 8, 9, 2, 1};
    CHECK(countsOf(example().network()) == expected);
    CHECK(countsOf(Network()) == NetworkCounts());
}

TEST_CASE("A line holds each of its stations once, with the study time they state") {
    const auto lines = lineCounts(example().network());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].line == NetworkBuilder::lineId("M1"));
    CHECK(lines[0].stations == 4);
    CHECK(lines[0].minutes == 3 * 180);
    CHECK(lines[1].stations == 3);
}

TEST_CASE("An academy is counted with what it offers, also where that is nothing") {
    const auto academies = academyCounts(example().network());
    REQUIRE(academies.size() == 2);
    CHECK(academies[0].stations == 8);
    CHECK(academies[1].stations == 0);
}
