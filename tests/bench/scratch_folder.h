// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"

#include <filesystem>

namespace metronet::bench {

/// A folder of its own for the files of a case, gone with it.
class ScratchFolder {
public:
    ScratchFolder()
        : m_path(std::filesystem::temp_directory_path() / ("metronet-bench-" + Id::random().toString())) {
        std::filesystem::create_directories(m_path);
    }
    ~ScratchFolder() {
        std::error_code ignored; // what stays behind is the system's to clear
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace metronet::bench
