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

namespace {

/// Badges beside each other beyond the station in one direction, in the order of the lanes that end.
std::vector<Badge> badgesTowards(Vec direction, std::vector<const Line*> lines, const StationSpot& spot,
                                 const Look& look, const TextMeasurer& measurer) {
    const bool stacked = std::abs(direction.x) >= std::abs(direction.y);
    // Lanes are sorted from left to right as the lines arrive.
    if (stacked ? direction.x < 0 : direction.y > 0)
        std::ranges::reverse(lines);
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
    std::vector<Badge> badges;
    double at = -length / 2;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double own = stacked ? extents[i].y : extents[i].x;
        const Vec middle = centre + (stacked ? Vec{0, at + own / 2} : Vec{at + own / 2, 0});
        badges.push_back({lines[i]->id, Box::around(middle, extents[i].x / 2, extents[i].y / 2)});
        at += own + gap;
    }
    return badges;
}

/// How badly badges stand in a direction: off the way their lines end, on a track, on another badge, on the
/// label.
double discomfort(Vec direction, Vec wanted, const std::vector<Badge>& badges,
                  const std::vector<Badge>& placed, Vec label, const StationSpot& spot) {
    double cost = wanted == Vec{} ? 0 : 0.5 * degreesBetween(direction, wanted);
    for (const auto& course : spot.courses)
        cost += 4 * std::max(0.0, 60 - degreesBetween(direction, course.leaving()));
    if (!(label == Vec{}))
        cost += 4 * std::max(0.0, 50 - degreesBetween(direction, label));
    for (const auto& badge : badges)
        for (const auto& other : placed)
            if (badge.box.grown(0.3 * badge.box.height()).intersects(other.box))
                cost += 100;
    return cost;
}

} // namespace

std::vector<Badge> placeBadges(const StationSpot& spot, LabelSide label, const Network& network,
                               const Look& look, const TextMeasurer& measurer) {
    std::vector<Badge> placed;
    std::vector<LineEnd> left = spot.ends;
    while (!left.empty()) {
        const Vec wanted = left.front().direction;
        std::vector<const Line*> lines;
        std::erase_if(left, [&](const LineEnd& end) {
            if ((end.direction - wanted).length() > 0.3)
                return false;
            if (const auto* line = network.find<Line>(end.line))
                lines.push_back(line);
            return true;
        });
        std::vector<Badge> best;
        double least = 0;
        const auto consider = [&](Vec direction) {
            auto badges = badgesTowards(direction, lines, spot, look, measurer);
            const double cost = discomfort(direction, wanted, badges, placed, directionOf(label), spot);
            if (best.empty() || cost < least - 1e-6) {
                least = cost;
                best = std::move(badges);
            }
        };
        if (!(wanted == Vec{}))
            consider(wanted);
        for (const auto side : compass)
            consider(directionOf(side));
        placed.insert(placed.end(), best.begin(), best.end());
    }
    return placed;
}

} // namespace metronet
