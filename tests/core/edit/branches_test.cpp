// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "edit/branches.h"
#include "edit/lines.h"
#include "edit/remove.h"
#include "edit/stations.h"
#include "edit/tracks.h"

using namespace metronet;

namespace {

/// Stations A to F in a row and a line that stops at some of them.
struct Row {
    Network network = emptyNetwork();
    std::map<char, Id> ids;
    Id line;

    explicit Row(std::string_view stops) {
        for (char name = 'A'; name <= 'F'; ++name) {
            auto station = newStation(network, {(name - 'A') * 2000, 1000}, std::string(1, name));
            station.code = std::string(1, name);
            ids[name] = station.id;
            do_(addStation(network, station));
        }
        const auto drawn = newLine(network);
        line = drawn.id;
        std::vector<Id> stations;
        for (const char name : stops)
            stations.push_back(ids[name]);
        do_(drawLine(network, drawn, stations));
    }
    void do_(const Patch& patch) { network = apply(network, patch).value(); }
    const Branch& branch(std::size_t index = 0) const { return *network.branchesOf(line).at(index); }
    std::string stops(std::size_t index = 0) const {
        std::string text;
        for (const auto& stop : branch(index).stops)
            text += network.find<Station>(stop.station)->code;
        return text;
    }
    Id stop(std::size_t index) const { return branch().stops.at(index).id; }
};

} // namespace

TEST_CASE("A line grows at either end") {
    Row row("BC");
    row.do_(extendBranch(row.network, row.branch().id, End::Finish, row.ids['D']));
    row.do_(extendBranch(row.network, row.branch().id, End::Start, row.ids['A']));
    CHECK(row.stops() == "ABCD");
    CHECK(extendBranch(row.network, row.branch().id, End::Finish, row.ids['D']).isEmpty());
}

TEST_CASE("Reaching the other end closes a ring, and a ring has no ends") {
    Row row("ABC");
    row.do_(extendBranch(row.network, row.branch().id, End::Finish, row.ids['A']));
    CHECK(row.stops() == "ABCA");
    CHECK(row.branch().branchKind == BranchKind::Ring);
    CHECK(extendBranch(row.network, row.branch().id, End::Finish, row.ids['D']).isEmpty());
}

TEST_CASE("A station put on a track comes between the two in every line that runs there") {
    Row row("ABC");
    row.do_(drawLine(row.network, newLine(row.network), {row.ids['C'], row.ids['B'], row.ids['E']}));
    row.do_(insertOnTrack(row.network, row.ids['B'], row.ids['C'], row.ids['D']));
    CHECK(row.stops() == "ABDC");
    const auto other =
        std::ranges::find_if(row.network.branches(), [&](const Branch& b) { return b.line != row.line; });
    std::string text;
    for (const auto& stop : other->stops)
        text += row.network.find<Station>(stop.station)->code;
    CHECK(text == "CDBE");
}

TEST_CASE("What was decided about a track is shared out over its two halves") {
    Row row("AD");
    row.do_(setBend(row.network, row.ids['D'], row.ids['A'], Bend::Free, {{5000, 3000}, {1000, 3000}}));
    auto middle = newStation(row.network, {3000, 3000}, "M");
    row.do_(addStation(row.network, middle));
    row.do_(insertOnTrack(row.network, row.ids['A'], row.ids['D'], middle.id));
    CHECK(row.network.trackBetween(row.ids['A'], row.ids['D']) == nullptr);
    const auto* first = row.network.trackBetween(row.ids['A'], middle.id);
    const auto* second = row.network.trackBetween(middle.id, row.ids['D']);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->points == std::vector<Point>{{1000, 3000}});
    CHECK(second->points == std::vector<Point>{{5000, 3000}});
}

TEST_CASE("Taking a stop out joins its neighbours, and a ring stays closed") {
    Row row("ABCD");
    row.do_(removeStop(row.network, row.branch().id, row.stop(1)));
    CHECK(row.stops() == "ACD");

    row.do_(closeRing(row.network, row.branch().id));
    REQUIRE(row.stops() == "ACDA");
    row.do_(extendBranch(row.network, row.branch().id, End::Finish, row.ids['B']));
    row.do_(insertStop(row.network, row.branch().id, 1, row.ids['B']));
    REQUIRE(row.stops() == "ABCDA");
    row.do_(removeStop(row.network, row.branch().id, row.stop(0)));
    CHECK(row.stops() == "BCDB");
    CHECK(row.branch().branchKind == BranchKind::Ring);
    row.do_(removeStop(row.network, row.branch().id, row.stop(1)));
    CHECK(row.branch().branchKind == BranchKind::Ring);
}

TEST_CASE("Stops can be moved and a branch turned round") {
    Row row("ABCD");
    row.do_(moveStop(row.network, row.branch().id, row.stop(0), 2));
    CHECK(row.stops() == "BCAD");
    row.do_(reverseBranch(row.network, row.branch().id));
    CHECK(row.stops() == "DACB");
}

TEST_CASE("Cutting a track drops the end, or makes the part behind a branch of its own") {
    Row row("ABCDE");
    row.do_(cutTrack(row.network, row.ids['E'], row.ids['D']));
    CHECK(row.stops() == "ABCD");
    row.do_(cutTrack(row.network, row.ids['B'], row.ids['C']));
    CHECK(row.stops() == "AB");
    CHECK(row.stops(1) == "CD");
    CHECK(row.branch(1).branchKind == BranchKind::Branch);
    CHECK_FALSE(row.branch(1).name.empty());
}

TEST_CASE("Cutting a ring opens it there") {
    Row row("ABCDA");
    row.do_(cutTrack(row.network, row.ids['B'], row.ids['C']));
    CHECK(row.stops() == "CDAB");
    CHECK(row.branch().branchKind == BranchKind::Trunk);
}

TEST_CASE("Removing a station removes what hangs on it and nothing else") {
    Row row("ABCD");
    Requirement requirement;
    requirement.id = Id::random();
    requirement.station = row.ids['C'];
    requirement.requires_ = row.ids['B'];
    Draft draft(row.network);
    draft.put(requirement);
    Waiver waiver;
    waiver.id = Id::random();
    waiver.finding = "P12/" + row.ids['B'].toString();
    draft.put(waiver);
    row.do_(draft.patch());
    row.do_(removeEntities(row.network, {EntityRef::station(row.ids['B'])}));
    CHECK(row.stops() == "ACD");
    CHECK(row.network.requirements().isEmpty());
    CHECK(row.network.all<Waiver>().isEmpty());
    CHECK(row.network.stations().size() == 5);
}

TEST_CASE("Removing a line leaves its stations") {
    Row row("ABCD");
    row.do_(removeEntities(row.network, {EntityRef::line(row.line)}));
    CHECK(row.network.lines().isEmpty());
    CHECK(row.network.branches().isEmpty());
    CHECK(row.network.stations().size() == 6);
}

TEST_CASE("New lines take the first free colour, code and badge") {
    Row row("AB");
    const auto second = newLine(row.network);
    CHECK(second.code == "M2");
    CHECK(second.badge == "2");
    CHECK(second.colour == linePalette[1]);
}
