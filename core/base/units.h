// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace metronet {

/// A length on the nominal sheet in whole hundredths of a millimetre. Whole numbers, so that files compare
/// and merge exactly on every machine.
using MapUnit = std::int32_t;

inline constexpr MapUnit mapUnitsPerMm = 100;

/// Millimetres to map units, rounded half away from zero.
inline MapUnit fromMm(double mm) {
    return static_cast<MapUnit>(std::lround(mm * mapUnitsPerMm));
}
inline double toMm(MapUnit length) {
    return static_cast<double>(length) / mapUnitsPerMm;
}

/// A place on the nominal sheet: x to the right, y downwards.
struct Point {
    MapUnit x = 0;
    MapUnit y = 0;

    auto operator<=>(const Point&) const = default;
    Point operator+(Point other) const { return {x + other.x, y + other.y}; }
    Point operator-(Point other) const { return {x - other.x, y - other.y}; }
};

/// Extent of a rectangle on the nominal sheet.
struct Size {
    MapUnit width = 0;
    MapUnit height = 0;

    auto operator<=>(const Size&) const = default;
};

} // namespace metronet
