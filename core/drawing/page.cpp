// SPDX-License-Identifier: Apache-2.0
#include "drawing/page.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace metronet {

namespace {

constexpr double largestScale = 2;
constexpr double smallestSideMm = 20;
constexpr double largestSideMm = 10'000;

/// A0 to A4, portrait.
constexpr std::array<Size, 5> isoPaper{
    {{84100, 118900}, {59400, 84100}, {42000, 59400}, {29700, 42000}, {21000, 29700}}};

std::optional<MapUnit> parseSide(std::string_view text) {
    double mm = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), mm);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    if (!(mm >= smallestSideMm && mm <= largestSideMm))
        return std::nullopt;
    return fromMm(mm);
}

/// Of the sheet the map lies on; empty where it has none.
Box sheetOf(const Drawing& drawing) {
    Box box;
    for (const auto& [key, figure] : drawing.figures()) {
        if (key.layer != Layer::Sheet)
            break; // figures come in the order of layers, and the sheet is the lowest
        box.include(figure->bounds);
    }
    return box;
}

bool within(const Box& inner, const Box& outer) {
    return inner.isEmpty() || (inner.left >= outer.left && inner.right <= outer.right &&
                               inner.top >= outer.top && inner.bottom <= outer.bottom);
}

bool sameSize(const Box& box, Size size) {
    constexpr double drawingSlack = 10; // a tenth of a millimetre, for the outline of the sheet
    return !box.isEmpty() && std::abs(box.width() - size.width) <= drawingSlack &&
           std::abs(box.height() - size.height) <= drawingSlack;
}

} // namespace

std::optional<Size> parsePaper(std::string_view text) {
    if (text.size() == 2 && (text[0] == 'A' || text[0] == 'a') && text[1] >= '0' && text[1] <= '4')
        return isoPaper[static_cast<std::size_t>(text[1] - '0')];
    const auto cross = text.find_first_of("xX");
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = parseSide(text.substr(0, cross));
    const auto height = parseSide(text.substr(cross + 1));
    if (!width || !height)
        return std::nullopt;
    return Size{*width, *height};
}

Size landscape(Size paper) {
    return {std::max(paper.width, paper.height), std::min(paper.width, paper.height)};
}

Placement placeOn(const Page& page, const Drawing& drawing) {
    const Box sheet = sheetOf(drawing);
    const Box content = drawing.contentBounds();
    if (sameSize(sheet, page.paper) && within(content, sheet))
        return {1, Vec{page.paper.width / 2.0, page.paper.height / 2.0} - sheet.centre()};
    if (content.isEmpty())
        return {};

    const double width = std::max(1, page.paper.width - 2 * page.margin);
    const double height = std::max(1, page.paper.height - 2 * page.margin);
    const double scale = std::min(
        {width / std::max(content.width(), 1.0), height / std::max(content.height(), 1.0), largestScale});
    return {scale, Vec{page.paper.width / 2.0, page.paper.height / 2.0} - content.centre() * scale};
}

} // namespace metronet
