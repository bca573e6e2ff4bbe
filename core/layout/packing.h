// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"

#include <vector>

namespace metronet {

/// Where the top left corners of boxes go when they are set in rows no wider than `width`, in the order
/// given, `gap` apart. All results are whole grid steps.
std::vector<Point> packInRows(const std::vector<Size>& boxes, MapUnit width, MapUnit gap, MapUnit grid);

} // namespace metronet
