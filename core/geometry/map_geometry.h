// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geometry/corner.h"
#include "geometry/course.h"
#include "geometry/lane_order.h"

namespace metronet {

/// Where one line goes through a station, or ends at it.
struct Passage {
    Id line;
    Vec point;
    Vec direction; ///< unit, along the line; zero for a line of one station
    bool isEnd = false;
};

/// The derived shape of a map: courses of tracks, the order of their lanes, the paths of lines along them.
/// Follows the network patch by patch and touches only what a patch can reach. Lengths in map units; one
/// thread at a time.
class MapGeometry {
public:
    explicit MapGeometry(const Network& network);
    MapGeometry(const MapGeometry&) = delete;
    MapGeometry& operator=(const MapGeometry&) = delete;

    /// Follows the network, which is the one known with `patch` applied. Returns the tracks and stations
    /// whose shape may have changed, also those that are gone.
    Touched update(const Network& network, const Patch& patch);

    const Network& network() const { return m_network; }
    const TrackIndex& index() const { return m_index; }

    /// The middle line as travelled; the track must exist.
    Course course(const Ride& ride) const;
    /// Unit direction in which a track leaves its `from`.
    Vec leaving(const Ride& ride) const;
    /// Lines on the track, right-most first when travelling this way.
    std::vector<Id> lanes(const Ride& ride) const;
    /// Distance from the middle of the lane to the middle line, positive to the right of travel.
    double laneOffset(const Ride& ride, Id line) const;

    /// The course of one line along a track, from the middle of one station to the middle of the other, so
    /// that the paths of successive tracks join without a gap. More than one piece where the line forks.
    Path lanePath(const EntityRef& track, Id line) const;

    std::vector<Passage> passagesAt(Id station) const;

private:
    struct Shape {
        Course course;         ///< from the lower id to the higher
        std::vector<Id> lanes; ///< likewise
    };

    double spacing() const;
    const Track* decision(const EntityRef& track) const;
    std::vector<Adjoining> adjoining(const Ride& ride) const;
    Course derivedCourse(const EntityRef& track) const;
    bool refreshCourse(const EntityRef& track);
    std::set<EntityRef> refreshLanes(const std::set<EntityRef>& dirty);
    std::vector<Id> decidedLanes(const EntityRef& track, std::vector<Id> derived) const;

    Corner cornerAt(Id line, const Ride& in, const Ride& out) const;
    struct Reach {
        double wanted = 0; ///< where curves begin, from the station
        double room = 0;   ///< where they may begin at most
    };
    Reach reachAt(Id line, const Ride& in, const Ride& out) const;
    double bendReach(const Course& course, std::size_t corner, double halfWidth) const;
    std::optional<Ride> mergedInto(Id line, const Ride& out) const;

    Network m_network;
    TrackIndex m_index;
    LaneOrder m_order;
    std::unordered_map<EntityRef, Shape> m_shapes;
};

} // namespace metronet
