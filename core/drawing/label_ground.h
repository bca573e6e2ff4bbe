// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace metronet {

/// What labels must keep clear of and what does not move: tracks, markers and the edge of the sheet. A grid
/// of buckets makes asking cheap at any size of map. Lengths in map units.
class LabelGround {
public:
    explicit LabelGround(const Box& sheet) : m_sheet(sheet) {}

    void addTrack(Vec a, Vec b, double halfWidth);
    /// `owner` is not in the way of its own label.
    void addMarker(const Box& box, std::size_t owner);

    /// How much a box is in the way of what is there; zero where it is clear. `em` is the size of the text.
    double overlap(const Box& box, std::size_t owner, double em) const;

private:
    struct Track {
        Vec a;
        Vec b;
        double halfWidth;
    };
    struct Marker {
        Box box;
        std::size_t owner;
    };
    struct Bucket {
        std::vector<std::size_t> tracks;
        std::vector<std::size_t> markers;
    };

    template <class Visit>
    static void forEachBucket(const Box& box, Visit visit);

    Box m_sheet;
    std::vector<Track> m_tracks;
    std::vector<Marker> m_markers;
    std::unordered_map<std::int64_t, Bucket> m_buckets;
};

} // namespace metronet
