// SPDX-License-Identifier: Apache-2.0
#include "check/rules.h"

namespace metronet {

namespace {

/// T03: a station no line calls at. Subject: the station.
std::vector<Finding> find(const CheckContext& context) {
    std::vector<Finding> findings;
    for (const auto* station : context.stations)
        if (!context.linesAt.contains(station->id))
            findings.push_back(makeFinding(Severity::Warning, {EntityRef::station(station->id)}));
    return findings;
}

} // namespace

const Rule orphanStation{"T03", find};

} // namespace metronet
