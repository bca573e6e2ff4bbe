// SPDX-License-Identifier: Apache-2.0
#include "tools/select/select_tool.h"

#include "tools/select/select_idle.h"

namespace metronet {

std::unique_ptr<ToolState> SelectTool::makeIdle() {
    return std::make_unique<SelectIdle>(*this);
}

} // namespace metronet
