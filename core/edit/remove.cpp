// SPDX-License-Identifier: Apache-2.0
#include "edit/remove.h"

#include "edit/branches.h"
#include "model/draft.h"

#include <set>

namespace metronet {

namespace {

/// The ids that go, by kind of what they name.
struct Going {
    std::set<Id> academies;
    std::set<Id> lines;
    std::set<Id> stations;
};

void forget(std::vector<Id>& ids, const std::set<Id>& gone) {
    std::erase_if(ids, [&](const Id& id) { return gone.contains(id); });
}

void removeStops(Draft& draft, const Branch& branch, const std::set<Id>& stations) {
    for (const auto& stop : branch.stops) {
        if (!stations.contains(stop.station))
            continue;
        const auto patch = removeStop(draft.network(), branch.id, stop.id);
        for (const auto& [id, change] : patch.of<Branch>())
            draft.put(*change.after);
    }
    // A branch that has only its junction left says nothing.
    const auto* rest = draft.find<Branch>(branch.id);
    if (rest && rest->branchKind == BranchKind::Branch && rest->stops.size() < 2)
        draft.erase<Branch>(rest->id);
}

void detach(Draft& draft, const Network& network, const Going& going) {
    for (const auto& branch : network.branches()) {
        if (going.lines.contains(branch.line))
            draft.erase<Branch>(branch.id);
        else if (std::ranges::any_of(branch.stops,
                                     [&](const Stop& s) { return going.stations.contains(s.station); }))
            removeStops(draft, branch, going.stations);
    }
    for (const auto& requirement : network.requirements())
        if (going.stations.contains(requirement.station) || going.stations.contains(requirement.requires_))
            draft.erase<Requirement>(requirement.id);
    for (const auto& track : network.tracks()) {
        if (going.stations.contains(track.from) || going.stations.contains(track.to))
            draft.erase<Track>(track.id);
        else if (std::ranges::any_of(track.lanes, [&](const Id& line) { return going.lines.contains(line); }))
            draft.change<Track>(track.id, [&](Track& kept) { forget(kept.lanes, going.lines); });
    }
    for (const auto& uptake : network.all<Uptake>())
        if (going.academies.contains(uptake.academy) || going.stations.contains(uptake.station))
            draft.erase<Uptake>(uptake.id);
    for (const auto& sheet : network.all<Sheet>())
        draft.change<Sheet>(sheet.id, [&](Sheet& kept) {
            forget(kept.lines, going.lines);
            forget(kept.academies, going.academies);
        });
}

bool names(const std::optional<Id>& reference, const std::set<Id>& gone) {
    return reference && gone.contains(*reference);
}

void detachAttributes(Draft& draft, const Network& network, const Going& going) {
    for (const auto& station : network.stations()) {
        const bool offered =
            std::ranges::any_of(station.offeredBy, [&](Id id) { return going.academies.contains(id); });
        if (!offered && !names(station.owner, going.academies) && !names(station.variantOf, going.stations))
            continue;
        draft.change<Station>(station.id, [&](Station& kept) {
            if (names(kept.owner, going.academies))
                kept.owner.reset();
            if (names(kept.variantOf, going.stations))
                kept.variantOf.reset();
            forget(kept.offeredBy, going.academies);
        });
    }
    for (const auto& line : network.lines())
        if (names(line.leadAcademy, going.academies))
            draft.change<Line>(line.id, [](Line& kept) { kept.leadAcademy.reset(); });
}

/// A waiver goes when its subject goes; the key of a finding holds the ids of its subjects.
void dropWaivers(Draft& draft, const Network& network) {
    if (network.all<Waiver>().isEmpty())
        return;
    std::vector<std::string> gone;
    draft.patch().forEach([&]<class R>(Id id, const Change<R>& change) {
        if (!change.after)
            gone.push_back(id.toString());
    });
    for (const auto& waiver : network.all<Waiver>())
        if (std::ranges::any_of(gone,
                                [&](const auto& id) { return waiver.finding.find(id) != std::string::npos; }))
            draft.erase<Waiver>(waiver.id);
}

} // namespace

Patch removeEntities(const Network& network, const EntitySet& entities) {
    Draft draft(network);
    Going going;
    for (const auto& entity : entities) {
        if (entity.kind == Kind::Track && !entity.other.isNil()) {
            const auto patch = cutTrack(draft.network(), entity.id, entity.other);
            patch.forEach([&]<class R>(Id id, const Change<R>& change) {
                if (change.after)
                    draft.put(*change.after);
                else
                    draft.erase<R>(id);
            });
        } else if (entity.kind == Kind::Academy) {
            going.academies.insert(entity.id);
        } else if (entity.kind == Kind::Line) {
            going.lines.insert(entity.id);
        } else if (entity.kind == Kind::Station) {
            going.stations.insert(entity.id);
        } else if (entity.kind != Kind::Project) {
            Records::forEach([&]<class R>() {
                if (R::kind == entity.kind)
                    draft.erase<R>(entity.id);
            });
        }
    }
    const Network cut = draft.network();
    detach(draft, cut, going);
    for (const auto& id : going.stations)
        draft.erase<Station>(id);
    for (const auto& id : going.lines)
        draft.erase<Line>(id);
    for (const auto& id : going.academies)
        draft.erase<Academy>(id);
    detachAttributes(draft, Network(draft.network()), going);
    dropWaivers(draft, network);
    return std::move(draft).take();
}

} // namespace metronet
