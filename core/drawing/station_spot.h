// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/look.h"
#include "geometry/map_geometry.h"

namespace metronet {

/// A line that ends at a station, and where its badge goes.
struct LineEnd {
    Id line;
    Vec direction;     ///< unit, away from the track; zero where the line has no track here
    double offset = 0; ///< of the lane, across that direction
};

/// What stands on the map for one station before its words: the points its marker covers, and what else is
/// around it. Made from the station and its own tracks alone.
struct StationSpot {
    Vec position;
    Marker marker = Marker::Dot; ///< never Auto
    bool hasMarker = true;       ///< a waypoint has none
    bool isSkippable = false;
    std::vector<Vec> points;        ///< lanes that call here; at least one
    double radius = 0;              ///< around the points, to the middle of the ring
    Vec along;                      ///< unit direction of the first line that calls
    std::vector<Id> lines;          ///< that call here
    std::vector<Vec> lanePoints;    ///< of every line, also those that pass
    std::vector<Course> courses;    ///< of the tracks, as they leave
    std::vector<double> halfWidths; ///< of their bundles
    std::vector<LineEnd> ends;      ///< of lines that get a badge here, in order of lane and line

    bool isInterchange() const { return lines.size() > 1; }
};

StationSpot spotOf(const Station& station, const MapGeometry& geometry, const Look& look);

/// How far marker and lanes reach from `spot.position` in a direction.
double reachTowards(const StationSpot& spot, Vec direction, const Look& look);

} // namespace metronet
