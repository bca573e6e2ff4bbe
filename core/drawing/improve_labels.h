// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/text_measurer.h"
#include "model/patch.h"

#include <string>
#include <vector>

namespace metronet {

/// Chooses on which side of these stations their labels stand, so that labels, tracks, markers, badges and the edge
/// of the sheet keep clear of each other all over the map, and stores the sides. Neighbours along a line keep to one
/// side where they can. Labels somebody moved by hand, and those of other stations, stay and are kept clear of.
/// `language` is that of the labels.
Patch improveLabels(const Network& network, const std::vector<Id>& stations, const std::string& language = "nl",
                    const TextMeasurer& measurer = standardTextMeasurer());

/// A first map: places for stations without coordinates, and sides for their labels.
Patch placeStationsAndLabels(const Network& network, const std::vector<Id>& unplaced,
                             const std::string& language = "nl");

} // namespace metronet
