// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE("P03: an alternative group that only comes later is named with all its members") {
    const auto builder = NetworkBuilder().line("M1", {"A", "B", "C"}).requires_("A", {"B", "C", "X"});
    CHECK(found(builder, "P03") == Expected{"error line:M1 station:A station:B station:C station:X"});
}

TEST_CASE("P03: one earlier alternative is enough, and one that is elsewhere is not looked for") {
    CHECK(found(NetworkBuilder().line("M1", {"A", "B", "C"}).requires_("B", {"A", "C"}), "P03").empty());
    CHECK(found(NetworkBuilder().line("M1", {"A", "B"}).line("M2", {"B", "X"}).requires_("A", {"X"}), "P03")
              .empty());
}

TEST_CASE("P03: every group that comes too late is a finding, on every route it is on") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C"})
                             .line("M2", {"A", "C"})
                             .requires_("A", {"B"})
                             .requires_("A", {"C"});
    CHECK(found(builder, "P03") == Expected{"error line:M1 station:A station:B",
                                            "error line:M1 station:A station:C",
                                            "error line:M2 station:A station:C"});
}

TEST_CASE("P03: a fault on the trunk is reported once, on the trunk") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C"})
                             .branch("M1", "north", {"C", "D"})
                             .branch("M1", "south", {"C", "E"})
                             .requires_("A", {"B"});
    CHECK(found(builder, "P03") == Expected{"error line:M1 station:A station:B"});
}

TEST_CASE("P03: a route runs along the trunk up to the junction and then along the branch") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C"})
                             .branch("M1", "north", {"B", "D", "E"})
                             .requires_("D", {"E"})  // within the branch
                             .requires_("A", {"D"})  // from the trunk to the branch
                             .requires_("E", {"B"})  // in order
                             .requires_("E", {"C"}); // the trunk beyond the junction is not on the route
    CHECK(found(builder, "P03") == Expected{"error branch:M1/north line:M1 station:A station:D",
                                            "error branch:M1/north line:M1 station:D station:E"});
}

TEST_CASE("P03: passed stations are not on a route, skippable ones are") {
    CHECK(found(NetworkBuilder().line("M1", {"A", "~B", "C"}).requires_("A", {"B"}), "P03").empty());
    CHECK(found(NetworkBuilder().line("M1", {"A", "?B", "C"}).requires_("A", {"B"}), "P03") ==
          Expected{"error line:M1 station:A station:B"});
}

TEST_CASE("P03: on a ring the first call counts") {
    const auto builder =
        NetworkBuilder().ring("M1", "ring", {"A", "B", "C", "A"}).requires_("A", {"C"}).requires_("B", {"A"});
    CHECK(found(builder, "P03") == Expected{"error line:M1 station:A station:C"});
}

TEST_CASE("P03: a station that requires itself does not come later than itself") {
    CHECK(
        found(NetworkBuilder().line("M1", {"A", "B"}).requires_("A", {"A"}).requires_("A", {"A", "B"}), "P03")
            .empty());
}

TEST_CASE("P03: recommended and corequisite prerequisites have no order to keep") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B"})
                             .requires_("A", {"B"}, RequirementKind::Recommended)
                             .requires_("A", {"B"}, RequirementKind::Corequisite);
    CHECK(found(builder, "P03").empty());
}

TEST_CASE("P03: rows of different kinds with one group number are no alternatives of each other") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C"})
                             .requirement("B", "C", RequirementKind::Required, 1)
                             .requirement("B", "A", RequirementKind::Recommended, 1);
    CHECK(found(builder, "P03") == Expected{"error line:M1 station:B station:C"});
}

TEST_CASE("P03: the same group stated twice is one finding") {
    const auto builder =
        NetworkBuilder().line("M1", {"A", "B"}).requires_("A", {"B"}).requires_("A", {"B", "B"});
    CHECK(found(builder, "P03") == Expected{"error line:M1 station:A station:B"});
}
