// SPDX-License-Identifier: Apache-2.0
#include "geometry/corner.h"

namespace metronet {

namespace {

Vec between(Vec a, Vec b) {
    return (a + b) * 0.5;
}

/// Below this turn two legs count as one straight line; beyond the other one the line turns back.
constexpr double straightTurn = 0.02;
constexpr double hairpinTurn = 3.0;

} // namespace

Corner Corner::firstHalf() const {
    const Vec p = between(start, control1);
    const Vec q = between(control1, control2);
    return {start, p, between(p, q), middle()};
}

Corner Corner::secondHalf() const {
    const Vec q = between(control1, control2);
    const Vec r = between(control2, end);
    return {middle(), between(q, r), r, end};
}

double turnBetween(Vec before, Vec after) {
    return std::abs(std::atan2(before.cross(after), before.dot(after)));
}

double reachOf(Vec before, Vec after, double radius) {
    return radius * std::tan(std::min(turnBetween(before, after), hairpinTurn) / 2);
}

Corner roundCorner(Vec spot, LaneLeg before, LaneLeg after, double reach, double room) {
    const Vec start = spot + before.direction.right() * before.offset - before.direction * reach;
    const Vec end = spot + after.direction.right() * after.offset + after.direction * reach;
    const double turn = turnBetween(before.direction, after.direction);
    const bool shifts = std::abs(before.offset - after.offset) > 1;
    if (turn > straightTurn && turn < hairpinTurn) {
        // Where the two lanes would meet, as distances from start and end.
        const double sine = before.direction.cross(after.direction);
        const double ahead = (end - start).cross(after.direction) / sine;
        const double behind = before.direction.cross(end - start) / sine;
        const Vec meeting = start + before.direction * ahead;
        if (ahead >= 0 && behind >= 0) {
            // Equal for lanes that keep their offset; where one shifts it may begin as early as there is
            // room.
            const double spare = room - reach;
            const double tangent = std::min({std::max(ahead, behind), ahead + spare, behind + spare});
            // A circular arc; Goldapp, "Approximation of circular arcs by cubic polynomials" (1991).
            const double arm = tangent * (1 - 4.0 / 3 * std::tan(turn / 4) / std::tan(turn / 2));
            return {meeting - before.direction * tangent, meeting - before.direction * arm,
                    meeting + after.direction * arm, meeting + after.direction * tangent};
        }
        if (!shifts)
            return {meeting, meeting, meeting, meeting};
        const double chord = (end - start).length() * 0.35;
        return {start, start + before.direction * chord, end - after.direction * chord, end};
    }
    const double arm = std::max((end - start).length() / 2, 1e-6);
    return {start, start + before.direction * arm, end - after.direction * arm, end};
}

} // namespace metronet
