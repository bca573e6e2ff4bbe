// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geometry/path.h"

namespace metronet {

/// The pieces of a path as chains of straight steps, no step further than `tolerance` map units from the
/// curve.
std::vector<std::vector<Vec>> flattened(const Path& path, double tolerance = 2);

/// A path cut into dashes. Every piece begins and ends in the middle of a dash and holds a whole number of
/// them, so the dashes of successive tracks join; lengths are stretched a little to fit. End dashes overlap
/// their neighbours' by a hair, so that no seam shows.
Path dashed(const Path& path, double on, double off);

/// Places at about equal distance along a path, half a distance from its ends.
std::vector<Vec> spotsAlong(const Path& path, double distance);

} // namespace metronet
