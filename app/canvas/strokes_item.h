// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBrush>
#include <QGraphicsItem>
#include <QPainterPath>
#include <QPen>

#include <vector>

namespace metronet {

/// One outline drawn over the map.
struct Stroke {
    QPainterPath path; ///< map units
    QPen pen;          ///< cosmetic, in pixels, or in map units
    QBrush brush;
    double glowPixels = 0; ///< added to the pen's width at any zoom
};

/// Outlines over the map that belong to a gesture or a selection and never to the drawing. Takes no events.
class StrokesItem : public QGraphicsItem {
public:
    StrokesItem();

    void setStrokes(std::vector<Stroke> strokes);
    /// The zoom, on which the reach of cosmetic pens depends.
    void setUnitsPerPixel(double units);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void measure();

    double widthOf(const Stroke& stroke) const;

    std::vector<Stroke> m_strokes;
    std::vector<QRectF> m_reach; ///< of each stroke, its pen included
    QRectF m_bounds;
    double m_unitsPerPixel = 1;
};

/// A pen of so many pixels at any zoom.
QPen cosmeticPen(const QColor& colour, double pixels, Qt::PenStyle style = Qt::SolidLine);

/// What is selected or aimed at. Fixed, since the paper is white in every palette.
inline constexpr QColor accentColour{0x00, 0x62, 0xD6};
inline constexpr QColor guideColour{0xD6, 0x00, 0x7A};

} // namespace metronet
