// SPDX-License-Identifier: Apache-2.0
#include "layout/untangle.h"

#include "layout/random.h"

#include <algorithm>
#include <cmath>

namespace metronet {

namespace {

using Index = ChainGraph::Index;

constexpr double crossing = 20;
constexpr double lengthWeight = 1.5;
constexpr double turnWeight = 6;
constexpr double angleWeight = 3;
constexpr double closeWeight = 8;
constexpr double outsideWeight = 40;

// Square roots are exact everywhere; hypot is not.
double lengthOf(Vec v) {
    return std::sqrt(v.dot(v));
}

double distance(Vec p, Vec a, Vec b) {
    const Vec along = b - a;
    const double squared = along.dot(along);
    const double t = squared > 0 ? std::clamp((p - a).dot(along) / squared, 0.0, 1.0) : 0;
    return lengthOf(p - (a + along * t));
}

bool crosses(Vec a, Vec b, Vec c, Vec d) {
    const auto side = [](Vec from, Vec to, Vec p) { return (to - from).cross(p - from) > 0; };
    return side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b);
}

class Tangle {
public:
    Tangle(const ChainGraph& graph, std::vector<Vec> places, const UntangleOptions& options)
        : m_graph(graph), m_options(options), m_places(std::move(places)), m_turnsAt(graph.keys.size()) {
        for (Index turn = 0; turn < graph.turns.size(); ++turn) {
            const auto& chains = graph.turns[turn].chains;
            for (const Index key :
                 {graph.turns[turn].key, graph.chains[chains[0]].other(graph.turns[turn].key),
                  graph.chains[chains[1]].other(graph.turns[turn].key)})
                if (m_turnsAt[key].empty() || m_turnsAt[key].back() != turn)
                    m_turnsAt[key].push_back(turn);
        }
        Box box;
        for (const auto& place : m_places)
            box.include(place);
        // Octilinear courses take a little more room than straight strokes.
        m_room = Box::around(box.centre(), 0.45 * options.width, 0.45 * options.height);
    }

    /// All that changes when the key moves.
    double costAround(Index key) const {
        double cost = outside(m_places[key]);
        for (const Index chain : m_graph.keys[key].chains)
            cost += costOfChain(chain, key);
        for (const Index turn : m_turnsAt[key])
            cost += costOfTurn(m_graph.turns[turn]);
        for (Index chain = 0; chain < m_graph.chains.size(); ++chain)
            if (m_graph.chains[chain].a != key && m_graph.chains[chain].b != key)
                cost += closeness(key, chain);
        cost += angles(key);
        return cost;
    }

    double total() const {
        double cost = 0;
        for (Index key = 0; key < m_places.size(); ++key)
            cost += costAround(key);
        return cost;
    }

    std::vector<Vec>& places() { return m_places; }

private:
    Vec strokeFrom(Index chain, Index key) const {
        return m_places[m_graph.chains[chain].other(key)] - m_places[key];
    }

    double outside(Vec at) const {
        const double x = std::max({0.0, m_room.left - at.x, at.x - m_room.right});
        const double y = std::max({0.0, m_room.top - at.y, at.y - m_room.bottom});
        return outsideWeight * (x + y) / m_options.unit;
    }

