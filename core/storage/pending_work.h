// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <filesystem>
#include <vector>

namespace metronet {

/// Work that is in no file: left by a crash or kept for later.
struct PendingWork {
    std::filesystem::path database;    ///< for WorkingCopy::reopen
    std::filesystem::path projectPath; ///< empty: never saved
    std::string title;                 ///< of the project, in its own language
    Timestamp editedAt = 0;
    std::size_t unsavedEdits = 0; ///< steps away from the file
};

/// The working copies nobody holds, newest edit first. Those that hold nothing new are cleared away, and what
/// has lain in the bin for 30 days goes.
std::vector<PendingWork> pendingWork(const std::filesystem::path& stateFolder);

/// Moves a working copy nobody holds to the bin.
void discardWork(const std::filesystem::path& database);

} // namespace metronet
