// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <optional>

namespace metronet {

/// The stations a selection stands for when it is moved: those selected, and those of selected tracks,
/// branches and lines. Locked ones stay where they are. `lead` comes first where it is among them.
std::vector<Id> stationsToMove(const Network& network, const EntitySet& selection,
                               std::optional<Id> lead = {});

/// The one station that is selected; nothing where there are none or several.
std::optional<Id> soleStation(const EntitySet& selection);
/// The one line a selection is about: a line, or the line of a branch.
std::optional<Id> soleLine(const Network& network, const EntitySet& selection);

/// With `ref` in it where it was not, and without where it was.
EntitySet toggled(EntitySet selection, const EntityRef& ref);

} // namespace metronet
