// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geometry/path.h"

namespace metronet {

/// A lane on a straight leg: the directed line at `offset` to the right of the middle line through `spot`.
struct LaneLeg {
    Vec direction;     ///< unit, along travel
    double offset = 0; ///< map units, positive to the right
};

/// How one lane gets round a corner of the middle line: a cubic curve from the leg before to the leg after.
struct Corner {
    Vec start;
    Vec control1;
    Vec control2;
    Vec end;

    Vec middle() const { return (start + (control1 + control2) * 3 + end) * 0.125; }
    /// Unit tangent in the middle, along travel.
    Vec direction() const { return (end + control2 - control1 - start).unit(); }
    Corner firstHalf() const;
    Corner secondHalf() const;
};

/// Rounds the corner at `spot`. The curve begins `reach` before the spot and ends `reach` after it, measured
/// on the middle line, so that the lanes of a bundle turn on concentric arcs. A lane whose offset changes
/// turns on an arc of its own that begins no further than `room` from the spot, or, going straight on, in a
/// smooth shift. A lane on the inside too tight for an arc meets its next leg in a point.
Corner roundCorner(Vec spot, LaneLeg before, LaneLeg after, double reach, double room);

/// The reach that gives the middle lane an arc of this radius.
double reachOf(Vec before, Vec after, double radius);

/// The angle between two unit directions, 0 to pi.
double turnBetween(Vec before, Vec after);

} // namespace metronet
