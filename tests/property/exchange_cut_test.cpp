// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/line_graph/cut.h"

#include <rapidcheck.h>

#include <map>
#include <random>

using namespace metronet;

namespace {

using Edge = std::pair<int, int>;

/// A connected line of some nodes: a random tree and some edges more, now and then a place where it does not
/// run on.
LineEdges randomLine(unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    const int count = 2 + below(14);
    std::set<Edge> known;
    LineEdges line;
    const auto add = [&](int a, int b) {
        if (a != b && known.insert(std::minmax(a, b)).second)
            line.edges.push_back(below(2) == 0 ? Edge(a, b) : Edge(b, a));
    };
    const int reach = 1 + below(4); // small: mostly one long run
    for (int node = 1; node < count; ++node)
        add(node, std::max(0, node - 1 - below(reach)));
    for (int extra = below(4); extra > 0; --extra)
        add(below(count), below(count));
    for (int exclusions = below(4); exclusions > 0; --exclusions) {
        const int at = below(count);
        std::vector<int> around;
        for (const auto& [a, b] : line.edges)
            if (a == at || b == at)
                around.push_back(a == at ? b : a);
        if (around.size() < 3)
            continue;
        const int a = around[static_cast<std::size_t>(below(static_cast<int>(around.size())))];
        const int b = around[static_cast<std::size_t>(below(static_cast<int>(around.size())))];
        if (a != b)
            line.excluded.insert({{at, a, b}, {at, b, a}});
    }
    const unsigned waypoints = random();
    line.isCalled = [waypoints](int node) { return (waypoints >> (node % 32) & 3U) != 0; };
    return line;
}

} // namespace

TEST_CASE("However a line runs, its branches have all its edges and no others, and are attached") {
    REQUIRE(rc::check("cutting a line", [](unsigned seed) {
        const auto line = randomLine(seed);
        const auto branches = cutLine(line);
        RC_ASSERT(cutLine(line) == branches);

        std::set<Edge> given;
        for (const auto& [a, b] : line.edges)
            given.insert(std::minmax(a, b));
        std::set<Edge> covered;
        for (const auto& branch : branches)
            for (std::size_t i = 1; i < branch.nodes.size(); ++i)
                covered.insert(std::minmax(branch.nodes[i - 1], branch.nodes[i]));
        RC_ASSERT(covered == given);

        const auto& main = branches.front();
        RC_ASSERT(main.kind != BranchKind::Branch);
        for (std::size_t i = 0; i < branches.size(); ++i) {
            const auto& branch = branches[i];
            RC_ASSERT(i == 0 || branch.kind != BranchKind::Trunk);
            const auto start = std::ranges::find(main.nodes, branch.nodes.front());
            RC_ASSERT(start != main.nodes.end());
            // A route calls nowhere twice: the trunk up to the junction, then the branch; a ring closes on
            // itself.
            std::map<int, int> calls;
            if (i > 0)
                for (auto node = main.nodes.begin(); node != start; ++node)
                    ++calls[*node];
            const auto end = branch.kind == BranchKind::Ring ? branch.nodes.end() - 1 : branch.nodes.end();
            for (auto node = branch.nodes.begin(); node != end; ++node)
                ++calls[*node];
            for (const auto& [node, count] : calls)
                RC_ASSERT(count == 1 || !line.isCalled(node));
            RC_ASSERT((branch.nodes.front() == branch.nodes.back()) == (branch.kind == BranchKind::Ring));
        }
    }));
}
