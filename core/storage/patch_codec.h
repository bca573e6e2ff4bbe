// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/patch.h"

#include <string>
#include <string_view>

namespace metronet {

/// A patch as compact JSON, by type and id: the whole record before, and after it only the fields that differ
/// (null: one that holds nothing any more). Equal patches give equal texts. The codecs here throw
/// DamagedContent; they read texts of any origin.
std::string encodePatch(const Patch& patch);
Patch decodePatch(std::string_view text);

std::string encodeSelection(const EntitySet& selection);
EntitySet decodeSelection(std::string_view text);

} // namespace metronet
