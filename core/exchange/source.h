// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace metronet {

/// A file in memory, under its name without folder.
struct FileBytes {
    std::string name;
    std::string bytes;
};

/// What an import is made from, read whole before anything is understood: one file, or the tables of a set.
struct Source {
    std::filesystem::path path;   ///< as messages name it: the file, the folder or the first of several files
    std::vector<FileBytes> files; ///< never empty
};

/// The largest input that is read at all, unpacked, in bytes.
inline constexpr std::size_t sourceLimit = 200'000'000;

/// A path as messages show it: UTF-8.
std::string pathText(const std::filesystem::path& path);

/// The whole file. Errors: FileMissing, FileIsDirectory, FileEmpty, FileTooLarge, FileUnreadable.
Result<std::string> readBytes(const std::filesystem::path& path);

/// Reads files, the CSV files of a folder, or the CSV files in a zip archive. Errors as `readBytes`;
/// NoContent for a folder without CSV files; FormatBroken for an archive that is damaged or grows beyond
/// measure.
Result<Source> loadSource(const std::vector<std::filesystem::path>& paths);

} // namespace metronet
