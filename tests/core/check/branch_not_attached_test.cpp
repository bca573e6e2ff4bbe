// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "found.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE("T07: a branch that starts off the trunk is named with its start") {
    const auto builder = NetworkBuilder().line("M1", {"A", "B"}).branch("M1", "north", {"X", "B", "Y"});
    CHECK(found(builder, "T07") == Expected{"error branch:M1/north line:M1 station:X"});
}

TEST_CASE("T07: branches that start anywhere on the trunk are attached") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B", "C"})
                             .branch("M1", "north", {"A", "X"})
                             .branch("M1", "south", {"C", "Y"})
                             .ring("M1", "loop", {"B", "P", "Q", "B"});
    CHECK(found(builder, "T07").empty());
}

TEST_CASE("T07: a station of another line or of another branch is not the trunk") {
    const auto builder = NetworkBuilder()
                             .line("M1", {"A", "B"})
                             .line("M2", {"C", "D"})
                             .branch("M1", "north", {"B", "X"})
                             .branch("M1", "further", {"X", "Y"})
                             .branch("M1", "other", {"C", "Z"});
    CHECK(found(builder, "T07") ==
          Expected{"error branch:M1/further line:M1 station:X", "error branch:M1/other line:M1 station:C"});
}

TEST_CASE("T07: a line that is a ring has no trunk to miss, and its branches start from the ring") {
    CHECK(found(NetworkBuilder().ring("M1", "ring", {"A", "B", "C", "A"}), "T07").empty());
    const auto builder = NetworkBuilder()
                             .ring("M1", "ring", {"A", "B", "C", "A"})
                             .branch("M1", "north", {"B", "X"})
                             .branch("M1", "south", {"Y", "C"});
    CHECK(found(builder, "T07") == Expected{"error branch:M1/south line:M1 station:Y"});
}

TEST_CASE("T07: without a trunk every branch hangs in the air") {
    const auto builder = NetworkBuilder().branch("M1", "north", {"A", "B"}).branch("M1", "south", {"A", "C"});
    CHECK(found(builder, "T07") ==
          Expected{"error branch:M1/north line:M1 station:A", "error branch:M1/south line:M1 station:A"});
}

TEST_CASE("T07: lines may part at a waypoint") {
    const auto builder = NetworkBuilder()
                             .waypoint("W")
                             .waypoint("V")
                             .line("M1", {"A", "W", "B"})
                             .branch("M1", "north", {"W", "X"})
                             .branch("M1", "south", {"V", "B", "Y"});
    CHECK(found(builder, "T07").empty());
}

TEST_CASE("T07: a branch without stops starts nowhere yet") {
    CHECK(found(NetworkBuilder().line("M1", {"A", "B"}).branch("M1", "north", {}), "T07").empty());
}
