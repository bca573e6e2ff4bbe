// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <QString>

#include <utility>
#include <vector>

namespace metronet {

/// How a record is called in lists: its code and its name, `S012 · Lassen`.
QString nameOf(const Station& station, const std::string& language);
QString nameOf(const Line& line, const std::string& language);
QString nameOf(const Academy& academy, const std::string& language);
/// A branch's own name, else what kind it is.
QString nameOf(const Branch& branch);

/// A record to choose, and how it is called.
using Choices = std::vector<std::pair<Id, QString>>;

/// By code, in natural order. Waypoints are no stations here.
Choices stationChoices(const Network& network, const std::string& language);
Choices academyChoices(const Network& network, const std::string& language);

} // namespace metronet
