// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_tool.h"
#include "canvas/overlay.h"
#include "canvas/tool_host.h"

#include <vector>

namespace metronet {

class Tool;

/// One moment of a gesture: what each event means now. It enters with everything it needs from its
/// constructor, and leaves the overlay and the preview as it found them. What a state does not override means
/// nothing to it.
class ToolState {
public:
    explicit ToolState(Tool& tool) : m_tool(tool) {}
    virtual ~ToolState() = default;
    ToolState(const ToolState&) = delete;
    ToolState& operator=(const ToolState&) = delete;

    virtual void enter() {}
    /// However it is left: by its own decision, a cancel, another tool.
    virtual void exit() {}

    virtual void press(const ToolEvent&) {}
    virtual void move(const ToolEvent&) {}
    virtual void release(const ToolEvent&) {}
    virtual void doubleClick(const ToolEvent&) {}
    virtual void leave() {}
    virtual bool keyPress(const QKeyEvent&) { return false; }
    virtual bool keyRelease(const QKeyEvent&) { return false; }
    /// Focus has gone elsewhere. By default that gives the gesture up.
    virtual void suspend() { cancel(); }
    virtual void cancel();
    virtual void refresh() {}

protected:
    Tool& tool() const { return m_tool; }
    ToolHost& host() const;

private:
    Tool& m_tool;
};

} // namespace metronet
