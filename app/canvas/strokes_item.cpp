// SPDX-License-Identifier: Apache-2.0
#include "canvas/strokes_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace metronet {

QPen cosmeticPen(const QColor& colour, double pixels, Qt::PenStyle style) {
    QPen pen(colour, pixels, style, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

StrokesItem::StrokesItem() {
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
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

/// In map units.
double StrokesItem::widthOf(const Stroke& stroke) const {
    const double own = stroke.pen.widthF() * (stroke.pen.isCosmetic() ? m_unitsPerPixel : 1);
    return own + stroke.glowPixels * m_unitsPerPixel;
}

void StrokesItem::measure() {
    prepareGeometryChange();
    m_bounds = {};
    m_reach.clear();
    for (const auto& stroke : m_strokes) {
        const double room = widthOf(stroke);
        m_reach.push_back(stroke.path.controlPointRect().adjusted(-room, -room, room, room));
        m_bounds |= m_reach.back();
    }
}

void StrokesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    for (std::size_t i = 0; i < m_strokes.size(); ++i) {
        const auto& stroke = m_strokes[i];
        if (!m_reach[i].intersects(option->exposedRect))
            continue;
        auto pen = stroke.pen;
        if (stroke.glowPixels > 0)
            pen.setWidthF(widthOf(stroke));
        painter->setPen(pen);
        painter->setBrush(stroke.brush);
        painter->drawPath(stroke.path);
    }
}

} // namespace metronet
