// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/figure_index.h"

#include <optional>

namespace metronet {

/// What lies under the pointer.
struct Hit {
    EntityRef subject;
    Id line; ///< the lane of a track that was met, or nil
    Layer layer = Layer::Markers;
    double distance = 0; ///< map units from the pointer to the figure's ink; 0 inside
};

/// Distance in map units from a point to an outline's ink: 0 within a filled outline, half the pen nearer
/// than the bare curve.
double distanceTo(const Shape& shape, Vec point);

/// What a click at a point means: the nearest station marker, else the text of a label, else the nearest
/// track, else images and notes, else a zone, else the legend. Markers and tracks are met within `tolerance`
/// map units of their ink; texts, images and zones only when the point lies in them, so the empty part of a
/// label's box never catches a click. The sheet itself is nothing.
std::optional<Hit> hitAt(const FigureIndex& index, Vec point, double tolerance);

/// What a rectangle touches: stations by marker, tracks by their course, notes, images and zones by their
/// box. Sorted.
EntitySet touchedBy(const FigureIndex& index, const Box& box);

} // namespace metronet
