// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/decode.h"

#include "base/text.h"

#include <cstdint>

namespace metronet {

namespace {

void appendUtf8(std::string& out, std::uint32_t codepoint) {
    const auto tail = [&](unsigned shift) {
        out += static_cast<char>(0x80U | ((codepoint >> shift) & 0x3FU));
    };
    if (codepoint < 0x80) {
        out += static_cast<char>(codepoint);
    } else if (codepoint < 0x800) {
        out += static_cast<char>(0xC0U | (codepoint >> 6));
        tail(0);
    } else if (codepoint < 0x10000) {
        out += static_cast<char>(0xE0U | (codepoint >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | (codepoint >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::optional<std::string> fromUtf16(std::string_view bytes, std::size_t lowByte) {
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        const auto low = static_cast<unsigned char>(bytes[at + lowByte]);
        const auto high = static_cast<unsigned char>(bytes[at + 1 - lowByte]);
        return (std::uint32_t{high} << 8) | low;
    };
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        std::uint32_t codepoint = unit(i);
        if (codepoint >= 0xD800 && codepoint < 0xE000) {
            if (codepoint >= 0xDC00 || i + 2 >= bytes.size() || (unit(i + 2) & 0xFC00U) != 0xDC00)
                return std::nullopt;
            codepoint = 0x10000 + ((codepoint - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        }
        if (codepoint == 0)
            return std::nullopt;
        appendUtf8(text, codepoint);
    }
    return text;
}

} // namespace

std::optional<std::string> decodeText(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE"))
        return fromUtf16(bytes.substr(2), 0);
    if (bytes.starts_with("\xFE\xFF"))
        return fromUtf16(bytes.substr(2), 1);
    if (bytes.find('\0') != std::string_view::npos)
        return std::nullopt;
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    if (marked)
        bytes.remove_prefix(3);
    if (isValidUtf8(bytes))
        return std::string(bytes);
    return marked ? std::nullopt : std::optional(fromWindows1252(bytes));
}

} // namespace metronet
