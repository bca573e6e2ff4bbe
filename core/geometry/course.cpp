// SPDX-License-Identifier: Apache-2.0
#include "geometry/course.h"

namespace metronet {

namespace {

constexpr double degrees = 57.29577951308232;

double angleBetween(Vec a, Vec b) {
    return std::abs(std::atan2(a.cross(b), a.dot(b))) * degrees;
}

/// How badly a track fits that leaves a station in this direction: turns of the lines that run on into its
/// neighbours, and, far worse, running over a neighbour that lies closer to that direction.
double misfit(Vec direction, Vec chord, const std::vector<Adjoining>& others) {
    double sum = 0;
    for (const auto& other : others) {
        if (other.sharedLines > 0) {
            const double turn = angleBetween(direction, -other.chord);
            sum += other.sharedLines * (turn > 90 ? 4 * turn : turn);
        }
        const double theirs = angleBetween(direction, other.chord);
        if (theirs < 44 && theirs <= angleBetween(direction, chord))
            sum += 400 - theirs;
    }
    return sum;
}

Bend chosenBend(Vec from, Vec to, const std::vector<Adjoining>& atFrom, const std::vector<Adjoining>& atTo) {
    const Vec chord = (to - from).unit();
    const auto cost = [&](Bend bend) {
        const Vec corner = cornerOf(from, to, bend);
        return misfit((corner - from).unit(), chord, atFrom) + misfit((corner - to).unit(), -chord, atTo);
    };
    const double diagonal = cost(Bend::DiagonalFirst);
    const double axis = cost(Bend::AxisFirst);
    if (std::abs(diagonal - axis) > 1)
        return diagonal < axis ? Bend::DiagonalFirst : Bend::AxisFirst;
    // No reason in the neighbourhood: the diagonal goes with the lower end, whichever way round the stations
    // are.
    return from.y != to.y ? (from.y > to.y ? Bend::DiagonalFirst : Bend::AxisFirst)
                          : (from.x < to.x ? Bend::DiagonalFirst : Bend::AxisFirst);
}

} // namespace

Vec cornerOf(Vec from, Vec to, Bend bend) {
    const Vec way = to - from;
    const double diagonal = std::min(std::abs(way.x), std::abs(way.y));
    const Vec step{std::copysign(diagonal, way.x), std::copysign(diagonal, way.y)};
    return bend == Bend::DiagonalFirst ? from + step : to - step;
}

Course courseOf(Vec from, Vec to, const Track* decision, const std::vector<Adjoining>& atFrom,
                const std::vector<Adjoining>& atTo, const Style& style) {
    Course course{{from},
                  static_cast<double>(decision && decision->radius ? *decision->radius : style.cornerRadius)};
    const auto add = [&course](Vec point) {
        if ((point - course.points.back()).length() > 1)
            course.points.push_back(point);
    };
    auto bend = decision ? decision->bend : Bend::Auto;
    if (bend == Bend::Free) {
        for (const auto& point : decision->points)
            add(Vec(point));
    } else if (bend != Bend::Straight) {
        const Vec way = to - from;
        const double across =
            std::min({std::abs(way.x), std::abs(way.y), std::abs(std::abs(way.x) - std::abs(way.y))});
        // A kink narrower than the line itself reads as a mistake; a track that much off a direction does
        // not.
        if (across > style.lineWidth / 2.0) {
            if (bend == Bend::Auto)
                bend = chosenBend(from, to, atFrom, atTo);
            add(cornerOf(from, to, bend));
        }
    }
    if (course.points.size() > 1 && (to - course.points.back()).length() <= 1)
        course.points.pop_back();
    course.points.push_back(to);
    return course;
}

} // namespace metronet
