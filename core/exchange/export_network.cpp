// SPDX-License-Identifier: Apache-2.0
#include "exchange/archive.h"
#include "exchange/format.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace metronet {

namespace {

namespace fs = std::filesystem;

/// Files written beside their targets, to be renamed together once all of them are there.
class Staging {
public:
    Staging() = default;
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging() {
        std::error_code ignored;
        for (const auto& [temporary, target] : m_files)
            fs::remove(temporary, ignored);
        if (!m_folder.empty())
            fs::remove(m_folder, ignored); // only where it is still empty
    }

    Result<void> makeFolder(const fs::path& folder) {
        std::error_code fault;
        if (fs::is_directory(folder, fault))
            return {};
        if (!fs::create_directory(folder, fault))
            return Error{ErrorCode::FileUnwritable, {pathText(folder), fault.message()}};
        m_folder = folder;
        return {};
    }

    Result<void> add(const fs::path& target, const std::string& bytes) {
        std::error_code fault;
        if (fs::is_directory(target, fault))
            return Error{ErrorCode::FileIsDirectory, {pathText(target)}};
        fs::path temporary = target;
        temporary += ".part";
        m_files.emplace_back(temporary, target);
        errno = 0;
        std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.close();
        if (!file)
            return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                         {pathText(target), std::strerror(errno ? errno : EIO)}};
        return {};
    }

    Result<void> finish() {
        m_folder.clear();
        for (const auto& [temporary, target] : m_files) {
            std::error_code fault;
            fs::rename(temporary, target, fault);
            if (fault)
                return Error{ErrorCode::FileUnwritable, {pathText(target), fault.message()}};
        }
        m_files.clear();
        return {};
    }

private:
    std::vector<std::pair<fs::path, fs::path>> m_files; ///< temporary, target
    fs::path m_folder;                                  ///< made by us
};

/// One file becomes the target; several go into the target as a folder.
Result<void> writeFiles(const std::vector<FileBytes>& files, const fs::path& target) {
    const bool intoFolder = files.size() > 1;
    Staging staging;
    if (intoFolder)
        if (auto made = staging.makeFolder(target); !made)
            return made;
    for (const auto& file : files)
        if (auto added = staging.add(intoFolder ? target / file.name : target, file.bytes); !added)
            return added;
    return staging.finish();
}

} // namespace

Result<void> exportNetwork(const Network& network, const Assets& assets, const fs::path& target,
                           std::optional<std::string_view> name) {
    const auto* format = name ? formatNamed(*name) : formatForEnding(target);
    if (!format || !format->write)
        return Error{ErrorCode::ExportUnsupported,
                     {name ? std::string(*name) : pathText(target.extension())}};
    auto files = format->write(network, assets);
    const bool archive = files.size() > 1 && pathText(target.extension()) == ".zip";
    if (archive)
        files = {{pathText(target.filename()), pack(files)}};
    return writeFiles(files, target);
}

} // namespace metronet
