// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"
#include "model/record.h"

#include <vector>

namespace metronet {

/// How a track gets from one station to the next.
enum class Bend : std::uint8_t {
    Auto,          ///< the drawing chooses
    Straight,      ///< directly, at any angle
    DiagonalFirst, ///< leaves diagonally, arrives along an axis
    AxisFirst,     ///< leaves along an axis, arrives diagonally
    Free,          ///< through the points given
};

template <>
struct EnumCodes<Bend> {
    static constexpr std::pair<Bend, std::string_view> values[] = {{Bend::Auto, "auto"},
                                                                   {Bend::Straight, "straight"},
                                                                   {Bend::DiagonalFirst, "diagonal-first"},
                                                                   {Bend::AxisFirst, "axis-first"},
                                                                   {Bend::Free, "free"}};
};

/// What a user decided about the track between two stations. Tracks exist wherever two successive stops are;
/// a record is there only while it overrides something. At most one for a pair of stations.
struct Track {
    static constexpr Kind kind = Kind::Track;
    Id id;
    Timestamp changedAt = 0;

    Id from;
    Id to;
    Bend bend = Bend::Auto;
    std::vector<Point> points;     ///< corners between the two stations, for Bend::Free
    std::optional<MapUnit> radius; ///< of its corners; unset: the project's
    std::vector<Id> lanes;         ///< lines, right-most first when travelling from -> to; empty: derived
    Stacking stacking;

    template <class Visit>
    static constexpr void fields(Visit&& visit) {
        visit("from", &Track::from);
        visit("to", &Track::to);
        visit("bend", &Track::bend);
        visit("points", &Track::points);
        visit("radius", &Track::radius);
        visit("lanes", &Track::lanes);
        visit("stacking", &Track::stacking);
    }
};

} // namespace metronet
