// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

namespace metronet::bench {

/// A made-up network of so many stations, placed: lines of a dozen to two dozen stops that wander over a grid
/// in the eight directions and meet in interchanges, with titles, outcomes, academies and prerequisites as
/// real ones have. The same number gives the same network.
Network syntheticNetwork(int stations);

} // namespace metronet::bench
