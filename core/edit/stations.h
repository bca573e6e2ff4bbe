// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"

#include <map>
#include <string_view>

namespace metronet {

/// A station that is not in the network yet: new id, next free code, title in the map's first language.
Station newStation(const Network& network, Point position, std::string_view title = {});

/// A passing point of the drawing, likewise.
Station newWaypoint(const Network& network, Point position);

Patch addStation(const Network& network, Station station);

/// Puts stations where the map says. Corners that the user drew into tracks between two moved stations go
/// along, by the mean of both moves.
Patch moveStations(const Network& network, const std::map<Id, Point>& positions);

} // namespace metronet
