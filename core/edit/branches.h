// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"

#include <cstddef>
#include <vector>

namespace metronet {

enum class End : std::uint8_t { Start, Finish };

/// A stop that is on no branch yet; it passes a waypoint and calls anywhere else.
Stop newStop(const Network& network, Id station);

/// Whether the last stop repeats the first.
bool isClosed(const Branch& branch);

/// Adds a stop at one end. Reaching the other end's station closes a ring; a closed ring has no ends, and the
/// station that is at this end already is not added again: then the patch is empty.
Patch extendBranch(const Network& network, Id branch, End end, Id station);

/// Adds a stop before the one at `index`; past the end it becomes the last.
Patch insertStop(const Network& network, Id branch, std::size_t index, Id station);

/// Puts a station between two neighbours into every branch that runs from one to the other, either way. What
/// the user decided about the track (course, lanes) is shared out over the two new ones.
Patch insertOnTrack(const Network& network, Id a, Id b, Id station);

/// Adds a branch to a line; the first station is where it leaves the trunk.
Patch addBranch(const Network& network, Id line, const std::vector<Id>& stations);

/// Takes one stop out; its neighbours become neighbours of each other, and a ring stays closed.
Patch removeStop(const Network& network, Id branch, Id stop);

/// Moves one stop so that it stands at `index` afterwards.
Patch moveStop(const Network& network, Id branch, Id stop, std::size_t index);

/// The other way round.
Patch reverseBranch(const Network& network, Id branch);

/// Lets the branch end where it begins. Needs three different stations; otherwise, and on a ring, nothing
/// happens.
Patch closeRing(const Network& network, Id branch);

/// Drops what runs directly between two stations: at an end of a branch the last stop goes, in the middle the
/// part behind becomes a branch of its own, and a ring is opened there.
Patch cutTrack(const Network& network, Id a, Id b);

} // namespace metronet
