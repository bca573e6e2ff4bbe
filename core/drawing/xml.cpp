// SPDX-License-Identifier: Apache-2.0
#include "drawing/xml.h"

#include "drawing/utf8.h"

namespace metronet {

namespace {

bool isAllowed(char32_t c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0x7F && c < 0xFFFE) || c > 0xFFFF;
}

} // namespace

std::string xmlEscaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const auto c = nextCharacter(text, at);
        if (!isAllowed(c))
            continue;
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        case 0xFFFD:
            escaped += "\xEF\xBF\xBD";
            break;
        default:
            escaped += text.substr(start, at - start);
        }
    }
    return escaped;
}

std::string xmlIdPart(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string id;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '.';
        if (plain) {
            id += c;
        } else {
            id += '_';
            id += digits[byte >> 4];
            id += digits[byte & 0x0F];
        }
    }
    return id;
}

} // namespace metronet
