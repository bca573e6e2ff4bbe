// SPDX-License-Identifier: Apache-2.0
#include "window/flash.h"

#include "canvas/canvas_view.h"
#include "canvas/highlight.h"
#include "canvas/overlay.h"

namespace metronet {

namespace {
constexpr int beatMs = 160;
constexpr int beats = 6; // even: it ends visible
} // namespace

Flash::Flash(CanvasView& canvas, QObject* parent) : QObject(parent), m_canvas(canvas) {
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &Flash::step);
}

void Flash::start() {
    m_left = beats;
    m_beat.start();
}

void Flash::step() {
    --m_left;
    m_canvas.overlay().selected().setVisible(m_left % 2 == 0);
    if (m_left == 0)
        m_beat.stop();
}

} // namespace metronet
