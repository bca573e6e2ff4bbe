// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/figure.h"

#include <vector>

namespace metronet {

/// A path as straight pieces, one polyline for each of its parts; a closed part repeats its first point.
using Outline = std::vector<std::vector<Vec>>;

/// Cubic curves become eight pieces each, which strays less than a hundredth of their size.
Outline flattened(const Path& path);

/// Distance from a point to the nearest piece; infinite for an empty outline.
double distanceToCurve(const Outline& outline, Vec point);

/// Whether a point lies inside, by the even-odd rule; open parts count as closed.
bool encloses(const Outline& outline, Vec point);

/// Whether a piece runs through or in a box.
bool crosses(const Outline& outline, const Box& box);

} // namespace metronet
