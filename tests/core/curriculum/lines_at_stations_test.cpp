// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "network_builder.h"

#include "curriculum/lines_at_stations.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE("A line is counted once at a station, and only where it calls") {
    const auto lines = linesAtStations(NetworkBuilder()
                                           .line("M1", {"A", "B", "~C"})
                                           .branch("M1", "north", {"B", "?D"})
                                           .line("M2", {"B", "C"})
                                           .network());
    CHECK(lines.at(NetworkBuilder::stationId("B")).size() == 2);
    CHECK(lines.at(NetworkBuilder::stationId("C")) == std::vector{NetworkBuilder::lineId("M2")});
    CHECK(lines.at(NetworkBuilder::stationId("D")).size() == 1);
}

TEST_CASE("A station is alive on a line, offered and not withdrawn") {
    const auto alive = [](const NetworkBuilder& builder) {
        const auto network = builder.network();
        return isAlive(*network.stationByCode("A"), linesAtStations(network));
    };
    CHECK(alive(NetworkBuilder().line("M1", {"A", "B"})));
    CHECK_FALSE(alive(NetworkBuilder().station("A")));
    CHECK_FALSE(alive(NetworkBuilder().line("M1", {"~A", "B"})));
    CHECK_FALSE(
        alive(NetworkBuilder().line("M1", {"A", "B"}).station("A", [](Station& a) { a.offeredBy.clear(); })));
    CHECK_FALSE(alive(
        NetworkBuilder().line("M1", {"A"}).station("A", [](Station& a) { a.status = Status::Withdrawn; })));
}
