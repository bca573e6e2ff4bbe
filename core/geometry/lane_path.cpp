// SPDX-License-Identifier: Apache-2.0
// How lanes run along tracks and through stations; the rest of MapGeometry is in map_geometry.cpp.
#include "geometry/map_geometry.h"

namespace metronet {

namespace {

/// The middle of a rounded corner at a station may lie this far from the station, in line widths: the marker
/// goes with it, but has to stay where the user put it. A waypoint has no marker, so its corners are as round
/// as any other.
constexpr double strayInLineWidths = 0.35;

/// A lane shifts sideways over this many times the shift, on either side of the station.
constexpr double shiftLength = 1.6;

/// A fork that turns more than this ends at its station instead of merging into the way on.
constexpr double sharpestFork = 1.8;

void append(Path& path, const Corner& corner) {
    if (path.isEmpty())
        path.moveTo(corner.start);
    else if ((path.points.back() - corner.start).length() > 0.01)
        path.lineTo(corner.start);
    if ((corner.end - corner.start).length() > 0.01)
        path.cubicTo(corner.control1, corner.control2, corner.end);
}

void appendPiece(Path& path, const Path& piece) {
    path.verbs.insert(path.verbs.end(), piece.verbs.begin(), piece.verbs.end());
    path.points.insert(path.points.end(), piece.points.begin(), piece.points.end());
}

} // namespace

/// How far from the station, along the middle lines, lines begin to turn from one track to the other. All
/// lines that make this turn share it, so that they stay parallel.
MapGeometry::Reach MapGeometry::reachAt(Id line, const Ride& in, const Ride& out) const {
    const auto arriving = course(in);
    const auto departing = course(out);
    const auto& style = m_network.project().style;
    const double turn = turnBetween(arriving.arriving(), departing.leaving());
    double radius = std::min(arriving.radius, departing.radius);
    const auto* station = m_network.find<Station>(in.to);
    if (!station->isWaypoint() && turn > 0)
        radius = std::min(radius,
                          strayInLineWidths * style.lineWidth / (1 / std::cos(std::min(turn, 3.0) / 2) - 1));
    double outermost = 0;
    double shift = 0;
    const auto include = [&](Id turning) {
        const double before = laneOffset(in, turning);
        const double after = laneOffset(out, turning);
        outermost = std::max({outermost, std::abs(before), std::abs(after)});
        shift = std::max(shift, std::abs(before - after));
    };
    include(line);
    for (const auto& link : m_index.linksAt(in.to))
        if (link.touches(in.from) && link.across(in.from) == out.to)
            include(link.line);
    const auto directionIn = arriving.arriving();
    const auto directionOut = departing.leaving();
    const double tightest = outermost == 0 ? 0 : outermost + style.lineWidth / 2.0;
    const double wanted = std::max({reachOf(directionIn, directionOut, radius),
                                    reachOf(directionIn, directionOut, tightest), shift * shiftLength});
    const double room = std::min(arriving.lastLeg(), departing.firstLeg()) / 2;
    // Under a marker lanes stay in a row; where none hides them, one that shifts may take all the room there
    // is.
    const double reach = std::min(wanted, room);
    return {reach, station->isWaypoint() ? room : reach};
}

Corner MapGeometry::cornerAt(Id line, const Ride& in, const Ride& out) const {
    const Vec spot(m_network.find<Station>(in.to)->position);
    const auto reach = reachAt(line, in, out);
    return roundCorner(spot, {-leaving(in.back()), laneOffset(in, line)},
                       {leaving(out), laneOffset(out, line)}, reach.wanted, reach.room);
}

double MapGeometry::bendReach(const Course& course, std::size_t corner, double halfWidth) const {
    const Vec before = course.points[corner] - course.points[corner - 1];
    const Vec after = course.points[corner + 1] - course.points[corner];
    const double radius = std::max(course.radius, halfWidth);
    return std::min({reachOf(before.unit(), after.unit(), radius), before.length() / 2, after.length() / 2});
}

/// Where a line ends at a station but has other tracks there, its end merges into the one it can run on to
/// best.
std::optional<Ride> MapGeometry::mergedInto(Id line, const Ride& out) const {
    std::optional<Ride> best;
    double least = sharpestFork;
    const Vec arriving = -leaving(out);
    for (const auto& neighbour : m_index.neighbours(out.from)) {
        const Ride other{out.from, neighbour};
        if (neighbour == out.to || !std::ranges::binary_search(m_index.linesOn(other.track()), line))
            continue;
        if (const double turn = turnBetween(arriving, leaving(other)); turn < least) {
            least = turn;
            best = other;
        }
    }
    return best;
}

Path MapGeometry::lanePath(const EntityRef& track, Id line) const {
    const Ride ride{track.id, track.other};
    const auto middle = course(ride);
    const double offset = laneOffset(ride, line);
    const double halfWidth =
        static_cast<double>(m_shapes.at(track).lanes.size()) * spacing() / 2; // of the whole bundle

    Path path;
    Path forks;
    /// The corners beyond an end of the track, as travelled away from the track.
    const auto corners = [&](const Ride& away) {
        std::vector<Corner> found;
        for (const auto& link : m_index.linksAt(away.to)) {
            const bool runsOn =
                link.line == line && !link.isEnd() && link.touches(away.from) && link.first != link.second;
            if (runsOn)
                found.push_back(cornerAt(line, away, {away.to, link.across(away.from)}).firstHalf());
        }
        if (found.empty())
            if (const auto other = mergedInto(line, away.back()))
                found.push_back(cornerAt(line, away, *other));
        return found;
    };
    const auto reversed = [](const Corner& corner) {
        return Corner{corner.end, corner.control2, corner.control1, corner.start};
    };
    const auto addForks = [&](const std::vector<Corner>& found) {
        for (std::size_t i = 1; i < found.size(); ++i) {
            Path fork;
            append(fork, found[i]);
            appendPiece(forks, fork);
        }
    };

    const auto starts = corners(ride.back());
    if (starts.empty())
        path.moveTo(middle.points.front() + middle.leaving().right() * offset);
    else
        append(path, reversed(starts.front()));
    addForks(starts);
    for (std::size_t i = 1; i + 1 < middle.points.size(); ++i) {
        const Vec before = (middle.points[i] - middle.points[i - 1]).unit();
        const Vec after = (middle.points[i + 1] - middle.points[i]).unit();
        const double reach = bendReach(middle, i, halfWidth);
        append(path, roundCorner(middle.points[i], {before, offset}, {after, offset}, reach, reach));
    }
    const auto ends = corners(ride);
    if (ends.empty())
        path.lineTo(middle.points.back() + middle.arriving().right() * offset);
    else
        append(path, ends.front());
    addForks(ends);
    appendPiece(path, forks);
    return path;
}

std::vector<Passage> MapGeometry::passagesAt(Id station) const {
    std::vector<Passage> passages;
    const auto* record = m_network.find<Station>(station);
    if (!record)
        return passages;
    const Vec here(record->position);
    for (const auto& link : m_index.linksAt(station)) {
        if (link.second.isNil()) {
            passages.push_back({link.line, here, {}, true});
        } else if (link.isEnd() || link.first == link.second) {
            const Ride out{station, link.second};
            if (link.isEnd() && mergedInto(link.line, out))
                continue;
            const Vec away = leaving(out);
            passages.push_back({link.line, here + away.right() * laneOffset(out, link.line), -away, true});
        } else {
            const auto corner = cornerAt(link.line, {link.first, station}, {station, link.second});
            passages.push_back({link.line, corner.middle(), corner.direction(), false});
        }
    }
    return passages;
}

} // namespace metronet
