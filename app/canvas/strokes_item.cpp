// SPDX-License-Identifier: Apache-2.0
#include "canvas/strokes_item.h"

#include <QPainter>

namespace metronet {

QPen cosmeticPen(const QColor& colour, double pixels, Qt::PenStyle style) {
    QPen pen(colour, pixels, style, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

void StrokesItem::setStrokes(std::vector<Stroke> strokes) {
    if (m_strokes.empty() && strokes.empty())
        return;
    m_strokes = std::move(strokes);
    measure();
    update();
}

void StrokesItem::setUnitsPerPixel(double units) {
    m_unitsPerPixel = units;
    measure();
}

void StrokesItem::measure() {
    prepareGeometryChange();
    m_bounds = {};
    for (const auto& stroke : m_strokes) {
        const double room = stroke.pen.widthF() * (stroke.pen.isCosmetic() ? m_unitsPerPixel : 1);
        m_bounds |= stroke.path.controlPointRect().adjusted(-room, -room, room, room);
    }
}

void StrokesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    for (const auto& stroke : m_strokes) {
        painter->setPen(stroke.pen);
        painter->setBrush(stroke.brush);
        painter->drawPath(stroke.path);
    }
}

} // namespace metronet
