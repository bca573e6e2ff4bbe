// SPDX-License-Identifier: Apache-2.0
#include "canvas/outline.h"

#include <algorithm>
#include <limits>

namespace metronet {

namespace {

/// Calls `visit(a, b)` for every straight piece.
template <class Visit>
void forEachPiece(const Outline& outline, Visit&& visit) {
    for (const auto& part : outline)
        for (std::size_t i = 0; i + 1 < part.size(); ++i)
            visit(part[i], part[i + 1]);
}

Vec nearestOnPiece(Vec a, Vec b, Vec point) {
    const Vec along = b - a;
    const double squared = along.dot(along);
    const double t = squared > 0 ? std::clamp((point - a).dot(along) / squared, 0.0, 1.0) : 0;
    return a + along * t;
}

/// Liang and Barsky, "A New Concept and Method for Line Clipping", ACM TOG 3(1), 1984.
bool pieceMeets(Vec a, Vec b, const Box& box) {
    double from = 0;
    double to = 1;
    const Vec along = b - a;
    const auto clip = [&](double direction, double room) {
        if (direction == 0)
            return room >= 0;
        const double t = room / direction;
        if (direction < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        return from <= to;
    };
    return clip(-along.x, a.x - box.left) && clip(along.x, box.right - a.x) &&
           clip(-along.y, a.y - box.top) && clip(along.y, box.bottom - a.y);
}

} // namespace

Vec nearestOn(const Outline& outline, Vec point) {
    Vec nearest = point;
    double distance = std::numeric_limits<double>::infinity();
    forEachPiece(outline, [&](Vec a, Vec b) {
        const Vec candidate = nearestOnPiece(a, b, point);
        if (const double d = (candidate - point).length(); d < distance) {
            distance = d;
            nearest = candidate;
        }
    });
    return nearest;
}

double distanceToCurve(const Outline& outline, Vec point) {
    double nearest = std::numeric_limits<double>::infinity();
    forEachPiece(outline, [&](Vec a, Vec b) {
        nearest = std::min(nearest, (nearestOnPiece(a, b, point) - point).length());
    });
    return nearest;
}

bool encloses(const Outline& outline, Vec point) {
    bool inside = false;
    const auto cross = [&](Vec a, Vec b) {
        if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y))
            inside = !inside;
    };
    forEachPiece(outline, cross);
    for (const auto& part : outline)
        if (!part.empty())
            cross(part.back(), part.front());
    return inside;
}

bool crosses(const Outline& outline, const Box& box) {
    bool meets = false;
    forEachPiece(outline, [&](Vec a, Vec b) { meets = meets || pieceMeets(a, b, box); });
    return meets;
}

} // namespace metronet
