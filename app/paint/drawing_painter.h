// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"

#include <QPainter>

namespace metronet {

class PictureStore;

/// Paints the display list on anything Qt can paint on: the canvas, a PDF page, an image, a printer. The
/// painter's coordinates are map units; it and the pictures outlive this. One thread at a time.
class DrawingPainter {
public:
    DrawingPainter(QPainter& painter, PictureStore& pictures);

    void paint(const Drawing& drawing);
    /// Only the figures that touch `exposed`.
    void paint(const Drawing& drawing, const Box& exposed);
    void paint(const Figure& figure);

    void paint(const Shape& shape);
    /// Fits the map font to the width the text was measured with, so that what stood clear of a label still
    /// does where the font is another.
    void paint(const TextRun& run);
    void paint(const Picture& picture);

private:
    QPainter& m_painter;
    PictureStore& m_pictures;
};

} // namespace metronet
