// SPDX-License-Identifier: Apache-2.0
#include "layout/arrangement_state.h"

#include <algorithm>
#include <limits>

namespace metronet {

namespace {

using Index = ChainGraph::Index;
constexpr Cost unlimited = std::numeric_limits<Cost>::max();
constexpr Cost outside = 10'000;  ///< for every unit over the room
constexpr Cost inTheWay = 20'000; ///< no shape at all: the ends are in one place

std::size_t departureAt(const ChainShape& shape, const ChainGraph::Chain& chain, Index key) {
    return chain.a == key ? shape.departure() : shape.departureFromBack();
}

} // namespace

ArrangementState::ArrangementState(const ChainGraph& graph, std::vector<Point> keys,
                                   const SearchOptions& options)
    : m_graph(graph), m_options(options), m_keys(std::move(keys)), m_turnsOf(graph.chains.size()),
      m_shapes(graph.chains.size()), m_bounds(graph.chains.size()), m_pending(graph.chains.size(), 1) {
    for (const auto& chain : graph.chains)
        m_loads.push_back({chain.a, chain.b, chain.steps(), chain.lines});
    for (Index turn = 0; turn < graph.turns.size(); ++turn)
        for (const Index chain : graph.turns[turn].chains)
            m_turnsOf[chain].push_back(turn);
    for (Index chain = 0; chain < graph.chains.size(); ++chain) {
        auto [shape, cost] = cheapest(chain, unlimited);
        m_shapes[chain] = shape;
        m_bounds[chain] = shape.bounds();
        m_pending[chain] = 0;
        m_cost += cost;
    }
    m_cost += boundsCost();
    chooseShapes();
}

Cost ArrangementState::boundsCost() const {
    Box box;
    for (const auto& key : m_keys)
        box.include(Vec(key));
    const Cost over = std::max<Cost>(0, static_cast<Cost>(box.width()) - m_options.room.width) +
                      std::max<Cost>(0, static_cast<Cost>(box.height()) - m_options.room.height);
    return over * outside / m_options.scale.unit;
}

Cost ArrangementState::turnsOf(Index chain, const ChainShape& shape) const {
    Cost cost = 0;
    for (const Index index : m_turnsOf[chain]) {
        const auto& turn = m_graph.turns[index];
        const Index other = turn.chains[0] == chain ? turn.chains[1] : turn.chains[0];
        if (m_pending[other])
            continue;
        cost += turnCost(eighthsBetween(departureAt(shape, m_graph.chains[chain], turn.key),
                                        departureAt(m_shapes[other], m_graph.chains[other], turn.key)),
                         turn.lines);
    }
    return cost;
}

Cost ArrangementState::againstOthers(Index chain, const ChainShape& shape, Cost limit) const {
    const Box reach = shape.bounds().grown(wantedClearance(m_options.scale));
    Cost cost = 0;
    for (Index other = 0; other < m_shapes.size() && cost < limit; ++other)
        if (!m_pending[other] && other != chain && reach.intersects(m_bounds[other]))
            cost += pairCost(shape, m_loads[chain], m_shapes[other], m_loads[other], m_options.scale);
    return cost;
}

std::pair<ChainShape, Cost> ArrangementState::cheapest(Index chain, Cost limit) {
    const auto& load = m_loads[chain];
    if (m_keys[load.a] == m_keys[load.b])
        return {{{m_keys[load.a], m_keys[load.b]}, {load.steps}, 1}, inTheWay};
    listShapes(m_keys[load.a], m_keys[load.b], load.steps, m_options.scale, m_candidates);
    m_order.clear();
    for (std::size_t i = 0; i < m_candidates.size(); ++i)
        m_order.emplace_back(
            ownCost(m_candidates[i], load, m_options.scale) + turnsOf(chain, m_candidates[i]), i);
    std::ranges::sort(m_order);
    // What others cost comes on top, so once a candidate alone costs more than the best so far, the rest do
    // too.
    std::pair<ChainShape, Cost> best{m_candidates[m_order.front().second], limit};
    for (const auto& [own, index] : m_order) {
        if (own >= best.second)
            break;
        const Cost cost = own + againstOthers(chain, m_candidates[index], best.second - own);
        if (cost < best.second)
            best = {m_candidates[index], cost};
    }
    return best;
}

bool ArrangementState::isFree(const std::vector<std::pair<Index, Point>>& moves) const {
    const auto moved = [&](Index key) {
        return std::ranges::find(moves, key, &std::pair<Index, Point>::first) != moves.end();
    };
    for (std::size_t i = 0; i < moves.size(); ++i) {
        for (Index key = 0; key < m_keys.size(); ++key)
            if (m_keys[key] == moves[i].second && !moved(key))
                return false;
        for (std::size_t j = 0; j < i; ++j)
            if (moves[i].second == moves[j].second)
                return false;
    }
    return true;
}

bool ArrangementState::tryMove(const std::vector<std::pair<Index, Point>>& proposed, Cost allowance) {
    std::vector<std::pair<Index, Point>> moves;
    for (const auto& move : proposed)
        if (!m_graph.keys[move.first].fixed && m_keys[move.first] != move.second)
            moves.push_back(move);
    if (moves.empty() || !isFree(moves))
        return false;

    std::vector<Index> touched;
    for (const auto& [key, to] : moves)
        for (const Index chain : m_graph.keys[key].chains)
            touched.push_back(chain);
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());

