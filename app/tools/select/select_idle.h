// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/branch_ends.h"
#include "tools/select/select_tool.h"

namespace metronet {

/// Waiting: shows what a press would take, and answers the keys of the select tool.
class SelectIdle : public ToolState {
public:
    explicit SelectIdle(SelectTool& tool) : ToolState(tool), m_select(tool) {}

    void enter() override;
    void exit() override;
    void press(const ToolEvent& event) override;
    void move(const ToolEvent& event) override;
    void doubleClick(const ToolEvent& event) override;
    void leave() override;
    bool keyPress(const QKeyEvent& event) override;
    void suspend() override {}
    /// With nothing under way, Escape lets the selection go.
    void cancel() override;
    void refresh() override;

private:
    bool nudge(const QKeyEvent& event);
    bool remove();
    bool rename();
    bool insert();

    SelectTool& m_select;
    std::vector<BranchEnd> m_ends; ///< of the selected line, each with a handle whose key is its index
    EntitySet m_hovered;
};

} // namespace metronet
