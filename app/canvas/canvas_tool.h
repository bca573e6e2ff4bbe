// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/vec.h"

#include <QKeyEvent>

namespace metronet {

class ToolHost;

/// A press, move or release of the pointer as tools see it.
struct ToolEvent {
    Vec point;            ///< map units
    double tolerance = 0; ///< map units that the hand may miss by at the present zoom
    Qt::KeyboardModifiers modifiers;
    Qt::MouseButton button = Qt::NoButton; ///< pressed or released; Qt::LeftButton while it is held
    bool isHeld = false;                   ///< whether the left button is down
};

/// What the canvas gives its events to. One is active at a time. A tool is told of a cancel before anything
/// else that could surprise it: Escape, another tool, another document, lost focus.
class CanvasTool {
public:
    virtual ~CanvasTool() = default;

    /// The canvas is the tool's until `deactivate`.
    virtual void activate(ToolHost& host) = 0;
    virtual void deactivate() = 0;

    virtual void press(const ToolEvent& event) = 0;
    virtual void move(const ToolEvent& event) = 0;
    virtual void release(const ToolEvent& event) = 0;
    virtual void doubleClick(const ToolEvent& event) = 0;
    /// The pointer has left the canvas.
    virtual void leave() = 0;

    /// Whether the key meant something; other keys go on to the window.
    virtual bool keyPress(const QKeyEvent& event) = 0;
    virtual bool keyRelease(const QKeyEvent& event) = 0;

    /// Focus has gone elsewhere: no more moves of what is under way, and no key release will come.
    virtual void suspend() = 0;
    /// Gives up what is under way, without a trace.
    virtual void cancel() = 0;

    /// The drawing or the selection has changed: what the tool shows may have to follow.
    virtual void refresh() = 0;
};

} // namespace metronet
