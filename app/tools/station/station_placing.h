// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/aim.h"
#include "tools/station/station_tool.h"

namespace metronet {

/// Shows where a click would put a station, and puts it there. A click on a station selects that one. Enter
/// puts one in the middle of the view.
class StationPlacing : public ToolState {
public:
    explicit StationPlacing(StationTool& tool) : ToolState(tool) {}

    void enter() override;
    void exit() override;
    void press(const ToolEvent& event) override;
    void move(const ToolEvent& event) override;
    void leave() override;
    bool keyPress(const QKeyEvent& event) override;
    void suspend() override { leave(); }
    void cancel() override { leave(); }
    void refresh() override;

private:
    Aim aim(const ToolEvent& event);
    void place(const Aim& aim);

    std::optional<Snapping> m_snapping; ///< of the network at m_revision
    std::uint64_t m_revision = 0;
};

} // namespace metronet
