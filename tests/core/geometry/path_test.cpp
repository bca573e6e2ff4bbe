// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "geometry/path.h"
#include "geometry/pieces.h"

using namespace metronet;

TEST_CASE("The hull of points is a spot, a row, or its corners in order") {
    CHECK(convexHull({{5, 5}, {5, 5}}).size() == 1);
    CHECK(convexHull({{0, 0}, {50, 50}, {100, 100}}) == std::vector<Vec>{{0, 0}, {100, 100}});
    const auto square = convexHull({{0, 0}, {100, 100}, {100, 0}, {0, 100}, {50, 50}, {50, 0}});
    CHECK(square == std::vector<Vec>{{0, 0}, {100, 0}, {100, 100}, {0, 100}});
}

TEST_CASE("A rounded hull keeps its distance from every point") {
    const auto path = roundedHull({{0, 0}, {100, 0}, {100, 100}, {0, 100}}, 20);
    for (const auto& chain : flattened(path, 0.5)) {
        for (const auto& point : chain) {
            const double outside = std::hypot(std::max({-point.x, point.x - 100, 0.0}),
                                              std::max({-point.y, point.y - 100, 0.0}));
            CHECK(outside == Approx(20).margin(0.1));
        }
    }
}

TEST_CASE("A circle is round") {
    for (const auto& chain : flattened(circle({10, 20}, 100), 0.5))
        for (const auto& point : chain)
            CHECK((point - Vec{10, 20}).length() == Approx(100).margin(0.1));
}

TEST_CASE("Dashes begin and end in the middle of a dash and are of one length in between") {
    Path path;
    path.moveTo({0, 0});
    path.lineTo({1000, 0});
    const auto chains = flattened(dashed(path, 60, 40));
    REQUIRE(chains.size() == 11);
    CHECK(chains.front().back().x == Approx(30));
    CHECK(chains.back().front().x == Approx(970));
    for (std::size_t i = 1; i + 1 < chains.size(); ++i)
        CHECK(chains[i].back().x - chains[i].front().x == Approx(60));
    CHECK(chains.front().front().x < 0);
    CHECK(chains.back().back().x > 1000);
}

TEST_CASE("Spots along a path leave half a distance at its ends") {
    Path path;
    path.moveTo({0, 0});
    path.lineTo({0, 300});
    const auto spots = spotsAlong(path, 95);
    REQUIRE(spots.size() == 3);
    CHECK(spots[0].y == Approx(50));
    CHECK(spots[2].y == Approx(250));
}
