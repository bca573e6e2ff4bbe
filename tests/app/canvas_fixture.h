// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_view.h"
#include "catch.h"
#include "paint/to_qt.h"

#include "document/document_controller.h"
#include "edit/branches.h"
#include "edit/lines.h"
#include "edit/stations.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace metronet {

/// A document on a canvas with a pointer and a keyboard, at a zoom of 1 with the middle of a small sheet in
/// view. Points are millimetres on the sheet.
struct CanvasFixture {
    DocumentController document;
    CanvasView view{&document};

    explicit CanvasFixture(Network network = sheetOf(200, 150)) : document(std::move(network)) {
        view.resize(900, 700);
        view.show();
        view.setZoom(1);
        view.centerOn(10000, 7500);
        view.setFocus();
        QApplication::setActiveWindow(&view);
        QTest::qWait(1);
    }

    /// An empty network on a sheet of so many millimetres.
    static Network sheetOf(int width, int height) {
        auto network = emptyNetwork("Test", "en");
        auto project = network.project();
        project.sheet = {fromMm(width), fromMm(height)};
        network.table<Project>().put(std::make_shared<const Project>(project));
        return network;
    }

    Id addStation(double x, double y, std::string_view title = {}) {
        auto station = newStation(document.network(), {fromMm(x), fromMm(y)}, title);
        const auto id = station.id;
        REQUIRE(document.commit(Action::AddStation, metronet::addStation(document.network(), station)));
        return id;
    }
    Id addLine(const std::vector<Id>& stations) {
        auto line = newLine(document.network());
        const auto id = line.id;
        REQUIRE(document.commit(Action::DrawLine, drawLine(document.network(), line, stations)));
        return id;
    }

    QPoint pixels(double x, double y) const { return view.mapFromScene(QPointF(x * 100, y * 100)); }
    QWidget* paper() { return view.viewport(); }
    QLineEdit* field() { return view.findChild<QLineEdit*>(); }

    void moveTo(double x, double y, Qt::KeyboardModifiers modifiers = {}) {
        pointer(QEvent::MouseMove, x, y, Qt::NoButton, modifiers);
    }
    void press(double x, double y, Qt::KeyboardModifiers modifiers = {}) {
        m_held = Qt::LeftButton;
        pointer(QEvent::MouseButtonPress, x, y, Qt::LeftButton, modifiers);
    }
    void release(double x, double y, Qt::KeyboardModifiers modifiers = {}) {
        m_held = Qt::NoButton;
        pointer(QEvent::MouseButtonRelease, x, y, Qt::LeftButton, modifiers);
    }
    void click(double x, double y, Qt::KeyboardModifiers modifiers = {}) {
        moveTo(x, y, modifiers);
        press(x, y, modifiers);
        release(x, y, modifiers);
    }
    void doubleClick(double x, double y) {
        click(x, y);
        pointer(QEvent::MouseButtonDblClick, x, y, Qt::LeftButton, {});
        release(x, y);
    }
    /// Press, some moves, no release yet.
    void dragTo(double fromX, double fromY, double x, double y, Qt::KeyboardModifiers modifiers = {}) {
        moveTo(fromX, fromY);
        press(fromX, fromY);
        for (int step = 1; step <= 4; ++step)
            moveTo(fromX + (x - fromX) * step / 4, fromY + (y - fromY) * step / 4, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focused(), key, modifiers);
    }
    void type(const char* text) { QTest::keyClicks(focused(), QString::fromUtf8(text)); }

    std::string typed() { return field()->text().toStdString(); }

    Point placeOf(Id station) const { return document.shown().find<Station>(station)->position; }
    std::size_t steps() const { return document.history().done(); }

private:
    QWidget* focused() {
        return field()->isVisible() ? static_cast<QWidget*>(field()) : static_cast<QWidget*>(&view);
    }
    void pointer(QEvent::Type type, double x, double y, Qt::MouseButton button,
                 Qt::KeyboardModifiers modifiers) {
        const QPointF at = pixels(x, y);
        QMouseEvent event(type, at, paper()->mapToGlobal(at), button, m_held, modifiers);
        QApplication::sendEvent(paper(), &event);
    }

    Qt::MouseButtons m_held = Qt::NoButton;
};

} // namespace metronet
