// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "curriculum/strong_components.h"

#include <algorithm>

using namespace metronet;

namespace {

std::vector<std::vector<std::uint32_t>>
components(const std::vector<std::vector<std::uint32_t>>& successors) {
    auto found = strongComponents(successors);
    std::ranges::sort(found);
    return found;
}

} // namespace

TEST_CASE("Vertices that can reach each other form one component") {
    CHECK(components({}).empty());
    CHECK(components({{1}, {2}, {}}) == std::vector<std::vector<std::uint32_t>>{{0}, {1}, {2}});
    CHECK(components({{1}, {2}, {0, 3}, {4}, {3}}) ==
          std::vector<std::vector<std::uint32_t>>{{0, 1, 2}, {3, 4}});
    CHECK(components({{0}}) == std::vector<std::vector<std::uint32_t>>{{0}});
}

TEST_CASE("A chain of a hundred thousand costs no stack") {
    std::vector<std::vector<std::uint32_t>> chain(100'000);
    for (std::uint32_t i = 0; i + 1 < chain.size(); ++i)
        chain[i].push_back(i + 1);
    CHECK(strongComponents(chain).size() == chain.size());
    chain.back().push_back(0);
    CHECK(strongComponents(chain).size() == 1);
}
