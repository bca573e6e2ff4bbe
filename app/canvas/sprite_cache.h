// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/figure.h"

#include <QCache>
#include <QPixmap>
#include <QTransform>

class QPainter;

namespace metronet {

class PictureStore;

/// A figure painted once at one scale, with its corner on a whole device pixel.
struct Sprite {
    QPixmap pixels;
    double scale = 1; ///< device pixels for each map unit
};

/// The sprites of labels, badges and station markers: drawing a picture again costs a twentieth of drawing
/// its text or curves. The least recently drawn go when there are too many. Used on the GUI thread.
class SpriteCache {
public:
    enum class Sharpness {
        Exact,  ///< painted for just this scale
        Scaled, ///< a sprite of a scale nearby will do, as while zooming
    };

    /// The pictures must outlive the cache.
    explicit SpriteCache(PictureStore& pictures) : m_pictures(pictures) {}

    /// Draws the figure. `toView` leads from map units to the painter's logical pixels; the painter's own
    /// transform is the identity. Returns false for a figure that is better painted directly.
    bool draw(QPainter& painter, const Figure& figure, const QTransform& toView, Sharpness sharpness);

    /// Forgets a figure that is about to go.
    void forget(const Figure& figure) { m_sprites.remove(&figure); }
    void clear() { m_sprites.clear(); }

private:
    static constexpr qsizetype byteLimit = 128 << 20;

    QCache<const Figure*, Sprite> m_sprites{byteLimit};
    PictureStore& m_pictures;
};

} // namespace metronet
