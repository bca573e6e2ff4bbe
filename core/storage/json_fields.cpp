// SPDX-License-Identifier: Apache-2.0
#include "storage/json_fields.h"

namespace metronet {

namespace {

/// Looked at before parsing: with a callback the parser takes quadratic time on long objects.
bool isNestedTooDeeply(std::string_view text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > json_fields::depthLimit)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace

nlohmann::json parseJson(std::string_view text) {
    json_fields::require(!isNestedTooDeeply(text), "lists nested too deeply");
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::exception&) {
        throw DamagedContent("malformed JSON");
    }
}

std::string writeJson(const nlohmann::json& json) {
    try {
        return json.dump();
    } catch (const nlohmann::json::exception&) {
        throw DamagedContent("a text that is not UTF-8");
    }
}

} // namespace metronet
