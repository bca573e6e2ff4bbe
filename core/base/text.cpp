// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"

#include <utf8proc.h>

#include <array>
#include <cstdint>

namespace metronet {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

void appendUtf8(std::string& out, std::int32_t codepoint) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(codepoint, bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

bool isLetterOrNumber(std::int32_t codepoint) {
    const auto category = utf8proc_category(codepoint);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool isMark(std::int32_t codepoint) {
    const auto category = utf8proc_category(codepoint);
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The run of digits at the start, leading zeros dropped.
std::string_view number(std::string_view text, std::size_t& length) {
    std::size_t zeros = 0;
    while (zeros < text.size() && text[zeros] == '0')
        ++zeros;
    length = zeros;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    return text.substr(zeros, length - zeros);
}

int naturalCompare(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (isDigit(a[0]) && isDigit(b[0])) {
            std::size_t lengthA = 0;
            std::size_t lengthB = 0;
            const auto numberA = number(a, lengthA);
            const auto numberB = number(b, lengthB);
            if (numberA.size() != numberB.size())
                return numberA.size() < numberB.size() ? -1 : 1;
            if (const int order = numberA.compare(numberB); order != 0)
                return order;
            a.remove_prefix(lengthA);
            b.remove_prefix(lengthB);
        } else {
            if (a[0] != b[0])
                return static_cast<unsigned char>(a[0]) < static_cast<unsigned char>(b[0]) ? -1 : 1;
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

} // namespace

bool isValidUtf8(std::string_view text) {
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t codepoint = 0;
        const auto size = utf8proc_iterate(at, left, &codepoint);
        if (size < 1 || codepoint == 0)
            return false;
        at += size;
        left -= size;
    }
    return true;
}

std::string foldForComparison(std::string_view text) {
    std::string folded;
    bool gap = false;
    const auto add = [&](std::int32_t codepoint) {
        if (isMark(codepoint))
            return;
        if (!isLetterOrNumber(codepoint)) {
            gap = true;
            return;
        }
        if (gap && !folded.empty())
            folded += ' ';
        gap = false;
        appendUtf8(folded, codepoint);
    };
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t codepoint = 0;
        const auto size = utf8proc_iterate(at, left, &codepoint);
        if (size < 1) {
            add(*at++);
            --left;
            continue;
        }
        std::array<utf8proc_int32_t, 32> parts{};
        int boundary = 0;
        const auto options =
            static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE);
        const auto count = utf8proc_decompose_char(
            codepoint, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
        for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i)
            add(parts[static_cast<std::size_t>(i)]);
        at += size;
        left -= size;
    }
    return folded;
}

std::string_view trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (bool again = true; again && !text.empty();) {
        again = true;
        if (isSpace(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(noBreakSpace))
            text.remove_prefix(2);
        else if (isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(noBreakSpace))
            text.remove_suffix(2);
        else
            again = false;
    }
    return text;
}

std::vector<std::string> splitTrimmed(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find(separator);
        if (const auto part = trimmed(text.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return parts;
}

bool naturalLess(std::string_view a, std::string_view b) {
    const int order = naturalCompare(a, b);
    return order != 0 ? order < 0 : a < b;
}

std::string fromWindows1252(std::string_view bytes) {
    constexpr std::array<std::uint16_t, 32> high{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(text, byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80U] : byte);
    }
    return text;
}

} // namespace metronet
