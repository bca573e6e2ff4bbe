// SPDX-License-Identifier: Apache-2.0
#include "edit/branches.h"

#include "edit/tracks.h"
#include "model/draft.h"

#include <set>

namespace metronet {

namespace {

std::ptrdiff_t offset(std::size_t index) {
    return static_cast<std::ptrdiff_t>(index);
}

/// `a`, `b`, … for the branches of a line, so that each can be named.
std::string nextBranchName(const std::vector<const Branch*>& siblings) {
    for (int number = 0;; ++number) {
        std::string name(1, static_cast<char>('a' + number % 26));
        if (number >= 26)
            name += std::to_string(number / 26);
        if (std::ranges::none_of(siblings, [&](const Branch* sibling) { return sibling->name == name; }))
            return name;
    }
}

Branch newBranch(const Network& network, Id line) {
    const auto siblings = network.branchesOf(line);
    Branch branch;
    branch.id = Id::random();
    branch.line = line;
    if (!siblings.empty()) {
        branch.branchKind = BranchKind::Branch;
        branch.position = siblings.back()->position + 1;
        branch.name = nextBranchName(siblings);
    }
    return branch;
}

/// What a ring becomes when it is opened.
BranchKind openKind(const Network& network, const Branch& ring) {
    const bool hasTrunk = std::ranges::any_of(network.branchesOf(ring.line), [&](const Branch* sibling) {
        return sibling->id != ring.id && sibling->branchKind == BranchKind::Trunk;
    });
    return hasTrunk ? BranchKind::Branch : BranchKind::Trunk;
}

template <class Edit>
Patch editBranch(const Network& network, Id branch, Edit&& edit) {
    Draft draft(network);
    draft.change<Branch>(branch, std::forward<Edit>(edit));
    return std::move(draft).take();
}

/// Rotates a ring so that it begins, and ends, at the stop with this index.
void beginRingAt(std::vector<Stop>& stops, std::size_t index) {
    stops.pop_back();
    std::rotate(stops.begin(), stops.begin() + offset(index), stops.end());
}

/// Cuts one branch between a and b wherever it runs there.
void cutBranch(Draft& draft, Branch branch, const std::set<Id>& pair) {
    const auto runsHere = [&](std::size_t i) {
        return std::set{branch.stops[i - 1].station, branch.stops[i].station} == pair;
    };
    std::vector<std::vector<Stop>> pieces(1);
    for (std::size_t i = 0; i < branch.stops.size(); ++i) {
        if (i > 0 && runsHere(i))
            pieces.emplace_back();
        pieces.back().push_back(branch.stops[i]);
    }
    if (pieces.size() == 1)
        return;
    if (isClosed(branch)) {
        // Behind the cut, round by way of the old beginning, up to the cut.
        auto& last = pieces.back();
        last.insert(last.end(), pieces.front().begin() + 1, pieces.front().end());
        pieces.erase(pieces.begin());
        branch.branchKind = openKind(draft.network(), branch);
    }
    std::erase_if(pieces, [](const auto& piece) { return piece.size() < 2; });
    branch.stops = pieces.empty() ? std::vector<Stop>{} : pieces.front();
    const auto line = branch.line;
    draft.put(std::move(branch));
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        auto rest = newBranch(draft.network(), line);
        rest.stops = pieces[i];
        draft.put(std::move(rest));
    }
}

} // namespace

bool isClosed(const Branch& branch) {
    return branch.stops.size() > 2 && branch.stops.front().station == branch.stops.back().station;
}

Stop newStop(const Network& network, Id station) {
    const auto* record = network.find<Station>(station);
    return {Id::random(), station, record && record->isWaypoint() ? Call::Passes : Call::Calls};
}

Patch extendBranch(const Network& network, Id branch, End end, Id station) {
    return editBranch(network, branch, [&](Branch& extended) {
        auto& stops = extended.stops;
        if (isClosed(extended))
            return;
        if (!stops.empty() && (end == End::Start ? stops.front() : stops.back()).station == station)
            return;
        stops.insert(end == End::Start ? stops.begin() : stops.end(), newStop(network, station));
        if (isClosed(extended))
            extended.branchKind = BranchKind::Ring;
    });
}

Patch insertStop(const Network& network, Id branch, std::size_t index, Id station) {
    return editBranch(network, branch, [&](Branch& longer) {
        const auto at = std::min(index, longer.stops.size());
        longer.stops.insert(longer.stops.begin() + offset(at), newStop(network, station));
    });
}

Patch insertOnTrack(const Network& network, Id a, Id b, Id station) {
    Draft draft(network);
    const std::set<Id> pair{a, b};
    if (a == b || pair.contains(station))
        return {};
    for (const auto& branch : network.branches()) {
        auto stops = branch.stops;
        for (std::size_t i = 1; i < stops.size(); ++i)
            if (std::set{stops[i - 1].station, stops[i].station} == pair)
                stops.insert(stops.begin() + offset(i), newStop(network, station));
        if (stops.size() != branch.stops.size())
            draft.change<Branch>(branch.id, [&](Branch& longer) { longer.stops = std::move(stops); });
    }
    if (!draft.patch().isEmpty())
        splitTrack(draft, a, b, station);
    return std::move(draft).take();
}

Patch addBranch(const Network& network, Id line, const std::vector<Id>& stations) {
    Draft draft(network);
    auto branch = newBranch(network, line);
    for (const auto& station : stations)
        branch.stops.push_back(newStop(network, station));
    draft.put(std::move(branch));
    return std::move(draft).take();
}

Patch removeStop(const Network& network, Id branch, Id stop) {
    return editBranch(network, branch, [&](Branch& shorter) {
        auto& stops = shorter.stops;
        const auto at = std::ranges::find(stops, stop, &Stop::id);
        if (at == stops.end())
            return;
        const bool ring = shorter.branchKind == BranchKind::Ring && isClosed(shorter);
        const auto station = at->station;
        if (ring && (at == stops.begin() || at == stops.end() - 1)) {
            beginRingAt(stops, 1);
            std::erase_if(stops, [&](const Stop& other) { return other.station == station; });
            if (stops.size() > 2)
                stops.push_back(newStop(network, stops.front().station));
        } else {
            stops.erase(at);
        }
        if (ring && !isClosed(shorter))
            shorter.branchKind = openKind(network, shorter);
    });
}

Patch moveStop(const Network& network, Id branch, Id stop, std::size_t index) {
    return editBranch(network, branch, [&](Branch& changed) {
        auto& stops = changed.stops;
        const auto at = std::ranges::find(stops, stop, &Stop::id);
        if (at == stops.end())
            return;
        const Stop moved = *at;
        stops.erase(at);
        stops.insert(stops.begin() + offset(std::min(index, stops.size())), moved);
    });
}

Patch reverseBranch(const Network& network, Id branch) {
    return editBranch(network, branch, [](Branch& turned) { std::ranges::reverse(turned.stops); });
}

Patch closeRing(const Network& network, Id branch) {
    return editBranch(network, branch, [&](Branch& ring) {
        std::set<Id> stations;
        for (const auto& stop : ring.stops)
            stations.insert(stop.station);
        if (stations.size() < 3 || isClosed(ring))
            return;
        ring.stops.push_back(newStop(network, ring.stops.front().station));
        ring.branchKind = BranchKind::Ring;
    });
}

Patch cutTrack(const Network& network, Id a, Id b) {
    Draft draft(network);
    for (const auto& branch : network.branches())
        cutBranch(draft, branch, {a, b});
    if (const auto* track = network.trackBetween(a, b))
        draft.erase<Track>(track->id);
    return std::move(draft).take();
}

} // namespace metronet
