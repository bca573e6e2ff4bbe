// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/gesture.h"
#include "tools/select/select_tool.h"
#include "tools/snapping.h"

namespace metronet {

/// Dragging stations. Ctrl suspends snapping, Shift keeps to one axis.
class MovingStations : public Gesture {
public:
    MovingStations(SelectTool& tool, Vec from, std::vector<Id> stations);

    void enter() override;
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;
    bool keyPress(const QKeyEvent& event) override;
    bool keyRelease(const QKeyEvent& event) override;

private:
    void show(Qt::KeyboardModifiers modifiers);

    std::vector<Id> m_stations;
    Snapping m_snapping;
    Vec m_from;
    Vec m_pointer;
};

} // namespace metronet
