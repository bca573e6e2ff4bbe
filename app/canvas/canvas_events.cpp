// SPDX-License-Identifier: Apache-2.0
// The half of CanvasView that hears: mouse, keys, focus, palette.
#include "canvas/canvas_view.h"
#include "canvas/inline_field.h"
#include "canvas/map_layer.h"
#include "canvas/navigation.h"
#include "canvas/overlay.h"
#include "paint/to_qt.h"

#include "document/document_controller.h"

#include <QMouseEvent>
#include <QPainter>

namespace metronet {

namespace {

constexpr double tolerancePixels = 6;

} // namespace

void CanvasView::setTool(CanvasTool* tool) {
    if (m_tool) {
        closeField();
        m_tool->deactivate();
        m_overlay->clearGesture();
    }
    m_tool = tool;
    setToolCursor(Qt::ArrowCursor);
    setHint({});
    if (m_tool)
        m_tool->activate(*this);
}

void CanvasView::release(CanvasTool& tool) {
    if (m_tool == &tool)
        setTool(nullptr);
}

void CanvasView::cancel() {
    closeField();
    if (m_tool)
        m_tool->cancel();
}

void CanvasView::openField(const metronet::Box& box, const QString& text, const QString& name,
                           std::function<void(const FieldOutcome&)> done) {
    const auto place = mapFromScene(toQt(box)).boundingRect();
    m_field->open(place.translated(viewport()->pos()), text, name, std::move(done));
}

void CanvasView::closeField() {
    m_field->close();
}
bool CanvasView::hasField() const {
    return m_field->isOpen();
}

ToolEvent CanvasView::toToolEvent(const QMouseEvent& event) const {
    return {fromQt(viewportTransform().inverted().map(event.position())), tolerancePixels * unitsPerPixel(),
            event.modifiers(), event.button(), event.buttons().testFlag(Qt::LeftButton)};
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    m_field->accept();
    if (m_tool && event->button() == Qt::LeftButton)
        m_tool->press(toToolEvent(*event));
    event->setAccepted(event->button() == Qt::LeftButton);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    const auto toolEvent = toToolEvent(*event);
    emit pointerMoved(toolEvent.point);
    if (m_tool)
        m_tool->move(toolEvent);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_tool && event->button() == Qt::LeftButton)
        m_tool->release(toToolEvent(*event));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_tool && event->button() == Qt::LeftButton)
        m_tool->doubleClick(toToolEvent(*event));
}

void CanvasView::leaveEvent(QEvent* event) {
    QGraphicsView::leaveEvent(event);
    if (m_tool)
        m_tool->leave();
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        cancel();
        return;
    }
    if (m_tool && m_tool->keyPress(*event))
        return;
    event->ignore(); // QGraphicsView would scroll; the window may have a use for it
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (!m_tool || !m_tool->keyRelease(*event))
        event->ignore();
}

/// Tab moves between stations while the tool has a use for it, and out of the canvas otherwise.
bool CanvasView::focusNextPrevChild(bool next) {
    const QKeyEvent key(QEvent::KeyPress, next ? Qt::Key_Tab : Qt::Key_Backtab,
                        next ? Qt::NoModifier : Qt::ShiftModifier);
    return (m_tool && m_tool->keyPress(key)) || QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    update();
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    update();
    const bool within = m_field->hasFocus() || event->reason() == Qt::PopupFocusReason;
    if (m_tool && !within)
        m_tool->suspend();
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    updateSceneRect();
}

void CanvasView::showEvent(QShowEvent* event) {
    QGraphicsView::showEvent(event);
    if (!std::exchange(m_fitted, true))
        fit();
}

void CanvasView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

bool CanvasView::event(QEvent* event) {
    const bool handled = QGraphicsView::event(event);
    if (event->type() == QEvent::Paint)
        paintFrame();
    return handled;
}

/// The frame is the focus ring: the highlight colour while keys go to the map.
void CanvasView::paintFrame() {
    QPainter painter(this);
    const auto colour = palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid);
    painter.setPen(QPen(colour, frameWidth(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double half = frameWidth() / 2.0;
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

void CanvasView::setToolCursor(const QCursor& cursor) {
    m_toolCursor = cursor;
    updateCursor();
}

void CanvasView::updateCursor() {
    if (m_navigation->isPanning())
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_navigation->isArmed())
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->setCursor(m_toolCursor);
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect) {
    const auto window = palette().color(QPalette::Window);
    painter->fillRect(rect, window.darker(window.lightness() > 127 ? 112 : 130));
    // The sheet covers all of this but its edge and a hint of shadow.
    const auto size = m_document.shown().project().sheet;
    const double pixel = unitsPerPixel();
    painter->fillRect(QRectF(0, 0, size.width, size.height).adjusted(-pixel, -pixel, 2 * pixel, 2 * pixel),
                      palette().color(QPalette::Shadow));
}

} // namespace metronet
