// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"
#include "model/network.h"

#include <unordered_map>
#include <vector>

namespace metronet {

/// A point being dragged or placed, and the stations it has or will have a track to.
struct MovedPoint {
    Point at;
    std::vector<Id> neighbours;
};

/// What a gesture can align with: every station that stays where it is, findable by its place and by its
/// tracks. Built once when the gesture starts; asking it is cheap at any size of network.
class SnapIndex {
public:
    /// `moving` are the stations the gesture drags, the one under the pointer first; none when a new one is
    /// placed.
    SnapIndex(const Network& network, const std::vector<Id>& moving);

    /// The moving stations where they were when the gesture started, each with the neighbours that stay.
    const std::vector<MovedPoint>& moving() const { return m_moving; }

    /// Where a station stays; null for one that moves or is not there.
    const Point* placeOf(Id station) const;
    /// Stations that stay, one track away.
    std::vector<Point> neighboursOf(Id station) const;

    /// Of the stations that stay within `tolerance` of the vertical (horizontal) through `at` and inside
    /// `view`, the one nearest to `at`; null where there is none. An empty view means everywhere.
    const Point* nearestOnVertical(Vec at, double tolerance, const Box& view) const;
    const Point* nearestOnHorizontal(Vec at, double tolerance, const Box& view) const;

private:
    std::unordered_map<Id, Point> m_places;
    std::unordered_map<Id, std::vector<Id>> m_neighbours;
    std::vector<Point> m_byX;
    std::vector<Point> m_byY;
    std::vector<MovedPoint> m_moving;
};

} // namespace metronet
