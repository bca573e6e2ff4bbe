// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/branch_ends.h"

#include "edit/action.h"
#include "model/line.h"
#include "model/patch.h"

#include <optional>

namespace metronet {

/// Where the pen stands: the stop a line goes on from, and what the next stop would do.
struct PenTip {
    Id station;
    std::optional<BranchEnd> end; ///< the branch that grows; unset: the next stop begins one
    std::optional<Id> branchOf;   ///< the line whose branch the next stop begins; unset: a new line
};

enum class Begin {
    AsFits, ///< at an end: go on; on the selected line: branch off; else a new line
    NewLine,
};

/// The tip when the pen is put down on a station. The selected line comes first; of the others, a line goes
/// on from its end only where it alone ends there.
PenTip putDown(const Network& network, Id station, std::optional<Id> selectedLine, Begin begin);

/// What the next stop does to the network, and the tip afterwards.
struct PenStroke {
    Patch patch;
    PenTip tip;
    Action action = Action::DrawLine;
    Id line;
};

/// `fresh` is the line begun where none goes on. An empty patch where the stop changes nothing, as at the tip
/// itself.
PenStroke drawTo(const Network& network, const PenTip& tip, Id station, const Line& fresh);

/// Where the next stop comes by key: as far on as the last one was, or 20 mm to the right, on a free place.
Point onward(const Network& network, const PenTip& tip);

} // namespace metronet
