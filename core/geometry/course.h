// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"
#include "model/project.h"
#include "model/track.h"

#include <vector>

namespace metronet {

/// The middle line of a track: its corners from one station to the other, stations included, before rounding.
struct Course {
    std::vector<Vec> points; ///< at least two
    double radius = 0;       ///< of its corners, on the middle lane

    bool operator==(const Course&) const = default;
    /// Unit direction in which it leaves its first or arrives at its last station.
    Vec leaving() const { return (points[1] - points[0]).unit(); }
    Vec arriving() const { return (points[points.size() - 1] - points[points.size() - 2]).unit(); }
    double firstLeg() const { return (points[1] - points[0]).length(); }
    double lastLeg() const { return (points[points.size() - 1] - points[points.size() - 2]).length(); }
    Course reversed() const { return {{points.rbegin(), points.rend()}, radius}; }
};

/// Another track at an end of the one in question.
struct Adjoining {
    Vec chord;           ///< unit direction from the shared station straight to the other one
    int sharedLines = 0; ///< lines that run on both
};

/// The course of the track between two stations. Without a decision of the user it runs in the eight
/// directions with at most one bend; of the two ways to bend it takes the one that continues its neighbours
/// best and does not run over them. That depends on nothing but the arguments, so an edit never bends a
/// distant track.
Course courseOf(Vec from, Vec to, const Track* decision, const std::vector<Adjoining>& atFrom,
                const std::vector<Adjoining>& atTo, const Style& style);

/// The corner of the octilinear way from one point to another that starts diagonally (or along an axis).
Vec cornerOf(Vec from, Vec to, Bend bend);

} // namespace metronet
