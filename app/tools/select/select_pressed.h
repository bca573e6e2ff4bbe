// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/select/select_tool.h"

namespace metronet {

/// The button is down and nothing has moved yet: a click, a drag of what was met, or a marquee.
class SelectPressed : public ToolState {
public:
    SelectPressed(SelectTool& tool, const ToolEvent& press, std::optional<Hit> hit)
        : ToolState(tool), m_select(tool), m_press(press), m_hit(std::move(hit)) {}

    void enter() override;
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;

private:
    /// What a click on the hit selects: a station; of a track the line, or the track where that line is
    /// selected.
    EntityRef clicked() const;
    bool extends() const { return m_press.modifiers & (Qt::ShiftModifier | Qt::ControlModifier); }
    std::vector<Id> stationsToDrag() const;

    SelectTool& m_select;
    ToolEvent m_press;
    std::optional<Hit> m_hit;
    EntitySet m_before; ///< the selection when the button went down
};

} // namespace metronet
