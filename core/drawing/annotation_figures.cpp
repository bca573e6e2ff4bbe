// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "drawing/map_figures.h"

#include <numbers>

namespace metronet {

namespace {

Colour mixedWithPaper(Colour colour, double share) {
    const auto mix = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a * share + b * (1 - share)));
    };
    return {mix(colour.red, Look::paper.red), mix(colour.green, Look::paper.green),
            mix(colour.blue, Look::paper.blue)};
}

} // namespace

std::vector<Figure> zoneFigures(Id id, const FigureContext& context) {
    const auto* zone = context.network.find<Zone>(id);
    if (!zone || zone->outline.size() < 3)
        return {};
    Path outline;
    Box box;
    for (const auto& point : zone->outline) {
        outline.isEmpty() ? outline.moveTo(Vec(point)) : outline.lineTo(Vec(point));
        box.include(Vec(point));
    }
    outline.close();
    std::vector<Mark> marks{Shape{std::move(outline), mixedWithPaper(zone->colour, 0.55), std::nullopt}};
    const auto& name = zone->name.best(context.options.language);
    const double size = 1.25 * context.look.textSize;
    if (!name.empty())
        marks.emplace_back(TextRun{name,
                                   {box.left + size * 0.8, box.top + size * 1.5},
                                   size,
                                   context.measurer.width(name, true) * size,
                                   Anchor::Start,
                                   0,
                                   true,
                                   Look::faintInk});
    return {makeFigure({Layer::Zones, zone->stacking.z, {}, EntityRef::of(Kind::Zone, id)}, std::move(marks),
                       name)};
}

std::vector<Figure> noteFigures(Id id, const FigureContext& context) {
    const auto* note = context.network.find<Note>(id);
    if (!note)
        return {};
    const auto& text = note->text.best(context.options.language);
    const double size = note->size.value_or(static_cast<MapUnit>(context.look.textSize));
    const double angle = note->angle * std::numbers::pi / 180;
    const Vec down = Vec{std::cos(angle), std::sin(angle)}.right() * (Look::lineHeight * size);
    std::vector<Mark> marks;
    Vec at(note->position);
    std::string_view left = text;
    while (!left.empty()) {
        const auto end = left.find('\n');
        const std::string line(trimmed(left.substr(0, end)));
        marks.emplace_back(TextRun{line, at, size, context.measurer.width(line, false) * size, Anchor::Start,
                                   static_cast<double>(note->angle), false, note->colour});
        at = at + down;
        left = end == std::string_view::npos ? std::string_view() : left.substr(end + 1);
    }
    if (marks.empty())
        return {};
    return {makeFigure({Layer::Notes, note->stacking.z, {}, EntityRef::of(Kind::Note, id)}, std::move(marks),
                       text)};
}

std::vector<Figure> imageFigures(Id id, const FigureContext& context) {
    const auto* image = context.network.find<Image>(id);
    if (!image || image->hash.empty())
        return {};
    const Vec at(image->position);
    const Box box{at.x, at.y, at.x + image->size.width, at.y + image->size.height};
    return {makeFigure({Layer::Images, image->stacking.z, {}, EntityRef::of(Kind::Image, id)},
                       {Picture{image->hash, box, image->opacity / 100.0}}, image->name)};
}

} // namespace metronet
