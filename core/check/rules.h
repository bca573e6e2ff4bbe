// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/rule.h"

namespace metronet {

// Each in a file of its own name.
extern const Rule orphanStation;
extern const Rule stationTwice;
extern const Rule branchNotAttached;
extern const Rule networkInPieces;
extern const Rule twinStations;
extern const Rule prerequisiteCycle;
extern const Rule wrongOrder;
extern const Rule stationIncomplete;

} // namespace metronet
