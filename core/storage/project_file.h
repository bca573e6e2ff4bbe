// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "model/assets.h"
#include "model/network.h"
#include "storage/revision.h"

#include <filesystem>

namespace metronet {

/// What a `.metronet` file holds.
struct ProjectFile {
    Network network;
    Assets assets; ///< writing keeps those a record names
    Revisions revisions;
    std::optional<Id> head; ///< the revision `base` is; none: never saved
    Network base;           ///< as it was read; where `network` differs, writing adds a revision
    std::vector<MergeConflict> conflicts;
    std::string seal; ///< checksum of everything in the file it was read from; empty: made here
};

/// Who saves and why, for the revision. Empty unless the user wants it told.
struct Authorship {
    std::string author;
    std::string note;
};

/// Reads a file of any origin: only its bytes count, whatever lies beside it, and nothing is written. Every
/// kind of unfit file is refused with its own error: FileMissing, FileIsDirectory, FileEmpty, FileTooLarge,
/// FileUnreadable, NotAProject, ProjectNewer, ProjectDamaged. May run on any thread.
Result<ProjectFile> readProjectFile(const std::filesystem::path& path);

/// Writes the file as a whole or not at all: beside the target, synced, read again and compared, then
/// renamed. Equal content gives equal bytes. A file that is there is replaced, whatever it is.
Result<void> writeProjectFile(const std::filesystem::path& path, const ProjectFile& file,
                              const Authorship& authorship = {});

/// What a file says it is, without reading all of it.
struct ProjectStamp {
    Id project;
    std::optional<Id> head;
    std::string digest; ///< of the network, in hexadecimal
    std::string seal;   ///< of everything in the file, in hexadecimal

    bool operator==(const ProjectStamp&) const = default;
};

/// Checks header and schema only.
Result<ProjectStamp> readProjectStamp(const std::filesystem::path& path);

} // namespace metronet
