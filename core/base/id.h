// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
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
        std::size_t mixed = 1469598103934665603ULL; // FNV-1a
        for (const auto byte : id.bytes)
            mixed = (mixed ^ byte) * 1099511628211ULL;
        return mixed;
    }
};
