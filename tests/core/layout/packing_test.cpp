// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "layout/free_cells.h"
#include "layout/packing.h"

using namespace metronet;

TEST_CASE("Boxes are set in rows on the grid and never overlap") {
    const std::vector<Size> boxes{{10'100, 5000}, {20'000, 8000}, {7000, 100}, {40'000, 3000}, {0, 0}};
    const auto corners = packInRows(boxes, 41'000, 2000, 500);
    REQUIRE(corners.size() == boxes.size());
    CHECK(corners[1].y == corners[0].y);
    CHECK(corners[3].y > corners[0].y);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        CHECK(corners[i].x % 500 == 0);
        CHECK(corners[i].y % 500 == 0);
        for (std::size_t j = 0; j < i; ++j)
            CHECK((corners[i].x >= corners[j].x + boxes[j].width ||
                   corners[j].x >= corners[i].x + boxes[i].width ||
                   corners[i].y >= corners[j].y + boxes[j].height ||
                   corners[j].y >= corners[i].y + boxes[i].height));
    }
}

TEST_CASE("The nearest free cell is given once") {
    FreeCells cells;
    cells.take({1000, 1000});
    CHECK(cells.isTaken({1000, 1000}));
    const auto first = cells.takeNear({1010, 990}, 500);
    CHECK(first != Point{1000, 1000});
    CHECK(std::max(std::abs(first.x - 1000), std::abs(first.y - 1000)) == 500);
    CHECK(cells.takeNear({1010, 990}, 500) != first);
}
