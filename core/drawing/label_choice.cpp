// SPDX-License-Identifier: Apache-2.0
#include "drawing/label_choice.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace metronet {

namespace {

using Candidates = std::vector<std::vector<LabelCandidate>>;

constexpr double onLabel = 8;
constexpr double otherSide = 0.25;
constexpr double bucketSize = 6000;
constexpr int rounds = 12;

class Choice {
public:
    Choice(const Candidates& candidates, const std::vector<std::pair<std::size_t, std::size_t>>& sameSide)
        : m_candidates(candidates), m_near(candidates.size()), m_companions(candidates.size()) {
        for (const auto& [a, b] : sameSide) {
            m_companions[a].push_back(b);
            m_companions[b].push_back(a);
        }
        findNear();
        for (const auto& options : candidates) {
            const auto best = std::ranges::min_element(options, {}, &LabelCandidate::cost);
            m_picks.push_back(static_cast<std::size_t>(best - options.begin()));
        }
    }

    std::vector<std::size_t> choose() {
        for (int round = 0; round < rounds; ++round) {
            bool better = false;
            for (std::size_t station = 0; station < m_picks.size(); ++station)
                better = improveOne(station) || better;
            for (std::size_t station = 0; station < m_picks.size(); ++station)
                if (costOf(station, m_picks[station]) >= 1)
                    better = improveTwo(station) || better;
            if (!better)
                break;
        }
        return m_picks;
    }

private:
    /// Pairs of stations some candidates of which may touch.
    void findNear() {
        std::vector<Box> reach(m_candidates.size());
        std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::size_t>> buckets;
        const auto index = [](double at) { return static_cast<std::int64_t>(std::floor(at / bucketSize)); };
        for (std::size_t station = 0; station < m_candidates.size(); ++station) {
            for (const auto& candidate : m_candidates[station])
                for (const auto& box : candidate.boxes)
                    reach[station].include(box);
            const auto& box = reach[station];
            if (box.isEmpty())
                continue;
            for (auto y = index(box.top); y <= index(box.bottom); ++y)
                for (auto x = index(box.left); x <= index(box.right); ++x) {
                    auto& bucket = buckets[{x, y}];
                    for (const auto other : bucket)
                        if (reach[other].intersects(box)) {
                            m_near[station].push_back(other);
                            m_near[other].push_back(station);
                        }
                    bucket.push_back(station);
                }
        }
        for (auto& near : m_near) {
            std::ranges::sort(near);
            near.erase(std::unique(near.begin(), near.end()), near.end());
        }
    }

    static double overlap(const LabelCandidate& a, const LabelCandidate& b) {
        double cost = 0;
        for (const auto& one : a.boxes)
            for (const auto& other : b.boxes)
                if (one.intersects(other))
                    cost += onLabel;
        return cost;
    }

    double costOf(std::size_t station, std::size_t pick) const {
        const auto& candidate = m_candidates[station][pick];
        double cost = candidate.cost;
        for (const auto other : m_near[station])
            cost += overlap(candidate, m_candidates[other][m_picks[other]]);
        for (const auto other : m_companions[station])
            if (m_candidates[other][m_picks[other]].side != candidate.side)
                cost += otherSide;
        return cost;
    }

    bool improveOne(std::size_t station) {
        auto best = m_picks[station];
        double least = costOf(station, best);
        for (std::size_t pick = 0; pick < m_candidates[station].size(); ++pick)
            if (const double cost = costOf(station, pick); cost < least - 1e-9) {
                least = cost;
                best = pick;
            }
        const bool changed = best != m_picks[station];
        m_picks[station] = best;
        return changed;
    }

    /// Changes the station and, in answer, one it is in the way of.
    bool improveTwo(std::size_t station) {
        for (const auto other : m_near[station]) {
            const auto mine = m_picks[station];
            const auto theirs = m_picks[other];
            const double before = together(station, other);
            for (std::size_t pick = 0; pick < m_candidates[station].size(); ++pick) {
                m_picks[station] = pick;
                improveOne(other);
                if (together(station, other) < before - 1e-9)
                    return true;
                m_picks[other] = theirs;
            }
            m_picks[station] = mine;
        }
        return false;
    }

    /// What both cost, the overlap between them once.
    double together(std::size_t a, std::size_t b) const {
        return costOf(a, m_picks[a]) + costOf(b, m_picks[b]) -
               overlap(m_candidates[a][m_picks[a]], m_candidates[b][m_picks[b]]);
    }

    const Candidates& m_candidates;
    std::vector<std::vector<std::size_t>> m_near;
    std::vector<std::vector<std::size_t>> m_companions;
    std::vector<std::size_t> m_picks;
};

} // namespace

std::vector<std::size_t> chooseLabels(const Candidates& candidates,
                                      const std::vector<std::pair<std::size_t, std::size_t>>& sameSide) {
    return Choice(candidates, sameSide).choose();
}

} // namespace metronet
