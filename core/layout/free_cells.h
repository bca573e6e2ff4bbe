// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"

#include <set>

namespace metronet {

/// Which places are taken, so that no two stations come to stand on one spot.
class FreeCells {
public:
    void take(Point place) { m_taken.insert(place); }
    bool isTaken(Point place) const { return m_taken.contains(place); }

    /// Takes the free crossing of the grid that is nearest, looking in growing squares.
    Point takeNear(Vec wanted, MapUnit grid);

private:
    std::set<Point> m_taken;
};

} // namespace metronet
