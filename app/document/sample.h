// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "model/network.h"

#include <string_view>

namespace metronet {

/// The sample that comes with the program: a network of nine lines, placed, as a project of its own each
/// time. The title is in the language given. Any thread.
Result<Network> sampleNetwork(std::string_view language);

} // namespace metronet
