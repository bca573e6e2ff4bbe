// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace metronet {

/// The bytes of a picture. Records name them by hash, so patches and copies of a network never carry them.
struct Asset {
    std::string mime; ///< `image/png`, `image/jpeg` or `image/svg+xml`
    std::vector<std::uint8_t> bytes;

    bool operator==(const Asset&) const = default;
};

/// By SHA-256 in hexadecimal.
using Assets = std::map<std::string, std::shared_ptr<const Asset>>;

} // namespace metronet
