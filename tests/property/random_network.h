// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/attributes.h"
#include "edit/branches.h"
#include "edit/lines.h"
#include "edit/remove.h"
#include "edit/stations.h"
#include "edit/tracks.h"

#include <random>

namespace metronet::test {

/// Makes networks and edits at random, as users would: with the verbs. Deterministic for a seed but for the
/// ids.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    template <class R>
    Id anyOf(const Table<R>& table) {
        auto at = table.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(below(table.size())));
        return at->id;
    }

    Point place() { return {static_cast<MapUnit>(below(800)) * 100, static_cast<MapUnit>(below(560)) * 100}; }

    /// The patch of one edit; empty when it happens to change nothing.
    Patch edit(const Network& network) {
        if (network.stations().size() < 4)
            return addStation(network, newStation(network, place(), "station"));
        if (network.lines().isEmpty())
            return drawSomeLine(network);
        switch (below(14)) {
        case 0:
        case 1:
            return addStation(network, newStation(network, place(), "nieuw"));
        case 2:
            return drawSomeLine(network);
        case 3:
            return extendBranch(network, someBranch(network), below(2) ? End::Start : End::Finish,
                                someStation(network));
        case 4:
            return insertStop(network, someBranch(network), below(6), someStation(network));
        case 5: {
            const auto [a, b] = someTrack(network);
            if (a == b)
                return {};
            return insertOnTrack(network, a, b, someStation(network));
        }
        case 6:
            return moveStations(network, {{someStation(network), place()}, {someStation(network), place()}});
        case 7: {
            const auto* branch = network.find<Branch>(someBranch(network));
            if (!branch || branch->stops.empty())
                return {};
            return removeStop(network, branch->id, branch->stops[below(branch->stops.size())].id);
        }
        case 8:
            return reverseBranch(network, someBranch(network));
        case 9: {
            const auto [a, b] = someTrack(network);
            if (a == b)
                return {};
            return below(2) ? setBend(network, a, b, Bend::Free, {place(), place()})
                            : cutTrack(network, a, b);
        }
        case 10:
            return removeEntities(network, {EntityRef::station(someStation(network))});
        case 11:
            return below(4) ? closeRing(network, someBranch(network))
                            : removeEntities(network, {EntityRef::line(anyOf(network.lines()))});
        case 12:
            return metronet::edit<Station>(network, {someStation(network)}, [&](Station& station) {
                station.title.set("nl", "titel " + std::to_string(below(1000)));
                station.minutes = static_cast<int>(below(500));
            });
        default: {
            Requirement requirement;
            requirement.id = Id::random();
            requirement.station = someStation(network);
            requirement.requires_ = someStation(network);
            return put(network, requirement);
        }
        }
    }

    /// A network after this many edits, every one of which had to apply.
    Network network(int edits) {
        auto network = emptyNetwork("proef");
        for (int i = 0; i < edits; ++i)
            network = apply(network, edit(network)).value();
        return network;
    }

private:
    Id someStation(const Network& network) { return anyOf(network.stations()); }
    Id someBranch(const Network& network) {
        return network.branches().isEmpty() ? Id{} : anyOf(network.branches());
    }
    std::pair<Id, Id> someTrack(const Network& network) {
        const auto* branch = network.find<Branch>(someBranch(network));
        if (!branch || branch->stops.size() < 2)
            return {someStation(network), someStation(network)};
        const auto at = 1 + below(branch->stops.size() - 1);
        return {branch->stops[at - 1].station, branch->stops[at].station};
    }
    Patch drawSomeLine(const Network& network) {
        std::vector<Id> stations;
        for (std::size_t i = 2 + below(5); i > 0; --i)
            stations.push_back(someStation(network));
        return drawLine(network, newLine(network), stations);
    }

    std::mt19937 m_random;
};

} // namespace metronet::test
