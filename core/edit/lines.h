// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"

#include <vector>

namespace metronet {

/// A line that is not in the network yet: new id, next free code and badge, the first colour of the palette
/// that no other line wears (with the next pattern once all are taken).
Line newLine(const Network& network);

/// Adds the line with a trunk that stops at these stations in this order (a ring where the last repeats the
/// first); it only passes waypoints.
Patch drawLine(const Network& network, Line line, const std::vector<Id>& stations);

/// The trunk of a line, else its first branch, else null.
const Branch* mainBranch(const Network& network, Id line);

} // namespace metronet
