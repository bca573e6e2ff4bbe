// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <unordered_map>
#include <vector>

namespace metronet {

/// The lines that call at each station, sorted and without duplicates. A station that no line calls at has no
/// entry; one with two or more lines is an interchange.
using LinesAtStations = std::unordered_map<Id, std::vector<Id>>;

LinesAtStations linesAtStations(const Network& network);

/// On a line, not withdrawn, and offered by at least one academy: what a participant can take now.
bool isAlive(const Station& station, const LinesAtStations& lines);

} // namespace metronet
