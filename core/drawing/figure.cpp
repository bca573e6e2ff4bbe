// SPDX-License-Identifier: Apache-2.0
#include "drawing/figure.h"

#include <numbers>

namespace metronet {

namespace {

/// Above and below the base line, in em; generous enough for any accent.
constexpr double ascent = 0.97;
constexpr double descent = 0.25;

Box boundsOf(const TextRun& run) {
    const double angle = run.angle * std::numbers::pi / 180;
    const Vec along{std::cos(angle), std::sin(angle)};
    const double before = run.anchor == Anchor::Start    ? 0
                          : run.anchor == Anchor::Middle ? run.width / 2
                                                         : run.width;
    const Vec start = run.position - along * before;
    const Vec up = -along.right() * (ascent * run.size);
    const Vec down = along.right() * (descent * run.size);
    Box box;
    for (const auto& end : {start, start + along * run.width}) {
        box.include(end + up);
        box.include(end + down);
    }
    return box;
}

} // namespace

Box boundsOf(const Mark& mark) {
    if (const auto* shape = std::get_if<Shape>(&mark))
        return shape->path.bounds().grown(shape->pen ? shape->pen->width / 2 : 0);
    if (const auto* picture = std::get_if<Picture>(&mark))
        return picture->box;
    return boundsOf(std::get<TextRun>(mark));
}

Figure makeFigure(FigureKey key, std::vector<Mark> marks, std::string title, std::string code) {
    Figure figure{std::move(key), std::move(marks), {}, std::move(title), std::move(code)};
    for (const auto& mark : figure.marks)
        figure.bounds.include(boundsOf(mark));
    return figure;
}

} // namespace metronet
