// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/aim.h"
#include "tools/branch_ends.h"
#include "tools/gesture.h"
#include "tools/select/select_tool.h"

namespace metronet {

/// Dragging the handle at the end of a line: to a station that is there, into a track, or to free paper,
/// where a new station comes whose name field opens on release.
class Extending : public Gesture {
public:
    Extending(SelectTool& tool, BranchEnd end);

    void enter() override;
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;

private:
    BranchEnd m_end;
    Snapping m_snapping;
    Station m_fresh;
    std::optional<Aim> m_aim;
    bool m_useful = false; ///< whether the release would do anything
};

} // namespace metronet
