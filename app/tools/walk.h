// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/tool_host.h"

#include "model/network.h"

#include <optional>

namespace metronet {

/// Going from station to station with the keyboard. It remembers the branch it is on, so that a walk runs
/// through an interchange without changing lines.
class Walk {
public:
    enum class Step { Back, Forward };

    /// The stop before or behind a station on the branch being walked; nothing at its end.
    std::optional<Id> along(const Network& network, Id station, Step step);
    /// The first or last stop of that branch.
    std::optional<Id> endOf(const Network& network, Id station, Step step);

    /// `Station, stop 3 of 9 on line M4`, for a screen reader.
    QString describe(const ToolHost& host, Id station);

private:
    /// The branch the station is on: the one walked so far where it is, else the first by line code.
    const Branch* branchOf(const Network& network, Id station);

    Id m_branch;
};

/// The station nearest in a direction: first of those one track away, within 60° of it; else of all, within
/// 45°.
std::optional<Id> stationTowards(const Network& network, Id from, Vec direction);

/// The station nearest to a point.
std::optional<Id> stationNearest(const Network& network, Vec point);

} // namespace metronet
