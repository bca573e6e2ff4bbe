// SPDX-License-Identifier: Apache-2.0
#include "canvas/figure_index.h"
#include "catch.h"

using namespace metronet;

namespace {

std::shared_ptr<const Figure> box(Layer layer, double x, double y, double size) {
    Figure figure;
    figure.key = {layer, 0, {}, EntityRef::station(Id::random())};
    figure.bounds = {x, y, x + size, y + size};
    figure.marks.emplace_back(Shape{rectangle(figure.bounds), black, {}});
    return std::make_shared<const Figure>(std::move(figure));
}

} // namespace

TEST_CASE("An index finds what a scan of all figures finds, in order of painting") {
    FigureIndex index;
    std::vector<std::shared_ptr<const Figure>> all;
    std::uint32_t state = 7;
    const auto random = [&](double to) {
        state = state * 1664525U + 1013904223U;
        return to * (state >> 8) / double(1U << 24);
    };
    for (int i = 0; i < 500; ++i) {
        const double size = i % 50 == 0 ? 70000 : random(3000);
        all.push_back(
            box(i % 2 ? Layer::Markers : Layer::Tracks, random(84000) - 5000, random(59400) - 5000, size));
        index.put(all.back());
    }
    for (int i = 0; i < 100; ++i) {
        index.erase(all.back()->key);
        all.pop_back();
    }
    for (int i = 0; i < 200; ++i) {
        const double x = random(84000) - 4000;
        const double y = random(59400) - 4000;
        const Box wanted{x, y, x + random(i % 10 ? 4000 : 60000), y + random(4000)};
        std::vector<const Figure*> expected;
        for (const auto& figure : all)
            if (figure->bounds.intersects(wanted))
                expected.push_back(figure.get());
        std::ranges::sort(expected, {}, [](const Figure* figure) { return figure->key; });
        REQUIRE(index.within(wanted) == expected);
    }
}

TEST_CASE("A figure put again takes the place of the one with its key") {
    FigureIndex index;
    const auto first = box(Layer::Markers, 0, 0, 100);
    index.put(first);
    auto moved = *first;
    moved.bounds = {50000, 50000, 50100, 50100};
    index.put(std::make_shared<const Figure>(moved));
    CHECK(index.size() == 1);
    CHECK(index.within({0, 0, 200, 200}).empty());
    CHECK(index.within({49000, 49000, 51000, 51000}).size() == 1);
    CHECK(index.find(first->key)->bounds == moved.bounds);
}
