// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"
#include "drawing/look.h"
#include "drawing/map_drawing.h"

namespace metronet {

class MapGeometry;

/// What figures are made with.
struct FigureContext {
    const Network& network;
    const MapGeometry& geometry;
    const DrawingOptions& options;
    const TextMeasurer& measurer;
    Look look;
};

/// The stroke of a line along a path.
std::vector<Mark> lineMarks(const Path& path, const Line& line, double width);

/// The lanes of all lines on a track.
std::vector<Figure> trackFigures(const EntityRef& track, const FigureContext& context);

/// Marker, label and badges of a station; nothing but badges for a waypoint.
std::vector<Figure> stationFigures(Id station, const FigureContext& context);

/// The marks of a station symbol; `colour` is that of the line in a start.
std::vector<Mark> markerMarks(Marker marker, const std::vector<Vec>& points, Vec along, double radius,
                              Colour colour, const Look& look);

std::vector<Figure> zoneFigures(Id zone, const FigureContext& context);
std::vector<Figure> noteFigures(Id note, const FigureContext& context);
std::vector<Figure> imageFigures(Id image, const FigureContext& context);

/// The sheet, the title block and the legend. They keep clear of `content`, what is drawn of the map itself.
std::vector<Figure> furnitureFigures(const Box& content, const FigureContext& context);

} // namespace metronet
