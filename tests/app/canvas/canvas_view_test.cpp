// SPDX-License-Identifier: Apache-2.0
#include "app/canvas_fixture.h"
#include "canvas/grid_painter.h"
#include "catch.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace metronet;

namespace {

void wheel(CanvasFixture& f, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(at, f.paper()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(f.paper(), &event);
}

void button(CanvasFixture& f, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
    QMouseEvent event(type, QPointF(at), f.paper()->mapToGlobal(QPointF(at)), button, held, Qt::NoModifier);
    QApplication::sendEvent(f.paper(), &event);
}

QPoint scrolled(const CanvasFixture& f) {
    return {f.view.horizontalScrollBar()->value(), f.view.verticalScrollBar()->value()};
}

} // namespace

TEST_CASE("Ctrl and the wheel zoom to the pointer") {
    CanvasFixture f;
    const QPoint at(200, 500);
    const auto before = f.view.mapToScene(at);
    for (int i = 0; i < 12; ++i) {
        wheel(f, at, {0, 120}, Qt::ControlModifier);
        const auto drift = f.view.mapFromScene(before) - at;
        CHECK(std::max(std::abs(drift.x()), std::abs(drift.y())) <= 2);
    }
    CHECK(f.view.zoom() == Approx(std::pow(1.2, 12)).epsilon(0.001));
}

TEST_CASE("Zoom stays between 5 % and 6400 %") {
    CanvasFixture f;
    f.view.setZoom(1000);
    CHECK(f.view.zoom() == Approx(CanvasView::maximumZoom));
    f.view.setZoom(0.0001);
    CHECK(f.view.zoom() == Approx(CanvasView::minimumZoom));
}

TEST_CASE("The wheel alone scrolls, with Shift sideways") {
    CanvasFixture f;
    f.view.setZoom(4);
    const auto start = scrolled(f);
    wheel(f, {100, 100}, {0, -120});
    CHECK(scrolled(f) == start + QPoint(0, 60));
    wheel(f, {100, 100}, {0, -120}, Qt::ShiftModifier);
    CHECK(scrolled(f) == start + QPoint(60, 60));
    CHECK(f.view.zoom() == Approx(4));
}

TEST_CASE("The middle button and Space with the left button drag the paper") {
    CanvasFixture f;
    f.view.setZoom(4);
    const auto start = scrolled(f);
    button(f, QEvent::MouseButtonPress, {300, 300}, Qt::MiddleButton, Qt::MiddleButton);
    button(f, QEvent::MouseMove, {250, 280}, Qt::NoButton, Qt::MiddleButton);
    button(f, QEvent::MouseButtonRelease, {250, 280}, Qt::MiddleButton, Qt::NoButton);
    CHECK(scrolled(f) == start + QPoint(50, 20));

    QTest::keyPress(&f.view, Qt::Key_Space);
    button(f, QEvent::MouseButtonPress, {300, 300}, Qt::LeftButton, Qt::LeftButton);
    button(f, QEvent::MouseMove, {350, 320}, Qt::NoButton, Qt::LeftButton);
    button(f, QEvent::MouseButtonRelease, {350, 320}, Qt::LeftButton, Qt::NoButton);
    QTest::keyRelease(&f.view, Qt::Key_Space);
    CHECK(scrolled(f) == start);
}

TEST_CASE("Fit shows the whole sheet") {
    CanvasFixture f;
    f.view.setZoom(20);
    f.view.fit();
    const auto box = f.view.visibleBox();
    CHECK(box.left <= 0);
    CHECK(box.top <= 0);
    CHECK(box.right >= 20000);
    CHECK(box.bottom >= 15000);
    CHECK(std::min(box.width() / 20000, box.height() / 15000) < 1.2);
}

TEST_CASE("A station asked for comes to the middle") {
    CanvasFixture f;
    const auto id = f.addStation(180, 140, "Far");
    f.view.setZoom(6);
    f.view.centreOn(EntityRef::station(id));
    const auto middle = f.view.visibleBox().centre();
    CHECK((middle - Vec{18000, 14000}).length() < 10 * f.view.unitsPerPixel());
}

TEST_CASE("The paper is white and the desk follows the palette") {
    CanvasFixture f;
    f.view.setGridVisible(false);
    for (const auto& window : {QColor(240, 240, 240), QColor(40, 40, 44)}) {
        auto palette = QPalette(window);
        f.view.setPalette(palette);
        f.view.setZoom(0.5);
        const auto image = f.view.viewport()->grab().toImage();
        CHECK(image.pixelColor(f.pixels(100, 75)) == QColor(Qt::white));
        const auto desk = image.pixelColor(5, 5);
        CHECK(std::abs(desk.lightness() - window.lightness()) < 40);
    }
}

TEST_CASE("Grid lines are 5 mm apart, or as much more as the zoom asks for") {
    CHECK(gridStep(0.04) == 500);
    CHECK(gridStep(0.01) == 1000);
    CHECK(gridStep(0.002) == 5000);
    for (double scale = 3; scale > 0.0005; scale /= 1.7)
        CHECK(gridStep(scale) * scale >= 8);
}

TEST_CASE("A moved station is painted where it is and no longer where it was") {
    CanvasFixture f;
    f.view.setGridVisible(false);
    const auto id = f.addStation(80, 70);
    const auto painted = [&](double x, double y) {
        const auto image =
            f.view.viewport()->grab(QRect(f.pixels(x, y) - QPoint(12, 12), QSize(24, 24))).toImage();
        for (int row = 0; row < image.height(); ++row)
            for (int column = 0; column < image.width(); ++column)
                if (image.pixelColor(column, row) != QColor(Qt::white))
                    return true;
        return false;
    };
    CHECK(painted(80, 70));
    REQUIRE(f.document.commit(Action::MoveStations,
                              moveStations(f.document.network(), {{id, Point{12000, 9000}}})));
    f.document.select({});
    CHECK_FALSE(painted(80, 70));
    CHECK(painted(120, 90));
}
