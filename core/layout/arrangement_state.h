// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/octilinear_search.h"

namespace metronet {

/// An arrangement under change: proposes to move keys, works out what that costs, and keeps or forgets it.
class ArrangementState {
public:
    using Index = ChainGraph::Index;

    ArrangementState(const ChainGraph& graph, std::vector<Point> keys, const SearchOptions& options);

    const ChainGraph& graph() const { return m_graph; }
    const SearchOptions& options() const { return m_options; }
    const std::vector<Point>& keys() const { return m_keys; }
    const ChainShape& shape(Index chain) const { return m_shapes[chain]; }
    Cost cost() const { return m_cost; }
    Arrangement arrangement() const { return {m_keys, m_shapes, m_cost}; }

    /// Puts keys elsewhere, re-chooses the shapes of the chains they end, and keeps that when the whole does
    /// not cost more than `allowance` above now. Fixed keys among them are left out. Returns whether it was
    /// kept.
    bool tryMove(const std::vector<std::pair<Index, Point>>& moves, Cost allowance);

    /// Re-chooses the shape of every chain in turn.
    void chooseShapes();

private:
    Cost againstOthers(Index chain, const ChainShape& shape, Cost limit) const;
    Cost turnsOf(Index chain, const ChainShape& shape) const;
    Cost boundsCost() const;
    bool isFree(const std::vector<std::pair<Index, Point>>& moves) const;
    /// The cheapest shape; its cost beside those chains that are not pending, at least `limit` when none is
    /// below.
    std::pair<ChainShape, Cost> cheapest(Index chain, Cost limit);

    const ChainGraph& m_graph;
    SearchOptions m_options;
    std::vector<Point> m_keys;
    std::vector<ChainLoad> m_loads;
    std::vector<std::vector<Index>> m_turnsOf; ///< by chain
    std::vector<ChainShape> m_shapes;
    std::vector<Box> m_bounds;
    std::vector<char> m_pending; ///< chains whose shape is not settled yet
    Cost m_cost = 0;
    std::vector<ChainShape> m_candidates; ///< kept to save allocations
    std::vector<std::pair<Cost, std::size_t>> m_order;
};

} // namespace metronet
