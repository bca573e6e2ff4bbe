// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "drawing/badges.h"
#include "drawing/map_figures.h"

namespace metronet {

namespace {

/// From the edge of the sheet, and between furniture and the map, in em of station labels.
constexpr double margin = 5;
constexpr double linesPerColumn = 6;

struct Block {
    std::vector<Mark> marks; ///< relative to its top left corner
    double width = 0;
    double height = 0;
};

TextRun run(const std::string& text, Vec at, double size, bool bold, Colour colour,
            const TextMeasurer& measurer) {
    return {text, at, size, measurer.width(text, bold) * size, Anchor::Start, 0, bold, colour};
}

Block titleBlock(const FigureContext& context) {
    const auto& project = context.network.project();
    const auto& language = context.options.language;
    Block block;
    const auto add = [&](const std::string& text, double em, bool bold, Colour colour) {
        if (text.empty())
            return;
        const double size = em * context.look.textSize;
        block.height += (block.marks.empty() ? Look::capHeight : Look::lineHeight + 0.25) * size;
        auto line = run(text, {0, block.height}, size, bold, colour, context.measurer);
        block.width = std::max(block.width, line.width);
        block.marks.emplace_back(std::move(line));
    };
    add(project.title.best(language), 3.6, true, Look::ink);
    add(project.subtitle.best(language), 1.7, false, Look::faintInk);
    add(project.version, 1.1, false, Look::faintInk);
    if (!block.marks.empty())
        block.height += 0.3 * context.look.textSize;
    return block;
}

std::vector<const Line*> linesInOrder(const Network& network) {
    std::vector<const Line*> lines;
    for (const auto& line : network.lines())
        lines.push_back(&line);
    std::ranges::stable_sort(lines,
                             [](const Line* a, const Line* b) { return naturalLess(a->code, b->code); });
    return lines;
}

Block legendBlock(const FigureContext& context) {
    Block block;
    const auto& look = context.look;
    const double size = 1.1 * look.textSize;
    const double rowHeight = 2.15 * size;
    const double sample = 6 * size;
    const auto lines = linesInOrder(context.network);
    const double columns = std::ceil(static_cast<double>(lines.size()) / linesPerColumn);
    const auto rows =
        static_cast<std::size_t>(std::ceil(static_cast<double>(lines.size()) / std::max(1.0, columns)));
    double left = 0;
    for (std::size_t start = 0; start < lines.size(); start += rows) {
        const auto end = std::min(lines.size(), start + rows);
        double badgeWidth = 0;
        double nameWidth = 0;
        for (std::size_t i = start; i < end; ++i) {
            badgeWidth = std::max<double>(badgeWidth, badgeExtent(*lines[i], size, context.measurer).width);
            nameWidth = std::max(
                nameWidth, context.measurer.width(lines[i]->name.best(context.options.language), false));
        }
        for (std::size_t i = start; i < end; ++i) {
            const auto& line = *lines[i];
            const double middle = (static_cast<double>(i - start) + 0.5) * rowHeight;
            const auto extent = badgeExtent(line, size, context.measurer);
            const Box box =
                Box::around({left + badgeWidth / 2, middle}, extent.width / 2.0, extent.height / 2.0);
            for (auto& mark : badgeMarks(line, box, size, context.measurer))
                block.marks.push_back(std::move(mark));
            Path stroke;
            const double from = left + badgeWidth + 0.8 * size;
            stroke.moveTo({from, middle});
            stroke.lineTo({from + sample, middle});
            for (auto& mark : lineMarks(stroke, line, look.lineWidth))
                block.marks.push_back(std::move(mark));
            block.marks.emplace_back(run(line.name.best(context.options.language),
                                         {from + sample + 0.9 * size, middle + Look::capHeight / 2 * size},
                                         size, false, Look::ink, context.measurer));
        }
        const double width = badgeWidth + sample + 1.7 * size + nameWidth * size;
        block.width = left + width;
        left += width + 3 * size;
    }
    block.height = static_cast<double>(rows) * rowHeight;
    return block;
}

void move(Path& path, Vec by) {
    for (auto& point : path.points)
        point = point + by;
}

std::vector<Mark> moved(std::vector<Mark> marks, Vec by) {
    for (auto& mark : marks) {
        if (auto* shape = std::get_if<Shape>(&mark))
            move(shape->path, by);
        else if (auto* text = std::get_if<TextRun>(&mark))
            text->position = text->position + by;
    }
    return marks;
}

Box boxAt(Vec corner, const Block& block) {
    return {corner.x, corner.y, corner.x + block.width, corner.y + block.height};
}

} // namespace

std::vector<Figure> furnitureFigures(const Box& content, const FigureContext& context) {
    const auto& project = context.network.project();
    const auto subject = EntityRef::of(Kind::Project, project.id);
    const Box sheet{0, 0, static_cast<double>(project.sheet.width),
                    static_cast<double>(project.sheet.height)};
    std::vector<Figure> figures{
        makeFigure({Layer::Sheet, 0, {}, subject}, {Shape{rectangle(sheet), Look::paper, std::nullopt}})};
    if (!context.options.furniture)
        return figures;

    const double room = margin * context.look.textSize;
    const Box map = content.grown(room / 2);
    // Beside the map if that is on the sheet, so that a small map is one picture with its title; else in the
    // corner of the sheet if the map leaves it free.
    const auto add = [&](int z, const Block& block, const std::optional<Point>& wanted, Vec beside,
                         Vec inCorner) {
        if (block.marks.empty())
            return;
        const auto isOnSheet = [&](const Box& box) {
            return sheet.contains(Vec{box.left, box.top}) && sheet.contains(Vec{box.right, box.bottom});
        };
        const bool cornerIsFree = !boxAt(inCorner, block).intersects(map);
        const Vec corner = wanted                                             ? Vec(*wanted)
                           : content.isEmpty()                                ? inCorner
                           : isOnSheet(boxAt(beside, block)) || !cornerIsFree ? beside
                                                                              : inCorner;
        figures.push_back(makeFigure({Layer::Furniture, z, {}, subject}, moved(block.marks, corner)));
    };
    const auto title = titleBlock(context);
    add(0, title, project.titlePosition, {content.left, content.top - room - title.height}, {room, room});
    const auto legend = legendBlock(context);
    add(1, legend, project.legendPosition, {content.left, content.bottom + room},
        {room, sheet.bottom - room - legend.height});
    return figures;
}

} // namespace metronet
