// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace metronet {

/// Which figures lie where: a grid of square cells over the map, so that painting and hit testing look only
/// at what is near. A figure that spans many cells stands in a list of its own.
class FigureIndex {
public:
    struct Entry {
        std::shared_ptr<const Figure> figure;
        mutable std::uint64_t visit = 0; ///< of the last query that met it
    };

    void clear();
    /// Takes the figure in, in the place of one with the same key.
    void put(std::shared_ptr<const Figure> figure);
    void erase(const FigureKey& key);
    const Figure* find(const FigureKey& key) const;

    /// Of everything that was ever in it since `clear`; never shrinks.
    const Box& bounds() const { return m_bounds; }
    std::size_t size() const { return m_entries.size(); }

    /// The figures from one layer to another whose bounds meet the box, in order of painting. Valid until the
    /// index changes.
    std::vector<const Figure*> within(const Box& box, Layer from = Layer::Sheet,
                                      Layer to = Layer::Furniture) const;

private:
    using Entries = std::map<FigureKey, Entry>;
    struct Cells {
        int left, top, right, bottom;
        std::int64_t count() const { return std::int64_t{right - left + 1} * (bottom - top + 1); }
    };

    static Cells cellsOf(const Box& box);
    static std::uint64_t cell(int column, int row);
    template <class Visit>
    void forEachBucket(const Box& box, Visit&& visit);

    Entries m_entries;
    std::unordered_map<std::uint64_t, std::vector<const Entry*>> m_cells;
    std::vector<const Entry*> m_large;
    Box m_bounds;
    mutable std::uint64_t m_visit = 0;
};

} // namespace metronet
