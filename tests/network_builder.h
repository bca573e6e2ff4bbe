// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "model/network.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metronet::test {

/// The same id for the same name in every run, so that tests can say what they expect.
inline Id idFor(Kind kind, std::string_view name) {
    const auto digest = sha256(std::string(codeOf(kind)) + ':' + std::string(name));
    Id id;
    std::copy_n(digest.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

/// Makes small networks by code: `NetworkBuilder().line("M1", {"A", "B", "C"}).requires_("C",
/// {"A"}).network()`. Stations and academies come into being when they are first named, complete enough that
/// no check objects to them: with a title, an outcome, 180 minutes, offered by academy `ACA`, 20 mm apart on
/// a grid. A stop written `~A` passes A, one written `?A` may be skipped; stops at waypoints pass on their
/// own.
class NetworkBuilder {
public:
    using Stops = std::vector<std::string>;

    static Id academyId(std::string_view code) { return idFor(Kind::Academy, code); }
    static Id lineId(std::string_view code) { return idFor(Kind::Line, code); }
    static Id stationId(std::string_view code) { return idFor(Kind::Station, code); }
    /// By line and name; the trunk is called `hoofd`.
    static Id branchId(std::string_view line, std::string_view name) {
        return idFor(Kind::Branch, std::string(line) + '/' + std::string(name));
    }

    NetworkBuilder() : m_network(emptyNetwork("Test")) {}

    NetworkBuilder& academy(std::string_view code, const std::function<void(Academy&)>& edit = {}) {
        Academy fresh;
        fresh.id = academyId(code);
        fresh.code = code;
        fresh.name = {"nl", "Academie " + std::string(code)};
        return change(std::move(fresh), edit);
    }

    NetworkBuilder& station(std::string_view code, const std::function<void(Station&)>& edit = {}) {
        academyOnce("ACA");
        Station fresh;
        fresh.id = stationId(code);
        fresh.code = code;
        fresh.title = {"nl", "Station " + std::string(code)};
        fresh.outcomes.push_back(
            {{"nl", "De deelnemer kan " + std::string(code) + " uitleggen."}, Bloom::None, {}});
        fresh.minutes = 180;
        fresh.offeredBy = {academyId("ACA")};
        const auto place = static_cast<MapUnit>(m_network.stations().size());
        fresh.position = {2000 * (1 + place % 20), 2000 * (1 + place / 20)};
        return change(std::move(fresh), edit);
    }

    NetworkBuilder& waypoint(std::string_view code) {
        return station(code, [](Station& station) {
            station.stationKind = StationKind::Waypoint;
            station.title = {};
            station.outcomes.clear();
            station.minutes.reset();
            station.offeredBy.clear();
        });
    }

    /// A line without branches, or an edit of the line of this code.
    NetworkBuilder& emptyLine(std::string_view code, const std::function<void(Line&)>& edit = {}) {
        Line fresh;
        fresh.id = lineId(code);
        fresh.code = code;
        fresh.badge = code;
        fresh.name = {"nl", "Lijn " + std::string(code)};
        return change(std::move(fresh), edit);
    }

    /// The trunk of a line.
    NetworkBuilder& line(std::string_view code, const Stops& stops) {
        return branch(code, "hoofd", stops, BranchKind::Trunk);
    }

    NetworkBuilder& ring(std::string_view line, std::string_view name, const Stops& stops) {
        return branch(line, name, stops, BranchKind::Ring);
    }

    NetworkBuilder& branch(std::string_view line, std::string_view name, const Stops& stops,
                           BranchKind kind = BranchKind::Branch) {
        if (!m_network.lines().contains(lineId(line)))
            emptyLine(line);
        Branch fresh;
        fresh.id = branchId(line, name);
        fresh.line = lineId(line);
        fresh.branchKind = kind;
        fresh.name = name;
        fresh.position = static_cast<int>(m_network.branchesOf(fresh.line).size());
        for (const auto& text : stops)
            fresh.stops.push_back(stop(fresh, text));
        put(std::move(fresh));
        return *this;
    }

    /// One more group of alternatives, of which `station` needs one.
    NetworkBuilder& requires_(std::string_view station, const Stops& alternatives,
                              RequirementKind kind = RequirementKind::Required) {
        stationOnce(station);
        int group = 1;
        for (const auto& requirement : m_network.requirements())
            if (requirement.station == stationId(station))
                group = std::max(group, requirement.group + 1);
        for (const auto& alternative : alternatives)
            requirement(station, alternative, kind, group);
        return *this;
    }

    /// One row as a source may have it.
    NetworkBuilder& requirement(std::string_view station, std::string_view needed, RequirementKind kind,
                                int group) {
        stationOnce(station);
        stationOnce(needed);
        Requirement fresh;
        fresh.id = idFor(Kind::Requirement, std::to_string(m_network.requirements().size()));
        fresh.station = stationId(station);
        fresh.requires_ = stationId(needed);
        fresh.requirementKind = kind;
        fresh.group = group;
        put(std::move(fresh));
        return *this;
    }

    NetworkBuilder& waiver(std::string_view findingKey) {
        Waiver fresh;
        fresh.id = idFor(Kind::Waiver, findingKey);
        fresh.finding = findingKey;
        fresh.reason = "agreed";
        put(std::move(fresh));
        return *this;
    }

    Network network() const { return m_network; }

private:
    template <Record R>
    void put(R record) {
        m_network.table<R>().put(std::make_shared<const R>(std::move(record)));
    }
    /// Edits the record of this id where there is one, else the fresh one.
    template <Record R>
    NetworkBuilder& change(R fresh, const std::function<void(R&)>& edit) {
        if (const auto* known = m_network.find<R>(fresh.id))
            fresh = *known;
        if (edit)
            edit(fresh);
        put(std::move(fresh));
        return *this;
    }
    void academyOnce(std::string_view code) {
        if (!m_network.academies().contains(academyId(code)))
            academy(code);
    }
    void stationOnce(std::string_view code) {
        if (!m_network.stations().contains(stationId(code)))
            station(code);
    }
    Stop stop(const Branch& branch, std::string_view text) {
        Call call = Call::Calls;
        if (text.starts_with('~'))
            call = Call::Passes;
        if (text.starts_with('?'))
            call = Call::Skippable;
        if (call != Call::Calls)
            text.remove_prefix(1);
        stationOnce(text);
        const auto id = stationId(text);
        if (m_network.find<Station>(id)->isWaypoint())
            call = Call::Passes;
        const auto name = branch.id.toString() + '#' + std::to_string(branch.stops.size());
        return {idFor(Kind::Branch, name), id, call};
    }

    Network m_network;
};

} // namespace metronet::test
