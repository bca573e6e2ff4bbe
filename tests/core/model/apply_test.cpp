// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "edit/attributes.h"
#include "edit/branches.h"
#include "edit/lines.h"
#include "edit/stations.h"

using namespace metronet;

namespace {

/// Two stations and a line between them.
struct Small {
    Network network = emptyNetwork();
    Station a = newStation(network, {1000, 1000}, "a");
    Station b;
    Line line;

    Small() {
        do_(addStation(network, a));
        b = newStation(network, {2000, 1000}, "b");
        do_(addStation(network, b));
        line = newLine(network);
        do_(drawLine(network, line, {a.id, b.id}));
    }
    void do_(const Patch& patch) { network = apply(network, patch).value(); }
    ErrorCode fault(const Patch& patch) const { return apply(network, patch).error().code; }
};

} // namespace

TEST_CASE("Codes stay unique and are never empty") {
    Small small;
    auto twin = newStation(small.network, {}, "twin");
    twin.code = small.a.code;
    CHECK(small.fault(addStation(small.network, twin)) == ErrorCode::DuplicateCode);
    twin.code.clear();
    CHECK(small.fault(addStation(small.network, twin)) == ErrorCode::EmptyCode);
    const auto rename =
        edit<Station>(small.network, {small.b.id}, [&](Station& s) { s.code = small.a.code; });
    CHECK(small.fault(rename) == ErrorCode::DuplicateCode);
}

TEST_CASE("Two stations may swap their codes in one patch") {
    Small small;
    const auto swap = edit<Station>(small.network, {small.a.id, small.b.id}, [&](Station& s) {
        s.code = s.id == small.a.id ? small.b.code : small.a.code;
    });
    small.do_(swap);
    CHECK(small.network.stationByCode(small.a.code)->id == small.b.id);
}

TEST_CASE("Nothing may refer to what is not there") {
    Small small;
    CHECK(small.fault(extendBranch(small.network, small.network.branches().begin()->id, End::Finish,
                                   Id::random())) == ErrorCode::DanglingReference);
    Draft draft(small.network);
    draft.erase<Station>(small.a.id);
    CHECK(small.fault(draft.patch()) == ErrorCode::StillReferenced);
    const auto owned = edit<Station>(small.network, {small.a.id}, [](Station& s) { s.owner = Id::random(); });
    CHECK(small.fault(owned) == ErrorCode::DanglingReference);
}

TEST_CASE("A line has one trunk and a pair of stations one track record") {
    Small small;
    Branch second;
    second.id = Id::random();
    second.line = small.line.id;
    CHECK(small.fault(put(small.network, second)) == ErrorCode::InvalidRecord);

    Track track;
    track.id = Id::random();
    track.from = small.a.id;
    track.to = small.b.id;
    track.bend = Bend::Straight;
    small.do_(put(small.network, track));
    track.id = Id::random();
    std::swap(track.from, track.to);
    CHECK(small.fault(put(small.network, track)) == ErrorCode::InvalidRecord);
}

TEST_CASE("Waypoints are only ever passed") {
    Small small;
    const auto waypoint = newWaypoint(small.network, {1500, 1000});
    small.do_(addStation(small.network, waypoint));
    const auto branch = small.network.branches().begin()->id;
    small.do_(insertOnTrack(small.network, small.a.id, small.b.id, waypoint.id));
    CHECK(small.network.find<Branch>(branch)->stops[1].call == Call::Passes);
    const auto calling =
        edit<Branch>(small.network, {branch}, [](Branch& b) { b.stops[1].call = Call::Calls; });
    CHECK(small.fault(calling) == ErrorCode::InvalidRecord);
}
