// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/figure.h"

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <string_view>

namespace metronet {

// The words of the core's display list as Qt says them. Lengths stay map units.

inline QColor toQt(Colour colour) {
    return {colour.red, colour.green, colour.blue};
}
inline QPointF toQt(Vec point) {
    return {point.x, point.y};
}
inline QPointF toQt(Point point) {
    return {static_cast<qreal>(point.x), static_cast<qreal>(point.y)};
}
/// An empty box becomes an empty rectangle.
inline QRectF toQt(const Box& box) {
    return box.isEmpty() ? QRectF() : QRectF(box.left, box.top, box.width(), box.height());
}
inline QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
QPen toQt(const Pen& pen);
QPainterPath toQt(const Path& path);

inline Vec fromQt(QPointF point) {
    return {point.x(), point.y()};
}
inline Box fromQt(const QRectF& rect) {
    return {rect.left(), rect.top(), rect.right(), rect.bottom()};
}

} // namespace metronet
