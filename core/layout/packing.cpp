// SPDX-License-Identifier: Apache-2.0
#include "layout/packing.h"

#include <algorithm>

namespace metronet {

std::vector<Point> packInRows(const std::vector<Size>& boxes, MapUnit width, MapUnit gap, MapUnit grid) {
    const auto upToGrid = [&](MapUnit length) { return (length + grid - 1) / grid * grid; };
    std::vector<Point> corners;
    Point next;
    MapUnit rowHeight = 0;
    for (const auto& box : boxes) {
        if (next.x > 0 && next.x + box.width > width) {
            next = {0, next.y + upToGrid(rowHeight + gap)};
            rowHeight = 0;
        }
        corners.push_back(next);
        next.x += upToGrid(box.width + gap);
        rowHeight = std::max(rowHeight, box.height);
    }
    return corners;
}

} // namespace metronet
