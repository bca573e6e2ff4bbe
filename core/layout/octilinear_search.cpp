// SPDX-License-Identifier: Apache-2.0
#include "layout/octilinear_search.h"

#include "layout/arrangement_state.h"
#include "layout/random.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace metronet {

namespace {

using Index = ChainGraph::Index;
using Moves = std::vector<std::pair<Index, Point>>;

constexpr Cost hottest = 1500;
constexpr Cost coldest = 4;

MapUnit toGrid(double value, MapUnit grid) {
    return static_cast<MapUnit>(std::lround(value / grid)) * grid;
}

/// Proposes moves, from small nudges to turning a whole limb of the network.
class Proposer {
public:
    Proposer(const ArrangementState& state, Random& random)
        : m_state(state), m_graph(state.graph()), m_scale(state.options().scale), m_random(random) {
        for (Index key = 0; key < m_graph.keys.size(); ++key)
            if (!m_graph.keys[key].fixed)
                m_free.push_back(key);
    }

    bool hasFreeKeys() const { return !m_free.empty(); }

    /// `reach`: how far small moves go, in grid steps.
    Moves propose(int reach) {
        const Index key = m_free[m_random.below(m_free.size())];
        const auto kind = m_random.below(100);
        if (kind < 25)
            return {{key, nudged(m_state.keys()[key], reach)}};
        if (kind < 45)
            return aimed(key);
        if (kind < 62)
            return met(key);
        if (kind < 84)
            return straightRun(key, randomChain(key), nudged({}, reach));
        if (kind < 92)
            return halfPlane(key, randomStep(reach));
        return limb(key);
    }

    /// Everything small that can be done about a key, in a fixed order.
    std::vector<Moves> nudges(Index key, int reach) {
        std::vector<Moves> all;
        for (int dy = -reach; dy <= reach; ++dy)
            for (int dx = -reach; dx <= reach; ++dx) {
                const Point delta{dx * m_scale.grid, dy * m_scale.grid};
                all.push_back({{key, m_state.keys()[key] + delta}});
                for (const Index chain : m_graph.keys[key].chains)
                    all.push_back(straightRun(key, m_graph.chains[chain], delta));
                if ((dx == 0) != (dy == 0))
                    all.push_back(halfPlane(key, delta));
            }
        return all;
    }

    const std::vector<Index>& freeKeys() const { return m_free; }

private:
    Point nudged(Point at, int reach) {
        return at + Point{m_random.between(-reach, reach) * m_scale.grid,
                          m_random.between(-reach, reach) * m_scale.grid};
    }

    /// Along one of the axes.
    Point randomStep(int reach) {
        const bool horizontal = m_random.below(2) == 0;
        const MapUnit length = (m_random.below(2) == 0 ? 1 : -1) * m_random.between(1, reach) * m_scale.grid;
        return horizontal ? Point{length, 0} : Point{0, length};
    }

    Point randomDirection() { return directions[m_random.below(directions.size())]; }

    /// From a neighbour along one of the eight directions, as far as the chain wants to be long, or a little
    /// else.
    Moves aimed(Index key) {
        const auto& chain = randomChain(key);
        const Point direction = randomDirection();
        const double diagonal = direction.x != 0 && direction.y != 0 ? 0.70711 : 1;
        const MapUnit length =
            std::max(m_scale.grid, toGrid(chain.steps() * m_scale.unit * diagonal, m_scale.grid) +
                                       m_random.between(-2, 2) * m_scale.grid);
        const Point from = m_state.keys()[chain.other(key)];
        return {{key, {from.x + direction.x * length, from.y + direction.y * length}}};
    }

    /// Where directions from two neighbours meet, so that both chains are straight.
    Moves met(Index key) {
        const auto& chains = m_graph.keys[key].chains;
        if (chains.size() < 2)
            return aimed(key);
        const auto& one = randomChain(key);
        const auto& other = randomChain(key);
        const Point p = m_state.keys()[one.other(key)];
        const Point q = m_state.keys()[other.other(key)];
        const Point along = randomDirection();
        const Point across = randomDirection();
        const int determinant = along.x * across.y - along.y * across.x;
        const Point apart = q - p;
        if (determinant == 0 || apart == Point{})
            return aimed(key);
        const auto product = apart.x * across.y - apart.y * across.x;
        if (product % determinant != 0)
            return {};
        const MapUnit length = product / determinant;
        return {{key, {p.x + along.x * length, p.y + along.y * length}}};
    }

