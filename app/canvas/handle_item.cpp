// SPDX-License-Identifier: Apache-2.0
#include "canvas/handle_item.h"

#include "canvas/strokes_item.h"

#include <QPainter>

namespace metronet {

HandleItem::HandleItem(QPointF position, Sign sign) : m_sign(sign) {
    setPos(position);
    setFlag(ItemIgnoresTransformations);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF HandleItem::boundingRect() const {
    return {-radius - 2, -radius - 2, 2 * radius + 4, 2 * radius + 4};
}

void HandleItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setPen(QPen(accentColour, 2));
    painter->setBrush(Qt::white);
    painter->drawEllipse({0, 0}, radius, radius);
    if (m_sign == Sign::Plus) {
        painter->drawLine(QPointF(-3, 0), QPointF(3, 0));
        painter->drawLine(QPointF(0, -3), QPointF(0, 3));
    }
}

} // namespace metronet
