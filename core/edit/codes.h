// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <string>

namespace metronet {

/// The next free code in the manner of those there are: after `S001 … S083` comes `S084`. The commonest
/// prefix wins; an empty network starts at `S001`, `M1`, `A1` and `W001`.
std::string nextStationCode(const Network& network);
std::string nextWaypointCode(const Network& network);
std::string nextLineCode(const Network& network);
std::string nextAcademyCode(const Network& network);

/// The next free badge: a whole number from 1 up.
std::string nextBadge(const Network& network);

} // namespace metronet
