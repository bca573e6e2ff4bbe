// SPDX-License-Identifier: Apache-2.0
#include "canvas/overlay.h"

#include "paint/to_qt.h"

namespace metronet {

namespace {

template <class Item>
Item* added(QGraphicsScene& scene, Item* item, double z) {
    item->setZValue(z);
    scene.addItem(item);
    return item;
}

} // namespace

Overlay::Overlay(QGraphicsScene& scene)
    : m_scene(scene), m_selected(added(scene, new Highlight(Highlight::Strength::Selected), -0.5)),
      m_hovered(added(scene, new Highlight(Highlight::Strength::Hovered), -0.6)),
      m_guides(added(scene, new StrokesItem, 3)), m_ghost(added(scene, new StrokesItem, 4)),
      m_marquee(added(scene, new StrokesItem, 5)) {}

Overlay::~Overlay() = default;

void Overlay::setUnitsPerPixel(double units) {
    for (auto* item : {static_cast<StrokesItem*>(m_selected), static_cast<StrokesItem*>(m_hovered), m_guides,
                       m_ghost, m_marquee})
        item->setUnitsPerPixel(units);
}

void Overlay::setGuides(const std::vector<Guide>& guides) {
    QPainterPath path;
    for (const auto& guide : guides) {
        path.moveTo(toQt(guide.from));
        path.lineTo(toQt(guide.to));
    }
    if (path.isEmpty())
        m_guides->setStrokes({});
    else
        m_guides->setStrokes({{path, cosmeticPen(guideColour, 1, Qt::DashLine), {}, 0}});
}

void Overlay::setGhost(const std::optional<Ghost>& ghost) {
    if (!ghost || ghost->course.empty()) {
        m_ghost->setStrokes({});
        return;
    }
    auto colour = toQt(ghost->colour);
    colour.setAlpha(140);
    std::vector<Stroke> strokes;
    if (ghost->course.size() > 1) {
        QPainterPath course;
        course.moveTo(toQt(ghost->course.front()));
        for (const auto& point : ghost->course)
            course.lineTo(toQt(point));
        strokes.push_back(
            {course, QPen(colour, ghost->width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), {}, 0});
    }
    QPainterPath stop;
    stop.addEllipse(toQt(ghost->course.back()), ghost->width * 0.7, ghost->width * 0.7);
    strokes.push_back({stop, QPen(toQt(ghost->colour), ghost->width * 0.3), QColor(255, 255, 255, 200), 0});
    m_ghost->setStrokes(std::move(strokes));
}

void Overlay::setMarquee(const std::optional<Box>& box) {
    if (!box) {
        m_marquee->setStrokes({});
        return;
    }
    QPainterPath path;
    path.addRect(toQt(*box));
    auto fill = accentColour;
    fill.setAlpha(28);
    m_marquee->setStrokes({{path, cosmeticPen(accentColour, 1), fill, 0}});
}

void Overlay::setHandles(std::vector<Handle> handles) {
    m_knobs.clear();
    m_handles = std::move(handles);
    for (const auto& handle : m_handles) {
        m_knobs.push_back(std::make_unique<HandleItem>(toQt(handle.place), handle.sign));
        m_knobs.back()->setZValue(6);
        m_scene.addItem(m_knobs.back().get());
    }
}

std::optional<Handle> Overlay::handleAt(Vec point, double reach) const {
    std::optional<Handle> nearest;
    for (const auto& handle : m_handles)
        if (const double distance = (handle.place - point).length(); distance <= reach) {
            reach = distance;
            nearest = handle;
        }
    return nearest;
}

void Overlay::clearGesture() {
    setGuides({});
    setGhost({});
    setMarquee({});
    setHandles({});
}

} // namespace metronet
