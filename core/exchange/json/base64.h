// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace metronet {

/// Base64 with padding (RFC 4648, section 4).
std::string toBase64(std::span<const std::uint8_t> bytes);

/// Nothing for what is not exactly that.
std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text);

} // namespace metronet
