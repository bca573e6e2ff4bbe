// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <vector>

namespace metronet {

/// How a line treats a station it runs over.
enum class Call : std::uint8_t {
    Calls,
    Skippable, ///< a participant may leave it out
    Passes,    ///< drawn through, not part of the path; always so at a waypoint
};

template <>
struct EnumCodes<Call> {
    static constexpr std::pair<Call, std::string_view> values[] = {
        {Call::Calls, "calls"}, {Call::Skippable, "skippable"}, {Call::Passes, "passes"}};
};

/// One calling of a line at a station. Its own id, so that order can be merged stop by stop.
struct Stop {
    Id id;
    Id station;
    Call call = Call::Calls;

    bool operator==(const Stop&) const = default;
    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("id", &Stop::id);
        visit("station", &Stop::station);
        visit("call", &Stop::call);
    }
};

enum class BranchKind : std::uint8_t {
    Trunk,  ///< the main path; at most one on a line
    Branch, ///< starts at a station of the trunk
    Ring,   ///< its last stop repeats its first
};

template <>
struct EnumCodes<BranchKind> {
    static constexpr std::pair<BranchKind, std::string_view> values[] = {
        {BranchKind::Trunk, "trunk"}, {BranchKind::Branch, "branch"}, {BranchKind::Ring, "ring"}};
};

/// An ordered run of stops of one line. Order is data: the course on the map follows from it.
struct Branch {
    static constexpr Kind kind = Kind::Branch;
    Id id;
    Timestamp changedAt = 0;

    Id line;
    BranchKind branchKind = BranchKind::Trunk;
    std::string name;
    int position = 0; ///< among the branches of its line; ties by id
    std::vector<Stop> stops;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("line", &Branch::line);
        visit("kind", &Branch::branchKind);
        visit("name", &Branch::name);
        visit("position", &Branch::position);
        visit("stops", &Branch::stops);
    }
};

} // namespace metronet
