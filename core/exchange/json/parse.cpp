// SPDX-License-Identifier: Apache-2.0
#include "exchange/json/parse.h"

#include "exchange/reason.h"

#include <algorithm>

namespace metronet {

namespace {

constexpr int depthLimit = 64;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// `line:column`, both from 1, column in bytes.
std::string place(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto lineStart = before.rfind('\n');
    const auto column = lineStart == std::string_view::npos ? before.size() + 1 : before.size() - lineStart;
    return std::to_string(line) + ':' + std::to_string(column);
}

/// Where brackets nest deeper than anything we read, or npos.
std::size_t tooDeepAt(std::string_view text) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > depthLimit)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::string_view::npos;
}

} // namespace

bool looksLikeJson(std::string_view bytes) {
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

Result<nlohmann::json> parseJson(std::string_view bytes, const std::string& path) {
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    if (const auto at = tooDeepAt(bytes); at != std::string_view::npos)
        return Error{ErrorCode::FormatBroken, {path, place(bytes, at), codeText(Reason::TooDeep)}};
    try {
        return nlohmann::json::parse(bytes);
    } catch (const nlohmann::json::parse_error& fault) {
        const auto at = fault.byte > 0 ? fault.byte - 1 : 0;
        return Error{ErrorCode::FormatBroken, {path, place(bytes, at), codeText(Reason::Syntax)}};
    } catch (const nlohmann::json::exception&) {
        return Error{ErrorCode::FormatBroken, {path, "", codeText(Reason::Syntax)}};
    }
}

} // namespace metronet
