// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "model/kind.h"

#include <algorithm>
#include <compare>
#include <vector>

namespace metronet {

/// What can be selected, drawn and complained about: a record by its id, or the track between two stations,
/// which exists on the map without a record of its own until somebody overrides its course.
struct EntityRef {
    Kind kind = Kind::Project;
    Id id;
    Id other; ///< only for a track: its second station; `id` is the smaller of the two

    static EntityRef of(Kind kind, Id id) { return {kind, id, {}}; }
    static EntityRef station(Id id) { return of(Kind::Station, id); }
    static EntityRef line(Id id) { return of(Kind::Line, id); }
    static EntityRef branch(Id id) { return of(Kind::Branch, id); }
    static EntityRef academy(Id id) { return of(Kind::Academy, id); }
    /// The same track whichever way round its stations are given.
    static EntityRef track(Id a, Id b) { return {Kind::Track, std::min(a, b), std::max(a, b)}; }

    auto operator<=>(const EntityRef&) const = default;
};

/// Sorted, without duplicates.
using EntitySet = std::vector<EntityRef>;

} // namespace metronet

template <>
struct std::hash<metronet::EntityRef> {
    std::size_t operator()(const metronet::EntityRef& ref) const noexcept {
        const std::hash<metronet::Id> idHash;
        return (idHash(ref.id) * 31 + idHash(ref.other)) * 31 + static_cast<std::size_t>(ref.kind);
    }
};
