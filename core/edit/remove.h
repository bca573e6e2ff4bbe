// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"

namespace metronet {

/// Removes what is selected with everything that hangs on it: a station with its stops, prerequisites, uptake
/// and waivers; a line with its branches; an academy with its offers. A track that is only a pair of stations
/// is cut
/// (`cutTrack`). The project stays.
Patch removeEntities(const Network& network, const EntitySet& entities);

} // namespace metronet
