// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/tool_host.h"

#include "base/id.h"

#include <functional>

namespace metronet {

/// Opens a field over a station's label in which its title is typed, in the language the map is shown in. The
/// title is set, as one step, when the field ends by anything but Escape; then `done` hears how it ended.
void nameStation(ToolHost& host, Id station, std::function<void(FieldOutcome::Key)> done = {});

/// The name to say for a station: its title, else its code.
QString spokenName(const ToolHost& host, Id station);

} // namespace metronet
