// SPDX-License-Identifier: Apache-2.0
#include "tools/branch_ends.h"

namespace metronet {

namespace {

constexpr double badgeReach = 4.2; // line widths from the station to the far side of its badges
constexpr double offsetPixels = HandleItem::radius + 4;

/// The stop next to an end.
const Stop& beside(const Branch& branch, End end) {
    return end == End::Start ? branch.stops[1] : branch.stops[branch.stops.size() - 2];
}

} // namespace

std::vector<BranchEnd> endsOf(const Network& network, Id line) {
    std::vector<BranchEnd> ends;
    for (const auto* branch : network.branchesOf(line)) {
        if (branch->stops.size() < 2 || isClosed(*branch))
            continue;
        if (branch->branchKind != BranchKind::Branch)
            ends.push_back({branch->id, End::Start, branch->stops.front().station});
        ends.push_back({branch->id, End::Finish, branch->stops.back().station});
    }
    return ends;
}

std::vector<Handle> handlesFor(const Network& network, const std::vector<BranchEnd>& ends,
                               double unitsPerPixel) {
    std::vector<Handle> handles;
    const double offset = badgeReach * network.project().style.lineWidth + offsetPixels * unitsPerPixel;
    for (const auto& end : ends) {
        const auto* branch = network.find<Branch>(end.branch);
        const auto* station = network.find<Station>(end.station);
        const auto* before = branch ? network.find<Station>(beside(*branch, end.end).station) : nullptr;
        if (!station || !before)
            continue;
        const Vec place(station->position);
        const Vec onward = (place - Vec(before->position)).unit();
        handles.push_back(
            {place + onward * offset, HandleItem::Sign::Plus, static_cast<int>(&end - ends.data())});
    }
    return handles;
}

} // namespace metronet
