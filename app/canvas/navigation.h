// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsView>
#include <QObject>

class QGestureEvent;

namespace metronet {

/// Moves the view as editors do: Ctrl+wheel and pinch zoom to the pointer; the wheel and two fingers scroll,
/// with Shift sideways; the middle button, or Space with the left button, drags the paper. Watches the view's
/// events and takes those; the tool sees the others.
class Navigation : public QObject {
    Q_OBJECT

public:
    explicit Navigation(QGraphicsView& view);

    bool isPanning() const { return m_dragging; }
    /// Space is down: the left button belongs to the paper.
    bool isArmed() const { return m_armed; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Zoom by `factor`, keeping what is at `anchor` (pixels of the viewport) in its place.
    void zoomed(double factor, const QPointF& anchor);
    /// The pointer's shape is the paper's (armed or dragging), or the tool's again.
    void armedChanged();

private:
    bool wheel(const class QWheelEvent& event);
    bool gesture(QGestureEvent& event);
    bool mouse(class QMouseEvent& event);
    bool key(const class QKeyEvent& event);
    void scrollBy(QPointF pixels);

    QGraphicsView& m_view;
    QPointF m_last;
    QPointF m_remainder; ///< of scrolling by parts of a pixel
    bool m_armed = false;
    bool m_dragging = false;
};

} // namespace metronet
