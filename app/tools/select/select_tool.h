// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool.h"
#include "tools/walk.h"

namespace metronet {

/// Selects, moves, renames and removes; extends a selected line from its ends.
class SelectTool : public Tool {
public:
    Walk& walk() { return m_walk; }

protected:
    std::unique_ptr<ToolState> makeIdle() override;

private:
    Walk m_walk;
};

} // namespace metronet
