// SPDX-License-Identifier: Apache-2.0
#include "geometry/path.h"

#include <algorithm>
#include <cmath>

namespace metronet {

namespace {

/// Length of the control arms of a cubic quarter circle of radius 1; the curve strays 0.027 % from it.
constexpr double quarterArm = 0.5522847498307936;

/// A quarter turn from `from`, first in direction `leave`, then in direction `arrive`, both `radius` long.
void quarterTurn(Path& path, Vec from, Vec leave, Vec arrive) {
    path.cubicTo(from + leave * quarterArm, from + leave + arrive * (1 - quarterArm), from + leave + arrive);
}

} // namespace

Box Path::bounds() const {
    Box box;
    for (const auto& point : points)
        box.include(point);
    return box;
}

Path circle(Vec centre, double radius) {
    return capsule(centre, centre, radius);
}

Path rectangle(const Box& box, double cornerRadius) {
    const double r = std::min({cornerRadius, box.width() / 2, box.height() / 2});
    Path path;
    path.moveTo({box.left + r, box.top});
    path.lineTo({box.right - r, box.top});
    if (r > 0)
        quarterTurn(path, {box.right - r, box.top}, {r, 0}, {0, r});
    path.lineTo({box.right, box.bottom - r});
    if (r > 0)
        quarterTurn(path, {box.right, box.bottom - r}, {0, r}, {-r, 0});
    path.lineTo({box.left + r, box.bottom});
    if (r > 0)
        quarterTurn(path, {box.left + r, box.bottom}, {-r, 0}, {0, -r});
    path.lineTo({box.left, box.top + r});
    if (r > 0)
        quarterTurn(path, {box.left, box.top + r}, {0, -r}, {r, 0});
    path.close();
    return path;
}

Path capsule(Vec a, Vec b, double radius) {
    const Vec along = (a == b ? Vec{1, 0} : (b - a).unit()) * radius;
    const Vec across = along.right();
    Path path;
    path.moveTo(a - across);
    if (!(a == b))
        path.lineTo(b - across);
    quarterTurn(path, b - across, along, across);
    quarterTurn(path, b + along, across, -along);
    if (!(a == b))
        path.lineTo(a + across);
    quarterTurn(path, a + across, -along, -across);
    quarterTurn(path, a - along, -across, along);
    path.close();
    return path;
}

std::vector<Vec> convexHull(std::vector<Vec> points) {
    const auto before = [](Vec a, Vec b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
    std::ranges::sort(points, before);
    points.erase(
        std::unique(points.begin(), points.end(), [](Vec a, Vec b) { return (a - b).length() < 1e-6; }),
        points.end());
    if (points.size() < 3)
        return points;
    // Andrew's monotone chain. The margin drops corners that lie on an edge but for rounding.
    std::vector<Vec> hull;
    const auto extend = [&hull](Vec point, std::size_t floor) {
        while (hull.size() >= floor + 2) {
            const Vec last = hull.back();
            const Vec previous = hull[hull.size() - 2];
            if ((last - previous).cross(point - last) > 1e-3)
                break;
            hull.pop_back();
        }
        hull.push_back(point);
    };
    for (const auto& point : points)
        extend(point, 0);
    const auto lower = hull.size() - 1;
    for (auto at = points.rbegin() + 1; at != points.rend(); ++at)
        extend(*at, lower);
    hull.pop_back();
    return hull;
}

Path roundedHull(std::vector<Vec> points, double radius) {
    const auto hull = convexHull(std::move(points));
    if (hull.empty())
        return {};
    if (hull.size() == 1)
        return circle(hull[0], radius);
    if (hull.size() == 2)
        return capsule(hull[0], hull[1], radius);
    Path path;
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Vec corner = hull[i];
        const Vec arriving = (corner - hull[(i + hull.size() - 1) % hull.size()]).unit();
        const Vec leaving = (hull[(i + 1) % hull.size()] - corner).unit();
        const Vec start = corner - arriving.right() * radius;
        const Vec end = corner - leaving.right() * radius;
        const double turn = std::atan2(arriving.cross(leaving), arriving.dot(leaving));
        const double arm = 4.0 / 3 * std::tan(turn / 4) * radius;
        i == 0 ? path.moveTo(start) : path.lineTo(start);
        path.cubicTo(start + arriving * arm, end - leaving * arm, end);
    }
    path.close();
    return path;
}

} // namespace metronet
