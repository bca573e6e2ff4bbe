// SPDX-License-Identifier: Apache-2.0
#include "print/page_painter.h"

#include "paint/drawing_painter.h"

namespace metronet {

void paintPage(QPainter& painter, const Drawing& drawing, PictureStore& pictures, const Page& page) {
    const auto placement = placeOn(page, drawing);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.translate(placement.offset.x, placement.offset.y);
    painter.scale(placement.scale, placement.scale);
    DrawingPainter drawingPainter(painter, pictures);
    for (const auto& [key, figure] : drawing.figures())
        if (key.layer != Layer::Sheet)
            drawingPainter.paint(*figure);
    painter.restore();
}

} // namespace metronet
