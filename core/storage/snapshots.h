// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

namespace metronet {

/// How many earlier versions of a file are kept.
inline constexpr std::size_t snapshotLimit = 10;

/// Keeps the bytes of a version that is about to be replaced; the oldest beyond the limit go. A snapshot that
/// cannot be kept is no reason not to save, so nothing is said of it.
void keepSnapshot(const std::filesystem::path& folder, std::span<const std::uint8_t> bytes);

} // namespace metronet
