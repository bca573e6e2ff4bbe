// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace metronet {

/// The text of a table as UTF-8 without a byte order mark. A mark decides (UTF-8, UTF-16 as Excel's "Unicode
/// text"); without one, well-formed UTF-8 is taken as such and everything else as Windows-1252. Nothing for
/// bytes that are no text at all.
std::optional<std::string> decodeText(std::string_view bytes);

} // namespace metronet
