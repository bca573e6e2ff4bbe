// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace metronet {

/// A small generator of our own (SplitMix64, Steele, Lea and Flood 2014): the standard library's
/// distributions differ between platforms, and a layout must not.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        std::uint64_t mixed = m_state += 0x9E3779B97F4A7C15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 to limit - 1. The bias of the remainder is far below what a search notices.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
    /// From first to last, both included.
    int between(int first, int last) {
        return first + static_cast<int>(below(static_cast<std::size_t>(last - first) + 1));
    }

private:
    std::uint64_t m_state;
};

} // namespace metronet
