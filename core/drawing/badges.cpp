// SPDX-License-Identifier: Apache-2.0
#include "drawing/badges.h"

#include <numbers>

namespace metronet {

namespace {

constexpr double diagonal = std::numbers::sqrt2 / 2;

constexpr LabelSide compass[] = {LabelSide::N, LabelSide::NE, LabelSide::E, LabelSide::SE,
                                 LabelSide::S, LabelSide::SW, LabelSide::W, LabelSide::NW};

double degreesBetween(Vec a, Vec b) {
    return turnBetween(a, b) * 180 / std::numbers::pi;
}

/// Where the badges of ends that point the same way go.
Vec roomiest(Vec wanted, const StationSpot& spot, const std::vector<Vec>& taken) {
    Vec best = wanted == Vec{} ? Vec{0, -1} : wanted;
    double least = 1e9;
    const auto consider = [&](Vec direction) {
        double cost = wanted == Vec{} ? 0 : 0.5 * degreesBetween(direction, wanted);
        for (const auto& course : spot.courses)
            cost += 4 * std::max(0.0, 60 - degreesBetween(direction, course.leaving()));
        for (const auto& other : taken)
            cost += 4 * std::max(0.0, 50 - degreesBetween(direction, other));
        if (cost < least - 1e-6) {
            least = cost;
            best = direction;
        }
    };
    consider(best);
    for (const auto side : compass)
        consider(directionOf(side));
    return best;
}

const std::string& signOf(const Line& line) {
    return line.badge.empty() ? line.code : line.badge;
}

} // namespace

Vec directionOf(LabelSide side) {
    switch (side) {
    case LabelSide::Auto:
        return {};
    case LabelSide::N:
        return {0, -1};
    case LabelSide::NE:
        return {diagonal, -diagonal};
    case LabelSide::E:
        return {1, 0};
    case LabelSide::SE:
        return {diagonal, diagonal};
    case LabelSide::S:
        return {0, 1};
    case LabelSide::SW:
        return {-diagonal, diagonal};
    case LabelSide::W:
        return {-1, 0};
    case LabelSide::NW:
        return {-diagonal, -diagonal};
    }
    return {};
}

Size badgeExtent(const Line& line, double textSize, const TextMeasurer& measurer) {
    const double height = 1.5 * textSize;
    const double width = measurer.width(signOf(line), true) * textSize + 0.8 * textSize;
    return {static_cast<MapUnit>(std::lround(std::max(height, width))),
            static_cast<MapUnit>(std::lround(height))};
}

std::vector<Mark> badgeMarks(const Line& line, const Box& box, double textSize,
                             const TextMeasurer& measurer) {
    const auto& sign = signOf(line);
    const Vec centre = box.centre();
    return {Shape{rectangle(box, 0.3 * box.height()), line.colour, std::nullopt},
            TextRun{sign,
                    {centre.x, centre.y + Look::capHeight / 2 * textSize},
                    textSize,
                    measurer.width(sign, true) * textSize,
                    Anchor::Middle,
                    0,
                    true,
                    textOn(line.colour)}};
}

std::vector<Badge> placeBadges(const StationSpot& spot, LabelSide label, const Network& network,
                               const Look& look, const TextMeasurer& measurer) {
    std::vector<Badge> badges;
    std::vector<Vec> taken;
    if (label != LabelSide::Auto)
        taken.push_back(directionOf(label));
    std::vector<LineEnd> left = spot.ends;
    while (!left.empty()) {
        const Vec wanted = left.front().direction;
        std::vector<const Line*> lines;
        std::erase_if(left, [&](const LineEnd& end) {
            if ((end.direction - wanted).length() > 0.3)
                return false;
            const auto* line = network.find<Line>(end.line);
            if (line && std::ranges::find(lines, line) == lines.end())
                lines.push_back(line);
            return true;
        });
        const Vec direction = roomiest(wanted, spot, taken);
        taken.push_back(direction);

        const bool stacked = std::abs(direction.x) >= std::abs(direction.y);
        const double gap = 0.35 * look.badgeSize;
        std::vector<Vec> extents;
        double length = -gap;
        double breadth = 0;
        for (const auto* line : lines) {
            const auto extent = badgeExtent(*line, look.badgeSize, measurer);
            extents.emplace_back(extent.width, extent.height);
            length += gap + (stacked ? extents.back().y : extents.back().x);
            breadth = std::max(breadth, stacked ? extents.back().x : extents.back().y);
        }
        const double halfX = (stacked ? breadth : length) / 2;
        const double halfY = (stacked ? length : breadth) / 2;
        const double edge = std::min(halfX / std::max(std::abs(direction.x), 1e-9),
                                     halfY / std::max(std::abs(direction.y), 1e-9));
        const Vec centre =
            spot.position + direction * (reachTowards(spot, direction, look) + 0.5 * look.badgeSize + edge);
        // Lanes are sorted from left to right as the line arrives; badges stand in the same order.
        if (stacked ? direction.x < 0 : direction.y > 0)
            std::ranges::reverse(lines), std::ranges::reverse(extents);
        double at = -length / 2;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double own = stacked ? extents[i].y : extents[i].x;
            const Vec middle = centre + (stacked ? Vec{0, at + own / 2} : Vec{at + own / 2, 0});
            badges.push_back({lines[i]->id, Box::around(middle, extents[i].x / 2, extents[i].y / 2)});
            at += own + gap;
        }
    }
    return badges;
}

} // namespace metronet
