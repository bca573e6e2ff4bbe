// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"
#include "storage/project_file.h"
#include "storage/working_copy_rows.h"

#include <chrono>

namespace metronet {

// The database behind a working copy: write-ahead log with full synchronisation, locked for everybody else as
// long as it is open. References are not enforced row by row: `apply` guards every edit, and reopening and
// saving check all.

/// Makes the database with everything in it on the disk. Throws DatabaseError or DamagedContent, leaving no
/// file.
Database createWorkingDatabase(const std::filesystem::path& path, const ProjectFile& file,
                               const Origin& origin);

/// A crash came before there was anything in it.
class UnfinishedDatabase : public DamagedContent {
    using DamagedContent::DamagedContent;
};

/// Opens one that is there, with the lock taken and the pages checked. Throws DatabaseError (SQLITE_BUSY
/// while somebody holds it), UnfinishedDatabase or DamagedContent.
Database openWorkingDatabase(const std::filesystem::path& path, std::chrono::milliseconds patience);

/// FileInUse, DiskFull or WorkingCopyFailed.
Error workingCopyError(const std::filesystem::path& path, const std::exception& fault);

/// Where things stand in a state folder.
std::filesystem::path openFolder(const std::filesystem::path& stateFolder);
std::filesystem::path snapshotFolder(const std::filesystem::path& database, Id project);

/// A closed working copy goes to the bin of its state folder.
void moveToBin(const std::filesystem::path& database);
/// Removes what has been in the bin for 30 days.
void emptyBin(const std::filesystem::path& stateFolder);

} // namespace metronet
