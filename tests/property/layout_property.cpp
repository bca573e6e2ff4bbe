// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "layout/first_placement.h"
#include "layout/snap.h"

#include <rapidcheck.h>

#include <set>

using namespace metronet;

namespace {

/// A few stations and lines that call anywhere, also twice, also nowhere; some stations have a place.
struct Case {
    Network network = emptyNetwork();
    std::vector<Id> unplaced;
};

Case arbitraryCase() {
    Case made;
    const auto count = *rc::gen::inRange(1, 9);
    std::vector<Id> ids;
    for (int i = 0; i < count; ++i) {
        Station station;
        station.id = Id::random();
        station.code = "S" + std::to_string(i);
        if (*rc::gen::inRange(0, 3) == 0)
            station.position = {*rc::gen::inRange(0, 30'000), *rc::gen::inRange(0, 20'000)};
        else
            made.unplaced.push_back(station.id);
        ids.push_back(station.id);
        made.network.table<Station>().put(std::make_shared<const Station>(std::move(station)));
    }
    const auto lines = *rc::gen::inRange(0, 4);
    for (int i = 0; i < lines; ++i) {
        Line line;
        line.id = Id::random();
        line.code = "M" + std::to_string(i);
        Branch branch;
        branch.id = Id::random();
        branch.line = line.id;
        for (auto stops = *rc::gen::inRange(0, 8); stops > 0; --stops)
            branch.stops.push_back({Id::random(), *rc::gen::elementOf(ids), Call::Calls});
        made.network.table<Line>().put(std::make_shared<const Line>(std::move(line)));
        made.network.table<Branch>().put(std::make_shared<const Branch>(std::move(branch)));
    }
    return made;
}

} // namespace

TEST_CASE(
    "Whatever the network, a first placement gives every new station a spot of its own and moves no other") {
    REQUIRE(rc::check("first placement", [] {
        const auto made = arbitraryCase();
        const auto patch = placeStations(made.network, made.unplaced);
        const std::set<Id> unplaced(made.unplaced.begin(), made.unplaced.end());
        for (const auto& [id, change] : patch.of<Station>())
            RC_ASSERT(unplaced.contains(id));
        const auto placed = apply(made.network, patch);
        RC_ASSERT(placed.ok());
        std::set<Point> spots;
        for (const auto& station : made.network.stations())
            if (!unplaced.contains(station.id))
                spots.insert(station.position);
        for (const auto id : made.unplaced)
            RC_ASSERT(spots.insert(placed->find<Station>(id)->position).second);
    }));
}

TEST_CASE("A snapped point is on the grid or in line with something, and never pulled further than asked") {
    REQUIRE(rc::check("snapping", [] {
        Network network = emptyNetwork();
        Branch branch;
        branch.id = Id::random();
        for (int i = 0; i < 4; ++i) {
            Station station;
            station.id = Id::random();
            station.position = {*rc::gen::inRange(0, 9000), *rc::gen::inRange(0, 9000)};
            branch.stops.push_back({Id::random(), station.id, Call::Calls});
            network.table<Station>().put(std::make_shared<const Station>(std::move(station)));
        }
        network.table<Branch>().put(std::make_shared<const Branch>(branch));
        const SnapIndex index(network, {branch.stops[1].station});
        const SnapOptions options;
        const Point shift{*rc::gen::inRange(-3000, 3000), *rc::gen::inRange(-3000, 3000)};
        const auto result = snap(index, shift, options);
        const Point at = index.moving()[0].at + shift + result.delta;
        const bool onGrid = at.x % options.grid == 0 && at.y % options.grid == 0;
        RC_ASSERT(onGrid || !result.guides.empty());
        RC_ASSERT(onGrid || Vec(result.delta).length() <= options.tolerance);
        for (const auto& guide : result.guides)
            RC_ASSERT(guide.kind == GuideKind::Spacing || guide.to == Vec(at));
    }));
}
