// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "exchange/code_book.h"
#include "exchange/json/parse.h"
#include "exchange/line_graph/cut.h"
#include "exchange/line_graph/line_graph.h"
#include "exchange/line_graph/plane.h"
#include "exchange/reason.h"

namespace metronet {

namespace {

constexpr std::string_view graphSource = "line-graph"; // of external ids
constexpr double courseTolerance = mapUnitsPerMm / 2.0;
constexpr double ownTolerance = 0.6;        // our own corners are whole map units: all of them matter
constexpr std::string_view language = "nl"; // names of places have none; the first of the map

/// Turns a graph that lies on the sheet into a network.
class GraphImport {
public:
    GraphImport(Graph graph, Import& import, std::string file)
        : m_graph(std::move(graph)), m_import(import), m_file(std::move(file)) {}

    void run(Size sheet) {
        auto project = emptyNetwork({}, language).project();
        project.sheet = sheet;
        put(std::move(project));
        addStations();
        addLines();
        addTracks();
    }

private:
    template <class R>
    void put(R record) {
        m_import.network.table<R>().put(std::make_shared<const R>(std::move(record)));
    }

    void addStations() {
        std::map<std::string, int> uses;
        for (const auto& node : m_graph.nodes)
            ++uses[node.stationId];
        CodeBook stations("S", 3);
        CodeBook waypoints("W", 3);
        for (const auto& node : m_graph.nodes) {
            stations.reserve(node.stationId);
            waypoints.reserve(node.stationId);
        }
        for (const auto& node : m_graph.nodes) {
            Station station;
            station.id = Id::random();
            const bool unique = !node.stationId.empty() && uses[node.stationId] == 1;
            if (!node.stationId.empty() && !unique)
                m_import.problems.push_back(
                    {"T01", m_file, 0, "station_id", node.stationId, codeText(Reason::DuplicateCode)});
            auto& codes = node.isStation() ? stations : waypoints;
            station.code = codes.claim(unique ? node.stationId : std::string(), station.id);
            station.stationKind = node.isStation() ? StationKind::Station : StationKind::Waypoint;
            station.title.set(language, node.label);
            station.position = node.place.rounded();
            if (!node.id.empty())
                station.externalIds.emplace(graphSource, node.id);
            m_stations.push_back(station.id);
            put(std::move(station));
        }
    }

    void addLines() {
        CodeBook codes("M", 1);
        for (const auto& line : m_graph.lines)
            codes.reserve(line.label);
        for (std::size_t i = 0; i < m_graph.lines.size(); ++i) {
            const auto& read = m_graph.lines[i];
            Line line;
            line.id = Id::random();
            line.code = codes.claim(read.label, line.id);
            line.badge = read.label.empty() ? line.code : read.label;
            line.name.set(language, read.label);
            line.colour = linePalette[i % linePalette.size()];
            if (const auto colour = Colour::parse(read.colour))
                line.colour = *colour;
            else if (!read.colour.empty())
                m_import.problems.push_back(
                    {"element", m_file, 0, "color", read.colour, codeText(Reason::NotAColour)});
            line.externalIds.emplace(graphSource, read.id);
            m_lines.push_back(line.id);
            put(std::move(line));
            addBranches(i);
        }
    }

    bool calls(std::size_t line, std::size_t node) const {
        const auto& at = m_graph.nodes[node];
        return at.isStation() && !at.notServing.contains(line);
    }

    void addBranches(std::size_t line) {
        LineEdges edges;
        for (const auto& edge : m_graph.edges)
            if (std::ranges::find(edge.lines, line) != edge.lines.end())
                edges.edges.emplace_back(static_cast<int>(edge.from), static_cast<int>(edge.to));
        for (const auto& exclusion : m_graph.exclusions) {
            const auto at = static_cast<int>(exclusion.at);
            const auto a = static_cast<int>(exclusion.a);
            const auto b = static_cast<int>(exclusion.b);
            if (exclusion.line == line)
                edges.excluded.insert({{at, a, b}, {at, b, a}});
        }
        edges.isCalled = [&](int node) { return calls(line, static_cast<std::size_t>(node)); };

        int position = 0;
        for (const auto& cut : cutLine(edges)) {
            Branch branch;
            branch.id = Id::random();
            branch.line = m_lines[line];
            branch.branchKind = cut.kind;
            branch.position = position++;
            for (const int node : cut.nodes) {
                const auto index = static_cast<std::size_t>(node);
                branch.stops.push_back(
                    {Id::random(), m_stations[index], calls(line, index) ? Call::Calls : Call::Passes});
            }
            if (cut.kind == BranchKind::Branch)
                branch.name = m_graph.nodes[static_cast<std::size_t>(cut.nodes.back())].label;
            put(std::move(branch));
        }
    }

    void addTracks() {
        const double tolerance = m_graph.inMillimetres ? ownTolerance : courseTolerance;
        for (const auto& edge : m_graph.edges) {
            Track track;
            track.id = Id::random();
            track.from = m_stations[edge.from];
            track.to = m_stations[edge.to];
            track.bend = Bend::Straight;
            for (const auto& corner : simplifiedCorners(edge.course, tolerance)) {
                track.bend = Bend::Free;
                track.points.push_back(corner.rounded());
            }
            if (edge.lines.size() > 1)
                for (const auto line : edge.lines)
                    track.lanes.push_back(m_lines[line]);
            put(std::move(track));
        }
    }

    Graph m_graph;
    Import& m_import;
    std::string m_file;
    std::vector<Id> m_stations;
    std::vector<Id> m_lines;
};

} // namespace

bool isLineGraph(const Source& source) {
    return source.files.size() == 1 && looksLikeJson(source.files.front().bytes) &&
           source.files.front().bytes.find("\"FeatureCollection\"") != std::string::npos;
}

Result<Import> readLineGraph(const Source& source) {
    Import import;
    auto graph = parseGraph(source, import);
    if (!graph)
        return graph.error();
    const auto sheet = layOnSheet(*graph);
    GraphImport(std::move(*graph), import, source.files.front().name).run(sheet);
    return import;
}

} // namespace metronet
