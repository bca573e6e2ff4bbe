// SPDX-License-Identifier: Apache-2.0
#include "layout/free_cells.h"

namespace metronet {

Point FreeCells::takeNear(Vec wanted, MapUnit grid) {
    const Point middle{static_cast<MapUnit>(std::lround(wanted.x / grid)) * grid,
                       static_cast<MapUnit>(std::lround(wanted.y / grid)) * grid};
    for (int ring = 0;; ++ring)
        for (int dy = -ring; dy <= ring; ++dy)
            for (int dx = -ring; dx <= ring; ++dx) {
                const Point cell = middle + Point{dx * grid, dy * grid};
                if (std::max(std::abs(dx), std::abs(dy)) == ring && m_taken.insert(cell).second)
                    return cell;
            }
}

} // namespace metronet
