// SPDX-License-Identifier: Apache-2.0
#include "layout/snap.h"

#include <algorithm>
#include <array>
#include <optional>

namespace metronet {

namespace {

/// The four ways a line can run; each is "a x + b y = constant" for its normal (a, b).
constexpr std::array<Point, 4> normals{{{1, 0}, {0, 1}, {1, -1}, {1, 1}}};

MapUnit along(Point normal, Point at) {
    return normal.x * at.x + normal.y * at.y;
}

/// A line that one of the points may be put on, as a condition on the delta: normal · delta = offset.
struct Alignment {
    std::size_t direction;
    MapUnit offset;
    double worth;
    Guide guide; ///< `to` is where the point is now; the delta is added when it is shown

    double distance() const {
        return std::abs(offset) / std::hypot(normals[direction].x, normals[direction].y);
    }
    bool holds(Point delta) const { return along(normals[direction], delta) == offset; }
};

/// A delta at which something is right that no single line says.
struct Spot {
    Point delta;
    double worth;
    std::vector<Guide> guides;
};

constexpr double trackWorth = 4;
constexpr double spacingWorth = 2;
constexpr double axisWorth = 1;
constexpr double gridWorth = 0.5;
constexpr std::size_t consideredLines = 24;
constexpr std::size_t consideredPoints = 64;

void addTrackLines(const SnapIndex& index, const MovedPoint& point, double tolerance,
                   std::vector<Alignment>& lines) {
    for (const auto neighbour : point.neighbours) {
        const auto* place = index.placeOf(neighbour);
        if (!place)
            continue;
        for (std::size_t direction = 0; direction < normals.size(); ++direction) {
            const Alignment line{direction,
                                 along(normals[direction], *place - point.at),
                                 trackWorth,
                                 {GuideKind::Track, Vec(*place), Vec(point.at)}};
            if (line.distance() <= tolerance)
                lines.push_back(line);
        }
    }
}

void addAxisLines(const SnapIndex& index, Point lead, const SnapOptions& options,
                  std::vector<Alignment>& lines) {
    const Vec at(lead);
    if (const auto* other = index.nearestOnVertical(at, options.tolerance, options.view))
        lines.push_back({0, other->x - lead.x, axisWorth, {GuideKind::Axis, Vec(*other), at}});
    if (const auto* other = index.nearestOnHorizontal(at, options.tolerance, options.view))
        lines.push_back({1, other->y - lead.y, axisWorth, {GuideKind::Axis, Vec(*other), at}});
}

/// The point half way between two neighbours, and the points as far from a neighbour as that one is from its
/// own neighbours, in directions where both distances are whole: along axes when it is along an axis,
/// diagonally when it is diagonal.
void addSpacing(const SnapIndex& index, const MovedPoint& lead, double tolerance, std::vector<Spot>& spots) {
    const auto offer = [&](Point target, Guide first, Guide second) {
        const Point delta = target - lead.at;
        if (Vec(delta).length() <= tolerance)
            spots.push_back({delta, spacingWorth, {first, second}});
    };
    for (const auto neighbour : lead.neighbours) {
        const auto* near = index.placeOf(neighbour);
        if (!near)
            continue;
        for (const auto& far : index.neighboursOf(neighbour)) {
            const Point step = *near - far;
            const MapUnit length = std::max(std::abs(step.x), std::abs(step.y));
            const bool diagonal = std::abs(step.x) == std::abs(step.y);
            if (length == 0 || (!diagonal && step.x != 0 && step.y != 0))
                continue;
            for (const MapUnit sign : {-length, length})
                for (const auto way : {Point{sign, 0}, Point{0, sign}}) {
                    const Point target = *near + (diagonal ? Point{way.x - way.y, way.x + way.y} : way);
                    if (target != far)
                        offer(target, {GuideKind::Spacing, Vec(far), Vec(*near)},
                              {GuideKind::Spacing, Vec(*near), Vec(target)});
                }
        }
        for (const auto otherNeighbour : lead.neighbours)
            if (const auto* other = index.placeOf(otherNeighbour); other && neighbour < otherNeighbour) {
                const Point target = ((Vec(*near) + Vec(*other)) * 0.5).rounded();
                offer(target, {GuideKind::Spacing, Vec(*near), Vec(target)},
                      {GuideKind::Spacing, Vec(target), Vec(*other)});
            }
    }
}

/// Where two lines meet, on whole map units; nothing for parallel ones and for half units.
std::optional<Point> meeting(const Alignment& a, const Alignment& b) {
    const Point m = normals[a.direction];
    const Point n = normals[b.direction];
    const MapUnit determinant = m.x * n.y - m.y * n.x;
    if (determinant == 0)
        return std::nullopt;
    const MapUnit x = a.offset * n.y - m.y * b.offset;
    const MapUnit y = m.x * b.offset - a.offset * n.x;
    if (x % determinant != 0 || y % determinant != 0)
        return std::nullopt;
    return Point{x / determinant, y / determinant};
}

MapUnit toGrid(MapUnit value, MapUnit grid) {
    if (grid <= 0)
        return value;
    const MapUnit down = value >= 0 ? value / grid * grid : -((-value + grid - 1) / grid) * grid;
    return value - down < grid - (value - down) ? down : down + grid;
}

/// The place on a line that is nearest to where the lead is, moved along the line onto the grid.
Point onLine(const Alignment& line, Point lead, MapUnit grid) {
    const Point normal = normals[line.direction];
    const double squared = normal.x * normal.x + normal.y * normal.y;
    const Point foot = (Vec(lead) + Vec(normal) * (line.offset / squared)).rounded();
    Point at{toGrid(foot.x, grid), toGrid(foot.y, grid)};
    const MapUnit target = along(normal, lead) + line.offset;
    if (normal.y == 0)
        at.x = target;
    else
        at.y = (target - normal.x * at.x) * normal.y; // a normal's y is 1 or -1, so dividing is multiplying
    return at - lead;
}

class Search {
public:
    Search(std::vector<Alignment> lines, std::vector<Spot> spots, Point lead, const SnapOptions& options)
        : m_lines(std::move(lines)), m_spots(std::move(spots)), m_lead(lead), m_options(options) {}

