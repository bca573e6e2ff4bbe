// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/layout/networks.h"

#include "layout/snap.h"

#include <chrono>

using namespace metronet;
using test::NetworkMaker;

namespace {

Point mm(double x, double y) {
    return {fromMm(x), fromMm(y)};
}

bool shows(const Snap& snap, GuideKind kind, Point from, Point to) {
    return std::ranges::find(snap.guides, Guide{kind, Vec(from), Vec(to)}) != snap.guides.end();
}

} // namespace

TEST_CASE("A station dragged far from everything lands on the grid") {
    NetworkMaker maker;
    maker.at("A", 100, 100);
    const SnapIndex index(maker.network(), {maker.idOf("A")});
    const auto result = snap(index, mm(52.4, -12.6), {});
    CHECK(mm(100, 100) + mm(52.4, -12.6) + result.delta == mm(150, 85));
    CHECK(result.guides.empty());
}

TEST_CASE("Below zero the grid goes on as above") {
    NetworkMaker maker;
    maker.at("A", 0, 0);
    const SnapIndex index(maker.network(), {maker.idOf("A")});
    CHECK(mm(-7.4, -7.6) + snap(index, mm(-7.4, -7.6), {}).delta == mm(-5, -10));
}

TEST_CASE("Without a grid and without neighbours a station goes where the hand goes") {
    NetworkMaker maker;
    maker.at("A", 100, 100);
    const SnapIndex index(maker.network(), {maker.idOf("A")});
    CHECK(snap(index, mm(1.23, 4.56), {.grid = 0}).delta == Point{});
}

TEST_CASE("A track is pulled into the nearest of the eight directions") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B"}).at("A", 101.3, 102.7).at("B", 150, 150);
    const SnapIndex index(maker.network(), {maker.idOf("B")});
    const Point a = mm(101.3, 102.7);
    const struct {
        Point towards;
        Point expected; ///< direction from A
    } cases[] = {{a + mm(50, 1.9), {1, 0}},   {a + mm(30, 31.5), {1, 1}},  {a + mm(-1, 40), {0, 1}},
                 {a + mm(-40, 41), {-1, 1}},  {a + mm(-42, -1), {-1, 0}},  {a + mm(-41, -40), {-1, -1}},
                 {a + mm(1.2, -60), {0, -1}}, {a + mm(22.5, -21), {1, -1}}};
    for (const auto& [towards, expected] : cases) {
        const auto result = snap(index, towards - mm(150, 150), {});
        const Point step = towards + result.delta - a;
        CHECK(step.x * expected.y == step.y * expected.x);
        CHECK(step.x * expected.x >= 0);
        CHECK(step.y * expected.y >= 0);
        CHECK(shows(result, GuideKind::Track, a, towards + result.delta));
    }
}

TEST_CASE("Between two neighbours both tracks can be right at once") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"}).at("A", 100, 100).at("B", 0, 0).at("C", 160, 140);
    const SnapIndex index(maker.network(), {maker.idOf("B")});
    // East of A and north-west of C: the corner at (120, 100).
    const auto result = snap(index, mm(121.6, 101.2), {});
    CHECK(mm(121.6, 101.2) + result.delta == mm(120, 100));
    CHECK(shows(result, GuideKind::Track, mm(100, 100), mm(120, 100)));
    CHECK(shows(result, GuideKind::Track, mm(160, 140), mm(120, 100)));
}

TEST_CASE("A neighbour wins over a station that is only level") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B"}).at("A", 100, 100.6).at("B", 0, 0).at("X", 300, 99.4);
    const SnapIndex index(maker.network(), {maker.idOf("B")});
    const auto result = snap(index, mm(160, 99.8), {.grid = 0});
    CHECK((mm(160, 99.8) + result.delta).y == fromMm(100.6));
}

