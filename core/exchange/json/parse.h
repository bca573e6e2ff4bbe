// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace metronet {

/// Whether the first thing in the text is a bracket of JSON.
bool looksLikeJson(std::string_view bytes);

/// JSON from a stranger: at most 64 levels deep, well-formed UTF-8. Errors: FormatBroken with `line:column`
/// of the place where it went wrong. `path` is for messages.
Result<nlohmann::json> parseJson(std::string_view bytes, const std::string& path);

} // namespace metronet
