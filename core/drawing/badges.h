// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/figure.h"
#include "drawing/station_spot.h"
#include "drawing/text_measurer.h"

namespace metronet {

/// The sign of a line in a rounded box of its colour.
struct Badge {
    Id line;
    Box box;

    bool operator==(const Badge&) const = default;
};

/// The size of a line's badge at a text size, in map units.
Size badgeExtent(const Line& line, double textSize, const TextMeasurer& measurer);

/// What draws a badge: the box and its text.
std::vector<Mark> badgeMarks(const Line& line, const Box& box, double textSize, const TextMeasurer& measurer);

/// Badges of the lines that end at a station: beyond the end of the track where there is room, else where
/// most room is. They keep away from the side the user put the label on.
std::vector<Badge> placeBadges(const StationSpot& spot, LabelSide label, const Network& network,
                               const Look& look, const TextMeasurer& measurer);

/// Unit direction of a side as on a compass; zero for Auto.
Vec directionOf(LabelSide side);

} // namespace metronet
