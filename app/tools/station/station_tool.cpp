// SPDX-License-Identifier: Apache-2.0
#include "tools/station/station_tool.h"

#include "tools/station/station_placing.h"

namespace metronet {

std::unique_ptr<ToolState> StationTool::makeIdle() {
    return std::make_unique<StationPlacing>(*this);
}

} // namespace metronet
