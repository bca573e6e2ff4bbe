// SPDX-License-Identifier: Apache-2.0
#include "tools/line/line_tool.h"

#include "tools/line/line_idle.h"

namespace metronet {

std::unique_ptr<ToolState> LineTool::makeIdle() {
    return std::make_unique<LineIdle>(*this);
}

} // namespace metronet
