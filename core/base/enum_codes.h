// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace metronet {

/// The stable code of each value of an enumeration: what files, JSON and scripts see. Specialised beside the
/// enumeration as `static constexpr std::pair<E, std::string_view> values[]`.
template <class E>
struct EnumCodes;

template <class E>
concept CodedEnum = std::is_enum_v<E> && requires {
    EnumCodes<E>::values;
};

template <CodedEnum E>
constexpr std::string_view codeOf(E value) {
    for (const auto& [candidate, code] : EnumCodes<E>::values)
        if (candidate == value)
            return code;
    return {};
}

template <CodedEnum E>
constexpr std::optional<E> parseCode(std::string_view code) {
    for (const auto& [value, candidate] : EnumCodes<E>::values)
        if (candidate == code)
            return value;
    return std::nullopt;
}

} // namespace metronet
