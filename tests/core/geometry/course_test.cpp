// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "geometry/course.h"

using namespace metronet;

namespace {

bool isOctilinear(Vec way) {
    return std::abs(way.x) < 1e-6 || std::abs(way.y) < 1e-6 ||
           std::abs(std::abs(way.x) - std::abs(way.y)) < 1e-6;
}

Course between(Vec from, Vec to, const std::vector<Adjoining>& atFrom = {},
               const std::vector<Adjoining>& atTo = {}, const Track* decision = nullptr) {
    return courseOf(from, to, decision, atFrom, atTo, Style());
}

} // namespace

TEST_CASE("A track runs in the eight directions with at most one bend") {
    for (const Vec to :
         {Vec{3000, 1000}, {1000, -3000}, {-2500, 700}, {-4000, -4000}, {0, 5000}, {5000, 0}}) {
        const auto course = between({0, 0}, to);
        CHECK(course.points.front() == Vec{0, 0});
        CHECK(course.points.back() == to);
        CHECK(course.points.size() <= 3);
        for (std::size_t i = 1; i < course.points.size(); ++i)
            CHECK(isOctilinear(course.points[i] - course.points[i - 1]));
    }
    CHECK(between({0, 0}, {4000, 4000}).points.size() == 2);
}

TEST_CASE("The course does not depend on which end it is seen from") {
    for (const Vec to : {Vec{3000, 1000}, {1000, -3000}, {-2500, 700}, {-1200, -4000}})
        CHECK(between({0, 0}, to).points == between(to, {0, 0}).reversed().points);
}

TEST_CASE("A track that is hardly off a direction has no kink") {
    CHECK(between({0, 0}, {3000, 60}).points.size() == 2);
    CHECK(between({0, 0}, {3000, 2930}).points.size() == 2);
}

TEST_CASE("The bend continues the tracks beyond") {
    // A line that comes from the west runs on along the axis; one that comes from the north-west keeps the
    // diagonal.
    const double d = std::sqrt(0.5);
    CHECK(between({0, 0}, {3000, 1500}, {{{-1, 0}, 1}}).points[1] == Vec{1500, 0});
    CHECK(between({0, 0}, {3000, 1500}, {{{-d, -d}, 1}}).points[1] == Vec{1500, 1500});
}

TEST_CASE("Two tracks in one sector of a station do not run over each other") {
    const Vec low{3000, 600};
    const Vec high{3000, 2200};
    const auto lower = between({0, 0}, low, {{high.unit(), 0}});
    const auto higher = between({0, 0}, high, {{low.unit(), 0}});
    CHECK_FALSE(lower.leaving() == higher.leaving());
    CHECK(lower.leaving() == Vec{1, 0});
}

TEST_CASE("What the user decided holds") {
    Track decision;
    decision.bend = Bend::AxisFirst;
    CHECK(between({0, 0}, {3000, 1000}, {}, {}, &decision).points[1] == Vec{2000, 0});
    decision.bend = Bend::DiagonalFirst;
    CHECK(between({0, 0}, {3000, 1000}, {}, {}, &decision).points[1] == Vec{1000, 1000});
    decision.bend = Bend::Straight;
    CHECK(between({0, 0}, {3000, 1000}, {}, {}, &decision).points.size() == 2);
    decision.bend = Bend::Free;
    decision.points = {{500, 2000}, {2500, 2000}};
    decision.radius = 333;
    const auto course = between({0, 0}, {3000, 1000}, {}, {}, &decision);
    CHECK(course.points == std::vector<Vec>{{0, 0}, {500, 2000}, {2500, 2000}, {3000, 1000}});
    CHECK(course.radius == 333);
}
