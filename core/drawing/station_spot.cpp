// SPDX-License-Identifier: Apache-2.0
#include "drawing/station_spot.h"

#include <numbers>

namespace metronet {

namespace {

/// Whether the line has no end anywhere: then its badge stands where its first stop is.
bool isEndless(Id line, const MapGeometry& geometry) {
    for (const auto& id : geometry.index().branchesOf(line)) {
        const auto* branch = geometry.network().find<Branch>(id);
        if (branch->branchKind != BranchKind::Ring || branch->stops.empty() ||
            branch->stops.front().station != branch->stops.back().station)
            return false;
    }
    return true;
}

bool isFirstStop(Id line, Id station, const MapGeometry& geometry) {
    const auto& branches = geometry.index().branchesOf(line);
    return std::ranges::any_of(branches, [&](Id id) {
        const auto* branch = geometry.network().find<Branch>(id);
        return !branch->stops.empty() && branch->stops.front().station == station;
    });
}

Marker automaticMarker(const StationSpot& spot, const std::vector<Passage>& calling, Id station,
                       const MapGeometry& geometry) {
    if (spot.isInterchange())
        return Marker::Capsule;
    if (calling.size() == 1 && calling[0].isEnd)
        return geometry.index().startsAt(calling[0].line, station) ? Marker::Start : Marker::Terminus;
    return spot.lines.empty() ? Marker::Ring : Marker::Dot;
}

double radiusOf(const StationSpot& spot, const Look& look) {
    switch (spot.marker) {
    case Marker::Auto:
    case Marker::Dot:
        return spot.isSkippable ? 0.8 * look.dotRadius : look.dotRadius;
    case Marker::Ring:
    case Marker::Start:
    case Marker::Terminus:
    case Marker::Capsule:
        break;
    }
    return look.ringRadius;
}

/// What a marker covers, made regular: lanes about in a row get a stadium across them, a small heap of lanes
/// that cross gets a circle; only what is larger keeps its own outline.
void tidy(StationSpot& spot, const Look& look) {
    Vec a = spot.points.front();
    Vec b = a;
    for (const auto& p : spot.points)
        for (const auto& q : spot.points)
            if ((q - p).length() > (b - a).length() + 1e-6)
                a = p, b = q;
    const Vec centre = (a + b) * 0.5;
    const double half = (b - a).length() / 2;
    if (half < 0.3 * look.lineWidth) {
        spot.points = {centre};
        return;
    }
    // Sixteen directions: along and across tracks, and across their bends.
    constexpr double step = std::numbers::pi / 8;
    const double angle = std::atan2(b.y - a.y, b.x - a.x);
    const double regular = std::round(angle / step) * step;
    const double chosen =
        half * std::abs(std::sin(regular - angle)) < 0.25 * look.lineWidth ? regular : angle;
    const Vec axis{std::cos(chosen), std::sin(chosen)};
    double first = 0;
    double last = 0;
    double astray = 0;
    double farthest = 0;
    for (const auto& point : spot.points) {
        const double along = (point - centre).dot(axis);
        first = std::min(first, along);
        last = std::max(last, along);
        astray = std::max(astray, std::abs((point - centre).cross(axis)));
        farthest = std::max(farthest, (point - centre).length());
    }
    if (astray < 0.8 * look.lineWidth && last - first > 2.5 * astray) {
        spot.points = {centre + axis * first, centre + axis * last};
    } else if (farthest < 1.3 * look.lineWidth) {
        spot.points = {centre};
        spot.radius += farthest * 0.85;
    }
}

} // namespace

StationSpot spotOf(const Station& station, const MapGeometry& geometry, const Look& look) {
    StationSpot spot;
    spot.position = Vec(station.position);
    spot.hasMarker = !station.isWaypoint();
    spot.lines = geometry.index().linesCalling(station.id);
    spot.isSkippable = geometry.index().isSkippable(station.id);
    std::vector<Passage> calling;
    for (const auto& passage : geometry.passagesAt(station.id)) {
        spot.lanePoints.push_back(passage.point);
        if (std::ranges::binary_search(spot.lines, passage.line)) {
            calling.push_back(passage);
            spot.points.push_back(passage.point);
        }
        // One badge is enough where several branches of a line end.
        if (std::ranges::find(spot.ends, passage.line, &LineEnd::line) != spot.ends.end())
            continue;
        if (passage.isEnd) {
            const bool isBack = passage.direction == Vec{};
            spot.ends.push_back(
                {passage.line, passage.direction,
                 isBack ? 0 : (passage.point - spot.position).dot(passage.direction.right())});
        } else if (isEndless(passage.line, geometry) && isFirstStop(passage.line, station.id, geometry)) {
            spot.ends.push_back({passage.line, {}, 0});
        }
    }
    if (spot.points.empty())
        spot.points = spot.lanePoints.empty() ? std::vector{spot.position} : spot.lanePoints;
    spot.along = calling.empty() ? Vec{1, 0} : calling[0].direction;
    for (const auto& neighbour : geometry.index().neighbours(station.id)) {
        const Ride ride{station.id, neighbour};
        spot.courses.push_back(geometry.course(ride));
        const auto lanes = static_cast<double>(geometry.index().linesOn(ride.track()).size());
        spot.halfWidths.push_back((lanes * (look.lineWidth + look.laneGap) - look.laneGap) / 2);
    }
    spot.marker = station.marker == Marker::Auto ? automaticMarker(spot, calling, station.id, geometry)
                                                 : station.marker;
    spot.radius = radiusOf(spot, look);
    tidy(spot, look);
    std::ranges::sort(spot.ends, [](const LineEnd& a, const LineEnd& b) {
        return a.offset != b.offset ? a.offset < b.offset : a.line < b.line;
    });
    return spot;
}

double reachTowards(const StationSpot& spot, Vec direction, const Look& look) {
    double reach = 0;
    for (const auto& point : spot.lanePoints)
        reach = std::max(reach, (point - spot.position).dot(direction) + look.lineWidth / 2);
    if (spot.hasMarker)
        for (const auto& point : spot.points)
            reach = std::max(reach, (point - spot.position).dot(direction) + spot.radius + look.ringPen / 2);
    return reach;
}

} // namespace metronet
