// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/project_file.h"

namespace metronet {

/// A project with the two checksums that stand in its file.
struct SealedProject {
    ProjectFile file;
    std::string digest; ///< of the network
    std::string seal;   ///< of everything
};

/// What is to be written, with its seal and without assets no record names. `digest` is the network's, in
/// hexadecimal.
SealedProject sealed(ProjectFile file, std::string digest);

/// The file's bytes: our own tables, rows in order of their keys. Equal content gives equal bytes on one
/// version of SQLite. Throws DatabaseError or DamagedContent.
std::vector<std::uint8_t> encodeProject(const SealedProject& project);

/// Checks everything and reads it. `path` is for the error.
Result<SealedProject> decodeProject(std::vector<std::uint8_t> bytes, const std::filesystem::path& path);

/// Checks header and schema, and reads what the file says of itself.
Result<ProjectStamp> decodeStamp(std::vector<std::uint8_t> bytes, const std::filesystem::path& path);

} // namespace metronet
