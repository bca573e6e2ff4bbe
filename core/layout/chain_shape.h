// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"

#include <array>
#include <span>
#include <vector>

namespace metronet {

/// The eight directions clockwise from east, as steps on screen.
inline constexpr std::array<Point, 8> directions{
    {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};

/// The direction of a vector that is exactly along an axis or a diagonal and not zero.
std::size_t directionOf(Point step);

/// How many eighths of a turn lie between two directions, 0 to 4.
int eighthsBetween(std::size_t a, std::size_t b);

/// Length of a step along an axis or a diagonal, rounded to whole map units.
int lengthOf(Point step);

/// The octilinear way of a chain of stations from one key to another: at most three straight pieces. Corners
/// fall on stations, except where a single step has one.
struct ChainShape {
    std::array<Point, 4> corners; ///< both ends included
    std::array<int, 3>
        steps{}; ///< from station to station, on each piece; {1, 0} for a single step with a corner
    int pieces = 0;

    Point from(int piece) const { return corners[static_cast<std::size_t>(piece)]; }
    Point to(int piece) const { return corners[static_cast<std::size_t>(piece) + 1]; }
    Point step(int piece) const { return to(piece) - from(piece); }
    Point front() const { return corners.front(); }
    Point back() const { return corners[static_cast<std::size_t>(pieces)]; }
    /// The direction in which it leaves its first or, backwards, its last end.
    std::size_t departure() const { return directionOf(step(0)); }
    std::size_t departureFromBack() const { return directionOf(from(pieces - 1) - to(pieces - 1)); }
    Box bounds() const;
    ChainShape moved(Point delta) const;
    bool operator==(const ChainShape&) const = default;
};

/// What shapes are measured in.
struct LayoutScale {
    MapUnit grid;        ///< of keys and corners
    MapUnit unit;        ///< the wanted distance of adjacent stations
    MapUnit stationGrid; ///< of the other stations, finer
};

/// The shapes worth trying from a to b for a chain of so many steps, without duplicates; a and b differ.
void listShapes(Point a, Point b, int steps, const LayoutScale& scale, std::vector<ChainShape>& shapes);

/// Where the stations of a chain stand: both ends, corners, and the others evenly between them on whole grid
/// steps where the ends allow it.
std::vector<Point> stationsAlong(const ChainShape& shape, const LayoutScale& scale);

} // namespace metronet
