// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/gesture.h"
#include "tools/select/select_tool.h"

#include <set>

namespace metronet {

/// Moving the selection with the arrow keys: 5 mm for each press or repeat, ten times that with Shift. It is
/// one step when the last arrow key is let go, or when focus leaves.
class Nudging : public Gesture {
public:
    Nudging(SelectTool& tool, std::vector<Id> stations);

    bool keyPress(const QKeyEvent& event) override;
    bool keyRelease(const QKeyEvent& event) override;
    void press(const ToolEvent& event) override;
    void suspend() override { finish(); }

private:
    void finish() { commit(Action::MoveStations); }

    SelectTool& m_select;
    std::vector<Id> m_stations;
    Point m_shift;
    std::set<int> m_down; ///< arrow keys
};

} // namespace metronet
