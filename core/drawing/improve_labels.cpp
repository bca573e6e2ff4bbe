// SPDX-License-Identifier: Apache-2.0
#include "drawing/improve_labels.h"

#include "base/text.h"
#include "drawing/label_choice.h"
#include "drawing/label_ground.h"
#include "drawing/label_layout.h"
#include "drawing/map_drawing.h"
#include "layout/first_placement.h"
#include "model/draft.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace metronet {

namespace {

struct Taste {
    LabelSide side;
    double cost;
};

/// From liked most to liked least when all are clear.
constexpr std::array<Taste, 8> tastes{{{LabelSide::E, 0},
                                       {LabelSide::W, 0.3},
                                       {LabelSide::N, 0.2},
                                       {LabelSide::S, 0.3},
                                       {LabelSide::NE, 0.4},
                                       {LabelSide::SE, 0.4},
                                       {LabelSide::NW, 0.6},
                                       {LabelSide::SW, 0.6}}};

/// Other widths to break lines at, in em, where the usual one finds no room.
constexpr std::array<double, 2> widths{6, 15};
constexpr double unusualWidth = 0.5;

/// What the text covers, without the room above capitals.
Box inkOf(const LabelLayout& label) {
    Box box;
    for (const auto& run : label.runs) {
        Box line = boundsOf(Mark(run));
        if (run.angle == 0)
            line = {line.left, run.position.y - Look::capHeight * run.size, line.right,
                    run.position.y + Look::descent * run.size};
        box.include(line);
    }
    return box;
}

std::string firstLanguage(const Project& project) {
    return project.languages.empty() ? DrawingOptions{}.language : project.languages.front();
}

class Improver {
public:
    Improver(const Network& network, const TextMeasurer& measurer)
        : m_network(network), m_language(firstLanguage(network.project())), m_measurer(measurer),
          m_look(network.project().style), m_geometry(network),
          m_ground({0, 0, static_cast<double>(network.project().sheet.width),
                    static_cast<double>(network.project().sheet.height)}) {
        for (const auto& station : network.stations())
            m_stations.push_back(&station);
        std::ranges::stable_sort(
            m_stations, [](const Station* a, const Station* b) { return naturalLess(a->code, b->code); });
        for (std::size_t i = 0; i < m_stations.size(); ++i) {
            m_indexOf.emplace(m_stations[i]->id, i);
            m_spots.push_back(spotOf(*m_stations[i], m_geometry, m_look));
            addObstacles(i);
        }
    }

    Patch improve(const std::vector<Id>& stations) {
        const std::unordered_set<Id> wanted(stations.begin(), stations.end());
        std::vector<std::vector<LabelCandidate>> candidates;
        for (std::size_t i = 0; i < m_stations.size(); ++i) {
            const auto& station = *m_stations[i];
            candidates.push_back(wanted.contains(station.id) && !station.labelOffset && !station.isWaypoint()
                                     ? allSides(i)
                                     : std::vector{candidate(i, station.labelSide, station.labelWidth, 0)});
        }
        const auto chosen = chooseLabels(candidates, runsOn());
        Draft draft(m_network);
        for (std::size_t i = 0; i < m_stations.size(); ++i)
            if (candidates[i].size() > 1)
                draft.change<Station>(m_stations[i]->id, [&](Station& station) {
                    station.labelSide = candidates[i][chosen[i]].side;
                    station.labelAngle = 0;
                    station.labelWidth = candidates[i][chosen[i]].width;
                });
        return std::move(draft).take();
    }

private:
    void addObstacles(std::size_t index) {
        const auto& spot = m_spots[index];
        if (spot.hasMarker) {
            Box marker;
            for (const auto& point : spot.points)
                marker.include(point);
            m_ground.addMarker(marker.grown(spot.radius + m_look.ringPen / 2), index);
        }
        for (const auto& neighbour : m_geometry.index().neighbours(m_stations[index]->id)) {
            if (neighbour < m_stations[index]->id)
                continue; // each track once
            const Ride ride{m_stations[index]->id, neighbour};
            const auto lanes = static_cast<double>(m_geometry.index().linesOn(ride.track()).size());
            const double halfWidth = (lanes * (m_look.lineWidth + m_look.laneGap) - m_look.laneGap) / 2;
            const auto points = m_geometry.course(ride).points;
            for (std::size_t i = 1; i < points.size(); ++i)
                m_ground.addTrack(points[i - 1], points[i], halfWidth);
        }
    }

    std::vector<LabelCandidate> allSides(std::size_t index) const {
        std::vector<LabelCandidate> sides;
        for (const auto& taste : tastes)
            sides.push_back(candidate(index, taste.side, std::nullopt, taste.cost));
        for (const auto& taste : tastes)
            for (const double width : widths)
                sides.push_back(candidate(index, taste.side, static_cast<MapUnit>(width * m_look.textSize),
                                          taste.cost + unusualWidth));
        return sides;
    }

    /// The label as it would be drawn on a side; with Auto, as it is drawn now.
    LabelCandidate candidate(std::size_t index, LabelSide side, std::optional<MapUnit> width,
                             double taste) const {
        auto station = *m_stations[index];
        if (station.isWaypoint())
            return {};
        if (side != station.labelSide)
            station.labelAngle = 0;
        station.labelSide = side;
        station.labelWidth = width;
        const auto& spot = m_spots[index];
        const auto badges = placeBadges(spot, side, m_network, m_look, m_measurer);
        const auto label =
            layOutLabel(station, labelText(station, m_language), spot, badges, m_look, m_measurer);
        const double em = m_look.textSize;
        LabelCandidate made{label.side, width, {inkOf(label).grown(0.15 * em)}, taste};
        for (const auto& badge : badges)
            made.boxes.push_back(badge.box.grown(0.1 * em));
        for (const auto& box : made.boxes)
            made.cost += m_ground.overlap(box, index, em);
        for (std::size_t i = 1; i < made.boxes.size(); ++i)
            if (made.boxes[i].intersects(made.boxes[0]))
                made.cost += 4;
        return made;
    }

    /// Pairs of neighbours whose labels look best on one side: plain stations of one line.
    std::vector<std::pair<std::size_t, std::size_t>> runsOn() const {
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t i = 0; i < m_stations.size(); ++i)
            for (const auto& neighbour : m_geometry.index().neighbours(m_stations[i]->id))
                if (const auto other = m_indexOf.at(neighbour);
                    i < other && !m_spots[i].isInterchange() && !m_spots[other].isInterchange())
                    pairs.emplace_back(i, other);
        std::ranges::sort(pairs);
        return pairs;
    }

    const Network& m_network;
    std::string m_language;
    const TextMeasurer& m_measurer;
    Look m_look;
    MapGeometry m_geometry;
    LabelGround m_ground;
    std::vector<const Station*> m_stations; ///< by code
    std::unordered_map<Id, std::size_t> m_indexOf;
    std::vector<StationSpot> m_spots;
};

} // namespace

Patch improveLabels(const Network& network, const std::vector<Id>& stations, const TextMeasurer& measurer) {
    return Improver(network, measurer).improve(stations);
}

Patch placeStationsAndLabels(const Network& network, const std::vector<Id>& unplaced) {
    const auto places = placeStations(network, unplaced);
    const auto placed = apply(network, places);
    return placed ? squash(places, improveLabels(*placed, unplaced)) : places;
}

} // namespace metronet
