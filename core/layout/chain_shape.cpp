// SPDX-License-Identifier: Apache-2.0
#include "layout/chain_shape.h"

#include <cstdlib>

namespace metronet {

namespace {

int signOf(MapUnit value) {
    return (value > 0) - (value < 0);
}
int reach(Point step) {
    return std::max(std::abs(step.x), std::abs(step.y));
}
bool isOctilinear(Point step) {
    return step.x == 0 || step.y == 0 || std::abs(step.x) == std::abs(step.y);
}
Point times(Point direction, MapUnit length) {
    return {direction.x * length, direction.y * length};
}

class Lister {
public:
    Lister(Point a, Point b, int steps, const LayoutScale& scale, std::vector<ChainShape>& shapes)
        : m_a(a), m_b(b), m_steps(steps), m_scale(scale), m_shapes(shapes) {
        const Point apart = b - a;
        m_long = std::max(std::abs(apart.x), std::abs(apart.y));
        m_short = std::min(std::abs(apart.x), std::abs(apart.y));
        m_diagonal = {signOf(apart.x), signOf(apart.y)};
        m_axis =
            std::abs(apart.x) >= std::abs(apart.y) ? Point{signOf(apart.x), 0} : Point{0, signOf(apart.y)};
    }

    void list() {
        if (m_short == 0 || m_short == m_long)
            detours();
        else
            mixed();
    }

private:
    /// Straight, and ways round for where something is in between.
    void detours() {
        add({});
        const Point along = m_short == 0 ? m_axis : m_diagonal;
        const auto forward = directionOf(along);
        const Point left = directions[(forward + 6) % 8];
        const Point right = directions[(forward + 2) % 8];
        for (const MapUnit aside : {m_scale.unit, 2 * m_scale.unit}) {
            for (const auto& side : {left, right}) {
                // A trapezoid: out at 45°, along, and back.
                const Point out = m_short == 0
                                      ? times(along + side, aside)
                                      : times({(along.x + side.x) / 2, (along.y + side.y) / 2}, aside);
                if (m_short != 0 ? aside < m_long : 2 * aside < m_long)
                    add({m_a + out,
                         m_short == 0
                             ? m_b - times(along - side, aside)
                             : m_b - times({(along.x - side.x) / 2, (along.y - side.y) / 2}, aside)});
                add({m_a + times(side, aside), m_b + times(side, aside)});
            }
        }
        // A roof: out at 45° and back.
        if (m_short == 0)
            for (const auto& side : {left, right})
                roof(m_a + times(along + side, m_long / 2));
        else
            for (const auto& corner : {Point{m_b.x, m_a.y}, Point{m_a.x, m_b.y}})
                add({corner});
    }

    void mixed() {
        const MapUnit rest = m_long - m_short;
        add({m_a + times(m_axis, rest)});
        add({m_a + times(m_diagonal, m_short)});
        for (const int quarter : {2, 1, 3}) {
            const Point first = m_a + times(m_axis, toGrid(rest * quarter / 4));
            add({first, first + times(m_diagonal, m_short)});
            const Point second = m_a + times(m_diagonal, toGrid(m_short * quarter / 4));
            add({second, second + times(m_axis, rest)});
        }
        add({Point{m_b.x, m_a.y}});
        add({Point{m_a.x, m_b.y}});
        const Point mirrored =
            m_axis.x != 0 ? Point{m_diagonal.x, -m_diagonal.y} : Point{-m_diagonal.x, m_diagonal.y};
        roof(m_a + times(m_diagonal, (m_long + m_short) / 2));
        roof(m_a + times(mirrored, rest / 2));
    }

    void roof(Point corner) {
        if ((corner.x - m_a.x) % m_scale.grid == 0)
            add({corner});
    }

    MapUnit toGrid(MapUnit length) const {
        return m_scale.grid > 0 ? (length + m_scale.grid / 2) / m_scale.grid * m_scale.grid : length;
    }

