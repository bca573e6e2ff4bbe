// SPDX-License-Identifier: Apache-2.0
#include "canvas/highlight.h"

#include "paint/to_qt.h"

namespace metronet {

namespace {

constexpr std::size_t manyFigures = 3000; // beyond, outlines would cost more than they tell

/// The outline of a figure's shapes, or its box where it has none.
QPainterPath outlineOf(const Figure& figure) {
    QPainterPath path;
    for (const auto& mark : figure.marks)
        if (const auto* shape = std::get_if<Shape>(&mark)) {
            path.addPath(toQt(shape->path));
            if (figure.key.layer == Layer::Tracks)
                break; // a hollow or dashed lane has several strokes on one course
        }
    if (path.isEmpty())
        path.addRect(toQt(figure.bounds));
    return path;
}

} // namespace

void Highlight::setSubjects(const EntitySet& subjects, const Network& network, const Drawing& drawing) {
    m_subjects = {subjects.begin(), subjects.end()};
    m_lanes.clear();
    for (const auto& ref : subjects)
        if (const auto* branch = ref.kind == Kind::Branch ? network.find<Branch>(ref.id) : nullptr)
            for (std::size_t i = 0; i + 1 < branch->stops.size(); ++i)
                m_lanes.emplace(EntityRef::track(branch->stops[i].station, branch->stops[i + 1].station),
                                branch->line);
    m_keys.clear();
    if (!m_subjects.empty())
        for (const auto& [key, figure] : drawing.figures())
            if (concerns(key))
                m_keys.insert(key);
    rebuild(drawing);
}

bool Highlight::concerns(const FigureKey& key) const {
    switch (key.layer) {
    case Layer::Sheet:
    case Layer::Furniture:
    case Layer::Labels:
    case Layer::Badges:
        return false;
    case Layer::Tracks:
        return m_subjects.contains(key.subject) || m_subjects.contains(EntityRef::line(key.line)) ||
               m_lanes.contains({key.subject, key.line});
    default:
        return m_subjects.contains(key.subject);
    }
}

void Highlight::sync(const Drawing& drawing, const std::vector<FigureKey>& keys) {
    if (m_subjects.empty())
        return;
    bool touched = false;
    for (const auto& key : keys) {
        if (!concerns(key))
            continue;
        touched = true;
        if (drawing.find(key))
            m_keys.insert(key);
        else
            m_keys.erase(key);
    }
    if (touched)
        rebuild(drawing);
}

void Highlight::rebuild(const Drawing& drawing) {
    QPainterPath outline;
    if (m_keys.size() <= manyFigures) {
        for (const auto& key : m_keys)
            if (const auto* figure = drawing.find(key))
                outline.addPath(outlineOf(*figure));
    } else {
        QRectF box;
        for (const auto& key : m_keys)
            if (const auto* figure = drawing.find(key))
                box |= toQt(figure->bounds);
        outline.addRect(box);
    }
    if (outline.isEmpty())
        setStrokes({});
    else if (m_strength == Strength::Hovered)
        setStrokes({{outline, cosmeticPen(QColor(255, 255, 255, 200), 4), {}},
                    {outline, cosmeticPen(QColor(accentColour.red(), accentColour.green(), accentColour.blue(), 150), 2), {}}});
    else
        setStrokes({{outline, cosmeticPen(Qt::white, 6), {}}, {outline, cosmeticPen(accentColour, 3), {}}});
}

} // namespace metronet
