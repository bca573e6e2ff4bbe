// SPDX-License-Identifier: Apache-2.0
#include "check/rules.h"

#include <array>

namespace metronet {

std::span<const Rule* const> allRules() {
    static constexpr std::array rules{
        &orphanStation, &stationTwice,      &branchNotAttached, &networkInPieces,
        &twinStations,  &prerequisiteCycle, &wrongOrder,        &stationIncomplete,
    };
    return rules;
}

} // namespace metronet
