// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geometry/pieces.h"

#include <vector>

namespace metronet {

/// A path as chains of straight pieces, as `flattened` makes them; a closed one repeats its first point.
using Outline = std::vector<std::vector<Vec>>;

/// Distance from a point to the nearest piece; infinite for an empty outline.
double distanceToCurve(const Outline& outline, Vec point);

/// The nearest point on the pieces; the point itself for an empty outline.
Vec nearestOn(const Outline& outline, Vec point);

/// Whether a point lies inside, by the even-odd rule; open parts count as closed.
bool encloses(const Outline& outline, Vec point);

/// Whether a piece runs through or in a box.
bool crosses(const Outline& outline, const Box& box);

} // namespace metronet