    /// All keys in one straight run through a key, moved together, so that the run stays straight.
    Moves straightRun(Index key, const ChainGraph::Chain& chain, Point delta) const {
        const ChainShape& shape = m_state.shape(static_cast<Index>(&chain - m_graph.chains.data()));
        const auto heading = chain.a == key ? shape.departure() : shape.departureFromBack();
        Moves moves;
        moves.emplace_back(key, m_state.keys()[key] + delta);
        for (const auto way : {heading, (heading + 4) % 8})
            for (auto at = next(key, way); at; at = next(*at, way))
                moves.emplace_back(*at, m_state.keys()[*at] + delta);
        return moves;
    }

    /// The key at the other end of a straight chain that leaves this one in a direction.
    std::optional<Index> next(Index key, std::size_t way) const {
        for (const Index index : m_graph.keys[key].chains) {
            const auto& chain = m_graph.chains[index];
            const ChainShape& shape = m_state.shape(index);
            if (shape.pieces == 1 && (chain.a == key ? shape.departure() : shape.departureFromBack()) == way)
                return chain.other(key);
        }
        return std::nullopt;
    }

    /// Everything beyond a key, right of it or below, to stretch or squeeze the map there.
    Moves halfPlane(Index key, Point delta) const {
        const Point from = m_state.keys()[key];
        Moves moves;
        for (const Index other : m_free) {
            const Point at = m_state.keys()[other];
            if (delta.x != 0 ? at.x >= from.x : at.y >= from.y)
                moves.emplace_back(other, at + delta);
        }
        return moves;
    }

    /// What hangs on a chain and nothing else, turned about its root or mirrored.
    Moves limb(Index key) {
        const auto& chain = randomChain(key);
        std::vector<Index> reached{key};
        for (std::size_t i = 0; i < reached.size(); ++i)
            for (const Index index : m_graph.keys[reached[i]].chains) {
                const auto& one = m_graph.chains[index];
                if (&one == &chain)
                    continue;
                const Index other = one.other(reached[i]);
                if (other == chain.other(key))
                    return aimed(key); // not a limb
                if (std::ranges::find(reached, other) == reached.end())
                    reached.push_back(other);
            }
        const Point root = m_state.keys()[chain.other(key)];
        const auto turn = m_random.below(5);
        Moves moves;
        for (const Index one : reached) {
            const Point d = m_state.keys()[one] - root;
            const Point turned[] = {{-d.y, d.x}, {d.y, -d.x}, {-d.x, d.y}, {d.x, -d.y}, {-d.x, -d.y}};
            moves.emplace_back(one, root + turned[turn]);
        }
        return moves;
    }

    const ChainGraph::Chain& randomChain(Index key) {
        const auto& chains = m_graph.keys[key].chains;
        return m_graph.chains[chains[m_random.below(chains.size())]];
    }

    const ArrangementState& m_state;
    const ChainGraph& m_graph;
    const LayoutScale& m_scale;
    Random& m_random;
    std::vector<Index> m_free;
};

/// How much worse a move may make things, at a temperature of one: -ln(u) for u spread evenly, in
/// thousandths.
std::vector<Cost> allowances() {
    std::vector<Cost> table;
    for (int i = 0; i < 1024; ++i)
        table.push_back(std::lround(-1000 * std::log((i + 0.5) / 1024)));
    return table;
}

/// Takes every small step that makes things better until there is none, or for so many rounds.
void polish(ArrangementState& state, Proposer& proposer) {
    constexpr int rounds = 6;
    constexpr int reach = 2;
    for (int round = 0; round < rounds; ++round) {
        bool better = false;
        for (const Index key : proposer.freeKeys())
            for (const auto& moves : proposer.nudges(key, reach))
                better = state.tryMove(moves, -1) || better;
        if (!better)
            break;
        state.chooseShapes();
    }
}

} // namespace

Arrangement searchArrangement(const ChainGraph& graph, std::vector<Point> keys,
                              const SearchOptions& options) {
    static const auto allowance = allowances();
    ArrangementState state(graph, std::move(keys), options);
    Random random(options.seed);
    Proposer proposer(state, random);
    if (!proposer.hasFreeKeys())
        return state.arrangement();
    Arrangement best = state.arrangement();
    // Cooling by a fixed share in each of so many stages; thousandths, in whole numbers.
    constexpr int stages = 200;
    constexpr Cost kept = 971; // 1500 -> 4 in 200 stages
    Cost temperature = hottest * 1000;
    for (int stage = 0; stage < stages; ++stage) {
        const int reach = 1 + 7 * (stages - stage) / stages;
        for (int i = 0; i < options.moves / stages; ++i) {
            const Cost worse = temperature * allowance[random.below(allowance.size())] / 1'000'000;
            if (state.tryMove(proposer.propose(reach), worse) && state.cost() < best.cost)
                best = state.arrangement();
        }
        state.chooseShapes();
        temperature = std::max(coldest * 1000, temperature * kept / 1000);
    }
    polish(state, proposer);
    if (state.cost() < best.cost)
        best = state.arrangement();
    return best;
}

} // namespace metronet
