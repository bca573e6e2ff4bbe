// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsItem>

namespace metronet {

class MapLayer;

/// What lies under the lines: the sheet, the grid, images and zones. Painted by the map layer, as an item of
/// its own so that highlights can glow between the two and hide no line and no station.
class MapGround : public QGraphicsItem {
public:
    /// The layer must outlive it in painting; both belong to one scene.
    explicit MapGround(MapLayer& layer);

    /// After the layer's figures changed: takes on its extent. What is to be painted again the layer has
    /// said.
    void follow();

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    MapLayer& m_layer;
    QRectF m_bounds;
};

} // namespace metronet
