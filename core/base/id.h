// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace metronet {

/// Identity of a record: a UUID (RFC 9562), compared byte by byte. Never reused and never derived from a
/// name, so two academies that edit copies of one project still speak of the same things.
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    /// A new version 4 id from the system's entropy. Safe to call from any thread.
    static Id random();

    /// Reads the 36-character form, either case; nothing for anything else.
    static std::optional<Id> parse(std::string_view text);

    /// The lower-case 36-character form.
    std::string toString() const;

    /// True for the all-zero id, which no record carries.
    bool isNil() const { return *this == Id{}; }

    auto operator<=>(const Id&) const = default;
};

} // namespace metronet

template <>
struct std::hash<metronet::Id> {
    std::size_t operator()(const metronet::Id& id) const noexcept {
        std::array<std::uint64_t, 2> words{};
        std::memcpy(words.data(), id.bytes.data(), id.bytes.size());
        const std::uint64_t mixed = (words[0] ^ (words[1] * 0x9E3779B97F4A7C15U)) * 0xBF58476D1CE4E5B9U;
        return static_cast<std::size_t>(mixed ^ (mixed >> 31));
    }
};
