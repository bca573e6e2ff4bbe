// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/text_measurer.h"
#include "model/patch.h"

#include <vector>

namespace metronet {

/// Chooses on which side of these stations their labels stand, so that labels, tracks, markers, badges and
/// the edge of the sheet keep clear of each other all over the map, and stores the sides. Neighbours along a
/// line keep to one side where they can. Labels somebody moved by hand, and those of other stations, stay and
/// are kept clear of. Labels are taken in the map's first language.
Patch improveLabels(const Network& network, const std::vector<Id>& stations,
                    const TextMeasurer& measurer = standardTextMeasurer());

/// A first map: places for stations without coordinates, and sides for their labels.
Patch placeStationsAndLabels(const Network& network, const std::vector<Id>& unplaced);

} // namespace metronet
