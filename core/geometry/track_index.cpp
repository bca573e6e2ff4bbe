// SPDX-License-Identifier: Apache-2.0
#include "geometry/track_index.h"

namespace metronet {

namespace {

template <class T>
void add(std::map<T, int>& counts, const T& key, int by) {
    const auto at = counts.try_emplace(key, 0).first;
    at->second += by;
    if (at->second == 0)
        counts.erase(at);
}

template <class T>
std::vector<T> keysOf(const std::map<T, int>& counts) {
    std::vector<T> keys;
    keys.reserve(counts.size());
    for (const auto& [key, times] : counts)
        keys.push_back(key);
    return keys;
}

bool isClosed(const Branch& branch) {
    return branch.branchKind == BranchKind::Ring && branch.stops.size() > 2 &&
           branch.stops.front().station == branch.stops.back().station;
}

/// The station before or after a stop; nil at the ends of what is not a ring. A station that follows itself
/// is one spot on the map.
Id neighbourOf(const Branch& branch, std::size_t index, int step) {
    const auto& stops = branch.stops;
    const auto here = stops[index].station;
    const auto last = stops.size() - 1;
    for (std::size_t left = stops.size(); left > 0; --left) {
        if (index == (step < 0 ? 0 : last)) {
            if (!isClosed(branch))
                return {};
            index = step < 0 ? last : 0;
        }
        index = step < 0 ? index - 1 : index + 1;
        if (stops[index].station != here)
            return stops[index].station;
    }
    return {};
}

} // namespace

TrackIndex::TrackIndex(const Network& network) {
    Touched touched;
    for (const auto& branch : network.branches())
        follow(nullptr, &branch, touched);
    for (const auto& track : network.tracks())
        m_records[EntityRef::track(track.from, track.to)] = track.id;
    refresh(touched);
}

/// Counts what the stops [from, to) say about their stations and about the tracks that leave them forwards.
void TrackIndex::count(const Branch& branch, std::size_t from, std::size_t to, int by, Touched& touched) {
    for (std::size_t i = from; i < to; ++i) {
        const auto& stop = branch.stops[i];
        auto& station = m_stations[stop.station];
        touched.stations.insert(stop.station);
        const auto [first, second] = std::minmax({neighbourOf(branch, i, -1), neighbourOf(branch, i, 1)});
        add(station.linkUses, Link{branch.line, first, second}, by);
        add(station.calls, {branch.line, stop.call}, by);
        if (i == 0 && !isClosed(branch))
            add(station.starts, branch.line, by);
        if (i + 1 == branch.stops.size() || branch.stops[i + 1].station == stop.station)
            continue;
        const auto next = branch.stops[i + 1].station;
        const auto track = EntityRef::track(stop.station, next);
        touched.tracks.insert(track);
        touched.stations.insert(next);
        add(m_uses[track], branch.line, by);
        add(station.neighbourUses, next, by);
        add(m_stations[next].neighbourUses, stop.station, by);
    }
}

void TrackIndex::follow(const Branch* before, const Branch* after, Touched& touched) {
    if (before && (!after || before->line != after->line)) {
        auto& branches = m_branches[before->line];
        branches.erase(before->id);
        if (branches.empty())
            m_branches.erase(before->line);
    }
    if (after)
        m_branches[after->line].insert(after->id);

    // Stops at both ends that stayed as they were need no counting again, but for those beside a change.
    std::size_t head = 0;
    std::size_t tail = 0;
    if (before && after && before->line == after->line && isClosed(*before) == isClosed(*after) &&
        !isClosed(*after)) {
        const auto same = [](const Stop& a, const Stop& b) {
            return a.station == b.station && a.call == b.call;
        };
        const auto shorter = std::min(before->stops.size(), after->stops.size());
        while (head < shorter && same(before->stops[head], after->stops[head]))
            ++head;
        while (tail < shorter - head && same(before->stops[before->stops.size() - 1 - tail],
                                             after->stops[after->stops.size() - 1 - tail]))
            ++tail;
        if (head == shorter && before->stops.size() == after->stops.size())
            return;
        // A stop's links reach to the nearest stops at other stations.
        const auto stepBack = [](const std::vector<Stop>& stops, std::size_t& kept, bool fromEnd) {
            const auto at = [&](std::size_t i) { return stops[fromEnd ? stops.size() - 1 - i : i].station; };
            if (kept > 0)
                --kept;
            while (kept > 0 && at(kept - 1) == at(kept))
                --kept;
        };
        stepBack(after->stops, head, false);
        stepBack(after->stops, tail, true);
    }
    if (before)
        count(*before, head, before->stops.size() - tail, -1, touched);
    if (after)
        count(*after, head, after->stops.size() - tail, 1, touched);
}

void TrackIndex::refresh(const Touched& touched) {
    for (const auto& track : touched.tracks) {
        const auto uses = m_uses.find(track);
        if (uses == m_uses.end() || uses->second.empty()) {
            m_uses.erase(track);
            m_lines.erase(track);
        } else {
            m_lines[track] = keysOf(uses->second);
        }
    }
    for (const auto& id : touched.stations) {
        const auto at = m_stations.find(id);
        if (at == m_stations.end())
            continue;
        auto& station = at->second;
        if (station.linkUses.empty() && station.neighbourUses.empty()) {
            m_stations.erase(at);
            continue;
        }
        station.neighbours = keysOf(station.neighbourUses);
        station.links = keysOf(station.linkUses);
    }
}

Touched TrackIndex::update(const Patch& patch) {
    Touched touched;
    for (const auto& [id, change] : patch.of<Branch>())
        follow(change.before.get(), change.after.get(), touched);
    for (const auto& [id, change] : patch.of<Track>()) {
        if (change.before) {
            const auto track = EntityRef::track(change.before->from, change.before->to);
            if (const auto known = m_records.find(track); known != m_records.end() && known->second == id)
                m_records.erase(known);
            touched.tracks.insert(track);
        }
    }
    for (const auto& [id, change] : patch.of<Track>()) {
        if (change.after) {
            const auto track = EntityRef::track(change.after->from, change.after->to);
            m_records[track] = id;
            touched.tracks.insert(track);
        }
    }
    refresh(touched);
    return touched;
}

const std::vector<Id>& TrackIndex::linesOn(const EntityRef& track) const {
    static const std::vector<Id> none;
    const auto at = m_lines.find(track);
    return at == m_lines.end() ? none : at->second;
}

const std::vector<Id>& TrackIndex::neighbours(Id station) const {
    static const std::vector<Id> none;
    const auto at = m_stations.find(station);
    return at == m_stations.end() ? none : at->second.neighbours;
}

const std::vector<Link>& TrackIndex::linksAt(Id station) const {
    static const std::vector<Link> none;
    const auto at = m_stations.find(station);
    return at == m_stations.end() ? none : at->second.links;
}

std::vector<Id> TrackIndex::linesCalling(Id station) const {
    std::vector<Id> lines;
    if (const auto at = m_stations.find(station); at != m_stations.end())
        for (const auto& [use, times] : at->second.calls)
            if (use.second != Call::Passes && (lines.empty() || lines.back() != use.first))
                lines.push_back(use.first);
    return lines;
}

bool TrackIndex::isSkippable(Id station) const {
    const auto at = m_stations.find(station);
    bool any = false;
    if (at != m_stations.end()) {
        for (const auto& [use, times] : at->second.calls) {
            if (use.second == Call::Calls)
                return false;
            any = any || use.second == Call::Skippable;
        }
    }
    return any;
}

bool TrackIndex::startsAt(Id line, Id station) const {
    const auto at = m_stations.find(station);
    return at != m_stations.end() && at->second.starts.contains(line);
}

Id TrackIndex::trackRecord(const EntityRef& track) const {
    const auto at = m_records.find(track);
    return at == m_records.end() ? Id{} : at->second;
}

const std::set<Id>& TrackIndex::branchesOf(Id line) const {
    static const std::set<Id> none;
    const auto at = m_branches.find(line);
    return at == m_branches.end() ? none : at->second;
}

} // namespace metronet
