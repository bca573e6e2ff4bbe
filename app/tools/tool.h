// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_tool.h"
#include "tools/tool_state.h"

#include <memory>

namespace metronet {

/// A tool is a set of small states, one at work at a time: idle, pressed, moving… It hands every event to the
/// present state, and a cancel brings it back to idle from anywhere.
class Tool : public CanvasTool {
public:
    ~Tool() override;

    /// Between `activate` and `deactivate` only.
    ToolHost& host() const { return *m_host; }

    /// Leaves the present state for another. A state may do this from within its own event: it lives until
    /// the event is over.
    void goTo(std::unique_ptr<ToolState> next);
    /// Leaves the present state for idle.
    void goIdle();

    void activate(ToolHost& host) override;
    void deactivate() override;
    void press(const ToolEvent& event) override;
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;
    void doubleClick(const ToolEvent& event) override;
    void leave() override;
    bool keyPress(const QKeyEvent& event) override;
    bool keyRelease(const QKeyEvent& event) override;
    void suspend() override;
    void cancel() override;
    void refresh() override;

protected:
    virtual std::unique_ptr<ToolState> makeIdle() = 0;

private:
    /// Runs an event and afterwards drops the states it left.
    template <class Event>
    auto during(Event&& event);

    ToolHost* m_host = nullptr;
    std::unique_ptr<ToolState> m_state;
    std::vector<std::unique_ptr<ToolState>> m_left;
    int m_depth = 0; ///< of events within events, as when a commit refreshes the tool
};

} // namespace metronet
