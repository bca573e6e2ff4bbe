// SPDX-License-Identifier: Apache-2.0
#include "exchange/source.h"

#include "base/text.h"
#include "exchange/archive.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace metronet {

namespace {

namespace fs = std::filesystem;

bool isCsvName(const fs::path& path) {
    return foldForComparison(pathText(path.extension())) == "csv";
}

Result<std::vector<fs::path>> csvFilesOf(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code fault;
    for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault)) {
        std::error_code unreadable;
        if (isCsvName(at->path()) && at->is_regular_file(unreadable))
            found.push_back(at->path());
    }
    if (fault)
        return Error{ErrorCode::FileUnreadable, {pathText(folder), fault.message()}};
    if (found.empty())
        return Error{ErrorCode::NoContent, {pathText(folder), "csv"}};
    std::ranges::sort(found);
    return found;
}

/// Adds a file, or what an archive of tables holds.
Result<void> addFile(Source& source, const fs::path& path) {
    auto bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    if (isArchive(*bytes)) {
        auto entries = unpack(*bytes, pathText(path));
        if (!entries)
            return entries.error();
        std::erase_if(*entries, [](const FileBytes& entry) { return !isCsvName(entry.name); });
        if (!entries->empty()) {
            std::ranges::move(*entries, std::back_inserter(source.files));
            return {};
        }
    }
    source.files.push_back({pathText(path.filename()), std::move(*bytes)});
    return {};
}

} // namespace

std::string pathText(const fs::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Result<std::string> readBytes(const fs::path& path) {
    std::error_code fault;
    const auto status = fs::status(path, fault);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::FileMissing, {pathText(path)}};
    if (fault)
        return Error{ErrorCode::FileUnreadable, {pathText(path), fault.message()}};
    if (status.type() == fs::file_type::directory)
        return Error{ErrorCode::FileIsDirectory, {pathText(path)}};
    if (status.type() != fs::file_type::regular)
        return Error{ErrorCode::FileUnreadable, {pathText(path), "not a regular file"}};
    const auto size = fs::file_size(path, fault);
    if (!fault && size == 0)
        return Error{ErrorCode::FileEmpty, {pathText(path)}};
    if (!fault && size > sourceLimit)
        return Error{ErrorCode::FileTooLarge, {pathText(path)}};
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    if (!file || !(content << file.rdbuf()))
        return Error{ErrorCode::FileUnreadable, {pathText(path), std::strerror(errno ? errno : EIO)}};
    return std::move(content).str();
}

Result<Source> loadSource(const std::vector<fs::path>& paths) {
    if (paths.empty())
        return Error{ErrorCode::NothingToDo, {}};
    Source source{paths.front(), {}};
    for (const auto& path : paths) {
        std::error_code fault;
        std::vector<fs::path> files{path};
        if (fs::is_directory(path, fault)) {
            auto found = csvFilesOf(path);
            if (!found)
                return found.error();
            files = std::move(*found);
        }
        for (const auto& file : files)
            if (auto added = addFile(source, file); !added)
                return added.error();
    }
    return source;
}

} // namespace metronet
