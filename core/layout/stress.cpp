// SPDX-License-Identifier: Apache-2.0
#include "layout/stress.h"

#include "layout/random.h"

#include <queue>

#include <algorithm>
#include <limits>

namespace metronet {

namespace {

using Index = ChainGraph::Index;

/// Every key against at most this many others, so that time and memory grow with the network and not its
/// square.
constexpr std::size_t pivotLimit = 300;
constexpr int rounds = 120;

/// Steps along tracks from one key to every other (Dijkstra).
std::vector<int> distancesFrom(const ChainGraph& graph, Index start) {
    std::vector<int> distance(graph.keys.size(), std::numeric_limits<int>::max());
    using Entry = std::pair<int, Index>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    distance[start] = 0;
    queue.emplace(0, start);
    while (!queue.empty()) {
        const auto [reached, key] = queue.top();
        queue.pop();
        if (reached > distance[key])
            continue;
        for (const Index chain : graph.keys[key].chains) {
            const Index next = graph.chains[chain].other(key);
            const int length = reached + graph.chains[chain].steps();
            if (length < distance[next]) {
                distance[next] = length;
                queue.emplace(length, next);
            }
        }
    }
    return distance;
}

/// Keys far from one another: each the farthest from those before it.
std::vector<Index> choosePivots(const ChainGraph& graph, std::vector<std::vector<int>>& distances) {
    std::vector<Index> pivots;
    std::vector<int> nearest(graph.keys.size(), std::numeric_limits<int>::max());
    for (Index next = 0; pivots.size() < std::min(pivotLimit, graph.keys.size());) {
        pivots.push_back(next);
        distances.push_back(distancesFrom(graph, next));
        for (Index key = 0; key < nearest.size(); ++key)
            nearest[key] = std::min(nearest[key], distances.back()[key]);
        next = static_cast<Index>(std::ranges::max_element(nearest) - nearest.begin());
    }
    return pivots;
}

} // namespace

std::vector<Vec> placeByStress(const ChainGraph& graph, const std::vector<Vec>& fixedPlaces, double unit,
                               std::uint64_t seed) {
    const std::size_t count = graph.keys.size();
    std::vector<std::vector<int>> distances;
    const auto pivots = choosePivots(graph, distances);

    Random random(seed);
    const int spread = static_cast<int>(unit * std::sqrt(static_cast<double>(count)));
    Vec centre;
    int fixedCount = 0;
    for (Index key = 0; key < count; ++key)
        if (graph.keys[key].fixed) {
            centre = centre + fixedPlaces[key];
            ++fixedCount;
        }
    if (fixedCount > 0)
        centre = centre * (1.0 / fixedCount);
    std::vector<Vec> places(count);
    for (Index key = 0; key < count; ++key) {
        const double x = random.between(-spread, spread);
        const double y = random.between(-spread, spread);
        places[key] = graph.keys[key].fixed ? fixedPlaces[key] : centre + Vec{x, y};
    }

    const auto moved = [&](Index key) {
        Vec sum;
        double weights = 0;
        const auto pull = [&](Index other, double steps) {
            const Vec apart = places[key] - places[other];
            const double length = std::sqrt(apart.dot(apart));
            const double wanted = steps * unit;
            const double weight = 1 / (steps * steps);
            const Vec target = places[other] + (length > 1 ? apart * (wanted / length) : Vec{wanted, 0});
            sum = sum + target * weight;
            weights += weight;
        };
        for (std::size_t p = 0; p < pivots.size(); ++p)
            if (pivots[p] != key)
                pull(pivots[p], distances[p][key]);
        if (pivots.size() < count)
            for (const Index chain : graph.keys[key].chains)
                pull(graph.chains[chain].other(key), graph.chains[chain].steps());
        return sum * (1 / weights);
    };
    for (int round = 0; round < rounds; ++round)
        for (Index key = 0; key < count; ++key)
            if (!graph.keys[key].fixed)
                places[key] = moved(key);
    return places;
}

void turnLengthwise(std::vector<Vec>& places) {
    Vec centre;
    for (const auto& place : places)
        centre = centre + place;
    centre = centre * (1.0 / static_cast<double>(places.size()));
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (auto& place : places) {
        place = place - centre;
        xx += place.x * place.x;
        xy += place.x * place.y;
        yy += place.y * place.y;
    }
    // The eigenvector of the larger eigenvalue of the covariance, without trigonometry.
    const double difference = xx - yy;
    const double root = std::sqrt(difference * difference + 4 * xy * xy);
    const Vec axis = difference >= 0 ? Vec{difference + root, 2 * xy} : Vec{2 * xy, root - difference};
    const double length = std::sqrt(axis.dot(axis));
    if (length <= 0)
        return;
    const Vec along = axis * (1 / length);
    for (auto& place : places)
        place = {place.dot(along), along.cross(place)};
}

} // namespace metronet
