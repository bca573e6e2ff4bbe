// SPDX-License-Identifier: Apache-2.0
#include "layout/first_placement.h"

#include "layout/free_cells.h"
#include "layout/packing.h"
#include "layout/part_layout.h"
#include "model/draft.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace metronet {

namespace {

constexpr MapUnit grid = 500; ///< the grid of the map

/// On the sheet, what is kept free around the stations: for labels, the title above, the legend below.
constexpr MapUnit sideMargin = 4000;
constexpr MapUnit titleMargin = 6500;
constexpr MapUnit legendRow = 760;
constexpr int legendColumn = 6; ///< lines in a column of the legend, at most
constexpr MapUnit legendMargin = 4500;

constexpr MapUnit depotColumn = 4500; ///< room for a label beside or below
constexpr MapUnit depotRow = 2000;
constexpr MapUnit partGap = 6000;

/// The part of the sheet where stations may stand.
Box roomOn(const Project& project, std::size_t lines) {
    const auto columns = std::max<std::size_t>(1, (lines + legendColumn - 1) / legendColumn);
    const auto rows = static_cast<MapUnit>((lines + columns - 1) / columns);
    Box room{static_cast<double>(sideMargin), static_cast<double>(titleMargin),
             static_cast<double>(project.sheet.width - sideMargin),
             static_cast<double>(project.sheet.height - legendMargin - rows * legendRow)};
    // A sheet too small for all that is used whole.
    if (room.width() < project.sheet.width / 2.0 || room.height() < project.sheet.height / 2.0)
        room = {0, 0, static_cast<double>(project.sheet.width), static_cast<double>(project.sheet.height)};
    return room;
}

/// As far apart as the sheet allows; a network with interchanges takes up to five and a half square units a
/// station.
LayoutScale scaleFor(std::size_t stations, const Box& room) {
    const double perStation =
        room.width() * room.height() / static_cast<double>(std::max<std::size_t>(1, stations));
    for (const LayoutScale scale : {LayoutScale{1500, 3000, grid}, LayoutScale{1000, 2500, grid}})
        if (perStation >= 5.5 * scale.unit * scale.unit)
            return scale;
    return {1000, 2000, grid};
}

Size sizeOf(Point span) {
    return {span.x, span.y};
}

MapUnit onGrid(double length) {
    return static_cast<MapUnit>(std::lround(length / grid)) * grid;
}

/// Top left and bottom right of the free stations of a part.
std::pair<Point, Point> corners(const std::vector<Point>& places) {
    Point low = places.front();
    Point high = low;
    for (const auto& place : places) {
        low = {std::min(low.x, place.x), std::min(low.y, place.y)};
        high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    return {low, high};
}

class Placement {
public:
    Placement(const Network& network, const std::vector<Id>& unplaced)
        : m_network(network), m_graph(LayoutGraph::of(network, unplaced)),
          m_room(roomOn(network.project(), network.lines().size())),
          m_scale(scaleFor(unplaced.size(), m_room)) {
        for (const auto& node : m_graph.nodes)
            if (node.fixed) {
                m_cells.take(node.at);
                m_occupied.include(Vec(node.at));
            }
    }

    Patch patch() {
        std::vector<std::vector<Point>> loose;
        std::vector<LayoutGraph> looseParts;
        for (auto& part : m_graph.parts()) {
            auto layout = layOutPart(
                part,
                {m_scale, {static_cast<MapUnit>(m_room.width()), static_cast<MapUnit>(m_room.height())}});
            for (const auto& bend : layout.bends)
                m_bends.push_back(trackOf(part, bend));
            if (std::ranges::any_of(part.nodes, &LayoutGraph::Node::fixed)) {
                set(part, layout.places, {});
            } else {
                loose.push_back(std::move(layout.places));
                looseParts.push_back(std::move(part));
            }
        }
        placeLoose(looseParts, loose);
        placeDepot();

        Draft draft(m_network);
        for (const auto& node : m_graph.nodes)
            if (const auto place = m_places.find(node.station); place != m_places.end())
                draft.change<Station>(node.station,
                                      [&](Station& station) { station.position = place->second; });
        for (const auto& track : m_bends)
            if (!m_network.trackBetween(track.from, track.to))
                draft.put(track);
        return std::move(draft).take();
    }

private:
    /// The drawing would choose a bend by itself, but perhaps the other one, which may lie in the way of
    /// something.
    static Track trackOf(const LayoutGraph& part, const TrackBend& bend) {
        Track track;
        track.id = Id::random();
        track.from = part.nodes[bend.from].station;
        track.to = part.nodes[bend.to].station;
        track.bend = bend.bend;
        return track;
    }

    void set(const LayoutGraph& part, const std::vector<Point>& places, Point shift) {
        for (std::size_t i = 0; i < places.size(); ++i)
            if (!part.nodes[i].fixed)
                put(part.nodes[i].station, places[i] + shift);
    }

    void put(Id station, Point at) {
        if (m_cells.isTaken(at))
            at = m_cells.takeNear(Vec(at), grid);
        m_cells.take(at);
        m_places.emplace(station, at);
        m_occupied.include(Vec(at));
    }

    /// In the middle of the sheet; below what is there, if anything is.
    Point startFor(Point span) const {
        if (m_occupied.isEmpty())
            return {onGrid(m_room.centre().x - span.x / 2.0), onGrid(m_room.centre().y - span.y / 2.0)};
        return {onGrid(m_occupied.left), onGrid(m_occupied.bottom + partGap)};
    }

    void placeLoose(const std::vector<LayoutGraph>& parts, const std::vector<std::vector<Point>>& layouts) {
        if (parts.empty())
            return;
        std::vector<Size> sizes;
        for (const auto& places : layouts)
            sizes.push_back(sizeOf(corners(places).second - corners(places).first));
        const auto packed = packInRows(sizes, static_cast<MapUnit>(m_room.width()), partGap, grid);
        Point span;
        for (std::size_t i = 0; i < packed.size(); ++i)
            span = {std::max(span.x, packed[i].x + sizes[i].width),
                    std::max(span.y, packed[i].y + sizes[i].height)};
        const Point start = startFor(span);
        for (std::size_t i = 0; i < parts.size(); ++i)
            set(parts[i], layouts[i], start + packed[i] - corners(layouts[i]).first);
    }

    /// Stations on no line: in rows of equal columns below the map.
    void placeDepot() {
        std::vector<Id> depot;
        for (const auto& node : m_graph.nodes)
            if (!node.fixed && node.edges.empty())
                depot.push_back(node.station);
        if (depot.empty())
            return;
        const auto columns = std::max<MapUnit>(1, static_cast<MapUnit>(m_room.width()) / depotColumn + 1);
        const auto count = static_cast<MapUnit>(depot.size());
        const Point span{(std::min(count, columns) - 1) * depotColumn, (count - 1) / columns * depotRow};
        Point start = startFor(span);
        if (!m_occupied.isEmpty())
            start.x = onGrid(std::max(m_room.left, m_occupied.left));
        for (MapUnit i = 0; i < count; ++i)
            put(depot[static_cast<std::size_t>(i)],
                start + Point{i % columns * depotColumn, i / columns * depotRow});
    }

    const Network& m_network;
    LayoutGraph m_graph;
    Box m_room;
    LayoutScale m_scale;
    FreeCells m_cells;
    Box m_occupied;
    std::unordered_map<Id, Point> m_places;
    std::vector<Track> m_bends;
};

} // namespace

Patch placeStations(const Network& network, const std::vector<Id>& unplaced) {
    return Placement(network, unplaced).patch();
}

} // namespace metronet
