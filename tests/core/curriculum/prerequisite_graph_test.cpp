// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "network_builder.h"

#include "curriculum/prerequisite_graph.h"

using namespace metronet;
using namespace metronet::test;

TEST_CASE("The graph holds required groups with their alternatives, once each") {
    const auto network = NetworkBuilder()
                             .waypoint("W")
                             .requires_("C", {"A", "B", "A"})
                             .requires_("C", {"D"})
                             .requires_("C", {"D"})
                             .requires_("C", {"E"}, RequirementKind::Recommended)
                             .requires_("C", {"W"})
                             .network();
    const PrerequisiteGraph graph(network);
    const auto vertex = [&](std::string_view code) {
        return *graph.vertexOf(NetworkBuilder::stationId(code));
    };

    CHECK(graph.size() == 5);
    CHECK_FALSE(graph.vertexOf(NetworkBuilder::stationId("W")));
    const auto groups = graph.groupsOf(vertex("C"));
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].alternatives.size() == 2);
    CHECK(groups[1].alternatives == std::vector{vertex("D")});
    CHECK(graph.groupsOf(vertex("A")).empty());
    CHECK(graph.dependentsOf(vertex("D")) == std::vector{vertex("C")});
    CHECK(graph.dependentsOf(vertex("E")).empty());
    CHECK(graph.idOf(vertex("A")) == NetworkBuilder::stationId("A"));
}
