// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "paint/drawing_painter.h"
#include "paint/map_text.h"
#include "paint/picture_store.h"

#include <QImage>

using namespace metronet;

namespace {

/// Paints on white paper of one pixel per map unit.
template <class Paint>
QImage painted(Paint paint, QSize size = {400, 200}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    PictureStore pictures;
    DrawingPainter drawingPainter(painter, pictures);
    paint(drawingPainter);
    return image;
}

/// Of everything that is not paper.
QRect inked(const QImage& image) {
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                box |= QRect(x, y, 1, 1);
    return box;
}

TextRun label(double width, double x = 200) {
    TextRun run;
    run.text = "Overstapstation";
    run.position = {x, 100};
    run.size = 32;
    run.width = width;
    return run;
}

double natural() {
    return MapText(QStringLiteral("Overstapstation")).width() * 32;
}

} // namespace

TEST_CASE("A shape is filled and stroked in its colours") {
    const Shape shape{rectangle({100, 50, 200, 150}), Colour{0, 0xAA, 0x66},
                      Pen{Colour{0xEE, 0x66, 0x22}, 10, {}, {}}};
    const auto image = painted([&](DrawingPainter& painter) { painter.paint(shape); });
    CHECK(image.pixelColor(150, 100) == QColor(0, 0xAA, 0x66));
    CHECK(image.pixelColor(150, 51) == QColor(0xEE, 0x66, 0x22));
    CHECK(inked(image) == QRect(95, 45, 110, 110));
}

TEST_CASE("Dashes are as long as the pen says, whatever its width") {
    Path path;
    path.moveTo({0, 100});
    path.lineTo({400, 100});
    const Shape shape{path, std::nullopt, Pen{black, 20, {40, 60}, Cap::Flat}};
    const auto image = painted([&](DrawingPainter& painter) { painter.paint(shape); });
    for (const int x : {5, 35, 105, 135})
        CHECK(image.pixelColor(x, 100) == QColor(Qt::black));
    for (const int x : {45, 95, 145, 195})
        CHECK(image.pixelColor(x, 100) == QColor(Qt::white));
}

TEST_CASE("Text is squeezed into the width it was measured with") {
    const auto free = inked(painted([](DrawingPainter& painter) { painter.paint(label(0, 20)); }));
    const auto fitted =
        inked(painted([](DrawingPainter& painter) { painter.paint(label(natural() / 2, 20)); }));
    CHECK(free.width() > natural() * 0.9);
    CHECK(fitted.width() < natural() / 2 + 2);
    CHECK(fitted.height() == free.height());
    CHECK(fitted.left() >= 19);
}

TEST_CASE("An anchor stays where it is") {
    auto run = label(natural());
    run.anchor = Anchor::End;
    CHECK(inked(painted([&](DrawingPainter& painter) { painter.paint(run); })).right() < 202);
    run.anchor = Anchor::Middle;
    const auto middle = inked(painted([&](DrawingPainter& painter) { painter.paint(run); }));
    CHECK(std::abs(middle.center().x() - 200) <= 2);
}

TEST_CASE("Text turns clockwise about its anchor") {
    auto run = label(natural());
    run.position = {200, 10};
    run.angle = 90;
    const auto box = inked(painted([&](DrawingPainter& painter) { painter.paint(run); }, {400, 400}));
    CHECK(box.top() >= 9);
    CHECK(box.height() > box.width() * 4);
    CHECK(box.left() >= 190);
}

TEST_CASE("A painter is handed back as it came") {
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    const auto before = painter.transform();
    PictureStore pictures;
    DrawingPainter(painter, pictures).paint(label(100));
    CHECK(painter.transform() == before);
}

TEST_CASE("A picture that is not there is seen") {
    const Picture picture{"no such hash", {50, 50, 150, 150}, 1};
    CHECK_FALSE(inked(painted([&](DrawingPainter& painter) { painter.paint(picture); })).isEmpty());
}

TEST_CASE("A picture fills its box") {
    const std::string svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>"
                            "<rect width='10' height='10' fill='#0000AA'/></svg>";
    PictureStore pictures({{"a", std::make_shared<Asset>(Asset{"image/svg+xml", {svg.begin(), svg.end()}})}});
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        DrawingPainter(painter, pictures).paint(Picture{"a", {50, 60, 150, 160}, 1});
    }
    CHECK(inked(image) == QRect(50, 60, 100, 100));
    CHECK(image.pixelColor(100, 100) == QColor(0, 0, 0xAA));
}
