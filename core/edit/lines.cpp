// SPDX-License-Identifier: Apache-2.0
#include "edit/lines.h"

#include "edit/branches.h"
#include "edit/codes.h"
#include "model/draft.h"

#include <set>

namespace metronet {

Line newLine(const Network& network) {
    std::set<std::pair<Colour, Pattern>> worn;
    for (const auto& line : network.lines())
        worn.emplace(line.colour, line.pattern);

    Line line;
    line.id = Id::random();
    line.code = nextLineCode(network);
    line.badge = nextBadge(network);
    line.colour = linePalette.front();
    line.status = Status::Draft;
    for (const auto& [pattern, code] : EnumCodes<Pattern>::values) {
        for (const auto& colour : linePalette) {
            if (!worn.contains({colour, pattern})) {
                line.colour = colour;
                line.pattern = pattern;
                return line;
            }
        }
    }
    return line;
}

Patch drawLine(const Network& network, Line line, const std::vector<Id>& stations) {
    Draft draft(network);
    Branch trunk;
    trunk.id = Id::random();
    trunk.line = line.id;
    for (const auto& station : stations)
        trunk.stops.push_back(newStop(network, station));
    if (isClosed(trunk))
        trunk.branchKind = BranchKind::Ring;
    draft.put(std::move(line));
    draft.put(std::move(trunk));
    return std::move(draft).take();
}

const Branch* mainBranch(const Network& network, Id line) {
    const auto branches = network.branchesOf(line);
    const auto trunk = std::ranges::find(branches, BranchKind::Trunk, &Branch::branchKind);
    if (trunk != branches.end())
        return *trunk;
    return branches.empty() ? nullptr : branches.front();
}

} // namespace metronet
