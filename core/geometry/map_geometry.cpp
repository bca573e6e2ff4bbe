// SPDX-License-Identifier: Apache-2.0
#include "geometry/map_geometry.h"

namespace metronet {

namespace {

bool bothDraw(const Station& a, const Station& b) {
    return a.position == b.position && a.stationKind == b.stationKind;
}

Ride rideOf(const EntityRef& track) {
    return {track.id, track.other};
}

} // namespace

MapGeometry::MapGeometry(const Network& network)
    : m_network(network), m_index(network),
      m_order(m_index, m_network, [this](const Ride& ride) { return leaving(ride); }) {
    std::set<EntityRef> shared;
    for (const auto& [track, lines] : m_index.tracks()) {
        refreshCourse(track);
        shared.insert(track);
    }
    refreshLanes(shared);
}

const Track* MapGeometry::decision(const EntityRef& track) const {
    const auto id = m_index.trackRecord(track);
    return id.isNil() ? nullptr : m_network.find<Track>(id);
}

/// The other tracks at the start of a ride.
std::vector<Adjoining> MapGeometry::adjoining(const Ride& ride) const {
    std::vector<Adjoining> others;
    const auto& mine = m_index.linesOn(ride.track());
    const Vec here(m_network.find<Station>(ride.from)->position);
    for (const auto& neighbour : m_index.neighbours(ride.from)) {
        if (neighbour == ride.to)
            continue;
        const auto& theirs = m_index.linesOn(EntityRef::track(ride.from, neighbour));
        const auto shared =
            std::ranges::count_if(mine, [&](Id line) { return std::ranges::binary_search(theirs, line); });
        others.push_back(
            {(Vec(m_network.find<Station>(neighbour)->position) - here).unit(), static_cast<int>(shared)});
    }
    return others;
}

Course MapGeometry::derivedCourse(const EntityRef& track) const {
    const auto ride = rideOf(track);
    const Vec from(m_network.find<Station>(ride.from)->position);
    const Vec to(m_network.find<Station>(ride.to)->position);
    const auto* decided = decision(track);
    const auto& style = m_network.project().style;
    if (decided && decided->from != ride.from)
        return courseOf(to, from, decided, adjoining(ride.back()), adjoining(ride), style).reversed();
    return courseOf(from, to, decided, adjoining(ride), adjoining(ride.back()), style);
}

/// Whether anything changed.
bool MapGeometry::refreshCourse(const EntityRef& track) {
    if (m_index.linesOn(track).empty())
        return m_shapes.erase(track) > 0;
    auto course = derivedCourse(track);
    auto& shape = m_shapes[track];
    if (shape.course == course)
        return false;
    shape.course = std::move(course);
    return true;
}

std::vector<Id> MapGeometry::decidedLanes(const EntityRef& track, std::vector<Id> derived) const {
    const auto* decided = decision(track);
    if (!decided || decided->lanes.empty())
        return derived;
    auto wanted = decided->lanes;
    if (decided->from != track.id)
        std::ranges::reverse(wanted);
    const auto rank = [&](Id line) { return std::ranges::find(wanted, line) - wanted.begin(); };
    std::ranges::stable_sort(derived, {}, rank);
    return derived;
}

/// Orders the lanes of these tracks anew, a corridor at a time; returns those where anything changed.
std::set<EntityRef> MapGeometry::refreshLanes(const std::set<EntityRef>& dirty) {
    std::set<EntityRef> changed;
    std::set<EntityRef> done;
    const auto assign = [&](const Ride& ride, std::vector<Id> order) {
        const auto track = ride.track();
        if (!done.insert(track).second)
            return;
        if (ride.from != track.id)
            std::ranges::reverse(order);
        order = decidedLanes(track, std::move(order));
        if (auto& lanes = m_shapes[track].lanes; lanes != order) {
            lanes = std::move(order);
            changed.insert(track);
        }
    };
    for (const auto& track : dirty) {
        const auto& lines = m_index.linesOn(track);
        if (lines.empty() || done.contains(track))
            continue;
        if (lines.size() == 1) {
            assign(rideOf(track), lines);
            continue;
        }
        const auto order = m_order.order(rideOf(track));
        assign(rideOf(track), order);
        const std::vector<Id> reversed(order.rbegin(), order.rend());
        for (const bool ahead : {true, false}) {
            const auto start = ahead ? rideOf(track) : rideOf(track).back();
            for (auto next = m_order.corridorAfter(start);
                 next && dirty.contains(next->track()) && !done.contains(next->track());
                 next = m_order.corridorAfter(*next))
                assign(*next, ahead ? order : reversed);
        }
    }
    return changed;
}

Touched MapGeometry::update(const Network& network, const Patch& patch) {
    const bool restyled = std::ranges::any_of(patch.of<Project>(), [](const auto& entry) {
        const auto& [before, after] = entry.second;
        return !before || !after || !(before->style == after->style);
    });
    m_network = network;
    const auto relinked = m_index.update(patch);

    std::set<Id> moved;
    for (const auto& [id, change] : patch.of<Station>())
        if (!change.before || !change.after || !bothDraw(*change.before, *change.after))
            moved.insert(id);

    auto courses = relinked.tracks;
    const auto addTracksAt = [this](Id station, std::set<EntityRef>& tracks) {
        for (const auto& neighbour : m_index.neighbours(station))
            tracks.insert(EntityRef::track(station, neighbour));
    };
    for (const auto& id : relinked.stations)
        addTracksAt(id, courses);
    for (const auto& id : moved) {
        addTracksAt(id, courses);
        for (const auto& neighbour : m_index.neighbours(id))
            addTracksAt(neighbour, courses);
    }
    if (restyled)
        for (const auto& [track, lines] : m_index.tracks())
            courses.insert(track);

    auto changed = relinked.tracks;
    std::set<EntityRef> unordered = relinked.tracks;
    for (const auto& track : courses)
        if (refreshCourse(track))
            changed.insert(track);
    for (const auto& track : changed)
        for (const auto& id : {track.id, track.other})
            unordered.merge(m_order.dependents(id, LaneOrder::Pairs::Parting));
    for (const auto& id : relinked.stations) {
        unordered.merge(m_order.dependents(id, LaneOrder::Pairs::All));
        addTracksAt(id, unordered);
    }
    for (const auto& [id, change] : patch.of<Line>()) {
        if (!change.before || !change.after || change.before->code == change.after->code)
            continue;
        for (const auto& branch : m_index.branchesOf(id))
            for (const auto& stop : m_network.find<Branch>(branch)->stops)
                unordered.merge(m_order.dependents(stop.station, LaneOrder::Pairs::All));
    }
    changed.merge(refreshLanes(unordered));

    Touched touched{relinked.stations, changed};
    touched.stations.insert(moved.begin(), moved.end());
    for (const auto& track : changed)
        for (const auto& id : {track.id, track.other})
            touched.stations.insert(id);
    if (restyled)
        for (const auto& station : m_network.stations())
            touched.stations.insert(station.id);
    // A lane reaches into the joints at its ends, so it follows what happens to the other tracks there.
    const auto stations = touched.stations;
    for (const auto& id : stations)
        addTracksAt(id, touched.tracks);
    return touched;
}

Course MapGeometry::course(const Ride& ride) const {
    const auto& course = m_shapes.at(ride.track()).course;
    return ride.from < ride.to ? course : course.reversed();
}

Vec MapGeometry::leaving(const Ride& ride) const {
    const auto& course = m_shapes.at(ride.track()).course;
    return ride.from < ride.to ? course.leaving() : -course.arriving();
}

std::vector<Id> MapGeometry::lanes(const Ride& ride) const {
    auto lanes = m_shapes.at(ride.track()).lanes;
    if (ride.to < ride.from)
        std::ranges::reverse(lanes);
    return lanes;
}

double MapGeometry::spacing() const {
    const auto& style = m_network.project().style;
    return style.lineWidth + style.laneGap;
}

double MapGeometry::laneOffset(const Ride& ride, Id line) const {
    const auto& lanes = m_shapes.at(ride.track()).lanes;
    const auto at = static_cast<double>(std::ranges::find(lanes, line) - lanes.begin());
    const double offset = (static_cast<double>(lanes.size() - 1) / 2 - at) * spacing();
    return ride.from < ride.to ? offset : -offset;
}

} // namespace metronet
