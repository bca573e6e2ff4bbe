// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/aim.h"
#include "tools/line/line_tool.h"

namespace metronet {

/// The pen is up: shows where it would be put down. Walking keys choose a station, Enter puts the pen down on
/// it and draws one stop on.
class LineIdle : public ToolState {
public:
    explicit LineIdle(LineTool& tool) : ToolState(tool), m_line(tool) {}

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

    LineTool& m_line;
    std::optional<Snapping> m_snapping; ///< of the network at m_revision
    std::uint64_t m_revision = 0;
};

} // namespace metronet
