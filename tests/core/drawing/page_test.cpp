// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "drawing/page.h"

using namespace metronet;

namespace {

Drawing drawingOf(const Box& content, std::optional<Box> sheet = std::nullopt) {
    Drawing drawing;
    const auto put = [&](Layer layer, const Box& box) {
        Figure figure;
        figure.key.layer = layer;
        figure.marks = {Shape{rectangle(box), black, std::nullopt}};
        figure.bounds = box;
        drawing.put(figure);
    };
    if (sheet)
        put(Layer::Sheet, *sheet);
    put(Layer::Tracks, content);
    return drawing;
}

constexpr Size a4{21000, 29700};

} // namespace

TEST_CASE("Paper is read by its name or its sides in millimetres") {
    CHECK(parsePaper("A4") == a4);
    CHECK(parsePaper("a0") == Size{84100, 118900});
    CHECK(parsePaper("500x250.5") == Size{50000, 25050});
    CHECK(parsePaper("500X250") == Size{50000, 25000});
    for (const auto* wrong : {"", "A", "A5", "A10", "letter", "x", "500x", "x500", "-5x100", "5x100",
                              "1e9x100", "100x100mm", "nanx100", "infx100", "100 x 100"})
        CHECK_FALSE(parsePaper(wrong));
    CHECK(landscape(a4) == Size{29700, 21000});
    CHECK(landscape(landscape(a4)) == Size{29700, 21000});
}

TEST_CASE("On paper of its own size a map lies as it was drawn") {
    const auto drawing = drawingOf({100, 100, 40000, 20000}, Box{0, 0, 84100, 59400});
    const auto placement = placeOn({{84100, 59400}, 1000}, drawing);
    CHECK(placement.scale == 1);
    CHECK(placement({100, 100}) == Vec{100, 100});
}

TEST_CASE("A map that sticks out of its sheet is scaled to fit between the margins") {
    const auto drawing = drawingOf({-5000, 100, 90000, 20000}, Box{0, 0, 84100, 59400});
    const auto placement = placeOn({{84100, 59400}, 1000}, drawing);
    CHECK(placement.scale < 1);
    CHECK(placement({-5000, 0}).x == Approx(1000));
    CHECK(placement({90000, 0}).x == Approx(83100));
}

TEST_CASE("A large map is brought onto small paper, centred, within its margins") {
    const auto drawing = drawingOf({10000, 10000, 70000, 40000}, Box{0, 0, 84100, 59400});
    const auto placement = placeOn({a4, 1000}, drawing);
    CHECK(placement({10000, 0}).x == Approx(1000));
    CHECK(placement({70000, 0}).x == Approx(20000));
    CHECK(placement({40000, 25000}).y == Approx(14850));
}

TEST_CASE("A small map is not blown up beyond twice its size") {
    const auto placement = placeOn({{84100, 118900}, 1000}, drawingOf({0, 0, 1000, 1000}));
    CHECK(placement.scale == 2);
    CHECK(placement({500, 500}) == Vec{42050, 59450});
}

TEST_CASE("An empty map has a place too") {
    CHECK(placeOn({a4, 1000}, Drawing{}).scale == 1);
}
