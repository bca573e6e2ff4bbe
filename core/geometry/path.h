// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace metronet {

/// An outline of straight pieces and cubic curves, in map units.
struct Path {
    enum class Verb : std::uint8_t { Move, Line, Cubic, Close };

    std::vector<Verb> verbs;
    std::vector<Vec> points; ///< one for Move and Line, three for Cubic, none for Close

    void moveTo(Vec to) { add(Verb::Move, {to}); }
    void lineTo(Vec to) { add(Verb::Line, {to}); }
    void cubicTo(Vec control1, Vec control2, Vec to) { add(Verb::Cubic, {control1, control2, to}); }
    void close() { verbs.push_back(Verb::Close); }
    bool isEmpty() const { return verbs.empty(); }
    /// Of all points, control points too: never smaller than the outline.
    Box bounds() const;

    bool operator==(const Path&) const = default;

private:
    void add(Verb verb, std::initializer_list<Vec> to) {
        verbs.push_back(verb);
        points.insert(points.end(), to);
    }
};

Path circle(Vec centre, double radius);
Path rectangle(const Box& box, double cornerRadius = 0);
/// A stadium: everything within `radius` of the segment from a to b.
Path capsule(Vec a, Vec b, double radius);
/// Everything within `radius` of the convex hull of the points: a circle for one point, a stadium for a row
/// of them.
Path roundedHull(std::vector<Vec> points, double radius);

/// The corners of the convex hull, clockwise on screen; one for a single spot, two for a row.
std::vector<Vec> convexHull(std::vector<Vec> points);

} // namespace metronet
