// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "network_builder.h"

#include "curriculum/routes.h"

using namespace metronet;
using namespace metronet::test;

namespace {

std::vector<std::string> routes(const NetworkBuilder& builder) {
    const auto network = builder.network();
    std::vector<std::string> texts;
    for (const auto& route : routesOf(network, network.branchesOf(NetworkBuilder::lineId("M1")))) {
        auto text = route.isMain() ? "main:" : network.find<Branch>(route.branch)->name + ':';
        for (const auto& station : route.stations)
            text += ' ' + network.find<Station>(station)->code;
        texts.push_back(text);
    }
    return texts;
}

using Expected = std::vector<std::string>;

} // namespace

TEST_CASE("A route is the trunk, or the trunk up to a junction and then a branch") {
    CHECK(routes(NetworkBuilder()
                     .line("M1", {"A", "B", "C"})
                     .branch("M1", "north", {"B", "D", "E"})
                     .branch("M1", "south", {"A", "F"})) ==
          Expected{"main: A B C", "north: A B D E", "south: A F"});
    CHECK(routes(NetworkBuilder().emptyLine("M1")).empty());
}

TEST_CASE("A ring is open at its closing stop and may be what other branches start from") {
    CHECK(
        routes(NetworkBuilder().ring("M1", "ring", {"A", "B", "C", "A"}).branch("M1", "north", {"B", "D"})) ==
        Expected{"main: A B C", "north: A B D"});
    CHECK(routes(NetworkBuilder().line("M1", {"A", "B"}).ring("M1", "loop", {"B", "C", "D", "B"})) ==
          Expected{"main: A B", "loop: A B C D"});
}

TEST_CASE("A branch without a junction is a route of its own") {
    CHECK(routes(NetworkBuilder().line("M1", {"A", "B"}).branch("M1", "north", {"X", "A"})) ==
          Expected{"main: A B", "north: X A"});
    CHECK(routes(NetworkBuilder().branch("M1", "north", {"X", "A"})) == Expected{"north: X A"});
}

TEST_CASE("A line may part at a waypoint or at a station it passes") {
    CHECK(routes(NetworkBuilder()
                     .waypoint("W")
                     .line("M1", {"A", "W", "B", "~C", "D"})
                     .branch("M1", "north", {"W", "X"})
                     .branch("M1", "south", {"~C", "Y"})
                     .branch("M1", "west", {"C", "Z"})) ==
          Expected{"main: A B D", "north: A X", "south: A B Y", "west: A B C Z"});
}
