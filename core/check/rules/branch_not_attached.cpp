// SPDX-License-Identifier: Apache-2.0
#include "check/rules.h"

namespace metronet {

namespace {

/// T07: a branch does not start at a station of the trunk. Subjects: the line, the branch, the station it
/// starts at (none where it only runs over waypoints). A branch without stops starts nowhere yet and is left
/// alone.
std::vector<Finding> find(const CheckContext& context) {
    std::vector<Finding> findings;
    for (const auto& line : context.lines) {
        for (const auto* branch : line.branches) {
            if (branch == line.main || branch->stops.empty())
                continue;
            if (line.main && junctionOf(context.network, *line.main, *branch))
                continue;
            std::vector<EntityRef> subjects{EntityRef::line(line.line->id), EntityRef::branch(branch->id)};
            if (const auto calls = callsOf(context.network, *branch); !calls.empty())
                subjects.push_back(EntityRef::station(calls.front()));
            findings.push_back(makeFinding(Severity::Error, std::move(subjects)));
        }
    }
    return findings;
}

} // namespace

const Rule branchNotAttached{"T07", find};

} // namespace metronet
