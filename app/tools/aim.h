// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/edits.h"
#include "tools/snapping.h"

#include "model/station.h"

#include <optional>

namespace metronet {

/// What a click would stop a line at: a station that is there, a new one on a track, or a new one on free
/// paper.
struct Aim {
    enum class At { Station, Track, Paper };
    At at = At::Paper;
    Id station;   ///< that is there
    Id trackFrom; ///< the stations whose track the new one goes into
    Id trackTo;
    Point place;
    std::vector<Guide> guides; ///< why a new station stands just there
};

/// What the pointer aims at. A preview ends first: only what is there can be aimed at, not what an earlier
/// aim would make of it. `neighbours` are stations the new one will have a track to.
Aim aimAt(const ToolHost& host, const ToolEvent& event, const Snapping& snapping,
          const std::vector<Id>& neighbours);

/// Makes sure there is a station where the aim is: `fresh` is put there unless one is there already. Returns
/// its id.
Id realise(Edits& edits, const Aim& aim, Station fresh);

} // namespace metronet
