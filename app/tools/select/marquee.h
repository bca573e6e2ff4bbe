// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/select/select_tool.h"

namespace metronet {

/// Dragging a rectangle: takes the stations it touches, or where there are none, whatever else it touches.
/// With Shift or Ctrl what was selected before stays so.
class Marquee : public ToolState {
public:
    Marquee(SelectTool& tool, const ToolEvent& press, EntitySet before)
        : ToolState(tool), m_select(tool), m_press(press), m_before(std::move(before)) {}

    void exit() override;
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;

private:
    EntitySet touched(Vec to) const;

    SelectTool& m_select;
    ToolEvent m_press;
    EntitySet m_before;
};

} // namespace metronet
