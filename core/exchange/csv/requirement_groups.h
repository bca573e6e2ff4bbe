// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <optional>
#include <vector>

namespace metronet {

/// Collects prerequisites and gives a group of its own to each that came without a number. Those numbers
/// follow the ones the source gives, so they are handed out when everything has been read.
class RequirementGroups {
public:
    /// Alternatives for one station, under the number the source gives them, if any (from 1 up).
    void add(Id station, const std::vector<Id>& alternatives, RequirementKind kind, std::optional<int> group);

    void putInto(Network& network);

private:
    std::vector<Requirement> m_requirements; ///< group 0 and below: not numbered by the source
    int m_unnumbered = 0;
};

} // namespace metronet
