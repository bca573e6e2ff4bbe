// SPDX-License-Identifier: Apache-2.0
#include "drawing/figure.h"

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

} // namespace metronet
