// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/line_graph/cut.h"

using namespace metronet;

namespace {

using Edges = std::vector<std::pair<int, int>>;

/// `trunk 1 2 3` and so on.
std::vector<std::string> cut(const LineEdges& line) {
    std::vector<std::string> lines;
    for (const auto& branch : cutLine(line)) {
        std::string text(codeOf(branch.kind));
        for (const int node : branch.nodes)
            text += ' ' + std::to_string(node);
        lines.push_back(text);
    }
    return lines;
}

using Cut = std::vector<std::string>;

LineEdges lineOf(Edges edges) {
    return {std::move(edges), {}, [](int) { return true; }};
}

void exclude(LineEdges& line, int at, int a, int b) {
    line.excluded.insert({{at, a, b}, {at, b, a}});
}

} // namespace

TEST_CASE("A line without forks is a trunk in the direction of its edges") {
    CHECK(cut(lineOf({{3, 4}, {1, 2}, {2, 3}})) == Cut{"trunk 1 2 3 4"});
    CHECK(cut(lineOf({{4, 3}, {2, 1}, {3, 2}})) == Cut{"trunk 4 3 2 1"});
}

TEST_CASE("A fork: the longest way is the trunk, the rest a branch from the junction") {
    CHECK(cut(lineOf({{1, 2}, {2, 3}, {3, 4}, {4, 5}, {3, 6}})) == Cut{"trunk 1 2 3 4 5", "branch 3 6"});
}

TEST_CASE("A branch off a branch repeats what leads to it, so that it starts on the trunk") {
    CHECK(cut(lineOf({{1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 7}, {4, 8}, {8, 9}, {8, 10}})) ==
          Cut{"trunk 1 2 3 4 5 6 7", "branch 4 8 9", "branch 4 8 10"});
}

TEST_CASE("A line that is one loop is a ring") {
    CHECK(cut(lineOf({{1, 2}, {2, 3}, {3, 1}})) == Cut{"ring 1 2 3 1"});
    CHECK(cut(lineOf({{2, 1}, {3, 2}, {1, 3}})) == Cut{"ring 2 1 3 2"});
}

TEST_CASE("A ring opens at a station, or where the line may not run on") {
    auto line = lineOf({{1, 2}, {2, 3}, {3, 4}, {4, 1}});
    line.isCalled = [](int node) { return node == 3; };
    CHECK(cut(line) == Cut{"ring 3 4 1 2 3"});
    exclude(line, 2, 1, 3);
    CHECK(cut(line) == Cut{"ring 2 3 4 1 2"});
}

TEST_CASE("A loop at the end of a line is a ring on the trunk's end") {
    CHECK(cut(lineOf({{1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 3}})) == Cut{"trunk 1 2 3", "ring 3 4 5 3"});
}

TEST_CASE("Two ways between two stations: one is the trunk's, the other a branch in its direction") {
    CHECK(cut(lineOf({{1, 2}, {2, 3}, {3, 4}, {2, 5}, {5, 6}, {6, 3}})) ==
          Cut{"trunk 1 2 3 4", "branch 2 5 6 3"});
}

TEST_CASE("A line in pieces has one trunk; other pieces are branches and rings of their own") {
    CHECK(cut(lineOf({{7, 8}, {1, 2}, {2, 3}, {3, 4}, {10, 11}, {11, 12}, {12, 10}})) ==
          Cut{"trunk 1 2 3 4", "ring 10 11 12 10", "branch 7 8"});
    CHECK(cut(lineOf({{7, 8}, {1, 2}, {2, 3}})) == Cut{"trunk 1 2 3", "branch 7 8"});
}

TEST_CASE("No branch runs on where the line may not") {
    // 4 and 5 both lead to 3, but not to one another, although 4-3-5 is the longest way.
    auto line = lineOf({{2, 3}, {3, 4}, {4, 6}, {3, 5}, {5, 7}, {7, 8}});
    exclude(line, 3, 4, 5);
    CHECK(cut(line) == Cut{"trunk 2 3 5 7 8", "branch 3 4 6"});
}

TEST_CASE(
    "Forks at both ends: where the line may not run on from before, the branch comes back from behind") {
    // 1 and 2 join at waypoint 3, 6 and 7 part at waypoint 5.
    auto line = lineOf({{1, 3}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {5, 7}});
    line.isCalled = [](int node) { return node != 3 && node != 5; };
    exclude(line, 3, 1, 2);
    exclude(line, 5, 6, 7);
    CHECK(cut(line) == Cut{"trunk 1 3 4 5 6", "branch 4 3 2", "branch 5 7"});
}
