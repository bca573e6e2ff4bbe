// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "network_builder.h"

#include "check/run_checks.h"

#include <rapidcheck.h>

#include <map>
#include <optional>
#include <set>

using namespace metronet;
using namespace metronet::test;

namespace {

using Names = std::set<std::string>;
/// Severity and subjects.
using Said = std::pair<std::string, Names>;

constexpr int stationCount = 7;

std::string code(int station) {
    return std::string(1, static_cast<char>('A' + station));
}

struct Row {
    int station;
    int needed;
    int group;
    RequirementKind kind;
};

/// A network as the tests see it: plain lists, nothing derived.
struct Sketch {
    std::vector<std::vector<int>> trunks;   ///< of lines M0, M1, …
    std::vector<std::vector<int>> branches; ///< of the line of the same number; empty: none
    std::vector<Row> rows;
    std::set<int> withdrawn;
    std::set<int> offeredByNobody;

    Network network() const {
        NetworkBuilder builder;
        for (int i = 0; i < stationCount; ++i) {
            builder.station(code(i), [&](Station& station) {
                station.status = withdrawn.contains(i) ? Status::Withdrawn : Status::Ready;
                if (offeredByNobody.contains(i))
                    station.offeredBy.clear();
            });
        }
        const auto codes = [](const std::vector<int>& stations) {
            std::vector<std::string> stops;
            for (const int station : stations)
                stops.push_back(code(station));
            return stops;
        };
        for (std::size_t i = 0; i < trunks.size(); ++i) {
            const auto line = 'M' + std::to_string(i);
            builder.line(line, codes(trunks[i]));
            if (!branches[i].empty())
                builder.branch(line, "b", codes(branches[i]));
        }
        for (const auto& row : rows)
            builder.requirement(code(row.station), code(row.needed), row.kind, row.group);
        return builder.network();
    }

    /// Alternatives by station and group number.
    std::map<std::pair<int, int>, std::set<int>> requiredGroups() const {
        std::map<std::pair<int, int>, std::set<int>> groups;
        for (const auto& row : rows)
            if (row.kind == RequirementKind::Required)
                groups[{row.station, row.group}].insert(row.needed);
        return groups;
    }
};

Sketch arbitrarySketch() {
    const auto station = rc::gen::inRange(0, stationCount);
    Sketch sketch;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
        sketch.trunks.push_back(*rc::gen::container<std::vector<int>>(station));
        sketch.branches.push_back(*rc::gen::container<std::vector<int>>(station));
    }
    const int rows = *rc::gen::inRange(0, 14);
    for (int i = 0; i < rows; ++i)
        sketch.rows.push_back(
            {*station, *station, *rc::gen::inRange(1, 3),
             *rc::gen::weightedElement<RequirementKind>({{8, RequirementKind::Required},
                                                         {1, RequirementKind::Recommended},
                                                         {1, RequirementKind::Corequisite}})});
    sketch.withdrawn = *rc::gen::container<std::set<int>>(rc::gen::inRange(0, stationCount * 3));
    sketch.offeredByNobody = *rc::gen::container<std::set<int>>(rc::gen::inRange(0, stationCount * 3));
    return sketch;
}

std::set<Said> saidBy(const std::string& rule, const Network& network) {
    std::set<Said> said;
    for (const auto& finding : runChecks(network, {.only = {rule}})) {
        Names names;
        for (const auto& subject : finding.subjects)
            names.insert(subjectName(network, subject));
        RC_ASSERT(said.insert({std::string(codeOf(finding.severity)), std::move(names)}).second);
    }
    return said;
}

