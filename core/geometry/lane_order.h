// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"
#include "geometry/track_index.h"

#include <functional>
#include <optional>

namespace metronet {

/// A track as travelled: from one station to the next.
struct Ride {
    Id from;
    Id to;

    auto operator<=>(const Ride&) const = default;
    Ride back() const { return {to, from}; }
    EntityRef track() const { return EntityRef::track(from, to); }
};

/// Orders the lines that share a track. Two lines keep their order as long as they run together; which one is
/// on the right follows from how they part at either end, so that they do not cross there (Bast, Brosi and
/// Storandt 2018 call such pairs untangled). Where both ends disagree they cross at one of them, always the
/// same; where neither says anything the natural order of codes decides.
class LaneOrder {
public:
    /// Unit direction in which a track leaves its `from`.
    using Leaving = std::function<Vec(const Ride&)>;

    LaneOrder(const TrackIndex& index, const Network& network, Leaving leaving)
        : m_index(index), m_network(network), m_leaving(std::move(leaving)) {}

    /// Lines on a track, right-most first when travelling this way.
    std::vector<Id> order(const Ride& ride) const;

    /// Where all lines of a track run on together, as the only ones: the next track of its corridor.
    std::optional<Ride> corridorAfter(const Ride& ride) const;

    enum class Pairs { Parting, All };

    /// Tracks whose order may hang on a station: those from which two lines run together until they part
    /// here, or, where the lines at the station themselves changed, until they get here.
    std::set<EntityRef> dependents(Id station, Pairs pairs) const;

private:
    struct Parting {
        Id station;      ///< on a closed run the lowest of its stations
        Id towards;      ///< the station before it; on a closed run the one after
        double side = 0; ///< positive: the first line is on the right, seen along the ride
    };

    std::vector<Id> onwards(Id line, const Ride& ride) const;
    std::optional<Ride> together(Id a, Id b, const Ride& ride) const;
    Parting parting(Id a, Id b, Ride ride) const;
    bool isRightOf(Id a, Id b, const Ride& ride) const;

    const TrackIndex& m_index;
    const Network& m_network;
    Leaving m_leaving;
};

} // namespace metronet
