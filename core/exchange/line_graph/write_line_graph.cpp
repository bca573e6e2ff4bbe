// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "exchange/line_graph/line_graph.h"
#include "geometry/map_geometry.h"

#include <nlohmann/json.hpp>

namespace metronet {

namespace {

using nlohmann::json;

/// Millimetres to hundredths, y upwards.
json coordinates(Vec point) {
    const auto at = point.rounded();
    return json::array({toMm(at.x), at.y == 0 ? 0.0 : -toMm(at.y)});
}

/// What stations and lines are called in the file: as they came from a line graph, as long as nothing else is
/// called so, else by their UUID.
class GraphNames {
public:
    explicit GraphNames(const Network& network) {
        add<Station>(network);
        add<Line>(network);
    }
    const std::string& of(Id id) const { return m_names.at(id); }

private:
    template <class R>
    void add(const Network& network) {
        std::map<std::string, int> uses;
        for (const auto& record : network.all<R>())
            ++uses[given(record)];
        for (const auto& record : network.all<R>())
            m_names.emplace(record.id, uses[given(record)] == 1 ? given(record) : record.id.toString());
    }
    template <class R>
    static std::string given(const R& record) {
        const auto known = record.externalIds.find("line-graph");
        return known != record.externalIds.end() && !known->second.empty() ? known->second
                                                                           : record.id.toString();
    }

    std::unordered_map<Id, std::string> m_names;
};

std::string hex(Colour colour) {
    auto text = colour.toString().substr(1);
    for (auto& c : text)
        c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

template <class R>
std::vector<const R*> inOrder(const Network& network) {
    std::vector<const R*> records;
    for (const auto& record : network.all<R>())
        records.push_back(&record);
    std::ranges::sort(records, [](const R* a, const R* b) { return naturalLess(a->code, b->code); });
    return records;
}

json feature(const char* type, json geometry, json properties) {
    return {{"type", "Feature"},
            {"geometry", {{"type", type}, {"coordinates", std::move(geometry)}}},
            {"properties", std::move(properties)}};
}

/// Two neighbours of a station, the smaller id first.
std::pair<Id, Id> pairOf(Id a, Id b) {
    return std::minmax(a, b);
}

/// How one line runs: which neighbours it connects at each station, and where it calls.
struct Running {
    std::map<Id, std::set<Id>> neighbours;
    std::map<Id, std::set<std::pair<Id, Id>>> connected;
    std::set<Id> passed;
    std::set<Id> called;
};

void follow(const Branch& branch, Running& running) {
    const auto& stops = branch.stops;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        (stops[i].call == Call::Passes ? running.passed : running.called).insert(stops[i].station);
        if (i > 0 && stops[i].station != stops[i - 1].station) {
            running.neighbours[stops[i].station].insert(stops[i - 1].station);
            running.neighbours[stops[i - 1].station].insert(stops[i].station);
        }
        if (i > 1)
            running.connected[stops[i - 1].station].insert(pairOf(stops[i - 2].station, stops[i].station));
    }
}

/// A branch runs on from what is before its first stop on the trunk (from what is behind, where nothing is
/// before), and a ring also back to there; a ring that is the whole line runs round.
void join(const Branch& branch, const Branch* trunk, Running& running) {
    if (branch.stops.size() < 2 || &branch == trunk)
        return;
    const auto start = branch.stops.front().station;
    const bool isRing = branch.stops.back().station == start && branch.stops.size() > 2;
    const auto last = branch.stops[branch.stops.size() - 2].station;
    const auto connect = [&](Id outside) {
        running.connected[start].insert(pairOf(outside, branch.stops[1].station));
        if (isRing)
            running.connected[start].insert(pairOf(outside, last));
    };
    if (!trunk) {
        if (isRing)
            running.connected[start].insert(pairOf(last, branch.stops[1].station));
        return;
    }
    const auto at = std::ranges::find(trunk->stops, start, &Stop::station);
    if (at == trunk->stops.end() || trunk->stops.size() < 2)
        return;
    connect(at != trunk->stops.begin() ? (at - 1)->station : (at + 1)->station);
}

Running runningOf(const Line& line, const Network& network) {
    Running running;
    const auto branches = network.branchesOf(line.id);
    const auto trunk = std::ranges::find(branches, BranchKind::Trunk, &Branch::branchKind);
    for (const auto* branch : branches) {
        follow(*branch, running);
        join(*branch, trunk == branches.end() ? nullptr : *trunk, running);
    }
    return running;
}

/// What a node must say about lines: where they pass without calling, and where they do not run on.
class LineRules {
public:
    LineRules(const Network& network, const GraphNames& names) : m_names(names) {
        for (const auto* line : inOrder<Line>(network))
            m_runnings.emplace_back(line, runningOf(*line, network));
    }

