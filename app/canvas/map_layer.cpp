// SPDX-License-Identifier: Apache-2.0
#include "canvas/map_layer.h"

#include "canvas/grid_painter.h"
#include "paint/drawing_painter.h"
#include "paint/to_qt.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace metronet {

namespace {

/// Text smaller than this is drawn as a bar: nobody can read it.
constexpr double legiblePixels = 2.5;

bool hasSprite(Layer layer) {
    return layer == Layer::Markers || layer == Layer::Badges || layer == Layer::Labels ||
           layer == Layer::Notes;
}

/// The height of its first text in pixels, or a large number for a figure without text.
double textPixels(const Figure& figure, double scale) {
    for (const auto& mark : figure.marks)
        if (const auto* run = std::get_if<TextRun>(&mark))
            return run->size * scale;
    return legiblePixels;
}

/// Texts as pale bars where the words would be.
void paintBars(QPainter& painter, const Figure& figure) {
    for (const auto& mark : figure.marks) {
        const auto* run = std::get_if<TextRun>(&mark);
        if (!run)
            continue;
        const double before = run->anchor == Anchor::Start    ? 0
                              : run->anchor == Anchor::Middle ? run->width / 2
                                                              : run->width;
        auto colour = toQt(run->colour);
        colour.setAlpha(70);
        const QRectF bar(-before, -run->size * 0.6, run->width, run->size * 0.6);
        if (run->angle == 0) {
            painter.fillRect(bar.translated(toQt(run->position)), colour);
            continue;
        }
        const auto transform = painter.transform();
        painter.translate(toQt(run->position));
        painter.rotate(run->angle);
        painter.fillRect(bar, colour);
        painter.setTransform(transform);
    }
}

} // namespace

MapLayer::MapLayer(PictureStore& pictures) : m_pictures(pictures), m_sprites(pictures) {
    setFlag(ItemUsesExtendedStyleOption);
}

void MapLayer::reset(const Drawing& drawing) {
    prepareGeometryChange();
    m_index.clear();
    m_sprites.clear();
    m_paths.clear();
    for (const auto& [key, figure] : drawing.figures())
        m_index.put(figure);
    update();
}

void MapLayer::take(const Drawing& drawing, const FigureKey& key) {
    if (const auto* old = m_index.find(key)) {
        update(toQt(old->bounds));
        m_sprites.forget(*old);
        m_paths.erase(old);
    }
    const auto at = drawing.figures().find(key);
    if (at == drawing.figures().end()) {
        m_index.erase(key);
        return;
    }
    m_index.put(at->second);
    update(toQt(at->second->bounds));
}

void MapLayer::sync(const Drawing& drawing, const std::vector<FigureKey>& keys) {
    const auto extent = m_index.bounds();
    for (const auto& key : keys)
        if (const auto* figure = drawing.find(key); figure && !figure->bounds.isEmpty()) {
            auto grown = extent;
            grown.include(figure->bounds);
            if (!(grown == extent)) {
                prepareGeometryChange();
                break;
            }
        }
    for (const auto& key : keys)
        take(drawing, key);
}

void MapLayer::refresh() {
    m_sprites.clear();
    update();
}

void MapLayer::setSharpness(SpriteCache::Sharpness sharpness) {
    if (m_sharpness == sharpness)
        return;
    m_sharpness = sharpness;
    if (sharpness == SpriteCache::Sharpness::Exact)
        update();
}

void MapLayer::setGridVisible(bool visible) {
    m_gridVisible = visible;
    update();
}

QRectF MapLayer::boundingRect() const {
    return toQt(m_index.bounds());
}

const std::vector<QPainterPath>& MapLayer::pathsOf(const Figure& figure) {
    const auto [at, isNew] = m_paths.try_emplace(&figure);
    if (isNew)
        for (const auto& mark : figure.marks)
            if (const auto* shape = std::get_if<Shape>(&mark))
                at->second.push_back(toQt(shape->path));
    return at->second;
}

void MapLayer::paintDirectly(QPainter& painter, const Figure& figure) {
    DrawingPainter direct(painter, m_pictures);
    auto path = pathsOf(figure).begin();
    for (const auto& mark : figure.marks) {
        const auto* shape = std::get_if<Shape>(&mark);
        if (!shape) {
            std::visit([&](const auto& content) { direct.paint(content); }, mark);
            continue;
        }
        painter.setBrush(shape->fill ? QBrush(toQt(*shape->fill)) : QBrush());
        painter.setPen(shape->pen ? toQt(*shape->pen) : QPen(Qt::NoPen));
        painter.drawPath(*path++);
    }
}

void MapLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    painter->setRenderHint(QPainter::SmoothPixmapTransform, m_sharpness == SpriteCache::Sharpness::Scaled);
    paintFigures(*painter, m_index.within(fromQt(option->exposedRect), Layer::Tracks));
}

void MapLayer::paintGround(QPainter& painter, const QRectF& exposed) {
    const auto area = fromQt(exposed);
    const auto sheets = m_index.within(area, Layer::Sheet, Layer::Sheet);
    paintFigures(painter, sheets);
    if (m_gridVisible)
        for (const auto* sheet : sheets)
            paintGrid(painter, toQt(sheet->bounds) & exposed, painter.transform().m11());
    paintFigures(painter, m_index.within(area, Layer::Images, Layer::Zones));
}

/// Sprites are drawn in pixels, the rest in map units. Layers come in runs, so the transform changes seldom.
void MapLayer::paintFigures(QPainter& painter, const std::vector<const Figure*>& figures) {
    const auto toView = painter.transform();
    bool inPixels = false;
    const auto switchTo = [&](bool pixels) {
        if (inPixels == pixels)
            return;
        inPixels = pixels;
        painter.setWorldTransform(pixels ? QTransform() : toView);
    };
    for (const auto* figure : figures) {
        const bool small = hasSprite(figure->key.layer);
        if (small && textPixels(*figure, toView.m11()) < legiblePixels) {
            switchTo(false);
            paintBars(painter, *figure);
            continue;
        }
        if (small) {
            switchTo(true);
            if (m_sprites.draw(painter, *figure, toView, m_sharpness))
                continue;
        }
        switchTo(false);
        paintDirectly(painter, *figure);
    }
    switchTo(false);
}

} // namespace metronet
