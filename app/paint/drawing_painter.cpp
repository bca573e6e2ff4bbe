// SPDX-License-Identifier: Apache-2.0
#include "paint/drawing_painter.h"

#include "paint/map_text.h"
#include "paint/picture_store.h"
#include "paint/to_qt.h"

#include <algorithm>

namespace metronet {

namespace {

/// A narrower font may be stretched by this much and no more; squeezing has no bound, for text must not
/// collide.
constexpr double widestStretch = 1.08;

double fractionBefore(Anchor anchor) {
    switch (anchor) {
    case Anchor::Start:
        return 0;
    case Anchor::Middle:
        return 0.5;
    case Anchor::End:
        return 1;
    }
    return 0;
}

} // namespace

DrawingPainter::DrawingPainter(QPainter& painter, PictureStore& pictures)
    : m_painter(painter), m_pictures(pictures) {}

void DrawingPainter::paint(const Drawing& drawing) {
    for (const auto& [key, figure] : drawing.figures())
        paint(*figure);
}

void DrawingPainter::paint(const Drawing& drawing, const Box& exposed) {
    for (const auto& [key, figure] : drawing.figures())
        if (figure->bounds.intersects(exposed))
            paint(*figure);
}

void DrawingPainter::paint(const Figure& figure) {
    for (const auto& mark : figure.marks)
        std::visit([this](const auto& content) { paint(content); }, mark);
}

void DrawingPainter::paint(const Shape& shape) {
    m_painter.setBrush(shape.fill ? QBrush(toQt(*shape.fill)) : QBrush(Qt::NoBrush));
    m_painter.setPen(shape.pen ? toQt(*shape.pen) : QPen(Qt::NoPen));
    m_painter.drawPath(toQt(shape.path));
}

void DrawingPainter::paint(const TextRun& run) {
    if (run.text.empty() || run.size <= 0)
        return;
    const MapText text(toQt(run.text), run.bold ? QFont::Bold : QFont::Normal);
    const double natural = text.width() * run.size;
    const double stretch = run.width > 0 && natural > 0 ? std::min(run.width / natural, widestStretch) : 1;

    const QTransform before = m_painter.transform();
    m_painter.translate(toQt(run.position));
    m_painter.rotate(run.angle);
    m_painter.translate(-natural * stretch * fractionBefore(run.anchor), 0);
    m_painter.scale(run.size / mapFontPixels * stretch, run.size / mapFontPixels);
    m_painter.setPen(toQt(run.colour));
    text.paint(m_painter);
    m_painter.setTransform(before);
}

void DrawingPainter::paint(const Picture& picture) {
    m_pictures.paint(m_painter, picture);
}

} // namespace metronet
