// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE("T05: a station twice on a trunk is named with its line, once however often it comes back") {
    CHECK(found(NetworkBuilder().line("M1", {"A", "B", "C", "B", "D", "B"}), "T05") ==
          Expected{"error line:M1 station:B"});
}

TEST_CASE("T05: a fault on the trunk is reported once, on the trunk") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "A", "C"})
                             .branch("M1", "north", {"C", "D"})
                             .branch("M1", "south", {"C", "E"});
    CHECK(found(builder, "T05") == Expected{"error line:M1 station:A"});
}

TEST_CASE("T05: a branch that comes back to the trunk before its junction is named") {
    const auto builder =
        NetworkBuilder().line("M1", {"A", "B", "C", "D"}).branch("M1", "north", {"C", "X", "A"});
    CHECK(found(builder, "T05") == Expected{"error branch:M1/north line:M1 station:A"});
}

TEST_CASE("T05: a branch may meet the trunk again after its junction, and two branches each other") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C", "D"})
                             .branch("M1", "north", {"B", "X", "D"})
                             .branch("M1", "south", {"B", "X", "Y"});
    CHECK(found(builder, "T05").empty());
}

TEST_CASE("T05: the last stop of a ring repeats its first and nothing else") {
    CHECK(found(NetworkBuilder().ring("M1", "ring", {"A", "B", "C", "A"}), "T05").empty());
    CHECK(found(NetworkBuilder().ring("M1", "ring", {"A", "B", "C", "B", "A"}), "T05") ==
          Expected{"error line:M1 station:B"});
    CHECK(found(NetworkBuilder().line("M1", {"A", "B", "C", "A"}), "T05") ==
          Expected{"error line:M1 station:A"});
}

TEST_CASE("T05: a ring at the end of a trunk closes at its junction") {
    const auto closed = NetworkBuilder().line("M1", {"A", "B"}).ring("M1", "loop", {"B", "C", "D", "B"});
    CHECK(found(closed, "T05").empty());
    const auto crossing = NetworkBuilder().line("M1", {"A", "B"}).ring("M1", "loop", {"B", "C", "A", "B"});
    CHECK(found(crossing, "T05") == Expected{"error branch:M1/loop line:M1 station:A"});
}

TEST_CASE("T05: waypoints and passed stations may come back") {
    const auto builder = NetworkBuilder().waypoint("W").line("M1", {"A", "W", "~B", "C", "W", "B"});
    CHECK(found(builder, "T05").empty());
    CHECK(found(NetworkBuilder().line("M1", {"A", "?B", "C", "B"}), "T05") ==
          Expected{"error line:M1 station:B"});
}

TEST_CASE("T05: a branch that is not attached is looked at by itself") {
    const auto builder = NetworkBuilder().line("M1", {"A", "B"}).branch("M1", "north", {"X", "A", "X"});
    CHECK(found(builder, "T05") == Expected{"error branch:M1/north line:M1 station:X"});
}
