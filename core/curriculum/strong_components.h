// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace metronet {

/// The strongly connected components of a directed graph, each sorted; two vertices share one when each can
/// be reached from the other. Tarjan's algorithm (SIAM J. Comput. 1(2), 1972) without recursion, so depth
/// costs no stack. Linear in vertices and edges. A vertex alone is a component too, whether or not it has an
/// edge to itself.
std::vector<std::vector<std::uint32_t>>
strongComponents(const std::vector<std::vector<std::uint32_t>>& successors);

} // namespace metronet
