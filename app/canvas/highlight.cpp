// SPDX-License-Identifier: Apache-2.0
#include "canvas/highlight.h"

#include "paint/to_qt.h"

namespace metronet {

namespace {

constexpr std::size_t manyFigures = 3000; // beyond, outlines would cost more than they tell

constexpr QColor hoverGlow{0xC4, 0xDD, 0xFA};
constexpr QColor selectionGlow{0x6B, 0xAE, 0xF7};

/// The shapes of a figure with a glow around them; its box where it has none.
Stroke glowOf(const Figure& figure, const QColor& colour, double pixels) {
    QPainterPath path;
    double width = 0;
    for (const auto& mark : figure.marks)
        if (const auto* shape = std::get_if<Shape>(&mark)) {
            path.addPath(toQt(shape->path));
            width = std::max(width, shape->pen ? shape->pen->width : 0.0);
        }
    if (path.isEmpty())
        path.addRect(toQt(figure.bounds));
    return {path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), {}, pixels};
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
    const bool isSelected = m_strength == Strength::Selected;
    const auto colour = isSelected ? selectionGlow : hoverGlow;
    const double pixels = isSelected ? 10 : 8;
    std::vector<Stroke> strokes;
    if (m_keys.size() <= manyFigures) {
        for (const auto& key : m_keys)
            if (const auto* figure = drawing.find(key))
                strokes.push_back(glowOf(*figure, colour, pixels));
    } else {
        Box box;
        for (const auto& key : m_keys)
            if (const auto* figure = drawing.find(key))
                box.include(figure->bounds);
        QPainterPath path;
        path.addRect(toQt(box));
        strokes.push_back({path, cosmeticPen(colour, 3), {}, 0});
    }
    setStrokes(std::move(strokes));
}

} // namespace metronet
