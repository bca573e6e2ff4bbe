// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/draft.h"

#include <vector>

namespace metronet {

/// How the track bends; `points` are its corners in the order a -> b, for Bend::Free.
Patch setBend(const Network& network, Id a, Id b, Bend bend, std::vector<Point> points = {});

/// The bend on the other side: diagonal first becomes axis first and the reverse. `shown` is how an automatic
/// track is drawn at present.
Patch flipBend(const Network& network, Id a, Id b, Bend shown);

/// The lanes of a track, right-most first when travelling a -> b; none: derived again.
Patch setLanes(const Network& network, Id a, Id b, std::vector<Id> lines);

/// Back to what the drawing chooses.
Patch resetTrack(const Network& network, Id a, Id b);

/// Shares out what was decided about a - b over a - middle and middle - b. Corners go to the side of the leg
/// that is nearest to the middle station.
void splitTrack(Draft& draft, Id a, Id b, Id middle);

} // namespace metronet
