// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace metronet {

class CanvasView;

/// Lets what is selected on the map blink a few times, so that the eye finds it after a jump.
class Flash : public QObject {
    Q_OBJECT
public:
    /// The canvas must outlive the flash.
    explicit Flash(CanvasView& canvas, QObject* parent = nullptr);

    void start();

private:
    void step();

    CanvasView& m_canvas;
    QTimer m_beat;
    int m_left = 0;
};

} // namespace metronet
