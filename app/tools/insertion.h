// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/tool_host.h"

namespace metronet {

/// Puts a new station half way between two neighbours, as one step, selects it and opens its name field.
void insertHalfWay(ToolHost& host, Id a, Id b);

} // namespace metronet
