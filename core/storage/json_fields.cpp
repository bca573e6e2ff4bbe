// SPDX-License-Identifier: Apache-2.0
#include "storage/json_fields.h"

namespace metronet {

nlohmann::json parseJson(std::string_view text) {
    const auto limitDepth = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        json_fields::require(depth <= json_fields::depthLimit, "lists nested too deeply");
        return true;
    };
    try {
        return nlohmann::json::parse(text, limitDepth);
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
