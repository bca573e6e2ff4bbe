// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/import.h"
#include "exchange/source.h"

#include <string>

namespace metronet {

/// Whether a source is a GeoJSON feature collection.
bool isLineGraph(const Source& source);

/// Reads a line graph as transit research exchanges them (GeoJSON): labelled nodes become stations, others
/// waypoints, edge sets are cut into trunk, branches and rings, and the map is drawn as in the file: stations
/// at their places, tracks straight or, where the course strays more than half a millimetre, through its
/// corners, lanes in the order of the edge. Errors: FormatBroken, NoContent without a usable edge.
Result<Import> readLineGraph(const Source& source);

/// Writes stations, waypoints and tracks in planar millimetres, y upwards, tracks with their drawn course
/// before its corners are rounded. Where a line does not run on between two tracks at a waypoint,
/// `excluded_conn` says so. Not held: everything a line graph has no word for, such as academies,
/// prerequisites and texts but the title.
std::string writeLineGraph(const Network& network);

} // namespace metronet