    Point best() {
        const Point grid{toGrid(m_lead.x, m_options.grid), toGrid(m_lead.y, m_options.grid)};
        m_best = grid - m_lead;
        m_bestScore = score(m_best);
        for (const auto& spot : m_spots)
            consider(spot.delta);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            consider(onLine(m_lines[i], m_lead, m_options.grid));
            consider(onLine(m_lines[i], m_lead, 0));
            for (std::size_t j = i + 1; j < m_lines.size(); ++j)
                if (const auto delta = meeting(m_lines[i], m_lines[j]))
                    consider(*delta);
        }
        return m_best;
    }

private:
    void consider(Point delta) {
        if (Vec(delta).length() > m_options.tolerance || covers(delta))
            return;
        const double value = score(delta);
        if (value > m_bestScore) {
            m_bestScore = value;
            m_best = delta;
        }
    }

    /// Right on top of a neighbour all alignments hold, but nobody wants to go there.
    bool covers(Point delta) const {
        return std::ranges::any_of(
            m_lines, [&](const Alignment& line) { return line.guide.from == line.guide.to + Vec(delta); });
    }

    double score(Point delta) const {
        double worth = 0;
        // Of lines in one direction only the best counts: two neighbours on one axis are one alignment.
        std::array<double, normals.size()> perDirection{};
        for (const auto& line : m_lines)
            if (line.holds(delta))
                perDirection[line.direction] = std::max(perDirection[line.direction], line.worth);
        for (const double one : perDirection)
            worth += one;
        for (const auto& spot : m_spots)
            if (spot.delta == delta) {
                worth += spot.worth;
                break;
            }
        const Point at = m_lead + delta;
        if (m_options.grid > 0)
            worth +=
                (at.x % m_options.grid == 0 ? gridWorth : 0) + (at.y % m_options.grid == 0 ? gridWorth : 0);
        return worth - Vec(delta).length() / std::max(m_options.tolerance, 1.0);
    }

    std::vector<Alignment> m_lines;
    std::vector<Spot> m_spots;
    Point m_lead;
    const SnapOptions& m_options;
    Point m_best;
    double m_bestScore = 0;
};

std::vector<Guide> guidesAt(Point delta, const std::vector<Alignment>& lines,
                            const std::vector<Spot>& spots) {
    std::vector<Guide> guides;
    const auto add = [&](const Guide& guide) {
        if (std::ranges::find(guides, guide) == guides.end() && guide.from != guide.to)
            guides.push_back(guide);
    };
    for (const auto& line : lines)
        if (line.holds(delta))
            add({line.guide.kind, line.guide.from, line.guide.to + Vec(delta)});
    for (const auto& spot : spots)
        if (spot.delta == delta)
            for (const auto& guide : spot.guides)
                add(guide);
    // A track along an axis says all that the axis would.
    std::erase_if(guides, [&](const Guide& axis) {
        return axis.kind == GuideKind::Axis && std::ranges::any_of(guides, [&](const Guide& track) {
                   return track.kind == GuideKind::Track && track.to == axis.to &&
                          (track.from - track.to).cross(axis.from - axis.to) == 0;
               });
    });
    return guides;
}

} // namespace

Snap snap(const SnapIndex& index, const std::vector<MovedPoint>& points, const SnapOptions& options) {
    if (points.empty())
        return {};
    const auto& lead = points.front();
    std::vector<Alignment> lines;
    for (std::size_t i = 0; i < std::min(points.size(), consideredPoints); ++i)
        addTrackLines(index, points[i], options.tolerance, lines);
    std::ranges::stable_sort(lines, {}, &Alignment::distance);
    if (lines.size() > consideredLines)
        lines.erase(lines.begin() + consideredLines, lines.end());
    addAxisLines(index, lead.at, options, lines);
    std::vector<Spot> spots;
    addSpacing(index, lead, options.tolerance, spots);

    const Point delta = Search(lines, spots, lead.at, options).best();
    return {delta, guidesAt(delta, lines, spots)};
}

Snap snap(const SnapIndex& index, Point shift, const SnapOptions& options) {
    auto points = index.moving();
    for (auto& point : points)
        point.at = point.at + shift;
    return snap(index, points, options);
}

} // namespace metronet
