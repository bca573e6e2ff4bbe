// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/line_graph/plane.h"

using namespace metronet;

namespace {

Graph path(std::vector<Vec> places) {
    Graph graph;
    for (const auto& place : places)
        graph.nodes.push_back({"", "", "x", place, {}});
    for (std::size_t i = 1; i < places.size(); ++i)
        graph.edges.push_back({i - 1, i, {places[i - 1], places[i]}, {}});
    return graph;
}

double distance(const Graph& graph, std::size_t a, std::size_t b) {
    return (graph.nodes[a].place - graph.nodes[b].place).length();
}

} // namespace

TEST_CASE("The median edge becomes 20 mm and y points downwards") {
    auto graph = path({{1000, 0}, {2000, 0}, {2000, 1000}, {2000, 4000}});
    const auto sheet = layOnSheet(graph);
    CHECK(distance(graph, 0, 1) == Approx(2000));
    CHECK(distance(graph, 2, 3) == Approx(6000));
    CHECK(graph.nodes[3].place.y < graph.nodes[2].place.y);
    CHECK(graph.nodes[1].place.x > graph.nodes[0].place.x);
    for (const auto& node : graph.nodes)
        CHECK((node.place.x > 0 && node.place.y > 0 && node.place.x < sheet.width &&
               node.place.y < sheet.height));
}

TEST_CASE("Degrees go through Web Mercator") {
    // A degree of latitude at 60 degrees north is drawn twice as long as one of longitude.
    auto graph = path({{10, 60}, {11, 60}, {11, 60.001}, {11, 61}});
    layOnSheet(graph);
    CHECK(distance(graph, 2, 3) / distance(graph, 0, 1) == Approx(2.03).margin(0.02));
    auto planar = path({{10, 86}, {11, 86}, {11, 86.001}, {11, 87}});
    layOnSheet(planar);
    CHECK(distance(planar, 2, 3) / distance(planar, 0, 1) == Approx(0.999));
}

TEST_CASE("Our own millimetres stay as they are") {
    auto graph = path({{12.34, -50}, {100, -50}});
    graph.inMillimetres = true;
    CHECK(layOnSheet(graph) == Size{84100, 59400});
    CHECK(graph.nodes[0].place.rounded() == Point{1234, 5000});
}

TEST_CASE("Places without extent do not break the scale") {
    auto graph = path({{5, 5}, {5, 5}, {5, 5}});
    layOnSheet(graph);
    for (const auto& node : graph.nodes)
        CHECK((std::isfinite(node.place.x) && std::isfinite(node.place.y)));
}

TEST_CASE("Only corners that matter are kept") {
    CHECK(simplifiedCorners({{0, 0}, {100, 10}, {200, 0}}, 50).empty());
    CHECK(simplifiedCorners({{0, 0}, {100, 60}, {200, 0}}, 50) == std::vector<Vec>{{100, 60}});
    CHECK(simplifiedCorners({{0, 0}, {100, 0}, {200, 0}, {200, 100}, {200, 200}}, 50) ==
          std::vector<Vec>{{200, 0}});
    CHECK(simplifiedCorners({{0, 0}, {200, 200}, {0, 0}}, 50) == std::vector<Vec>{{200, 200}});
}
