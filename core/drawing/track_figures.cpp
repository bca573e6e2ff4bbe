// SPDX-License-Identifier: Apache-2.0
#include "drawing/map_figures.h"
#include "geometry/map_geometry.h"
#include "geometry/pieces.h"

namespace metronet {

std::vector<Mark> lineMarks(const Path& path, const Line& line, double width) {
    const auto stroke = [](Path along, Colour colour, double wide, Cap cap) -> Mark {
        return Shape{std::move(along), std::nullopt, Pen{colour, wide, {}, cap}};
    };
    switch (line.pattern) {
    case Pattern::Solid:
        // A round end lies within the stroke that goes on from it, so no seam shows between two tracks.
        return {stroke(path, line.colour, width, Cap::Round)};
    case Pattern::Dashed:
        return {stroke(dashed(path, 1.7 * width, 0.8 * width), line.colour, width, Cap::Flat)};
    case Pattern::Dotted: {
        Path dots;
        for (const auto& spot : spotsAlong(path, 1.3 * width)) {
            const auto dot = circle(spot, width / 2);
            dots.verbs.insert(dots.verbs.end(), dot.verbs.begin(), dot.verbs.end());
            dots.points.insert(dots.points.end(), dot.points.begin(), dot.points.end());
        }
        return {Shape{std::move(dots), line.colour, std::nullopt}};
    }
    case Pattern::Hollow:
        return {stroke(path, line.colour, width, Cap::Flat),
                stroke(path, Look::paper, 0.46 * width, Cap::Round)};
    }
    return {};
}

std::vector<Figure> trackFigures(const EntityRef& track, const FigureContext& context) {
    std::vector<Figure> figures;
    for (const auto& id : context.geometry.index().linesOn(track)) {
        const auto* line = context.network.find<Line>(id);
        if (!line)
            continue;
        const FigureKey key{Layer::Tracks, line->stacking.z, id, track};
        figures.push_back(
            makeFigure(key, lineMarks(context.geometry.lanePath(track, id), *line, context.look.lineWidth),
                       line->name.best(context.options.language), line->code));
    }
    return figures;
}

} // namespace metronet
