// SPDX-License-Identifier: Apache-2.0
#include "canvas/outline.h"
#include "catch.h"

#include "drawing/figure.h"

using namespace metronet;

TEST_CASE("A circle encloses what lies within its radius") {
    const auto outline = flattened(circle({100, 50}, 1000));
    for (const auto& part : outline)
        for (const auto& point : part)
            CHECK((point - Vec{100, 50}).length() == Approx(1000).margin(3));
    CHECK(distanceToCurve(outline, {100, 50}) == Approx(1000).margin(10));
    CHECK(encloses(outline, {800, 50}));
    CHECK_FALSE(encloses(outline, {1200, 50}));
}

TEST_CASE("The nearest point on a course lies on it") {
    Path path;
    path.moveTo({0, 0});
    path.lineTo({1000, 0});
    path.lineTo({1000, 1000});
    const auto outline = flattened(path);
    CHECK(nearestOn(outline, {400, 300}) == Vec{400, 0});
    CHECK(nearestOn(outline, {1300, 700}) == Vec{1000, 700});
    CHECK(nearestOn(outline, {-50, -50}) == Vec{0, 0});
    CHECK(nearestOn({}, {7, 8}) == Vec{7, 8});
}

TEST_CASE("A course crosses a box it only passes through") {
    Path path;
    path.moveTo({0, 0});
    path.lineTo({1000, 1000});
    const auto outline = flattened(path);
    CHECK(crosses(outline, {400, 400, 500, 500}));
    CHECK(crosses(outline, {-10, 300, 1100, 310}));
    CHECK_FALSE(crosses(outline, {600, 0, 1000, 300}));
}
