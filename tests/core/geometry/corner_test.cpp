// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "geometry/corner.h"
#include "geometry/pieces.h"

using namespace metronet;

namespace {

std::vector<Vec> sampled(const Corner& corner) {
    Path path;
    path.moveTo(corner.start);
    path.cubicTo(corner.control1, corner.control2, corner.end);
    return flattened(path, 0.5).front();
}

} // namespace

TEST_CASE("Lanes of a bundle turn on concentric arcs") {
    const double d = std::sqrt(0.5);
    const double reach = reachOf({1, 0}, {d, d}, 800);
    const Vec centre{-reach, 800};
    for (const double offset : {-240.0, 0.0, 240.0}) {
        const auto corner = roundCorner({0, 0}, {{1, 0}, offset}, {{d, d}, offset}, reach, reach);
        for (const auto& point : sampled(corner))
            CHECK((point - centre).length() == Approx(800 - offset).margin(1));
    }
}

TEST_CASE("A lane too tight for an arc meets its next leg in a point") {
    const auto corner = roundCorner({0, 0}, {{1, 0}, 300}, {{0, 1}, 300}, 100, 100);
    CHECK(corner.start == corner.end);
    CHECK(corner.start.x == Approx(-300));
    CHECK(corner.start.y == Approx(300));
}

TEST_CASE("A lane that changes its offset shifts without a step or a turn at its ends") {
    const auto corner = roundCorner({0, 0}, {{1, 0}, 120}, {{1, 0}, 0}, 200, 500);
    CHECK(corner.start == Vec{-200, 120});
    CHECK(corner.end == Vec{200, 0});
    CHECK(corner.control1.y == 120);
    CHECK(corner.control2.y == 0);
    CHECK(corner.middle().y == Approx(60));
}

TEST_CASE("The halves of a corner are the corner") {
    const auto corner = roundCorner({0, 0}, {{1, 0}, 50}, {{0, 1}, 50}, 400, 400);
    const auto first = corner.firstHalf();
    const auto second = corner.secondHalf();
    CHECK(first.start == corner.start);
    CHECK(first.end == second.start);
    CHECK(second.end == corner.end);
    CHECK((first.end - first.control2).unit().dot(corner.direction()) == Approx(1));
}
