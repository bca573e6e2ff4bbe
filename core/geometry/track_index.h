// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"

#include <set>
#include <unordered_map>
#include <vector>

namespace metronet {

/// One way a line runs through a station: from one neighbour to another, or from a neighbour to its end here
/// (`first` is nil), or just here (both are nil). The smaller id comes first.
struct Link {
    Id line;
    Id first;
    Id second;

    auto operator<=>(const Link&) const = default;
    bool isEnd() const { return first.isNil(); }
    bool touches(Id neighbour) const { return first == neighbour || second == neighbour; }
    /// The neighbour at the other side, or nil.
    Id across(Id neighbour) const { return first == neighbour ? second : first; }
};

/// Stations and tracks that something happened to.
struct Touched {
    std::set<Id> stations;
    std::set<EntityRef> tracks;
};

/// Where lines run, read off the branches and kept in step with them: which lines share a track, which tracks
/// meet at a station, how lines run through it and how they treat it. A track is every pair of successive
/// stops of any branch.
class TrackIndex {
public:
    TrackIndex() = default;
    explicit TrackIndex(const Network& network);

    /// Follows the branches and track records of a patch, at a cost in proportion to the stops that changed.
    Touched update(const Patch& patch);

    /// Lines that run on a track, sorted; empty where there is no such track.
    const std::vector<Id>& linesOn(const EntityRef& track) const;
    /// Stations a track leads to from this one, sorted.
    const std::vector<Id>& neighbours(Id station) const;
    /// Sorted, without duplicates.
    const std::vector<Link>& linksAt(Id station) const;
    /// Lines that stop here, sorted; a line that only passes is not among them.
    std::vector<Id> linesCalling(Id station) const;
    /// Whether every line that stops here may leave the station out.
    bool isSkippable(Id station) const;
    /// Whether the line's reading order begins here: it is the first stop of a branch that is not a ring.
    bool startsAt(Id line, Id station) const;

    /// What the user decided about a track; nil where nothing.
    Id trackRecord(const EntityRef& track) const;
    /// In no particular order.
    const std::set<Id>& branchesOf(Id line) const;
    const std::unordered_map<EntityRef, std::vector<Id>>& tracks() const { return m_lines; }

private:
    /// How often something holds; several branches of a line may say the same.
    template <class T>
    using Counts = std::map<T, int>;

    struct AtStation {
        Counts<Id> neighbourUses;
        Counts<Link> linkUses;
        Counts<std::pair<Id, Call>> calls;
        Counts<Id> starts;
        std::vector<Id> neighbours;
        std::vector<Link> links;
    };

    void count(const Branch& branch, std::size_t from, std::size_t to, int by, Touched& touched);
    void follow(const Branch* before, const Branch* after, Touched& touched);
    void refresh(const Touched& touched);

    std::unordered_map<Id, AtStation> m_stations;
    std::unordered_map<EntityRef, Counts<Id>> m_uses;
    std::unordered_map<EntityRef, std::vector<Id>> m_lines;
    std::unordered_map<EntityRef, Id> m_records;
    std::unordered_map<Id, std::set<Id>> m_branches;
};

} // namespace metronet
