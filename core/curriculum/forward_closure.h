// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "curriculum/prerequisite_graph.h"

#include <vector>

namespace metronet {

/// Which stations a participant who knows nothing yet can come to take, where only those of `usable` can be
/// taken: a station can be reached when every group has an alternative that can. The least fixed point, found
/// in time linear in the graph. Both vectors have one value for each vertex of the graph.
std::vector<bool> forwardClosure(const PrerequisiteGraph& graph, const std::vector<bool>& usable);

} // namespace metronet
