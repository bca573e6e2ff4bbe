// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "dialogs/named_stations.h"

#include "edit/stations.h"

using namespace metronet;

TEST_CASE("A list of stations finds codes and titles, and makes each new title once") {
    auto network = emptyNetwork("Test", "nl");
    const auto robot = newStation(network, {}, "Robots en cobots");
    network = *apply(network, addStation(network, robot));
    Draft draft(network);
    const auto stations = takeStations(draft, {robot.code, "ROBOTS en cobots", "Lassen", "lassen", "Meten"});
    REQUIRE(stations.size() == 5);
    CHECK(stations[0] == robot.id);
    CHECK(stations[1] == robot.id);
    CHECK(stations[2] == stations[3]);
    CHECK(stations[4] != stations[2]);
    CHECK(draft.network().stations().size() == 3);
    CHECK(apply(network, draft.patch()).ok());
}
