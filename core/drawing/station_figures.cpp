// SPDX-License-Identifier: Apache-2.0
#include "drawing/label_layout.h"
#include "drawing/map_figures.h"

namespace metronet {

std::vector<Mark> markerMarks(Marker marker, const std::vector<Vec>& points, Vec along, double radius,
                              Colour colour, const Look& look) {
    const Pen ring{Look::ink, look.ringPen, {}, Cap::Flat};
    if (marker == Marker::Terminus && points.size() == 1) {
        const Vec across = along.right() * (0.72 * radius);
        return {Shape{capsule(points[0] - across, points[0] + across, 0.56 * radius), Look::paper, ring}};
    }
    std::vector<Mark> marks{Shape{roundedHull(points, radius), Look::paper, ring}};
    if (marker == Marker::Start && points.size() == 1)
        marks.emplace_back(Shape{circle(points[0], 0.5 * radius), colour, std::nullopt});
    return marks;
}

std::vector<Figure> stationFigures(Id id, const FigureContext& context) {
    std::vector<Figure> figures;
    const auto* station = context.network.find<Station>(id);
    if (!station)
        return figures;
    const auto& look = context.look;
    const auto subject = EntityRef::station(id);
    const int z = station->stacking.z;
    const auto spot = spotOf(*station, context.geometry, look);
    const auto& title = station->title.best(context.options.language);

    if (spot.hasMarker) {
        const auto* line = spot.lines.empty() ? nullptr : context.network.find<Line>(spot.lines.front());
        figures.push_back(makeFigure({Layer::Markers, z, {}, subject},
                                     markerMarks(spot.marker, spot.points, spot.along, spot.radius,
                                                 line ? line->colour : Look::ink, look),
                                     title, station->code));
    }
    const auto badges = placeBadges(spot, station->labelSide, context.network, look, context.measurer);
    for (const auto& badge : badges) {
        const auto& line = *context.network.find<Line>(badge.line);
        figures.push_back(makeFigure({Layer::Badges, z, badge.line, subject},
                                     badgeMarks(line, badge.box, look.badgeSize, context.measurer),
                                     line.name.best(context.options.language), line.code));
    }
    if (spot.hasMarker) {
        const auto label = layOutLabel(*station, labelText(*station, context.options.language), spot, badges,
                                       look, context.measurer);
        if (!label.runs.empty())
            figures.push_back(makeFigure({Layer::Labels, z, {}, subject},
                                         {label.runs.begin(), label.runs.end()}, title, station->code));
    }
    return figures;
}

} // namespace metronet
