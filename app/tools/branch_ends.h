// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/overlay.h"

#include "edit/branches.h"

namespace metronet {

/// An end of a branch from which a line can grow.
struct BranchEnd {
    Id branch;
    End end = End::Finish;
    Id station;
};

/// The ends of a line's branches, except where a branch leaves the trunk and where a ring closes.
std::vector<BranchEnd> endsOf(const Network& network, Id line);

/// A handle for each end, its key the index, a little beyond the station in the direction the line runs.
std::vector<Handle> handlesFor(const Network& network, const std::vector<BranchEnd>& ends,
                               double unitsPerPixel);

} // namespace metronet