/// By Warshall's closure and by trying until nothing changes.
std::set<Said> cyclesByDefinition(const Sketch& sketch) {
    const auto groups = sketch.requiredGroups();
    bool reaches[stationCount][stationCount] = {};
    for (const auto& [key, alternatives] : groups)
        for (const int alternative : alternatives)
            reaches[alternative][key.first] = true;
    for (int k = 0; k < stationCount; ++k)
        for (int i = 0; i < stationCount; ++i)
            for (int j = 0; j < stationCount; ++j)
                reaches[i][j] = reaches[i][j] || (reaches[i][k] && reaches[k][j]);

    std::set<int> onLine;
    for (std::size_t i = 0; i < sketch.trunks.size(); ++i) {
        onLine.insert(sketch.trunks[i].begin(), sketch.trunks[i].end());
        onLine.insert(sketch.branches[i].begin(), sketch.branches[i].end());
    }
    std::set<int> reached;
    for (bool changed = true; changed;) {
        changed = false;
        for (int station = 0; station < stationCount; ++station) {
            bool can = onLine.contains(station) && !sketch.withdrawn.contains(station) &&
                       !sketch.offeredByNobody.contains(station);
            for (const auto& [key, alternatives] : groups) {
                bool met = key.first != station;
                for (const int alternative : alternatives)
                    met = met || reached.contains(alternative);
                can = can && met;
            }
            changed = (can && reached.insert(station).second) || changed;
        }
    }

    std::set<Said> said;
    for (int i = 0; i < stationCount; ++i) {
        if (!reaches[i][i])
            continue;
        Names cycle;
        bool allReached = true;
        for (int j = 0; j < stationCount; ++j) {
            if (reaches[i][j] && reaches[j][i]) {
                cycle.insert("station:" + code(j));
                allReached = allReached && reached.contains(j);
            }
        }
        said.insert({allReached ? "warning" : "error", cycle});
    }
    return said;
}

std::optional<std::size_t> firstPlace(const std::vector<int>& route, int station) {
    for (std::size_t i = 0; i < route.size(); ++i)
        if (route[i] == station)
            return i;
    return std::nullopt;
}

/// Groups (by station and number) that come too late on a route.
std::set<std::pair<int, int>> tooLate(const Sketch& sketch, const std::vector<int>& route) {
    std::set<std::pair<int, int>> late;
    for (const auto& [key, alternatives] : sketch.requiredGroups()) {
        const auto place = firstPlace(route, key.first);
        if (!place)
            continue;
        int on = 0;
        int later = 0;
        for (const int alternative : alternatives) {
            if (const auto other = firstPlace(route, alternative)) {
                ++on;
                later += *other > *place ? 1 : 0;
            }
        }
        if (on > 0 && on == later)
            late.insert(key);
    }
    return late;
}

std::set<Said> wrongOrdersByDefinition(const Sketch& sketch) {
    std::set<Said> said;
    const auto groups = sketch.requiredGroups();
    const auto add = [&](const std::pair<int, int>& key, Names names) {
        names.insert("station:" + code(key.first));
        for (const int alternative : groups.at(key))
            names.insert("station:" + code(alternative));
        said.insert({"error", std::move(names)});
    };
    for (std::size_t i = 0; i < sketch.trunks.size(); ++i) {
        const auto& trunk = sketch.trunks[i];
        const auto& branch = sketch.branches[i];
        const auto line = "M" + std::to_string(i);
        const auto onTrunk = tooLate(sketch, trunk);
        for (const auto& key : onTrunk)
            add(key, {"line:" + line});
        if (branch.empty())
            continue;
        std::vector<int> route;
        if (const auto junction = firstPlace(trunk, branch.front()))
            route.assign(trunk.begin(), trunk.begin() + static_cast<std::ptrdiff_t>(*junction));
        route.insert(route.end(), branch.begin(), branch.end());
        for (const auto& key : tooLate(sketch, route))
            if (!onTrunk.contains(key))
                add(key, {"line:" + line, "branch:" + line + "/b"});
    }
    return said;
}

} // namespace

TEST_CASE("P01 agrees with its definition on any network") {
    REQUIRE(rc::check("P01", [] {
        const auto sketch = arbitrarySketch();
        const auto expected = cyclesByDefinition(sketch);
        RC_CLASSIFY(!expected.empty(), "with cycles");
        RC_ASSERT(saidBy("P01", sketch.network()) == expected);
    }));
}

TEST_CASE("P03 agrees with its definition on any network") {
    REQUIRE(rc::check("P03", [] {
        const auto sketch = arbitrarySketch();
        const auto expected = wrongOrdersByDefinition(sketch);
        RC_CLASSIFY(!expected.empty(), "with wrong orders");
        RC_ASSERT(saidBy("P03", sketch.network()) == expected);
    }));
}
