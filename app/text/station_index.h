// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <QString>

namespace metronet {

/// The station index (spoorboek) as Markdown in the language of the interface: every line with its stops in
/// order, what they take and who offers them, then the stations on no line and the academies. A reader who
/// cannot see the map learns everything from it.
QString stationIndex(const Network& network);

} // namespace metronet
