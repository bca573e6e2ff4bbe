// SPDX-License-Identifier: Apache-2.0
#include "layout/snap_index.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace metronet {

namespace {

/// The point of `sorted` (by `coordinate`) within tolerance of `at` along it and nearest to `at` altogether.
const Point* nearest(const std::vector<Point>& sorted, MapUnit Point::*coordinate, double wanted, Vec at,
                     double tolerance, const Box& view) {
    const auto first = std::ranges::lower_bound(sorted, wanted - tolerance, {}, coordinate);
    const Point* best = nullptr;
    double bestDistance = std::numeric_limits<double>::max();
    for (auto point = first; point != sorted.end() && (*point).*coordinate <= wanted + tolerance; ++point) {
        const Vec place(*point);
        if (!view.isEmpty() && !view.contains(place))
            continue;
        const double distance = (place - at).length();
        if (distance < bestDistance) {
            bestDistance = distance;
            best = &*point;
        }
    }
    return best;
}

} // namespace

SnapIndex::SnapIndex(const Network& network, const std::vector<Id>& moving) {
    const std::unordered_set<Id> moves(moving.begin(), moving.end());
    for (const auto& station : network.stations())
        if (!moves.contains(station.id)) {
            m_places.emplace(station.id, station.position);
            m_byX.push_back(station.position);
        }
    m_byY = m_byX;
    std::ranges::sort(m_byX, {}, &Point::x);
    std::ranges::sort(m_byY, {}, &Point::y);

    const auto connect = [&](Id from, Id to) {
        auto& known = m_neighbours[from];
        if (std::ranges::find(known, to) == known.end())
            known.push_back(to);
    };
    for (const auto& branch : network.branches())
        for (std::size_t i = 1; i < branch.stops.size(); ++i) {
            connect(branch.stops[i - 1].station, branch.stops[i].station);
            connect(branch.stops[i].station, branch.stops[i - 1].station);
        }

    for (const auto id : moving)
        if (const auto* station = network.find<Station>(id)) {
            MovedPoint point{station->position, {}};
            if (const auto known = m_neighbours.find(id); known != m_neighbours.end())
                std::ranges::copy_if(known->second, std::back_inserter(point.neighbours),
                                     [&](Id other) { return m_places.contains(other); });
            m_moving.push_back(std::move(point));
        }
}

const Point* SnapIndex::placeOf(Id station) const {
    const auto at = m_places.find(station);
    return at == m_places.end() ? nullptr : &at->second;
}

std::vector<Point> SnapIndex::neighboursOf(Id station) const {
    std::vector<Point> places;
    if (const auto known = m_neighbours.find(station); known != m_neighbours.end())
        for (const auto id : known->second)
            if (const auto* place = placeOf(id))
                places.push_back(*place);
    return places;
}

const Point* SnapIndex::nearestOnVertical(Vec at, double tolerance, const Box& view) const {
    return nearest(m_byX, &Point::x, at.x, at, tolerance, view);
}

const Point* SnapIndex::nearestOnHorizontal(Vec at, double tolerance, const Box& view) const {
    return nearest(m_byY, &Point::y, at.y, at, tolerance, view);
}

} // namespace metronet
