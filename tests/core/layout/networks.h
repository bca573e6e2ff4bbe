// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network.h"

#include <memory>
#include <string>
#include <vector>

namespace metronet::test {

/// Builds small networks by code: `NetworkMaker().line("M1", {"A", "B", "C"}).at("A", 10, 20)`.
class NetworkMaker {
public:
    NetworkMaker() : m_network(emptyNetwork("kaart")) {}

    NetworkMaker& station(const std::string& code) {
        idOf(code);
        return *this;
    }
    /// A line with one branch; stations come into being as they are named.
    NetworkMaker& line(const std::string& code, const std::vector<std::string>& stops,
                       BranchKind kind = BranchKind::Trunk) {
        Line line;
        line.id = Id::random();
        line.code = code;
        m_lines.push_back(line.id);
        m_network.table<Line>().put(std::make_shared<const Line>(std::move(line)));
        return branch(stops, kind);
    }
    /// One more branch of the newest line.
    NetworkMaker& branch(const std::vector<std::string>& stops, BranchKind kind = BranchKind::Branch) {
        Branch branch;
        branch.id = Id::random();
        branch.line = m_lines.back();
        branch.branchKind = kind;
        for (const auto& code : stops)
            branch.stops.push_back({Id::random(), idOf(code), Call::Calls});
        m_network.table<Branch>().put(std::make_shared<const Branch>(std::move(branch)));
        return *this;
    }
    /// In millimetres.
    NetworkMaker& at(const std::string& code, double x, double y) {
        auto copy = *m_network.find<Station>(idOf(code));
        copy.position = {fromMm(x), fromMm(y)};
        m_network.table<Station>().put(std::make_shared<const Station>(std::move(copy)));
        return *this;
    }

    Id idOf(const std::string& code) {
        if (const auto* known = m_network.stationByCode(code))
            return known->id;
        Station station;
        station.id = Id::random();
        station.code = code;
        station.title.set("nl", "Station " + code);
        const Id id = station.id;
        m_network.table<Station>().put(std::make_shared<const Station>(std::move(station)));
        return id;
    }
    std::vector<Id> idsOf(const std::vector<std::string>& codes) {
        std::vector<Id> ids;
        for (const auto& code : codes)
            ids.push_back(idOf(code));
        return ids;
    }
    const Network& network() const { return m_network; }

private:
    Network m_network;
    std::vector<Id> m_lines;
};

} // namespace metronet::test
