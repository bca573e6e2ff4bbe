// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"

#include <algorithm>
#include <cmath>

namespace metronet {

/// A point or direction in map units with fractions: what derived geometry is computed in. Never stored.
struct Vec {
    double x = 0;
    double y = 0;

    Vec() = default;
    constexpr Vec(double x, double y) : x(x), y(y) {}
    explicit Vec(Point point) : x(point.x), y(point.y) {}

    bool operator==(const Vec&) const = default;
    Vec operator+(Vec other) const { return {x + other.x, y + other.y}; }
    Vec operator-(Vec other) const { return {x - other.x, y - other.y}; }
    Vec operator*(double factor) const { return {x * factor, y * factor}; }
    Vec operator-() const { return {-x, -y}; }

    double dot(Vec other) const { return x * other.x + y * other.y; }
    /// Positive when `other` lies clockwise of this on screen (y grows downwards).
    double cross(Vec other) const { return x * other.y - y * other.x; }
    double length() const { return std::hypot(x, y); }
    /// Length one, or the zero vector unchanged.
    Vec unit() const {
        const double l = length();
        return l > 0 ? Vec{x / l, y / l} : *this;
    }
    /// To the right when travelling along this direction, on screen.
    Vec right() const { return {-y, x}; }
    /// The nearest point of the sheet's grid of map units.
    Point rounded() const {
        return {static_cast<MapUnit>(std::lround(x)), static_cast<MapUnit>(std::lround(y))};
    }
};

/// An axis-parallel box in map units; empty until something is included.
struct Box {
    double left = 1;
    double top = 1;
    double right = 0;
    double bottom = 0;

    bool operator==(const Box&) const = default;
    bool isEmpty() const { return right < left || bottom < top; }
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    Vec centre() const { return {(left + right) / 2, (top + bottom) / 2}; }

    static Box around(Vec centre, double halfWidth, double halfHeight) {
        return {centre.x - halfWidth, centre.y - halfHeight, centre.x + halfWidth, centre.y + halfHeight};
    }
    void include(Vec point) {
        if (isEmpty()) {
            *this = {point.x, point.y, point.x, point.y};
            return;
        }
        left = std::min(left, point.x);
        top = std::min(top, point.y);
        right = std::max(right, point.x);
        bottom = std::max(bottom, point.y);
    }
    void include(const Box& other) {
        if (other.isEmpty())
            return;
        include(Vec{other.left, other.top});
        include(Vec{other.right, other.bottom});
    }
    Box grown(double margin) const {
        return isEmpty() ? *this : Box{left - margin, top - margin, right + margin, bottom + margin};
    }
    bool contains(Vec point) const {
        return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
    }
    bool intersects(const Box& other) const {
        return !isEmpty() && !other.isEmpty() && left <= other.right && other.left <= right &&
               top <= other.bottom && other.top <= bottom;
    }
};

} // namespace metronet
