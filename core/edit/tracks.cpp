// SPDX-License-Identifier: Apache-2.0
#include "edit/tracks.h"

#include "base/vec.h"

#include <limits>

namespace metronet {

namespace {

/// The same track seen from the other end.
Track turned(Track track) {
    std::swap(track.from, track.to);
    std::ranges::reverse(track.points);
    std::ranges::reverse(track.lanes);
    if (track.bend == Bend::DiagonalFirst)
        track.bend = Bend::AxisFirst;
    else if (track.bend == Bend::AxisFirst)
        track.bend = Bend::DiagonalFirst;
    return track;
}

bool decidesNothing(const Track& track) {
    Track plain;
    plain.id = track.id;
    plain.from = track.from;
    plain.to = track.to;
    return track == plain;
}

/// Changes what is decided about a track: `edit(Track&)` gets its record as seen from a, or a fresh one. A
/// record that decides nothing any more is dropped.
template <class Edit>
void editTrack(Draft& draft, Id a, Id b, Edit&& edit) {
    Track track;
    if (const auto* known = draft.network().trackBetween(a, b)) {
        track = known->from == a ? *known : turned(*known);
    } else {
        track.id = Id::random();
        track.from = a;
        track.to = b;
    }
    edit(track);
    if (decidesNothing(track))
        draft.erase<Track>(track.id);
    else
        draft.put(std::move(track));
}

double distanceToLeg(Vec point, Vec a, Vec b) {
    const Vec leg = b - a;
    const double length = leg.dot(leg);
    const double t = length > 0 ? std::clamp((point - a).dot(leg) / length, 0.0, 1.0) : 0.0;
    return (point - (a + leg * t)).length();
}

/// How many of the corners lie before the middle station.
std::size_t cornersBefore(Vec start, const std::vector<Point>& corners, Vec finish, Vec middle) {
    std::size_t best = 0;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t leg = 0; leg <= corners.size(); ++leg) {
        const Vec a = leg == 0 ? start : Vec(corners[leg - 1]);
        const Vec b = leg == corners.size() ? finish : Vec(corners[leg]);
        if (const double distance = distanceToLeg(middle, a, b); distance < nearest) {
            nearest = distance;
            best = leg;
        }
    }
    return best;
}

} // namespace

Patch setBend(const Network& network, Id a, Id b, Bend bend, std::vector<Point> points) {
    Draft draft(network);
    editTrack(draft, a, b, [&](Track& track) {
        track.bend = bend;
        track.points = std::move(points);
    });
    return std::move(draft).take();
}

Patch flipBend(const Network& network, Id a, Id b, Bend shown) {
    return setBend(network, a, b, shown == Bend::DiagonalFirst ? Bend::AxisFirst : Bend::DiagonalFirst);
}

Patch setLanes(const Network& network, Id a, Id b, std::vector<Id> lines) {
    Draft draft(network);
    editTrack(draft, a, b, [&](Track& track) { track.lanes = std::move(lines); });
    return std::move(draft).take();
}

Patch resetTrack(const Network& network, Id a, Id b) {
    Draft draft(network);
    if (const auto* track = network.trackBetween(a, b))
        draft.erase<Track>(track->id);
    return std::move(draft).take();
}

void splitTrack(Draft& draft, Id a, Id b, Id middle) {
    const auto* known = draft.network().trackBetween(a, b);
    const auto* start = draft.find<Station>(a);
    const auto* finish = draft.find<Station>(b);
    const auto* between = draft.find<Station>(middle);
    if (!known || !start || !finish || !between)
        return;
    const Track whole = known->from == a ? *known : turned(*known);
    draft.erase<Track>(whole.id);
    const auto split = static_cast<std::ptrdiff_t>(
        cornersBefore(Vec(start->position), whole.points, Vec(finish->position), Vec(between->position)));
    const auto half = [&](Id from, Id to, auto first, auto last) {
        editTrack(draft, from, to, [&](Track& track) {
            track.points.assign(first, last);
            // The parts of one bend are straight or bend again by themselves; only what is explicit stays so.
            if (whole.bend == Bend::Straight || whole.bend == Bend::Free)
                track.bend = track.points.empty() ? Bend::Straight : Bend::Free;
            track.radius = whole.radius;
            track.lanes = whole.lanes;
            track.stacking = whole.stacking;
        });
    };
    half(a, middle, whole.points.begin(), whole.points.begin() + split);
    half(middle, b, whole.points.begin() + split, whole.points.end());
}

} // namespace metronet
