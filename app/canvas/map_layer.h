// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/figure_index.h"
#include "canvas/sprite_cache.h"

#include <QGraphicsItem>
#include <QPainterPath>

#include <unordered_map>

namespace metronet {

/// The whole map as one item: it follows the drawing by key and paints what the exposed rectangle needs, each
/// track by itself and labels, badges and markers as sprites. The ground under the lines is painted on behalf
/// of MapGround. One item for each of some thousand stations was measured two to four times slower, and one
/// path for each line slower still.
///
/// Its coordinates are map units. It answers no mouse events; the canvas asks `index()` what lies where.
class MapLayer : public QGraphicsItem {
public:
    /// The pictures must outlive the layer.
    explicit MapLayer(PictureStore& pictures);

    /// Takes over a whole drawing.
    void reset(const Drawing& drawing);
    /// Follows the figures named.
    void sync(const Drawing& drawing, const std::vector<FigureKey>& keys);

    /// Paints everything again, as when pictures have come in.
    void refresh();
    /// Whether labels are scaled for a moment instead of painted sharply.
    void setSharpness(SpriteCache::Sharpness sharpness);
    void setGridVisible(bool visible);
    bool isGridVisible() const { return m_gridVisible; }

    const FigureIndex& index() const { return m_index; }

    /// Paints the sheet, the grid and what else lies under the lines.
    void paintGround(QPainter& painter, const QRectF& exposed);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintFigures(QPainter& painter, const std::vector<const Figure*>& figures);
    void take(const Drawing& drawing, const FigureKey& key);
    const std::vector<QPainterPath>& pathsOf(const Figure& figure);
    void paintDirectly(QPainter& painter, const Figure& figure);

    PictureStore& m_pictures;
    FigureIndex m_index;
    SpriteCache m_sprites;
    SpriteCache::Sharpness m_sharpness = SpriteCache::Sharpness::Exact;
    std::unordered_map<const Figure*, std::vector<QPainterPath>> m_paths; ///< of shapes painted directly
    bool m_gridVisible = true;
};

} // namespace metronet
