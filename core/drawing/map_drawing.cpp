// SPDX-License-Identifier: Apache-2.0
#include "drawing/map_drawing.h"

#include "drawing/content_extent.h"
#include "drawing/map_figures.h"
#include "geometry/map_geometry.h"

namespace metronet {

struct MapDrawing::State {
    State(const Network& network, DrawingOptions wanted, const TextMeasurer& widths)
        : options(std::move(wanted)), measurer(&widths), geometry(network) {
        for (const auto& [track, lines] : geometry.index().tracks())
            replace(track, trackFigures(track, context()));
        for (const auto& station : network.stations())
            replace(EntityRef::station(station.id), stationFigures(station.id, context()));
        for (const auto& zone : network.all<Zone>())
            replace(EntityRef::of(Kind::Zone, zone.id), zoneFigures(zone.id, context()));
        for (const auto& note : network.all<Note>())
            replace(EntityRef::of(Kind::Note, note.id), noteFigures(note.id, context()));
        for (const auto& image : network.all<Image>())
            replace(EntityRef::of(Kind::Image, image.id), imageFigures(image.id, context()));
        refurnish();
    }

    FigureContext context() const {
        const auto& network = geometry.network();
        return {network, geometry, options, *measurer, Look(network.project().style)};
    }

    /// Puts the figures of one subject in the place of those it had; equal ones stay.
    void replace(const EntityRef& subject, std::vector<Figure> figures) {
        auto& keys = made[subject];
        std::vector<FigureKey> gone = std::move(keys);
        keys.clear();
        for (auto& figure : figures) {
            const auto key = figure.key;
            keys.push_back(key);
            std::erase(gone, key);
            const auto* known = drawing.find(key);
            if (known && *known == figure)
                continue;
            if (known)
                extent.remove(*known);
            extent.add(figure);
            drawing.put(std::move(figure));
            changed.push_back(key);
        }
        for (const auto& key : gone) {
            extent.remove(*drawing.find(key));
            drawing.erase(key);
            changed.push_back(key);
        }
        if (keys.empty())
            made.erase(subject);
    }

    void refurnish() {
        furnished = extent.box();
        replace(EntityRef::of(Kind::Project, {}), furnitureFigures(furnished, context()));
    }

    template <Record R, class Make>
    void remake(const Patch& patch, Make make) {
        for (const auto& [id, change] : patch.of<R>())
            replace(EntityRef::of(R::kind, id), make(id, context()));
    }

    void update(const Network& network, const Patch& patch);

    DrawingOptions options;
    const TextMeasurer* measurer;
    MapGeometry geometry;
    Drawing drawing;
    ContentExtent extent;
    Box furnished; ///< the extent the furniture was placed for
    std::unordered_map<EntityRef, std::vector<FigureKey>> made;
    std::vector<FigureKey> changed;
};

void MapDrawing::State::update(const Network& network, const Patch& patch) {
    auto touched = geometry.update(network, patch);
    for (const auto& [id, change] : patch.of<Station>())
        touched.stations.insert(id);
    const auto& index = geometry.index();
    for (const auto& [id, change] : patch.of<Line>()) {
        for (const auto& branch : index.branchesOf(id)) {
            const auto& stops = network.find<Branch>(branch)->stops;
            for (std::size_t i = 0; i < stops.size(); ++i) {
                touched.stations.insert(stops[i].station);
                if (i > 0)
                    touched.tracks.insert(EntityRef::track(stops[i - 1].station, stops[i].station));
            }
        }
    }
    // Whether a line has an end anywhere decides on a badge at its first stops.
    for (const auto& [id, change] : patch.of<Branch>())
        for (const auto* record : {change.before.get(), change.after.get()})
            if (record)
                for (const auto& branch : index.branchesOf(record->line))
                    if (const auto& stops = network.find<Branch>(branch)->stops; !stops.empty())
                        touched.stations.insert(stops.front().station);

    for (const auto& track : touched.tracks)
        replace(track, trackFigures(track, context()));
    for (const auto& station : touched.stations)
        replace(EntityRef::station(station), stationFigures(station, context()));
    const bool restyled = !patch.of<Project>().empty();
    if (restyled)
        for (const auto& note : network.all<Note>())
            replace(EntityRef::of(Kind::Note, note.id), noteFigures(note.id, context()));
    if (restyled)
        for (const auto& zone : network.all<Zone>())
            replace(EntityRef::of(Kind::Zone, zone.id), zoneFigures(zone.id, context()));
    remake<Zone>(patch, zoneFigures);
    remake<Note>(patch, noteFigures);
    remake<Image>(patch, imageFigures);
    if (restyled || !patch.of<Line>().empty() || !(extent.box() == furnished))
        refurnish();
}

MapDrawing::MapDrawing(const Network& network, DrawingOptions options, const TextMeasurer& measurer)
    : m_state(std::make_unique<State>(network, std::move(options), measurer)) {
    m_state->changed.clear();
}
MapDrawing::~MapDrawing() = default;
MapDrawing::MapDrawing(MapDrawing&&) noexcept = default;
MapDrawing& MapDrawing::operator=(MapDrawing&&) noexcept = default;

const Drawing& MapDrawing::drawing() const {
    return m_state->drawing;
}

std::vector<FigureKey> MapDrawing::update(const Network& network, const Patch& patch) {
    m_state->update(network, patch);
    auto changed = std::move(m_state->changed);
    m_state->changed.clear();
    std::ranges::sort(changed);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

Drawing draw(const Network& network, const DrawingOptions& options, const TextMeasurer& measurer) {
    return MapDrawing(network, options, measurer).drawing();
}

} // namespace metronet