    // What the touched chains cost now: each beside the untouched ones and those of the touched that come
    // before it.
    for (const Index chain : touched)
        m_pending[chain] = 1;
    Cost before = boundsCost();
    std::vector<ChainShape> oldShapes;
    for (const Index chain : touched) {
        before += ownCost(m_shapes[chain], m_loads[chain], m_options.scale) +
                  turnsOf(chain, m_shapes[chain]) + againstOthers(chain, m_shapes[chain], unlimited);
        m_pending[chain] = 0;
        oldShapes.push_back(m_shapes[chain]);
    }
    std::vector<Point> oldKeys;
    for (const auto& [key, to] : moves) {
        oldKeys.push_back(m_keys[key]);
        m_keys[key] = to;
    }
    for (const Index chain : touched)
        m_pending[chain] = 1;
    const Cost limit = before + allowance + 1;
    Cost after = boundsCost();
    for (const Index chain : touched) {
        if (after >= limit)
            break;
        const auto [shape, cost] = cheapest(chain, limit - after);
        after += cost;
        m_shapes[chain] = shape;
        m_bounds[chain] = shape.bounds();
        m_pending[chain] = 0;
    }
    const bool kept = after < limit;
    for (std::size_t i = 0; i < touched.size(); ++i) {
        m_pending[touched[i]] = 0;
        if (!kept) {
            m_shapes[touched[i]] = oldShapes[i];
            m_bounds[touched[i]] = oldShapes[i].bounds();
        }
    }
    if (kept)
        m_cost += after - before;
    else
        for (std::size_t i = 0; i < moves.size(); ++i)
            m_keys[moves[i].first] = oldKeys[i];
    return kept;
}

void ArrangementState::chooseShapes() {
    for (Index chain = 0; chain < m_shapes.size(); ++chain) {
        if (m_keys[m_loads[chain].a] == m_keys[m_loads[chain].b])
            continue;
        const Cost before = ownCost(m_shapes[chain], m_loads[chain], m_options.scale) +
                            turnsOf(chain, m_shapes[chain]) +
                            againstOthers(chain, m_shapes[chain], unlimited);
        m_pending[chain] = 1;
        const auto [shape, cost] = cheapest(chain, before);
        m_pending[chain] = 0;
        if (cost < before) {
            m_shapes[chain] = shape;
            m_bounds[chain] = shape.bounds();
            m_cost += cost - before;
        }
    }
}

} // namespace metronet
