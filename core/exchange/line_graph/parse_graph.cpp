// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "exchange/json/parse.h"
#include "exchange/line_graph/graph.h"
#include "exchange/reason.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace metronet {

namespace {

using nlohmann::json;

/// Without the spaces and literal quote characters some tools leave around values.
std::string stripped(std::string_view text) {
    while (true) {
        text = trimmed(text);
        const bool opens = text.starts_with('"');
        const bool closes = text.ends_with('"') && text.size() > (opens ? 1U : 0U);
        if (!opens && !closes)
            return std::string(text);
        text.remove_prefix(opens ? 1 : 0);
        text.remove_suffix(closes ? 1 : 0);
    }
}

/// A value as text: ids may be numbers.
std::string rawText(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    if (found->is_string())
        return found->get<std::string>();
    return found->is_number() ? found->dump() : std::string();
}

std::string plainText(const json& object, const char* key) {
    return stripped(rawText(object, key));
}

/// The first of these that says something.
std::string firstOf(std::initializer_list<std::string> texts) {
    for (const auto& text : texts)
        if (!text.empty())
            return text;
    return {};
}

std::optional<Vec> place(const json& position) {
    const bool usable =
        position.is_array() && position.size() >= 2 && position[0].is_number() && position[1].is_number();
    if (!usable)
        return std::nullopt;
    const Vec at{position[0].get<double>(), position[1].get<double>()};
    return std::isfinite(at.x) && std::isfinite(at.y) ? std::optional(at) : std::nullopt;
}

class GraphParser {
public:
    GraphParser(const Source& source, Import& import) : m_file(source.files.front().name), m_import(import) {}

    void parse(const json& features) {
        for (std::size_t i = 0; i < features.size(); ++i)
            read(features[i], i, "Point", &GraphParser::readNode);
        for (std::size_t i = 0; i < features.size(); ++i)
            read(features[i], i, "LineString", &GraphParser::readEdge);
        for (const auto& [node, properties] : m_properties)
            readNodeLines(node, *properties);
        for (std::size_t i = 0; i < features.size(); ++i)
            if (!m_understood.contains(i))
                m_import.notUnderstood.push_back("features[" + std::to_string(i) + ']');
        for (const auto& [key, count] : m_leftKeys)
            m_import.notUnderstood.push_back(key + " (" + std::to_string(count) + ')');
    }

    Graph take() { return std::move(m_graph); }

private:
    using Read = void (GraphParser::*)(const json& properties, const json& coordinates,
                                       const std::string& path);

    void read(const json& feature, std::size_t index, std::string_view type, Read read) {
        static const json none = json::object();
        if (!feature.is_object() || !feature.contains("geometry") || !feature["geometry"].is_object())
            return;
        const auto& geometry = feature["geometry"];
        if (plainText(geometry, "type") != type || !geometry.contains("coordinates"))
            return;
        m_understood.insert(index);
        const auto properties = feature.find("properties");
        const bool has = properties != feature.end() && properties->is_object();
        (this->*read)(has ? *properties : none, geometry["coordinates"],
                      "features[" + std::to_string(index) + ']');
    }

    void readNode(const json& properties, const json& coordinates, const std::string& path) {
        const auto at = place(coordinates);
        if (!at)
            return report(path + ".geometry", {}, Reason::WrongType);
        GraphNode node{rawText(properties, "id"),
                       plainText(properties, "station_id"),
                       plainText(properties, "station_label"),
                       *at,
                       {}};
        const auto key = stripped(node.id);
        if (!key.empty() && m_nodes.contains(key))
            return report(path + ".properties.id", node.id, Reason::DuplicateId);
        const auto index = addNode(key, std::move(node));
        m_properties.emplace_back(index, &properties);
        noteKeys(properties, {"id", "station_id", "station_label", "excluded_conn", "not_serving"}, "node");
    }

    void readEdge(const json& properties, const json& coordinates, const std::string& path) {
        std::vector<Vec> course;
        if (coordinates.is_array())
            for (const auto& position : coordinates)
                if (const auto at = place(position))
                    course.push_back(*at);
        const bool complete = course.size() == coordinates.size() && course.size() >= 2;
        if (!complete)
            return report(path + ".geometry", {}, Reason::WrongType);
        GraphEdge edge;
        edge.from = nodeNamed(properties, "from", course.front(), path);
        edge.to = nodeNamed(properties, "to", course.back(), path);
        edge.course = std::move(course);
        edge.course.front() = m_graph.nodes[edge.from].place;
        edge.course.back() = m_graph.nodes[edge.to].place;
        edge.lines = linesOf(properties, path);
        if (edge.lines.empty())
            return report(path + ".properties.lines", {}, Reason::NoLine);
        if (edge.from == edge.to)
            return report(path, m_graph.nodes[edge.from].id, Reason::SelfLoop);
        addEdge(std::move(edge), path);
    }

    std::size_t addNode(const std::string& key, GraphNode node) {
        const auto index = m_graph.nodes.size();
        if (!key.empty())
            m_nodes.emplace(key, index);
        m_places.emplace(std::pair(node.place.x, node.place.y), index);
        m_graph.nodes.push_back(std::move(node));
        return index;
    }

