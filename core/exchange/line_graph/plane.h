// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"
#include "exchange/line_graph/graph.h"

namespace metronet {

/// Lays a graph out on a sheet: degrees go through Web Mercator, the median edge becomes 20 mm, y points
/// downwards and the sheet is the smallest of the A sizes with room around the map. A graph in our own
/// millimetres keeps them. Places and courses of the graph are in map units afterwards. Gives the sheet.
Size layOnSheet(Graph& graph);

/// The corners of a course that matter: those without which it would stray further than `tolerance` map units
/// (Douglas and Peucker 1973). Its ends are left out.
std::vector<Vec> simplifiedCorners(const std::vector<Vec>& course, double tolerance);

} // namespace metronet
