// SPDX-License-Identifier: Apache-2.0
#include "canvas/sprite_cache.h"

#include "paint/drawing_painter.h"
#include "paint/to_qt.h"

#include <QPaintDevice>
#include <QPainter>

#include <cmath>
#include <memory>

namespace metronet {

namespace {

constexpr double largestArea = 256 * 1024; // device pixels; beyond, few figures are in view and memory counts
constexpr double margin = 1;               // for the soft edge of antialiasing

bool isNear(double scale, double wanted) {
    return scale > wanted / 4 && scale < wanted * 4;
}

} // namespace

bool SpriteCache::draw(QPainter& painter, const Figure& figure, const QTransform& toView,
                       Sharpness sharpness) {
    const double ratio = painter.device()->devicePixelRatio();
    const double scale = toView.m11() * ratio;
    const auto bounds = toQt(figure.bounds);
    const auto corner = toView.map(bounds.topLeft()) * ratio;
    const QSizeF extent(bounds.width() * scale, bounds.height() * scale);
    if (extent.width() * extent.height() > largestArea)
        return false;

    auto* sprite = m_sprites.object(&figure);
    const bool exact = sprite && std::abs(sprite->scale - scale) < 1e-9 * scale;
    if (sprite && !exact && sharpness == Sharpness::Scaled && isNear(sprite->scale, scale)) {
        const double factor = scale / sprite->scale;
        const QSizeF size = QSizeF(sprite->pixels.size()) * factor / ratio;
        const QPointF at = (corner - QPointF(margin, margin) * factor) / ratio;
        painter.drawPixmap(QRectF(at, size), sprite->pixels, QRectF(sprite->pixels.rect()));
        return true;
    }

    const QPointF origin(std::floor(corner.x()) - margin, std::floor(corner.y()) - margin);
    if (!exact) {
        auto fresh = std::make_unique<Sprite>();
        fresh->scale = scale;
        fresh->pixels =
            QPixmap(static_cast<int>(std::ceil(corner.x() + extent.width() - origin.x() + margin)),
                    static_cast<int>(std::ceil(corner.y() + extent.height() - origin.y() + margin)));
        fresh->pixels.fill(Qt::transparent);
        QPainter inside(&fresh->pixels);
        inside.setRenderHints(painter.renderHints());
        inside.translate(corner - origin);
        inside.scale(scale, scale);
        inside.translate(-bounds.topLeft());
        DrawingPainter(inside, m_pictures).paint(figure);
        inside.end();
        fresh->pixels.setDevicePixelRatio(ratio);
        const auto bytes = qsizetype{fresh->pixels.width()} * fresh->pixels.height() * 4 + 256;
        sprite = fresh.get();
        if (!m_sprites.insert(&figure, fresh.release(), bytes))
            return false;
    }
    painter.drawPixmap(origin / ratio, sprite->pixels);
    return true;
}

} // namespace metronet
