// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace metronet {

// What std::filesystem has not: whole files with the system's reason of failure, and writing that survives a
// power cut. The only file of the storage that differs between systems is file_system.cpp.

/// Every byte of a regular file.
Result<std::vector<std::uint8_t>> readBytes(const std::filesystem::path& path, std::uintmax_t limit);

/// Makes a new file with these bytes and has them on the disk when it returns. FileUnwritable where there
/// already is one; on failure nothing is left.
Result<void> writeSynced(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

/// Whether this process may change the file, or make one in the folder.
bool isWritable(const std::filesystem::path& path);

/// Puts `from` in the place of `to` at once: whoever looks sees the one or the other. Both in one folder.
Result<void> replaceFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// Has names made or changed in the folder on the disk when it returns, as far as the system can.
void syncFolder(const std::filesystem::path& folder);

/// Eight letters and digits nobody else uses.
std::string randomSuffix();

/// The error for a number of the system (errno, GetLastError).
Error fileError(const std::filesystem::path& path, int systemError, ErrorCode fallback);

/// UTF-8, for arguments of errors and columns.
std::string toUtf8(const std::filesystem::path& path);
std::filesystem::path fromUtf8(std::string_view text);

/// Removes a file when it goes out of scope, unless it was released.
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path path) : m_path(std::move(path)) {}
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    void release() { m_path.clear(); }

private:
    std::filesystem::path m_path;
};

} // namespace metronet