    /// The node at an end of an edge: by id, else by place. Where there is none, a waypoint is made.
    std::size_t nodeNamed(const json& properties, const char* end, Vec at, const std::string& path) {
        const auto raw = rawText(properties, end);
        const auto key = stripped(raw);
        if (const auto found = m_nodes.find(key); !key.empty() && found != m_nodes.end())
            return found->second;
        if (const auto found = m_places.find({at.x, at.y}); key.empty() && found != m_places.end())
            return found->second;
        report(path + ".properties." + end, raw, Reason::UnknownNode);
        return addNode(key, {raw, {}, {}, at, {}});
    }

    std::vector<std::size_t> linesOf(const json& properties, const std::string& path) {
        std::vector<std::size_t> lines;
        const auto add = [&](const json& line) {
            const auto label = plainText(line, "label");
            const auto colour = plainText(line, "color");
            const auto id = firstOf({plainText(line, "id"), label, colour});
            if (id.empty())
                return;
            const auto [found, fresh] = m_lines.emplace(id, m_graph.lines.size());
            if (fresh)
                m_graph.lines.push_back({id, label, colour});
            if (std::ranges::find(lines, found->second) == lines.end())
                lines.push_back(found->second);
        };
        const auto list = properties.find("lines");
        if (list == properties.end()) {
            add(properties);
            noteKeys(properties, {"id", "from", "to", "label", "color"}, "edge");
            return lines;
        }
        if (!list->is_array()) {
            report(path + ".properties.lines", {}, Reason::WrongType);
            return lines;
        }
        for (const auto& line : *list) {
            if (line.is_object()) {
                add(line);
                noteKeys(line, {"id", "label", "color"}, "lines[]");
            }
        }
        noteKeys(properties, {"id", "from", "to", "lines", "dbg_lines"}, "edge");
        return lines;
    }

    /// Edges between the same two nodes are one track.
    void addEdge(GraphEdge edge, const std::string& path) {
        const auto [found, fresh] = m_edges.emplace(std::minmax(edge.from, edge.to), m_graph.edges.size());
        if (fresh) {
            m_graph.edges.push_back(std::move(edge));
            return;
        }
        report(path, m_graph.nodes[edge.from].id + " - " + m_graph.nodes[edge.to].id, Reason::ParallelEdge);
        auto& lines = m_graph.edges[found->second].lines;
        for (const auto line : edge.lines)
            if (std::ranges::find(lines, line) == lines.end())
                lines.push_back(line);
    }

    /// What a node says about lines, once all are known.
    void readNodeLines(std::size_t node, const json& properties) {
        if (const auto list = properties.find("not_serving"); list != properties.end() && list->is_array())
            for (const auto& id : *list)
                if (const auto line =
                        m_lines.find(stripped(id.is_string() ? id.get<std::string>() : id.dump()));
                    line != m_lines.end())
                    m_graph.nodes[node].notServing.insert(line->second);
        const auto list = properties.find("excluded_conn");
        if (list == properties.end() || !list->is_array())
            return;
        for (const auto& exclusion : *list) {
            if (!exclusion.is_object())
                continue;
            const auto line = m_lines.find(plainText(exclusion, "line"));
            const auto from = m_nodes.find(plainText(exclusion, "node_from"));
            const auto to = m_nodes.find(plainText(exclusion, "node_to"));
            if (line != m_lines.end() && from != m_nodes.end() && to != m_nodes.end())
                m_graph.exclusions.push_back({line->second, node, from->second, to->second});
            else
                report("excluded_conn", exclusion.dump(), Reason::UnknownReference);
        }
    }

    /// Counts keys nobody reads, which are the same on many features.
    void noteKeys(const json& object, std::initializer_list<std::string_view> known,
                  const std::string& where) {
        // Counts of neighbours, which follow from the edges.
        static constexpr std::array<std::string_view, 3> derived{"deg", "deg_in", "deg_out"};
        for (const auto& [key, value] : object.items())
            if (std::ranges::find(known, key) == known.end() &&
                std::ranges::find(derived, key) == derived.end())
                ++m_leftKeys[where + '.' + key];
    }

    void report(const std::string& path, const std::string& value, Reason reason) {
        m_import.problems.push_back({"element", m_file, 0, path, value, codeText(reason)});
    }

    std::string m_file;
    Import& m_import;
    Graph m_graph;
    std::unordered_map<std::string, std::size_t> m_nodes;
    std::map<std::pair<double, double>, std::size_t> m_places;
    std::unordered_map<std::string, std::size_t> m_lines;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_edges;
    std::vector<std::pair<std::size_t, const json*>> m_properties;
    std::set<std::size_t> m_understood;
    std::map<std::string, int> m_leftKeys;
};

} // namespace

Result<Graph> parseGraph(const Source& source, Import& import) {
    const auto path = pathText(source.path);
    const auto document = parseJson(source.files.front().bytes, path);
    if (!document)
        return document.error();
    const auto features = document->is_object() ? document->find("features") : document->end();
    if (features == document->end() || !features->is_array())
        return Error{ErrorCode::FormatUnknown, {path}};
    GraphParser parser(source, import);
    parser.parse(*features);
    auto graph = parser.take();
    if (graph.edges.empty())
        return Error{ErrorCode::NoContent, {path, "edge"}};
    graph.inMillimetres = document->contains("crs") && (*document)["crs"] == "planar-mm";
    return graph;
}

} // namespace metronet
