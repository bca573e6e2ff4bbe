// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geometry/map_geometry.h"

#include <cmath>
#include <limits>
#include <set>

namespace metronet::test {

/// What a reader of the map would complain about, measured on the courses that are drawn.
struct MapQuality {
    int crossings = 0; ///< of tracks, where no station is
    int cornersBetweenStations = 0;
    int offDirections = 0; ///< pieces of track in none of the eight directions
    double shortestTrack = std::numeric_limits<double>::max(); ///< mm, from station to station
    double nearestForeignTrack =
        std::numeric_limits<double>::max(); ///< mm, from a station to a track not its own
    bool stationsShareSpots = false;
    Box extent; ///< of the stations, map units
};

inline double distanceToSegment(Vec p, Vec a, Vec b) {
    const Vec along = b - a;
    const double t = std::clamp((p - a).dot(along) / std::max(1.0, along.dot(along)), 0.0, 1.0);
    return (p - (a + along * t)).length();
}

inline bool segmentsCross(Vec a, Vec b, Vec c, Vec d) {
    const auto side = [](Vec from, Vec to, Vec p) {
        const double value = (to - from).cross(p - from);
        return (value > 0) - (value < 0);
    };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

inline MapQuality qualityOf(const Network& network) {
    MapQuality quality;
    const MapGeometry geometry(network);
    struct Piece {
        EntityRef track;
        Vec a;
        Vec b;
    };
    std::vector<Piece> pieces;
    std::set<EntityRef> tracks;
    for (const auto& [track, lines] : geometry.index().tracks())
        tracks.insert(track);
    for (const auto& track : tracks) {
        const auto points = geometry.course({track.id, track.other}).points;
        quality.cornersBetweenStations += static_cast<int>(points.size()) - 2;
        quality.shortestTrack =
            std::min(quality.shortestTrack, (points.back() - points.front()).length() / 100);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Vec step = points[i] - points[i - 1];
            if (std::min(
                    {std::abs(step.x), std::abs(step.y), std::abs(std::abs(step.x) - std::abs(step.y))}) > 2)
                ++quality.offDirections;
            pieces.push_back({track, points[i - 1], points[i]});
        }
    }
    for (std::size_t i = 0; i < pieces.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (!(pieces[i].track == pieces[j].track) &&
                segmentsCross(pieces[i].a, pieces[i].b, pieces[j].a, pieces[j].b))
                ++quality.crossings;
    std::set<Point> spots;
    for (const auto& station : network.stations()) {
        quality.stationsShareSpots = quality.stationsShareSpots || !spots.insert(station.position).second;
        quality.extent.include(Vec(station.position));
        for (const auto& piece : pieces)
            if (piece.track.id != station.id && piece.track.other != station.id)
                quality.nearestForeignTrack =
                    std::min(quality.nearestForeignTrack,
                             distanceToSegment(Vec(station.position), piece.a, piece.b) / 100);
    }
    return quality;
}

} // namespace metronet::test
