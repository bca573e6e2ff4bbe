// SPDX-License-Identifier: Apache-2.0
#include "bench/cases.h"
#include "canvas/canvas_view.h"
#include "tools/select/select_tool.h"

#include "document/document_controller.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <array>
#include <stdexcept>

namespace metronet::bench {

namespace {

/// A canvas of a full screen that shows a map.
struct Window {
    DocumentController document;
    CanvasView view{&document};

    explicit Window(const Network& network) : document(network) {
        view.resize(1920, 1080);
        view.show();
        view.fit();
        settle();
    }

    /// Until everything asked for is on screen.
    static void settle() {
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }

    void pointer(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, QPointF(at), QPointF(view.viewport()->mapToGlobal(at)), button, held, {});
        QApplication::sendEvent(view.viewport(), &event);
    }
};

/// The whole map, all of it painted again.
void paint(const Network& network, Meter& meter) {
    Window window(network);
    meter.measure([&] { window.view.viewport()->repaint(); });
}

/// Life size, 40 pixels at a time, to and fro.
void pan(const Network& network, Meter& meter) {
    Window window(network);
    window.view.setZoom(1);
    Window::settle();
    auto* bar = window.view.horizontalScrollBar();
    int turn = 0;
    meter.measure([&] {
        bar->setValue(bar->value() + (turn++ / 8 % 2 == 0 ? 40 : -40));
        Window::settle();
    });
}

/// A notch of the wheel, in and out.
void zoom(const Network& network, Meter& meter) {
    Window window(network);
    int turn = 0;
    meter.measure([&] {
        window.view.zoomBy(turn++ / 6 % 2 == 0 ? 1.25 : 0.8);
        Window::settle();
    });
}

/// One station held with the mouse, snapped, previewed and painted at every move.
void drag(const Network& network, Meter& meter) {
    Window window(network);
    SelectTool tool;
    window.view.setTool(&tool);
    const Vec middle = window.view.visibleBox().centre();
    const Station* nearest = nullptr;
    for (const auto& station : network.stations())
        if (!nearest ||
            (Vec(station.position) - middle).length() < (Vec(nearest->position) - middle).length())
            nearest = &station;
    const QPoint start = window.view.mapFromScene(QPointF(nearest->position.x, nearest->position.y));
    window.pointer(QEvent::MouseMove, start, Qt::NoButton, Qt::NoButton);
    window.pointer(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    window.pointer(QEvent::MouseMove, start + QPoint(20, 0), Qt::NoButton, Qt::LeftButton);
    int turn = 0;
    meter.measure([&] {
        ++turn;
        const QPoint at = start + QPoint(20 + turn % 60, turn * 7 % 40);
        window.pointer(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
        Window::settle();
    });
    if (!window.document.hasPreview())
        throw std::runtime_error("nothing was dragged");
    window.view.cancel();
    window.view.setTool(nullptr);
}

constexpr std::array cases{Case{"canvas.paint", paint}, Case{"canvas.pan", pan}, Case{"canvas.zoom", zoom},
                           Case{"canvas.drag", drag}};

} // namespace

std::span<const Case> canvasCases() {
    return cases;
}

} // namespace metronet::bench
