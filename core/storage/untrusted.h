// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "storage/database.h"

namespace metronet {

/// No project comes near it; what is larger is not read.
inline constexpr std::uintmax_t projectSizeLimit = 256U << 20;
/// Of one picture or patch, so that SQLite's limit on a value is never met.
inline constexpr std::size_t valueSizeLimit = 48U << 20;

/// Judges the first hundred bytes of a would-be project file, before SQLite sees it. `path` is for the error.
Result<void> checkHeader(std::span<const std::uint8_t> bytes, const std::filesystem::path& path);

/// A database over bytes of any origin whose header is right: read-only, with every feature off that runs
/// code from it, small limits, and a schema that is ours byte for byte. Throws DatabaseError or
/// DamagedContent. The order of the steps follows sqlite.org/security.html.
Database openUntrusted(std::vector<std::uint8_t> bytes);

/// Looks at every page, constraint and reference; gives up after five seconds. Throws DamagedContent.
void checkIntegrity(Database& database);

} // namespace metronet
