// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace metronet {

/// The character at `at`, which moves past it. A byte that is no part of well-formed UTF-8 reads as U+FFFD.
inline char32_t nextCharacter(std::string_view text, std::size_t& at) {
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto lead = byte(at++);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    char32_t character = more == 3 ? lead & 0x07U : more == 2 ? lead & 0x0FU : lead & 0x1FU;
    if (more == 0 || lead >= 0xF5 || at + static_cast<std::size_t>(more) > text.size())
        return 0xFFFD;
    for (int i = 0; i < more; ++i) {
        if ((byte(at + static_cast<std::size_t>(i)) & 0xC0U) != 0x80)
            return 0xFFFD;
        character = (character << 6) | (byte(at + static_cast<std::size_t>(i)) & 0x3FU);
    }
    constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
    if (character < least[more] || character > 0x10FFFF || (character >= 0xD800 && character < 0xE000))
        return 0xFFFD;
    at += static_cast<std::size_t>(more);
    return character;
}

} // namespace metronet
