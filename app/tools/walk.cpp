// SPDX-License-Identifier: Apache-2.0
#include "tools/walk.h"

#include "paint/to_qt.h"
#include "tools/naming.h"

#include "document/document_controller.h"

#include <QCoreApplication>

#include <set>

namespace metronet {

namespace {

std::ptrdiff_t indexOf(const Branch& branch, Id station) {
    return std::ranges::find(branch.stops, station, &Stop::station) - branch.stops.begin();
}

bool stopsAt(const Branch& branch, Id station) {
    return indexOf(branch, station) < std::ssize(branch.stops);
}

/// Those one track away.
std::set<Id> neighboursOf(const Network& network, Id station) {
    std::set<Id> found;
    for (const auto& branch : network.branches())
        for (std::size_t i = 1; i < branch.stops.size(); ++i) {
            if (branch.stops[i - 1].station == station)
                found.insert(branch.stops[i].station);
            if (branch.stops[i].station == station)
                found.insert(branch.stops[i - 1].station);
        }
    return found;
}

/// The nearest candidate whose bearing differs from the direction by at most an angle, given as its cosine.
template <class Candidates>
std::optional<Id> nearestTowards(const Network& network, const Station& from, Vec direction,
                                 const Candidates& candidates, double smallestCosine) {
    std::optional<Id> best;
    double bestDistance = 0;
    for (const auto& id : candidates) {
        const auto* station = network.find<Station>(id);
        if (!station || id == from.id)
            continue;
        const Vec way = Vec(station->position) - Vec(from.position);
        const double distance = way.length();
        if (distance == 0 || way.unit().dot(direction.unit()) < smallestCosine)
            continue;
        if (!best || distance < bestDistance) {
            best = id;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace

const Branch* Walk::branchOf(const Network& network, Id station) {
    const auto* walked = network.find<Branch>(m_branch);
    if (walked && stopsAt(*walked, station))
        return walked;
    const Branch* first = nullptr;
    const auto codeOfLine = [&](const Branch& branch) {
        const auto* line = network.find<Line>(branch.line);
        return line ? line->code : std::string();
    };
    for (const auto& branch : network.branches())
        if (stopsAt(branch, station) && (!first || std::pair(codeOfLine(branch), branch.position) <
                                                       std::pair(codeOfLine(*first), first->position)))
            first = &branch;
    m_branch = first ? first->id : Id{};
    return first;
}

std::optional<Id> Walk::along(const Network& network, Id station, Step step) {
    const auto* branch = branchOf(network, station);
    if (!branch)
        return std::nullopt;
    const auto next = indexOf(*branch, station) + (step == Step::Forward ? 1 : -1);
    if (next < 0 || next >= std::ssize(branch->stops))
        return std::nullopt;
    return branch->stops[static_cast<std::size_t>(next)].station;
}

std::optional<Id> Walk::endOf(const Network& network, Id station, Step step) {
    const auto* branch = branchOf(network, station);
    if (!branch)
        return std::nullopt;
    return step == Step::Forward ? branch->stops.back().station : branch->stops.front().station;
}

QString Walk::describe(const ToolHost& host, Id station) {
    const auto& network = host.document().network();
    const auto name = spokenName(host, station);
    const auto* branch = branchOf(network, station);
    const auto* line = branch ? network.find<Line>(branch->line) : nullptr;
    if (!line)
        return QCoreApplication::translate("Tools", "%1, on no line").arg(name);
    return QCoreApplication::translate("Tools", "%1, stop %2 of %3 on line %4")
        .arg(name)
        .arg(indexOf(*branch, station) + 1)
        .arg(branch->stops.size())
        .arg(toQt(line->code));
}

std::optional<Id> stationTowards(const Network& network, Id from, Vec direction) {
    const auto* station = network.find<Station>(from);
    if (!station)
        return std::nullopt;
    if (const auto near = nearestTowards(network, *station, direction, neighboursOf(network, from), 0.5))
        return near;
    std::vector<Id> all;
    for (const auto& other : network.stations())
        if (!other.isWaypoint())
            all.push_back(other.id);
    return nearestTowards(network, *station, direction, all, 0.7071);
}

std::optional<Id> stationNearest(const Network& network, Vec point) {
    const Station* nearest = nullptr;
    for (const auto& station : network.stations())
        if (!station.isWaypoint() && (!nearest || (Vec(station.position) - point).length() <
                                                      (Vec(nearest->position) - point).length()))
            nearest = &station;
    return nearest ? std::optional(nearest->id) : std::nullopt;
}

} // namespace metronet
