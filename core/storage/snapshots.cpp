// SPDX-License-Identifier: Apache-2.0
#include "storage/snapshots.h"

#include "storage/clock.h"
#include "storage/file_system.h"

#include <algorithm>

namespace metronet {

namespace fs = std::filesystem;

void keepSnapshot(const fs::path& folder, std::span<const std::uint8_t> bytes) {
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    // Thirteen digits until the year 2286, so names sort by time.
    if (!writeSynced(folder / (std::to_string(now()) + '-' + randomSuffix() + ".metronet"), bytes))
        return;
    std::vector<fs::path> kept;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        kept.push_back(entry.path());
    std::ranges::sort(kept);
    for (std::size_t i = 0; i + snapshotLimit < kept.size(); ++i)
        fs::remove(kept[i], ignored);
}

} // namespace metronet
