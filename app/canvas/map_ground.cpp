// SPDX-License-Identifier: Apache-2.0
#include "canvas/map_ground.h"

#include "canvas/map_layer.h"

#include <QStyleOptionGraphicsItem>

namespace metronet {

MapGround::MapGround(MapLayer& layer) : m_layer(layer) {
    setFlag(ItemUsesExtendedStyleOption);
    setZValue(-1);
}

void MapGround::follow() {
    const auto bounds = m_layer.boundingRect();
    if (bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_bounds = bounds;
}

void MapGround::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    m_layer.paintGround(*painter, option->exposedRect);
}

} // namespace metronet
