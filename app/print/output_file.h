// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <filesystem>
#include <functional>

class QIODevice;

namespace metronet {

/// Writes a file as a whole or not at all: what `write` puts out goes to a temporary file beside `path`,
/// which takes its name once everything is on the disk. On failure of either an earlier file is untouched and
/// no other is left.
Result<void> writeOutput(const std::filesystem::path& path,
                         const std::function<Result<void>(QIODevice& device)>& write);

} // namespace metronet
