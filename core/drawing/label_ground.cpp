// SPDX-License-Identifier: Apache-2.0
#include "drawing/label_ground.h"

#include <cmath>

namespace metronet {

namespace {

constexpr double bucketSize = 4000;

constexpr double onTrack = 3; ///< and one more for each em of track under the text
constexpr double onMarker = 6;
constexpr double offSheet = 6;

/// The length of a segment inside a box (Liang and Barsky 1984).
double lengthInside(const Box& box, Vec a, Vec b) {
    double enter = 0;
    double leave = 1;
    const Vec way = b - a;
    const auto clip = [&](double from, double step, double low, double high) {
        if (step == 0)
            return from >= low && from <= high;
        const double first = (low - from) / step;
        const double second = (high - from) / step;
        enter = std::max(enter, std::min(first, second));
        leave = std::min(leave, std::max(first, second));
        return true;
    };
    if (!clip(a.x, way.x, box.left, box.right) || !clip(a.y, way.y, box.top, box.bottom) || enter >= leave)
        return 0;
    return (leave - enter) * way.length();
}

} // namespace

template <class Visit>
void LabelGround::forEachBucket(const Box& box, Visit visit) {
    const auto index = [](double at) { return static_cast<std::int64_t>(std::floor(at / bucketSize)); };
    for (auto y = index(box.top); y <= index(box.bottom); ++y)
        for (auto x = index(box.left); x <= index(box.right); ++x)
            visit(y * (std::int64_t{1} << 32) + x);
}

void LabelGround::addTrack(Vec a, Vec b, double halfWidth) {
    Box box;
    box.include(a);
    box.include(b);
    forEachBucket(box.grown(halfWidth),
                  [&](std::int64_t key) { m_buckets[key].tracks.push_back(m_tracks.size()); });
    m_tracks.push_back({a, b, halfWidth});
}

void LabelGround::addMarker(const Box& box, std::size_t owner) {
    forEachBucket(box, [&](std::int64_t key) { m_buckets[key].markers.push_back(m_markers.size()); });
    m_markers.push_back({box, owner});
}

double LabelGround::overlap(const Box& box, std::size_t owner, double em) const {
    double cost = 0;
    if (box.left < m_sheet.left || box.right > m_sheet.right || box.top < m_sheet.top ||
        box.bottom > m_sheet.bottom)
        cost += offSheet;
    std::vector<std::size_t> tracks;
    std::vector<std::size_t> markers;
    forEachBucket(box, [&](std::int64_t key) {
        const auto bucket = m_buckets.find(key);
        if (bucket == m_buckets.end())
            return;
        tracks.insert(tracks.end(), bucket->second.tracks.begin(), bucket->second.tracks.end());
        markers.insert(markers.end(), bucket->second.markers.begin(), bucket->second.markers.end());
    });
    const auto once = [](std::vector<std::size_t>& all) {
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
    };
    once(tracks);
    once(markers);
    for (const auto index : tracks) {
        const auto& track = m_tracks[index];
        if (const double length = lengthInside(box.grown(track.halfWidth), track.a, track.b); length > 0)
            cost += onTrack + length / em;
    }
    for (const auto index : markers)
        if (m_markers[index].owner != owner && m_markers[index].box.intersects(box))
            cost += onMarker;
    return cost;
}

} // namespace metronet
