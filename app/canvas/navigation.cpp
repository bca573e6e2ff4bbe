// SPDX-License-Identifier: Apache-2.0
#include "canvas/navigation.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace metronet {

namespace {

constexpr double zoomOfWheelStep = 1.2;
constexpr double wheelStep = 120;        // eighths of a degree
constexpr double scrollOfWheelStep = 60; // pixels

} // namespace

Navigation::Navigation(QGraphicsView& view) : QObject(&view), m_view(view) {
    view.viewport()->grabGesture(Qt::PinchGesture);
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
}

bool Navigation::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_view) {
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
            return key(*static_cast<QKeyEvent*>(event));
        case QEvent::FocusOut:
            if (m_armed) {
                m_armed = false;
                emit armedChanged();
            }
            return false;
        default:
            return false;
        }
    }
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent*>(event));
    case QEvent::Gesture:
        return gesture(*static_cast<QGestureEvent*>(event));
    case QEvent::NativeGesture: {
        const auto& native = *static_cast<QNativeGestureEvent*>(event);
        if (native.gestureType() != Qt::ZoomNativeGesture)
            return false;
        emit zoomed(1 + native.value(), native.position());
        return true;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return mouse(*static_cast<QMouseEvent*>(event));
    default:
        return false;
    }
}

bool Navigation::wheel(const QWheelEvent& event) {
    if (event.modifiers() & Qt::ControlModifier) {
        const double steps =
            (event.angleDelta().y() ? event.angleDelta().y() : event.angleDelta().x()) / wheelStep;
        if (steps != 0)
            emit zoomed(std::pow(zoomOfWheelStep, steps), event.position());
        return true;
    }
    QPointF delta = event.pixelDelta();
    if (delta.isNull())
        delta = QPointF(event.angleDelta()) / wheelStep * scrollOfWheelStep;
    if (event.modifiers() & Qt::ShiftModifier && delta.x() == 0)
        delta = {delta.y(), 0};
    scrollBy(-delta);
    return true;
}

bool Navigation::gesture(QGestureEvent& event) {
    const auto* pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    if (pinch->changeFlags() & QPinchGesture::CenterPointChanged)
        scrollBy(pinch->lastCenterPoint() - pinch->centerPoint());
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        emit zoomed(pinch->scaleFactor(), m_view.viewport()->mapFromGlobal(pinch->centerPoint()));
    event.accept();
    return true;
}

bool Navigation::mouse(QMouseEvent& event) {
    const bool paperButton =
        event.button() == Qt::MiddleButton || (m_armed && event.button() == Qt::LeftButton);
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (!paperButton || m_dragging)
            return m_dragging;
        m_dragging = true;
        m_last = event.position();
        emit armedChanged();
        return true;
    case QEvent::MouseMove:
        if (!m_dragging)
            return false;
        scrollBy(m_last - event.position());
        m_last = event.position();
        return true;
    default:
        if (!m_dragging)
            return false;
        if (event.buttons() == Qt::NoButton) {
            m_dragging = false;
            emit armedChanged();
        }
        return true;
    }
}

bool Navigation::key(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Space)
        return false;
    const bool armed = event.type() == QEvent::KeyPress;
    if (armed && event.modifiers() != Qt::NoModifier)
        return false;
    if (!event.isAutoRepeat() && armed != m_armed) {
        m_armed = armed;
        emit armedChanged();
    }
    return true;
}

void Navigation::scrollBy(QPointF pixels) {
    m_remainder += pixels;
    const auto whole = m_remainder.toPoint();
    m_remainder -= whole;
    auto* horizontal = m_view.horizontalScrollBar();
    auto* vertical = m_view.verticalScrollBar();
    horizontal->setValue(horizontal->value() + whole.x());
    vertical->setValue(vertical->value() + whole.y());
}

} // namespace metronet
