// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/snap_index.h"

#include <vector>

namespace metronet {

struct SnapOptions {
    MapUnit grid = 500; ///< step; 0: no grid
    double tolerance =
        300;    ///< how far an alignment may pull, in map units; zoom decides what the hand can aim at
    Box view{}; ///< what the user sees: nothing outside it is aligned with; empty: everything
};

enum class GuideKind : std::uint8_t {
    Track,   ///< a track runs in one of the eight directions
    Axis,    ///< level with, or right above or below another station
    Spacing, ///< as far apart as the stations beside it
};

/// A line to show while dragging: why the point stops here.
struct Guide {
    GuideKind kind;
    Vec from;
    Vec to;

    bool operator==(const Guide&) const = default;
};

struct Snap {
    Point delta; ///< what to add to every moved point
    std::vector<Guide> guides;
};

/// Where points being dragged or placed should go: the grid, the eight directions towards neighbours along
/// tracks, the axes of other stations, equal spacing. Neighbours win over spacing, spacing over axes, axes
/// over the grid. The first point is the one under the pointer; it alone follows grid, axes and spacing, the
/// others keep their place beside it and only pull towards their neighbours. Safe to call from any thread.
Snap snap(const SnapIndex& index, const std::vector<MovedPoint>& points, const SnapOptions& options);

/// The same for `index.moving()` moved by `shift`; the delta is to be added to `shift`.
Snap snap(const SnapIndex& index, Point shift, const SnapOptions& options);

} // namespace metronet