TEST_CASE("Axes of other stations are offered where no track decides") {
    NetworkMaker maker;
    maker.at("A", 0, 0).at("X", 203.3, 80).at("Y", 40, 151.7);
    const SnapIndex index(maker.network(), {maker.idOf("A")});
    const auto result = snap(index, mm(202, 150.5), {});
    CHECK(mm(202, 150.5) + result.delta == mm(203.3, 151.7));
    CHECK(shows(result, GuideKind::Axis, mm(203.3, 80), mm(203.3, 151.7)));
    CHECK(shows(result, GuideKind::Axis, mm(40, 151.7), mm(203.3, 151.7)));
}

TEST_CASE("What is out of view is not aligned with") {
    NetworkMaker maker;
    maker.at("A", 0, 0).at("X", 203.3, 80);
    const SnapIndex index(maker.network(), {maker.idOf("A")});
    SnapOptions options;
    options.view = {0, 10'000, 50'000, 50'000};
    CHECK((mm(202, 150) + snap(index, mm(202, 150), options).delta).x == fromMm(200));
}

TEST_CASE("The next station of a line goes as far on as the last one did") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"}).at("A", 100, 100).at("B", 122, 100).at("C", 0, 0);
    const SnapIndex index(maker.network(), {maker.idOf("C")});
    const auto result = snap(index, mm(145.2, 101), {});
    CHECK(mm(145.2, 101) + result.delta == mm(144, 100));
    CHECK(shows(result, GuideKind::Spacing, mm(100, 100), mm(122, 100)));
    CHECK(shows(result, GuideKind::Spacing, mm(122, 100), mm(144, 100)));
}

TEST_CASE("A station goes half way between its neighbours") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"}).at("A", 100, 100).at("B", 0, 0).at("C", 143, 100);
    const SnapIndex index(maker.network(), {maker.idOf("B")});
    const auto result = snap(index, mm(122.5, 98.8), {});
    CHECK(mm(122.5, 98.8) + result.delta == mm(121.5, 100));
}

TEST_CASE("A selection keeps its shape and follows the station under the pointer") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"}).at("A", 100, 100).at("B", 121.3, 117).at("C", 140, 130);
    const SnapIndex index(maker.network(), maker.idsOf({"C", "B"}));
    REQUIRE(index.moving().size() == 2);
    CHECK(index.moving()[0].at == mm(140, 130));
    CHECK(index.moving()[1].neighbours == maker.idsOf({"A"}));
    // B comes nearly level with A.
    const auto result = snap(index, mm(20, -17.8), {.tolerance = 150});
    CHECK((mm(121.3, 117) + mm(20, -17.8) + result.delta).y == fromMm(100));
}

TEST_CASE("A new station aligns with the one it will be joined to") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B"}).at("A", 100, 100).at("B", 120, 120);
    const SnapIndex index(maker.network(), {});
    const auto result = snap(index, {MovedPoint{mm(141, 138.7), {maker.idOf("B")}}}, {});
    CHECK(mm(141, 138.7) + result.delta == mm(140, 140));
    CHECK(shows(result, GuideKind::Track, mm(120, 120), mm(140, 140)));
}

TEST_CASE("Snapping stays quick among ten thousand stations") {
    NetworkMaker maker;
    auto network = maker.network();
    Branch branch;
    branch.id = Id::random();
    for (int i = 0; i < 10'000; ++i) {
        Station station;
        station.id = Id::random();
        station.position = {i % 100 * 2000, i / 100 * 2000};
        branch.stops.push_back({Id::random(), station.id, Call::Calls});
        network.table<Station>().put(std::make_shared<const Station>(std::move(station)));
    }
    network.table<Branch>().put(std::make_shared<const Branch>(branch));
    std::vector<Id> moving;
    for (int i = 0; i < 2000; ++i)
        moving.push_back(branch.stops[static_cast<std::size_t>(i) * 3].station);
    const SnapIndex index(network, moving);
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 100; ++i)
        snap(index, {i * 37, i * 11}, {});
    const auto perMove = (std::chrono::steady_clock::now() - start) / 100;
    CHECK(perMove < std::chrono::milliseconds(20)); // a debug build on a busy machine; a frame is 16 ms
}