    void addTo(json& properties, const Station& station) const {
        for (const auto& [line, running] : m_runnings) {
            if (station.isWaypoint())
                addExclusions(properties, station, *line, running);
            else if (running.passed.contains(station.id) && !running.called.contains(station.id))
                properties["not_serving"].push_back(m_names.of(line->id));
        }
    }

private:
    void addExclusions(json& properties, const Station& station, const Line& line,
                       const Running& running) const {
        const auto around = running.neighbours.find(station.id);
        if (around == running.neighbours.end() || around->second.size() < 3)
            return;
        const auto connected = running.connected.find(station.id);
        for (const auto& a : around->second)
            for (const auto& b : around->second)
                if (a != b &&
                    (connected == running.connected.end() || !connected->second.contains(pairOf(a, b))))
                    properties["excluded_conn"].push_back({{"line", m_names.of(line.id)},
                                                           {"node_from", m_names.of(a)},
                                                           {"node_to", m_names.of(b)}});
    }

    const GraphNames& m_names;
    std::vector<std::pair<const Line*, Running>> m_runnings;
};

json node(const Station& station, const GraphNames& names, const LineRules& rules) {
    json properties{{"id", names.of(station.id)}};
    if (!station.isWaypoint()) {
        properties["station_id"] = station.code;
        properties["station_label"] = station.title.best("nl");
    }
    rules.addTo(properties, station);
    return feature("Point", coordinates(Vec(station.position)), std::move(properties));
}

json edge(const Ride& ride, const MapGeometry& geometry, const GraphNames& names) {
    const auto& network = geometry.network();
    json course = json::array();
    for (const auto& point : geometry.course(ride).points)
        course.push_back(coordinates(point));
    json lines = json::array();
    for (const auto& id : geometry.lanes(ride)) {
        const auto& line = *network.find<Line>(id);
        lines.push_back({{"id", names.of(id)},
                         {"label", line.badge.empty() ? line.code : line.badge},
                         {"color", hex(line.colour)}});
    }
    return feature("LineString", std::move(course),
                   {{"from", names.of(ride.from)}, {"to", names.of(ride.to)}, {"lines", std::move(lines)}});
}

/// Every track once, in the direction of its record or else of the first branch that runs on it.
std::vector<Ride> rides(const Network& network) {
    std::map<EntityRef, Ride> decided;
    for (const auto& track : network.tracks())
        decided.emplace(EntityRef::track(track.from, track.to), Ride{track.from, track.to});
    std::set<EntityRef> done;
    std::vector<Ride> found;
    for (const auto* line : inOrder<Line>(network))
        for (const auto* branch : network.branchesOf(line->id))
            for (std::size_t i = 1; i < branch->stops.size(); ++i) {
                const Ride ride{branch->stops[i - 1].station, branch->stops[i].station};
                if (ride.from == ride.to || !done.insert(ride.track()).second)
                    continue;
                const auto known = decided.find(ride.track());
                found.push_back(known != decided.end() ? known->second : ride);
            }
    return found;
}

} // namespace

std::string writeLineGraph(const Network& network) {
    const MapGeometry geometry(network);
    const GraphNames names(network);
    const LineRules rules(network, names);
    json features = json::array();
    for (const auto* station : inOrder<Station>(network))
        features.push_back(node(*station, names, rules));
    for (const auto& ride : rides(network))
        features.push_back(edge(ride, geometry, names));
    const json document{
        {"type", "FeatureCollection"}, {"crs", "planar-mm"}, {"features", std::move(features)}};
    return document.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

} // namespace metronet
