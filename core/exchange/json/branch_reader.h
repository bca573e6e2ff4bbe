// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json/element_reader.h"

namespace metronet {

/// Reads the branches a line's object holds into the import. Its stations must be there already.
void readBranches(ElementReader& reader, const nlohmann::json& line, const std::string& path, Id lineId);

} // namespace metronet
