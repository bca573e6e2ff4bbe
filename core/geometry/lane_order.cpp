// SPDX-License-Identifier: Apache-2.0
#include "geometry/lane_order.h"

#include "base/text.h"

#include <tuple>

namespace metronet {

namespace {

/// Angles closer than this say nothing about left and right.
constexpr double clearAngle = 0.05;

bool contains(const std::vector<Id>& ids, Id id) {
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace

/// The stations a line runs on to after a ride.
std::vector<Id> LaneOrder::onwards(Id line, const Ride& ride) const {
    std::vector<Id> next;
    for (const auto& link : m_index.linksAt(ride.to))
        if (link.line == line && !link.isEnd() && link.touches(ride.from))
            next.push_back(link.across(ride.from));
    return next;
}

/// The next track of a ride if the two lines neither part nor end at its end, seen from either side.
std::optional<Ride> LaneOrder::together(Id a, Id b, const Ride& ride) const {
    const auto first = onwards(a, ride);
    if (first.size() != 1 || first[0] == ride.from || onwards(b, ride) != first)
        return std::nullopt;
    const Ride next{ride.to, first[0]};
    const std::vector<Id> origin{ride.from};
    if (onwards(a, next.back()) != origin || onwards(b, next.back()) != origin)
        return std::nullopt;
    return next;
}

LaneOrder::Parting LaneOrder::parting(Id a, Id b, Ride ride) const {
    const auto start = ride;
    Parting lowest; // of the stations on the way, for a run without an end
    while (const auto next = together(a, b, ride)) {
        if (lowest.station.isNil() || next->from < lowest.station)
            lowest = {next->from, next->to, 0};
        ride = *next;
        if (ride == start)
            return lowest;
    }
    const Vec arriving = -m_leaving(ride.back());
    const auto firsts = onwards(a, ride);
    const auto seconds = onwards(b, ride);
    const auto meanTurn = [&](const std::vector<Id>& mine, const std::vector<Id>& theirs, bool onlyOwn) {
        double sum = 0;
        int count = 0;
        for (const auto& id : mine) {
            if (id == ride.from || (onlyOwn && contains(theirs, id)))
                continue;
            const Vec leaving = m_leaving({ride.to, id});
            sum += std::atan2(arriving.cross(leaving), arriving.dot(leaving));
            ++count;
        }
        return count == 0 ? std::optional<double>() : sum / count;
    };
    // Where one of them branches off a way they share, only the branch tells them apart.
    auto turnA = meanTurn(firsts, seconds, true);
    auto turnB = meanTurn(seconds, firsts, true);
    if (turnA && !turnB)
        turnB = meanTurn(seconds, firsts, false);
    else if (turnB && !turnA)
        turnA = meanTurn(firsts, seconds, false);
    if (!turnA || !turnB || std::abs(*turnA - *turnB) < clearAngle)
        return {ride.to, ride.from, 0};
    return {ride.to, ride.from, *turnA - *turnB};
}

bool LaneOrder::isRightOf(Id a, Id b, const Ride& ride) const {
    const auto ahead = parting(a, b, ride);
    auto behind = parting(a, b, ride.back());
    behind.side = -behind.side;
    // The same answer all along the shared run, whichever way it is looked at.
    const bool forwards = std::tie(behind.station, behind.towards) < std::tie(ahead.station, ahead.towards);
    if (ahead.side != 0 && behind.side != 0 && (ahead.side > 0) != (behind.side > 0))
        return (forwards ? behind : ahead).side > 0;
    if (ahead.side + behind.side != 0)
        return ahead.side + behind.side > 0;
    const auto* lineA = m_network.find<Line>(a);
    const auto* lineB = m_network.find<Line>(b);
    const bool byCode =
        lineA && lineB && lineA->code != lineB->code ? naturalLess(lineA->code, lineB->code) : a < b;
    return byCode == forwards;
}

std::vector<Id> LaneOrder::order(const Ride& ride) const {
    const auto& lines = m_index.linesOn(ride.track());
    std::vector<std::pair<int, Id>> ranked; // lines to the right of it
    for (const auto& line : lines)
        ranked.emplace_back(0, line);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        for (std::size_t j = i + 1; j < ranked.size(); ++j)
            ++(isRightOf(ranked[i].second, ranked[j].second, ride) ? ranked[j] : ranked[i]).first;
    const bool forwards = ride.from < ride.to;
    std::ranges::sort(ranked, [forwards](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : (a.second < b.second) == forwards;
    });
    std::vector<Id> order;
    for (const auto& [rank, line] : ranked)
        order.push_back(line);
    return order;
}

std::optional<Ride> LaneOrder::corridorAfter(const Ride& ride) const {
    const auto& lines = m_index.linesOn(ride.track());
    std::optional<Ride> next;
    for (const auto& line : lines) {
        const auto stations = onwards(line, ride);
        if (stations.size() != 1 || stations[0] == ride.from || (next && next->to != stations[0]))
            return std::nullopt;
        next = Ride{ride.to, stations[0]};
    }
    if (!next || m_index.linesOn(next->track()) != lines)
        return std::nullopt;
    const std::vector<Id> origin{ride.from};
    for (const auto& line : lines)
        if (onwards(line, next->back()) != origin)
            return std::nullopt;
    return next;
}

std::set<EntityRef> LaneOrder::dependents(Id station, Pairs pairs) const {
    std::set<EntityRef> tracks;
    for (const auto& neighbour : m_index.neighbours(station)) {
        const Ride arriving{neighbour, station};
        const auto& lines = m_index.linesOn(arriving.track());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (std::size_t j = i + 1; j < lines.size(); ++j) {
                if (pairs == Pairs::Parting && together(lines[i], lines[j], arriving))
                    continue;
                const auto start = arriving.back();
                tracks.insert(start.track());
                for (auto next = together(lines[i], lines[j], start); next && *next != start;
                     next = together(lines[i], lines[j], *next))
                    tracks.insert(next->track());
            }
        }
    }
    return tracks;
}

} // namespace metronet
