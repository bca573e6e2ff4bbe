// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"
#include "base/vec.h"
#include "drawing/drawing.h"

#include <optional>
#include <string_view>

namespace metronet {

/// Paper to bring a map onto.
struct Page {
    Size paper{84100, 59400};
    MapUnit margin = 1000; ///< kept clear on each side, unless the map has its own sheet of this size
};

/// Reads `A4` to `A0` (portrait, ISO 216) or `WxH` in millimetres such as `500x250.5`, either case. Nothing
/// for anything else, and for sides under 20 mm or over 10 m.
std::optional<Size> parsePaper(std::string_view text);

/// The same paper with its long side lying.
Size landscape(Size paper);

/// Where a map comes on a page: scaled first, then moved.
struct Placement {
    double scale = 1;
    Vec offset;

    Vec operator()(Vec onMap) const { return onMap * scale + offset; }
};

/// A page of the size of the map's own sheet takes the map as it lies, as long as nothing sticks out. On any
/// other, what is drawn is made as large as fits between the margins, though never more than twice its size,
/// and centred.
Placement placeOn(const Page& page, const Drawing& drawing);

} // namespace metronet
