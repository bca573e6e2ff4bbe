// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace metronet {

/// A run of characters, both ends included, whose widths begin at `offset`.
struct AdvanceRange {
    char32_t first;
    char32_t last;
    std::size_t offset;
};

/// Widths of characters in thousandths of an em; 0 where the font has none.
struct AdvanceTable {
    std::span<const AdvanceRange> ranges; ///< in order
    std::span<const std::uint16_t> regular;
    std::span<const std::uint16_t> bold;
};

/// The committed widths of the map font. The data is static.
AdvanceTable advanceTable();

} // namespace metronet
