// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "core/layout/networks.h"

#include "layout/chain_graph.h"

#include <set>

using namespace metronet;
using test::NetworkMaker;

namespace {

std::vector<LayoutGraph> partsOf(const Network& network) {
    std::vector<Id> ids;
    for (const auto& station : network.stations())
        ids.push_back(station.id);
    return LayoutGraph::of(network, ids).parts();
}

} // namespace

TEST_CASE("A graph has each track once, with the lines that run on it") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"}).line("M2", {"C", "B", "D"});
    const auto graph = partsOf(maker.network()).at(0);
    CHECK(graph.nodes.size() == 4);
    REQUIRE(graph.edges.size() == 3);
    const auto shared =
        std::ranges::find_if(graph.edges, [](const auto& edge) { return edge.lines.size() == 2; });
    REQUIRE(shared != graph.edges.end());
    CHECK(graph.nodes[shared->a].station == maker.idOf("B"));
    CHECK(graph.nodes[shared->b].station == maker.idOf("C"));
}

TEST_CASE("A branch runs on from the trunk") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "C"}).branch({"B", "D"});
    const auto graph = partsOf(maker.network()).at(0);
    CHECK(graph.passages.size() == 2); // A-B-C and A-B-D
}

TEST_CASE("Keys are ends and junctions, and chains hold what lies between") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B", "X", "C", "D"}).line("M2", {"E", "X", "F"});
    const auto graph = ChainGraph::of(partsOf(maker.network()).at(0));
    CHECK(graph.keys.size() == 5);
    CHECK(graph.chains.size() == 4);
    CHECK(graph.turns.size() == 2);
}

TEST_CASE("A ring, a loop and parallel runs get elbows, so that no chain returns to where it started") {
    NetworkMaker ring;
    ring.line("M1", {"A", "B", "C", "D", "E", "F", "A"}, BranchKind::Ring);
    NetworkMaker loop;
    loop.line("M1", {"S", "A", "B", "C", "D", "A"});
    NetworkMaker twins;
    twins.line("M1", {"A", "B", "C", "Z"}).line("M2", {"A", "D", "E", "Z"});
    for (const auto* maker : {&ring, &loop, &twins}) {
        const auto graph = ChainGraph::of(partsOf(maker->network()).at(0));
        std::set<std::pair<std::size_t, std::size_t>> ends;
        for (const auto& chain : graph.chains) {
            CHECK(chain.a != chain.b);
            CHECK(ends.insert(std::minmax(chain.a, chain.b)).second);
        }
    }
}

TEST_CASE("Parts come largest first, without those that need nothing") {
    NetworkMaker maker;
    maker.line("M1", {"A", "B"})
        .line("M2", {"C", "D", "E"})
        .line("M3", {"F", "G", "H", "I"})
        .station("depot");
    const auto graph = LayoutGraph::of(maker.network(), maker.idsOf({"A", "B", "C", "D", "E", "depot"}));
    const auto parts = graph.parts();
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].nodes.size() == 3);
    CHECK(parts[1].nodes.size() == 2);
}
