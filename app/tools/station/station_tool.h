// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/tool.h"

namespace metronet {

/// Puts new stations on the map: into the track that is clicked, or free on empty paper.
class StationTool : public Tool {
protected:
    std::unique_ptr<ToolState> makeIdle() override;
};

} // namespace metronet
