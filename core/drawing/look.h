// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "model/project.h"

namespace metronet {

/// How a map looks, derived from the style of its project: every measure the figures share, in map units.
struct Look {
    explicit Look(const Style& style)
        : lineWidth(style.lineWidth), laneGap(style.laneGap), textSize(style.textSize),
          dotRadius(0.6 * lineWidth), ringRadius(0.86 * lineWidth), ringPen(0.2 * lineWidth),
          labelGap(0.34 * textSize), badgeSize(1.0 * textSize) {}

    double lineWidth;
    double laneGap;
    double textSize;   ///< em of station labels
    double dotRadius;  ///< of a station on one line, to the middle of its ring
    double ringRadius; ///< of interchanges, starts and termini
    double ringPen;
    double labelGap;  ///< between a marker or a lane and a label
    double badgeSize; ///< em of the text of a line badge

    /// Distance from one base line to the next, in em.
    static constexpr double lineHeight = 1.16;
    /// Height of capitals, in em.
    static constexpr double capHeight = 0.727;
    /// What hangs below the base line, in em.
    static constexpr double descent = 0.21;

    static constexpr Colour ink{0x1C, 0x1D, 0x22};
    static constexpr Colour faintInk{0x5C, 0x60, 0x6B};
    static constexpr Colour hairline{0xC9, 0xCC, 0xD3};
    static constexpr Colour paper = white;
};

} // namespace metronet
