// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/figure.h"

#include <map>

namespace metronet {

/// The box around what is drawn of the map, without sheet and furniture, kept up to date figure by figure.
/// Its edges lie on whole steps, outwards, so that furniture beside the map does not follow every small move.
class ContentExtent {
public:
    void add(const Figure& figure) { count(figure, 1); }
    void remove(const Figure& figure) { count(figure, -1); }

    /// Empty where nothing is drawn.
    Box box() const {
        if (m_lefts.empty())
            return {};
        return {m_lefts.begin()->first * step, m_tops.begin()->first * step, m_rights.rbegin()->first * step,
                m_bottoms.rbegin()->first * step};
    }

private:
    static constexpr double step = 5.0 * mapUnitsPerMm;
    using Counts = std::map<long, int>;

    void count(const Figure& figure, int by) {
        if (figure.key.layer == Layer::Sheet || figure.key.layer == Layer::Furniture ||
            figure.bounds.isEmpty())
            return;
        change(m_lefts, std::floor(figure.bounds.left / step), by);
        change(m_tops, std::floor(figure.bounds.top / step), by);
        change(m_rights, std::ceil(figure.bounds.right / step), by);
        change(m_bottoms, std::ceil(figure.bounds.bottom / step), by);
    }
    static void change(Counts& counts, double at, int by) {
        const auto entry = counts.try_emplace(static_cast<long>(at), 0).first;
        entry->second += by;
        if (entry->second == 0)
            counts.erase(entry);
    }

    Counts m_lefts;
    Counts m_tops;
    Counts m_rights;
    Counts m_bottoms;
};

} // namespace metronet
