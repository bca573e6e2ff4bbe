// SPDX-License-Identifier: Apache-2.0
#include "layout/part_layout.h"

#include "layout/free_cells.h"
#include "layout/octilinear_search.h"
#include "layout/stress.h"
#include "layout/untangle.h"

#include <algorithm>
#include <future>

namespace metronet {

namespace {

using Index = ChainGraph::Index;

/// How much is tried. Up to a hundred keys a part gets the full measure; beyond that a move costs more, and
/// there are fewer of them, so that the time stays within seconds.
struct Effort {
    std::uint64_t untangleStarts = 8;
    int untangleMoves = 20'000;
    std::uint64_t searchStarts = 3;
    int searchMoves = 24'000;

    explicit Effort(std::size_t keys) {
        if (keys > 100) {
            untangleStarts = std::max<std::uint64_t>(1, 800 / keys);
            searchStarts = keys > 300 ? 1 : 2;
        }
        if (keys < 30) {
            untangleMoves = static_cast<int>(keys) * 600;
            searchMoves = static_cast<int>(keys) * 800;
        }
        if (keys < 12) {
            untangleStarts = 3;
            searchStarts = 1;
        }
        searchStarts = std::min(searchStarts, untangleStarts);
    }
};

/// Runs one task for each seed on threads of their own; the results in the order of the seeds.
template <class Task>
auto forEachSeed(std::uint64_t count, const Task& task) {
    std::vector<std::future<decltype(task(count))>> running;
    for (std::uint64_t seed = 0; seed < count; ++seed)
        running.push_back(std::async(std::launch::async, task, seed));
    std::vector<decltype(task(count))> results;
    for (auto& one : running)
        results.push_back(one.get());
    return results;
}

std::vector<Vec> fixedPlaces(const ChainGraph& graph, const LayoutGraph& part) {
    std::vector<Vec> places;
    for (const auto& key : graph.keys)
        places.emplace_back(part.nodes[key.node].at);
    return places;
}

std::vector<Point> onGrid(const ChainGraph& graph, const LayoutGraph& part, const std::vector<Vec>& places,
                          MapUnit grid) {
    FreeCells cells;
    for (const auto& key : graph.keys)
        if (key.fixed)
            cells.take(part.nodes[key.node].at);
    std::vector<Point> start;
    for (Index key = 0; key < places.size(); ++key)
        start.push_back(graph.keys[key].fixed ? part.nodes[graph.keys[key].node].at
                                              : cells.takeNear(places[key], grid));
    return start;
}

} // namespace

PartLayout layOutPart(const LayoutGraph& part, const PartOptions& options) {
    const auto graph = ChainGraph::of(part);
    const Effort effort(graph.keys.size());
    const bool anyFixed = std::ranges::any_of(graph.keys, &ChainGraph::Key::fixed);
    const auto fixed = fixedPlaces(graph, part);
    auto untangled = forEachSeed(effort.untangleStarts, [&](std::uint64_t seed) {
        auto places = placeByStress(graph, fixed, options.scale.unit, seed);
        if (!anyFixed)
            turnLengthwise(places);
        return untangle(graph, std::move(places),
                        {static_cast<double>(options.scale.unit), static_cast<double>(options.room.width),
                         static_cast<double>(options.room.height), effort.untangleMoves, seed});
    });
    std::ranges::stable_sort(untangled, {}, &Untangled::cost);
    auto found = forEachSeed(effort.searchStarts, [&](std::uint64_t seed) {
        return searchArrangement(graph, onGrid(graph, part, untangled[seed].places, options.scale.grid),
                                 {options.scale, options.room, effort.searchMoves, seed});
    });
    const auto best = *std::ranges::min_element(found, {}, &Arrangement::cost);
    PartLayout layout;
    layout.places.resize(part.nodes.size());
    layout.cost = best.cost;
    for (Index i = 0; i < graph.chains.size(); ++i) {
        const auto& shape = best.shapes[i];
        const auto& nodes = graph.chains[i].nodes;
        if (shape.pieces == 2 && graph.chains[i].steps() == 1 &&
            !(part.nodes[nodes[0]].fixed && part.nodes[nodes[1]].fixed))
            layout.bends.push_back(
                {nodes[0], nodes[1], shape.departure() % 2 == 0 ? Bend::AxisFirst : Bend::DiagonalFirst});
        const auto stations = stationsAlong(shape, options.scale);
        for (std::size_t s = 0; s < stations.size(); ++s)
            layout.places[nodes[s]] = stations[s];
    }
    return layout;
}

} // namespace metronet
