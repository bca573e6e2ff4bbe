// SPDX-License-Identifier: Apache-2.0
#include "layout/layout_cost.h"

#include <algorithm>
#include <array>
#include <limits>

namespace metronet {

namespace {

constexpr std::array<Cost, 5> turnCosts{20'000, 4000, 1650, 800, 0}; ///< by eighths between the two ways
constexpr Cost cornerInStep = 1500;      ///< a corner where no station explains it
constexpr Cost crossingAtStation = 8000; ///< more when the crossing falls on a station that has no part in it
constexpr Cost crossing = 1000;          ///< of two chains where no station is
constexpr Cost covering = 12'000;
constexpr Cost sharpAngle = 250; ///< two chains leaving a station 45° apart: little room for its label
constexpr Cost wedge =
    200; ///< between two diagonals: a label is wider than high and fits better between axes
constexpr Cost closeness = 2500; ///< of two chains that touch
constexpr Cost stretched = 100;  ///< for a step twice as long as wanted
constexpr Cost squeezed = 2500;  ///< for a step of no length, before it becomes too short for the labels
constexpr Cost tooShort = 4000;  ///< for each step under four fifths of what is wanted

struct Piece {
    Point a;
    Point b;
    int steps; ///< stations stand at both ends and evenly between them
};

Piece pieceOf(const ChainShape& shape, int index) {
    return {shape.from(index), shape.to(index), std::max(1, shape.steps[static_cast<std::size_t>(index)])};
}

std::int64_t cross(Point a, Point b) {
    return std::int64_t{a.x} * b.y - std::int64_t{a.y} * b.x;
}
std::int64_t squared(std::int64_t value) {
    return value * value;
}

/// Twice the squared distance of a point and a piece along an axis or a diagonal.
std::int64_t twiceSquaredDistance(Point p, const Piece& piece) {
    const Point step = piece.b - piece.a;
    const auto beyond = [](std::int64_t at, std::int64_t from, std::int64_t to) {
        if (from > to)
            std::swap(from, to);
        return at < from ? from - at : (at > to ? at - to : 0);
    };
    if (step.x == 0 || step.y == 0)
        return 2 * (squared(beyond(p.x, piece.a.x, piece.b.x)) + squared(beyond(p.y, piece.a.y, piece.b.y)));
    // Turned by 45° a diagonal is along an axis, and lengths grow by the root of two.
    return squared(beyond(p.x + p.y, piece.a.x + piece.a.y, piece.b.x + piece.b.y)) +
           squared(beyond(p.x - p.y, piece.a.x - piece.a.y, piece.b.x - piece.b.y));
}

bool intersects(const Piece& one, const Piece& other) {
    const auto side = [](const Piece& piece, Point p) {
        const auto value = cross(piece.b - piece.a, p - piece.a);
        return (value > 0) - (value < 0);
    };
    return side(one, other.a) * side(one, other.b) < 0 && side(other, one.a) * side(other, one.b) < 0;
}

/// How far along `one` the point where `other` crosses it is from the nearest station of `one`.
std::int64_t fromStation(const Piece& one, const Piece& other) {
    const Point along = one.b - one.a;
    const auto whole = std::abs(cross(along, other.b - other.a));
    const auto part = std::abs(cross(other.a - one.a, other.b - other.a)); // part / whole of the way
    const auto past = part * one.steps % whole;
    return std::min(past, whole - past) * lengthOf(along) / (whole * one.steps);
}

Cost crossingCost(const Piece& one, const Piece& other, MapUnit unit) {
    const auto room = std::min(fromStation(one, other), fromStation(other, one));
    const MapUnit wanted = unit * 3 / 5;
    return crossing + (room < wanted ? crossingAtStation * (wanted - room) / wanted : 0);
}

Cost pieceCost(const Piece& one, const Piece& other, const LayoutScale& scale) {
    const MapUnit clearance = wantedClearance(scale);
    if (std::max(one.a.x, one.b.x) + clearance <= std::min(other.a.x, other.b.x) ||
        std::max(other.a.x, other.b.x) + clearance <= std::min(one.a.x, one.b.x) ||
        std::max(one.a.y, one.b.y) + clearance <= std::min(other.a.y, other.b.y) ||
        std::max(other.a.y, other.b.y) + clearance <= std::min(one.a.y, one.b.y))
        return 0;
    if (intersects(one, other))
        return crossingCost(one, other, scale.unit);
    const auto distance = std::min({twiceSquaredDistance(one.a, other), twiceSquaredDistance(one.b, other),
                                    twiceSquaredDistance(other.a, one), twiceSquaredDistance(other.b, one)});
    if (distance == 0)
        return covering;
    const std::int64_t wanted = 2 * squared(clearance);
    return distance >= wanted ? 0 : closeness * (wanted - distance) / wanted;
}

} // namespace

MapUnit wantedClearance(const LayoutScale& scale) {
    return scale.unit * 6 / 5;
}

Cost turnCost(int eighths, int lines) {
    return turnCosts[static_cast<std::size_t>(eighths)] * lines;
}

Cost ownCost(const ChainShape& shape, const ChainLoad& load, const LayoutScale& scale) {
    Cost cost = 0;
    for (int i = 1; i < shape.pieces; ++i) {
        const auto before = directionOf(shape.from(i - 1) - shape.to(i - 1));
        cost += turnCost(eighthsBetween(before, directionOf(shape.step(i))), load.lines);
    }
    const auto spacing = [&](std::int64_t length, int steps) {
        const std::int64_t permille = length * 1000 / (std::int64_t{scale.unit} * steps) - 1000;
        const Cost weight = permille > 0 ? stretched : squeezed;
        cost += weight * permille * permille / 1'000'000 * steps;
        if (permille < -200)
            cost += tooShort * steps;
    };
    if (shape.pieces == 2 && shape.steps[1] == 0) {
        spacing(lengthOf(shape.step(0)) + lengthOf(shape.step(1)), 1);
        return cost + cornerInStep * load.lines;
    }
    for (int i = 0; i < shape.pieces; ++i)
        spacing(lengthOf(shape.step(i)), shape.steps[static_cast<std::size_t>(i)]);
    return cost;
}

Cost pairCost(const ChainShape& one, const ChainLoad& oneLoad, const ChainShape& other,
              const ChainLoad& otherLoad, const LayoutScale& scale) {
    const bool frontFront = oneLoad.a == otherLoad.a;
    const bool frontBack = oneLoad.a == otherLoad.b;
    const bool backFront = oneLoad.b == otherLoad.a;
    const bool backBack = oneLoad.b == otherLoad.b;
    const int oneLast = one.pieces - 1;
    const int otherLast = other.pieces - 1;
    Cost cost = 0;
    const auto part = [&](std::size_t a, std::size_t b) {
        const int eighths = eighthsBetween(a, b);
        cost += eighths == 0 ? covering : eighths == 1 ? sharpAngle : eighths == 2 && a % 2 == 1 ? wedge : 0;
    };
    if (frontFront)
        part(one.departure(), other.departure());
    if (frontBack)
        part(one.departure(), other.departureFromBack());
    if (backFront)
        part(one.departureFromBack(), other.departure());
    if (backBack)
        part(one.departureFromBack(), other.departureFromBack());
    for (int i = 0; i < one.pieces; ++i)
        for (int j = 0; j < other.pieces; ++j) {
            const bool meet = (frontFront && i == 0 && j == 0) || (frontBack && i == 0 && j == otherLast) ||
                              (backFront && i == oneLast && j == 0) ||
                              (backBack && i == oneLast && j == otherLast);
            if (!meet)
                cost += pieceCost(pieceOf(one, i), pieceOf(other, j), scale);
        }
    return cost;
}

} // namespace metronet