    void add(std::initializer_list<Point> between) {
        ChainShape shape;
        shape.corners[0] = m_a;
        const auto append = [&](Point corner) {
            const Point before = shape.corners[static_cast<std::size_t>(shape.pieces)];
            if (corner == before)
                return;
            shape.corners[static_cast<std::size_t>(++shape.pieces)] = corner;
        };
        for (const auto& corner : between)
            append(corner);
        append(m_b);
        for (int i = 0; i < shape.pieces; ++i)
            if (!isOctilinear(shape.step(i)))
                return;
        for (int i = 1; i < shape.pieces; ++i)
            if (eighthsBetween(directionOf(shape.step(i - 1)), directionOf(shape.step(i))) == 0)
                return; // the same with fewer pieces is listed
        if (share(shape) && std::ranges::find(m_shapes, shape) == m_shapes.end())
            m_shapes.push_back(shape);
    }

    /// Gives every piece its part of the steps, at least one; false where there are too few.
    bool share(ChainShape& shape) const {
        shape.steps = {};
        if (m_steps == 1 && shape.pieces == 2) {
            // A track of its own turns by 45° only.
            shape.steps[0] = 1;
            return eighthsBetween(directionOf(shape.step(0)), directionOf(shape.step(1))) == 1;
        }
        if (shape.pieces > m_steps)
            return false;
        int total = 0;
        for (int i = 0; i < shape.pieces; ++i)
            total += lengthOf(shape.step(i));
        int left = m_steps;
        for (int i = 0; i < shape.pieces; ++i) {
            const int length = lengthOf(shape.step(i));
            const int after = shape.pieces - 1 - i;
            const auto wanted = static_cast<int>((2LL * left * length + total) /
                                                 (2LL * total)); // rounded share of what is left
            const int here = after == 0 ? left : std::clamp(wanted, 1, left - after);
            shape.steps[static_cast<std::size_t>(i)] = here;
            left -= here;
            total -= length;
        }
        return true;
    }

    Point m_a;
    Point m_b;
    int m_steps;
    const LayoutScale& m_scale;
    std::vector<ChainShape>& m_shapes;
    MapUnit m_long;
    MapUnit m_short;
    Point m_diagonal;
    Point m_axis;
};

} // namespace

std::size_t directionOf(Point step) {
    static constexpr std::size_t bySigns[3][3] = {{5, 6, 7}, {4, 0, 0}, {3, 2, 1}};
    return bySigns[signOf(step.y) + 1][signOf(step.x) + 1];
}

int eighthsBetween(std::size_t a, std::size_t b) {
    const auto turn = static_cast<int>((a + 8 - b) % 8);
    return std::min(turn, 8 - turn);
}

int lengthOf(Point step) {
    const int length = reach(step);
    return step.x != 0 && step.y != 0 ? static_cast<int>(length * 14142LL / 10000) : length;
}

Box ChainShape::bounds() const {
    Box box;
    for (int i = 0; i <= pieces; ++i)
        box.include(Vec(corners[static_cast<std::size_t>(i)]));
    return box;
}

ChainShape ChainShape::moved(Point delta) const {
    ChainShape shape = *this;
    for (int i = 0; i <= pieces; ++i)
        shape.corners[static_cast<std::size_t>(i)] = corners[static_cast<std::size_t>(i)] + delta;
    return shape;
}

void listShapes(Point a, Point b, int steps, const LayoutScale& scale, std::vector<ChainShape>& shapes) {
    shapes.clear();
    Lister(a, b, steps, scale, shapes).list();
}

std::vector<Point> stationsAlong(const ChainShape& shape, const LayoutScale& scale) {
    std::vector<Point> stations{shape.front()};
    if (shape.pieces == 2 && shape.steps[1] == 0)
        return {shape.front(), shape.back()};
    for (int piece = 0; piece < shape.pieces; ++piece) {
        const int steps = shape.steps[static_cast<std::size_t>(piece)];
        const Point direction = directions[directionOf(shape.step(piece))];
        const int length = reach(shape.step(piece));
        // Whole grid steps while they are long enough to stay apart.
        const MapUnit grid = length % scale.stationGrid == 0 && length / steps >= 2 * scale.stationGrid
                                 ? scale.stationGrid
                                 : 1;
        const int cells = length / grid;
        for (int i = 1; i <= steps; ++i) {
            const auto cell = static_cast<MapUnit>((2LL * i * cells + steps) / (2LL * steps));
            stations.push_back(shape.from(piece) + times(direction, cell * grid));
        }
    }
    return stations;
}

} // namespace metronet