    double costOfChain(Index index, Index moved) const {
        const auto& chain = m_graph.chains[index];
        const Vec a = m_places[chain.a];
        const Vec b = m_places[chain.b];
        const double stretch = lengthOf(b - a) / (m_options.unit * chain.steps()) - 1;
        double cost = lengthWeight * stretch * stretch * (stretch < 0 ? 2 : 1) * std::sqrt(chain.steps());
        for (Index other = 0; other < m_graph.chains.size(); ++other) {
            const auto& one = m_graph.chains[other];
            if (one.a == chain.a || one.a == chain.b || one.b == chain.a || one.b == chain.b)
                continue;
            const Vec c = m_places[one.a];
            const Vec d = m_places[one.b];
            if (std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x) ||
                std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y))
                continue;
            if (crosses(a, b, c, d))
                cost += crossing;
        }
        for (Index key = 0; key < m_places.size(); ++key)
            if (key != chain.a && key != chain.b && key != moved)
                cost += closeness(key, index);
        return cost;
    }

    double closeness(Index key, Index chain) const {
        const Vec a = m_places[m_graph.chains[chain].a];
        const Vec b = m_places[m_graph.chains[chain].b];
        const Vec p = m_places[key];
        const double reach = m_options.unit;
        if (p.x < std::min(a.x, b.x) - reach || p.x > std::max(a.x, b.x) + reach ||
            p.y < std::min(a.y, b.y) - reach || p.y > std::max(a.y, b.y) + reach)
            return 0;
        const double near = 1 - distance(p, a, b) / reach;
        return near > 0 ? closeWeight * near * near : 0;
    }

    double costOfTurn(const ChainGraph::Turn& turn) const {
        const Vec one = strokeFrom(turn.chains[0], turn.key);
        const Vec other = strokeFrom(turn.chains[1], turn.key);
        const double cosine =
            one.dot(other) / std::max(1.0, lengthOf(one) * lengthOf(other)); // -1: straight on
        return turnWeight * turn.lines * (1 + cosine) * (cosine > 0 ? 2 : 1);
    }

    /// Strokes that leave a key, or its neighbours, at a sharp angle.
    double angles(Index key) const {
        double cost = anglesAt(key);
        for (const Index chain : m_graph.keys[key].chains)
            cost += anglesAt(m_graph.chains[chain].other(key));
        return cost;
    }
    double anglesAt(Index key) const {
        const auto& chains = m_graph.keys[key].chains;
        double cost = 0;
        for (std::size_t i = 0; i < chains.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const Vec one = strokeFrom(chains[i], key);
                const Vec other = strokeFrom(chains[j], key);
                const double cosine = one.dot(other) / std::max(1.0, lengthOf(one) * lengthOf(other));
                if (cosine > 0.6)
                    cost += angleWeight * (cosine - 0.6) / 0.4;
            }
        return cost;
    }

    const ChainGraph& m_graph;
    const UntangleOptions& m_options;
    std::vector<Vec> m_places;
    std::vector<std::vector<Index>> m_turnsAt; ///< turns that change when a key moves
    Box m_room;
};

} // namespace

Untangled untangle(const ChainGraph& graph, std::vector<Vec> places, const UntangleOptions& options) {
    Tangle tangle(graph, std::move(places), options);
    std::vector<Index> free;
    for (Index key = 0; key < graph.keys.size(); ++key)
        if (!graph.keys[key].fixed)
            free.push_back(key);
    if (free.empty())
        return {tangle.places(), 0};
    Random random(options.seed);
    const auto part = [&] { return static_cast<double>(random.below(2001)) / 1000 - 1; };
    // Hot enough to forget the start only where there are moves enough to find something better.
    double temperature = options.moves > 100 * static_cast<int>(free.size()) ? 300 : 3;
    const double cooling = 0.97;
    constexpr int stages = 160;
    for (int stage = 0; stage < stages; ++stage) {
        const double reach = options.unit * (0.3 + 5.0 * (stages - stage) / stages);
        for (int i = 0; i < options.moves / stages; ++i) {
            const Index key = free[random.below(free.size())];
            const Vec before = tangle.places()[key];
            const double costBefore = tangle.costAround(key);
            Vec to = before + Vec{part(), part()} * reach;
            if (const auto& chains = graph.keys[key].chains; random.below(3) == 0) {
                // Beside a neighbour, anywhere around it.
                const auto& chain = graph.chains[chains[random.below(chains.size())]];
                to = tangle.places()[chain.other(key)] +
                     Vec{part(), part()} * (options.unit * chain.steps() * 1.2);
            }
            tangle.places()[key] = to;
            // Accepts what is worse by up to a random share of the temperature (threshold accepting).
            const double allowance = temperature * static_cast<double>(random.below(1000)) / 1000;
            if (tangle.costAround(key) > costBefore + allowance * allowance / temperature)
                tangle.places()[key] = before;
        }
        temperature *= cooling;
    }
    return {tangle.places(), tangle.total()};
}

} // namespace metronet
