// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "layout/chain_shape.h"
#include "layout/layout_cost.h"

using namespace metronet;

namespace {

constexpr LayoutScale scale{1500, 3000, 500};

std::vector<ChainShape> shapesOf(Point to, int steps) {
    std::vector<ChainShape> shapes;
    listShapes({}, to, steps, scale, shapes);
    return shapes;
}

} // namespace

TEST_CASE("Every shape leads from one end to the other in the eight directions") {
    for (const Point to : {Point{9000, 0}, Point{0, -9000}, Point{6000, 6000}, Point{-9000, 3000},
                           Point{4500, -12'000}, Point{12'345, 678}})
        for (int steps = 1; steps <= 5; ++steps) {
            const auto shapes = shapesOf(to, steps);
            REQUIRE_FALSE(shapes.empty());
            for (const auto& shape : shapes) {
                CHECK(shape.front() == Point{});
                CHECK(shape.back() == to);
                int sum = 0;
                for (int i = 0; i < shape.pieces; ++i) {
                    const Point step = shape.step(i);
                    CHECK(step != Point{});
                    CHECK((step.x == 0 || step.y == 0 || std::abs(step.x) == std::abs(step.y)));
                    sum += shape.steps[static_cast<std::size_t>(i)];
                }
                CHECK(sum == steps);
            }
        }
}

TEST_CASE("Ends in line are joined straight first") {
    CHECK(shapesOf({9000, 0}, 3).front().pieces == 1);
    CHECK(shapesOf({-6000, 6000}, 2).front().pieces == 1);
}

TEST_CASE("Corners of a chain fall on stations") {
    for (const auto& shape : shapesOf({12'000, 4500}, 4)) {
        const auto stations = stationsAlong(shape, scale);
        REQUIRE(stations.size() == 5);
        for (int i = 0; i <= shape.pieces; ++i)
            CHECK(std::ranges::find(stations, shape.corners[static_cast<std::size_t>(i)]) != stations.end());
    }
}

TEST_CASE("Directions count round the compass") {
    CHECK(directionOf({500, 0}) == 0);
    CHECK(directionOf({500, 500}) == 1);
    CHECK(directionOf({0, -500}) == 6);
    CHECK(eighthsBetween(0, 4) == 4);
    CHECK(eighthsBetween(7, 1) == 2);
    CHECK(lengthOf({3000, -3000}) == 4242);
}

TEST_CASE("Straight and even costs nothing, a bend costs, and a sharper bend more") {
    const ChainLoad load{0, 1, 4, 1};
    const auto straight = shapesOf({12'000, 0}, 4).front();
    CHECK(ownCost(straight, load, scale) == 0);
    CHECK(turnCost(4, 1) == 0);
    CHECK(turnCost(3, 1) > 0);
    CHECK(turnCost(2, 1) > turnCost(3, 1));
    CHECK(turnCost(1, 1) > turnCost(2, 1));
    CHECK(turnCost(3, 2) == 2 * turnCost(3, 1));
}

TEST_CASE("Chains that cross, cover or crowd one another cost, and more where a station is in the way") {
    const auto between = [](Point a, Point b, int steps) {
        std::vector<ChainShape> shapes;
        listShapes(a, b, steps, scale, shapes);
        return shapes.front();
    };
    const ChainLoad one{0, 1, 2, 1};
    const ChainLoad other{2, 3, 2, 1};
    const auto level = between({0, 0}, {12'000, 0}, 2);
    CHECK(pairCost(level, one, between({0, 9000}, {12'000, 9000}, 2), other, scale) == 0);
    const auto near = pairCost(level, one, between({0, 1500}, {12'000, 1500}, 2), other, scale);
    CHECK(near > 0);
    const auto cross = pairCost(level, one, between({3000, -3000}, {3000, 9000}, 2), other, scale);
    CHECK(cross > 0);
    // Through the station half-way.
    CHECK(pairCost(level, one, between({6000, -3000}, {6000, 9000}, 2), other, scale) > cross);
    // From one key the same way.
    const ChainLoad sharing{0, 3, 2, 1};
    CHECK(pairCost(level, one, between({0, 0}, {9000, 0}, 2), sharing, scale) > cross);
    CHECK(pairCost(level, one, between({0, 0}, {0, 9000}, 2), sharing, scale) == 0);
}
