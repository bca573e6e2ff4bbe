// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/project_bytes.h"

namespace metronet {

/// How a project becomes a file.
struct Publication {
    std::filesystem::path target;
    std::optional<std::string> replaces; ///< seal of the only version that may be replaced; unset: any
    std::filesystem::path snapshots;     ///< where the version replaced is kept; empty: nowhere
};

/// Writes beside the target, syncs, reads it back as a stranger's file and compares, and renames. Whatever
/// fails, the target is as it was and nothing is left beside it. FileChanged when the target is not the
/// version it may replace.
Result<void> publish(const SealedProject& project, const Publication& publication);

} // namespace metronet
