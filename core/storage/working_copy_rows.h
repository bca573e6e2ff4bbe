// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/history.h"
#include "storage/database.h"

#include <optional>

namespace metronet {

// The rows only a working copy has: what can be undone, how much of it is done, and the file it came from.

/// The file a working copy belongs to, and how far it is from what that file holds.
struct Origin {
    std::filesystem::path path; ///< empty: never saved
    std::optional<Id> head;     ///< revision the file held when opened or last saved
    std::string seal;           ///< of the file then
    std::size_t saved =
        0;        ///< the network after so many steps is what the file holds, once `detour` is undone
    Patch detour; ///< from the file to the network after `saved` steps; empty unless steps were forgotten in
                  ///< between
};

void writeOrigin(const Database& database, const Origin& origin);
Origin readOrigin(const Database& database);

struct Cursor {
    std::size_t done = 0;
    std::int64_t editedAt = 0;
};

void writeCursor(const Database& database, const Cursor& cursor);
Cursor readCursor(const Database& database);

/// Steps count from 1. Forgets every step after `done` and appends this one.
void appendStep(const Database& database, std::size_t done, const Step& step);
std::vector<History::StepPtr> readSteps(const Database& database);
/// One patch for the steps after the first `from`, up to and with the `to`-th.
Patch readPatches(const Database& database, std::size_t from, std::size_t to);

} // namespace metronet
