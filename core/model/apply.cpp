// SPDX-License-Identifier: Apache-2.0
#include "model/patch.h"

#include <set>
#include <unordered_set>

namespace metronet {

namespace {

/// Calls `visit(kind, id)` for everything a record refers to.
template <class Visit>
void references(const Project&, Visit&&) {}
template <class Visit>
void references(const Academy&, Visit&&) {}
template <class Visit>
void references(const Line& line, Visit&& visit) {
    if (line.leadAcademy)
        visit(Kind::Academy, *line.leadAcademy);
}
template <class Visit>
void references(const Station& station, Visit&& visit) {
    if (station.owner)
        visit(Kind::Academy, *station.owner);
    for (const auto& academy : station.offeredBy)
        visit(Kind::Academy, academy);
    if (station.variantOf)
        visit(Kind::Station, *station.variantOf);
}
template <class Visit>
void references(const Branch& branch, Visit&& visit) {
    visit(Kind::Line, branch.line);
    for (const auto& stop : branch.stops)
        visit(Kind::Station, stop.station);
}
template <class Visit>
void references(const Requirement& requirement, Visit&& visit) {
    visit(Kind::Station, requirement.station);
    visit(Kind::Station, requirement.requires_);
}
template <class Visit>
void references(const Track& track, Visit&& visit) {
    visit(Kind::Station, track.from);
    visit(Kind::Station, track.to);
    for (const auto& line : track.lanes)
        visit(Kind::Line, line);
}
template <class Visit>
void references(const Zone&, Visit&&) {}
template <class Visit>
void references(const Note&, Visit&&) {}
template <class Visit>
void references(const Image&, Visit&&) {}
template <class Visit>
void references(const Sheet& sheet, Visit&& visit) {
    for (const auto& line : sheet.lines)
        visit(Kind::Line, line);
    for (const auto& academy : sheet.academies)
        visit(Kind::Academy, academy);
}
template <class Visit>
void references(const Waiver&, Visit&&) {}
template <class Visit>
void references(const Uptake& uptake, Visit&& visit) {
    visit(Kind::Academy, uptake.academy);
    visit(Kind::Station, uptake.station);
}

bool isThere(const Network& network, Kind kind, Id id) {
    switch (kind) {
    case Kind::Academy:
        return network.academies().contains(id);
    case Kind::Line:
        return network.lines().contains(id);
    default:
        return network.stations().contains(id);
    }
}

template <class R>
concept Coded = requires(R record) {
    record.code;
};

std::string nameOf(const Network& network, Kind kind, Id id) {
    return subjectName(network, EntityRef::of(kind, id));
}

/// Faults a record has on its own, or an empty text.
std::string faultOf(const Branch& branch, const Network& network) {
    std::unordered_set<Id> ids;
    for (const auto& stop : branch.stops) {
        if (stop.id.isNil() || !ids.insert(stop.id).second)
            return "two stops with one id";
        const auto* station = network.find<Station>(stop.station);
        if (station && station->isWaypoint() && stop.call != Call::Passes)
            return "a call at a waypoint";
    }
    return {};
}
std::string faultOf(const Track& track, const Network&) {
    return track.from == track.to ? "a track from a station to itself" : std::string();
}
std::string faultOf(const Station& station, const Network&) {
    const bool sorted =
        std::ranges::adjacent_find(station.offeredBy, std::greater_equal{}) == station.offeredBy.end();
    return sorted ? std::string() : "offering academies out of order";
}
template <class R>
std::string faultOf(const R&, const Network&) {
    return {};
}

/// A code that was added or changed must be there and be nobody else's.
template <Coded R>
Result<void> checkCodes(const Network& network, const Patch& patch) {
    std::set<std::string_view> fresh;
    for (const auto& [id, change] : patch.of<R>()) {
        if (!change.after || (change.before && change.before->code == change.after->code))
            continue;
        if (change.after->code.empty())
            return Error{ErrorCode::EmptyCode, {std::string(codeOf(R::kind))}};
        if (!fresh.insert(change.after->code).second)
            return Error{ErrorCode::DuplicateCode, {std::string(codeOf(R::kind)), change.after->code}};
    }
    if (fresh.empty())
        return {};
    for (const auto& record : network.all<R>()) {
        const auto change = patch.of<R>().find(record.id);
        const bool own = change != patch.of<R>().end() && change->second.after &&
                         (!change->second.before || change->second.before->code != record.code);
        if (!own && fresh.contains(record.code))
            return Error{ErrorCode::DuplicateCode, {std::string(codeOf(R::kind)), record.code}};
    }
    return {};
}

/// Nothing may still refer to a record that goes. Only looked for when something goes.
Result<void> checkRemovals(const Network& before, const Network& network, const Patch& patch) {
    std::unordered_set<Id> gone;
    patch.forEach([&]<class R>(Id id, const Change<R>& change) {
        if (!change.after && (R::kind == Kind::Academy || R::kind == Kind::Line || R::kind == Kind::Station))
            gone.insert(id);
    });
    if (gone.empty())
        return {};
    std::optional<Error> fault;
    Records::forEach([&]<class R>() {
        if (fault)
            return;
        for (const auto& record : network.all<R>()) {
            references(record, [&](Kind kind, Id id) {
                if (gone.contains(id) && !fault)
                    fault = Error{ErrorCode::StillReferenced,
                                  {nameOf(before, kind, id), nameOf(before, R::kind, record.id)}};
            });
        }
    });
    if (fault)
        return *fault;
    return {};
}

/// At most one trunk on a line and one track record for a pair of stations.
Result<void> checkSingles(const Network& network, const Patch& patch) {
    std::set<Id> lines;
    for (const auto& [id, change] : patch.of<Branch>())
        if (change.after && change.after->branchKind == BranchKind::Trunk)
            lines.insert(change.after->line);
    if (!lines.empty()) {
        std::set<Id> withTrunk;
        for (const auto& branch : network.branches())
            if (branch.branchKind == BranchKind::Trunk && lines.contains(branch.line) &&
                !withTrunk.insert(branch.line).second)
                return Error{ErrorCode::InvalidRecord,
                             {nameOf(network, Kind::Line, branch.line), "two trunks"}};
    }
    if (std::ranges::any_of(patch.of<Track>(),
                            [](const auto& entry) { return entry.second.after != nullptr; })) {
        std::set<EntityRef> pairs;
        for (const auto& track : network.tracks())
            if (const auto pair = EntityRef::track(track.from, track.to); !pairs.insert(pair).second)
                return Error{ErrorCode::InvalidRecord,
                             {subjectName(network, pair), "two records for one track"}};
    }
    if (network.all<Project>().size() > 1)
        return Error{ErrorCode::InvalidRecord, {"project", "two projects"}};
    return {};
}

} // namespace

Result<Network> apply(const Network& network, const Patch& patch) {
    Network after = network;
    std::optional<Error> fault;
    patch.forEach([&]<class R>(Id id, const Change<R>& change) {
        if (fault)
            return;
        const auto present = network.all<R>().findShared(id);
        const bool asExpected =
            present == change.before || (present && change.before && *present == *change.before);
        if (!asExpected) {
            fault = Error{ErrorCode::PatchStale, {nameOf(network, R::kind, id)}};
        } else if (change.after) {
            after.table<R>().put(change.after);
        } else {
            after.table<R>().erase(id);
        }
    });
    if (fault)
        return *fault;

    patch.forEach([&]<class R>(Id id, const Change<R>& change) {
        if (fault || !change.after)
            return;
        if (id != change.after->id || id.isNil()) {
            fault = Error{ErrorCode::InvalidRecord, {nameOf(after, R::kind, id), "no id of its own"}};
            return;
        }
        references(*change.after, [&](Kind kind, Id target) {
            if (!fault && !isThere(after, kind, target))
                fault = Error{ErrorCode::DanglingReference,
                              {nameOf(after, R::kind, id), nameOf(after, kind, target)}};
        });
        if (auto reason = faultOf(*change.after, after); !fault && !reason.empty())
            fault = Error{ErrorCode::InvalidRecord, {nameOf(after, R::kind, id), std::move(reason)}};
    });
    if (fault)
        return *fault;

    if (auto done = checkCodes<Academy>(after, patch); !done)
        return done.error();
    if (auto done = checkCodes<Line>(after, patch); !done)
        return done.error();
    if (auto done = checkCodes<Station>(after, patch); !done)
        return done.error();
    if (auto done = checkRemovals(network, after, patch); !done)
        return done.error();
    if (auto done = checkSingles(after, patch); !done)
        return done.error();
    return after;
}

} // namespace metronet
