// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "base/localized_text.h"
#include "base/text.h"
#include "base/units.h"
#include "model/record.h"
#include "storage/database.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <vector>

namespace metronet {

// How values of records stand in JSON inside the database: lists in a column, and records in patches. A field
// that holds nothing (an empty text or list, zero, no, unset) is left out, whatever the default of its record
// is.

template <class T>
nlohmann::json toJson(const T& value);
template <class T>
void fromJson(const nlohmann::json& json, T& value);

namespace json_fields {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;

/// Of the lists and objects a patch is made of; deeper nesting is no work of ours.
inline constexpr int depthLimit = 12;

template <class T>
bool isNothing(const T& value) {
    if constexpr (CodedEnum<T>)
        return codeOf(value).empty();
    else if constexpr (isOptional<T>)
        return !value.has_value();
    else if constexpr (isList<T> || std::is_same_v<T, std::string> || std::is_same_v<T, ExternalIds>)
        return value.empty();
    else if constexpr (std::is_same_v<T, LocalizedText>)
        return value.isEmpty();
    else if constexpr (std::is_integral_v<T>)
        return value == T{};
    else
        return false;
}

/// The value of a field that was left out.
template <class T>
void setNothing(T& value) {
    if constexpr (CodedEnum<T>) {
        const auto none = parseCode<T>("");
        if (!none)
            throw DamagedContent("a code is missing");
        value = *none;
    } else if constexpr (isOptional<T> || isList<T> || std::is_integral_v<T> ||
                         std::is_same_v<T, std::string> || std::is_same_v<T, ExternalIds> ||
                         std::is_same_v<T, LocalizedText>) {
        value = T{};
    } else {
        throw DamagedContent("a value is missing");
    }
}

inline void require(bool holds, const char* reason) {
    if (!holds)
        throw DamagedContent(reason);
}

inline std::string textFrom(const nlohmann::json& json) {
    require(json.is_string(), "not a text");
    auto text = json.get<std::string>();
    require(isValidUtf8(text), "a text with a NUL");
    return text;
}

template <class T>
T numberFrom(const nlohmann::json& json) {
    require(json.is_number_integer(), "not a whole number");
    const auto number = json.get<std::int64_t>();
    require(number >= std::numeric_limits<T>::min() && number <= std::numeric_limits<T>::max(),
            "a number out of range");
    return static_cast<T>(number);
}

/// Bounded as in the schema, so that differences of two never overflow.
inline MapUnit coordinate(MapUnit value) {
    require(value >= -1'000'000'000 && value <= 1'000'000'000, "a place out of range");
    return value;
}

} // namespace json_fields

/// The fields of a record or composite, those that hold nothing left out.
template <class T>
nlohmann::json fieldsToJson(const T& value) {
    auto json = nlohmann::json::object();
    T::fields([&](const char* name, auto member) {
        if (!json_fields::isNothing(value.*member))
            json[name] = toJson(value.*member);
    });
    return json;
}

/// Sets every field; one that `json` does not have holds nothing. `others` names keys that are no fields.
template <class T>
void fieldsFromJson(const nlohmann::json& json, T& value, std::size_t others = 0) {
    json_fields::require(json.is_object(), "not an object");
    std::size_t known = others;
    T::fields([&](const char* name, auto member) {
        if (const auto found = json.find(name); found != json.end()) {
            ++known;
            fromJson(*found, value.*member);
        } else {
            json_fields::setNothing(value.*member);
        }
    });
    json_fields::require(known == json.size(), "an unknown field");
}

template <class T>
nlohmann::json toJson(const T& value) {
    using namespace json_fields;
    if constexpr (CodedEnum<T>) {
        return codeOf(value);
    } else if constexpr (isOptional<T>) {
        return toJson(*value);
    } else if constexpr (isList<T>) {
        auto json = nlohmann::json::array();
        for (const auto& entry : value)
            json.push_back(toJson(entry));
        return json;
    } else if constexpr (std::is_same_v<T, Colour> || std::is_same_v<T, Id>) {
        return value.toString();
    } else if constexpr (std::is_same_v<T, Point>) {
        return nlohmann::json::array({coordinate(value.x), coordinate(value.y)});
    } else if constexpr (std::is_same_v<T, Size>) {
        return nlohmann::json::array({coordinate(value.width), coordinate(value.height)});
    } else if constexpr (std::is_same_v<T, LocalizedText>) {
        auto json = nlohmann::json::object();
        for (const auto& [language, text] : value.entries())
            json[language] = text;
        return json;
    } else if constexpr (Composite<T>) {
        return fieldsToJson(value);
    } else {
        return value;
    }
}

template <class T>
void fromJson(const nlohmann::json& json, T& value) {
    using namespace json_fields;
    if constexpr (CodedEnum<T>) {
        const auto code = parseCode<T>(textFrom(json));
        require(code.has_value(), "an unknown code");
        value = *code;
    } else if constexpr (isOptional<T>) {
        fromJson(json, value.emplace());
    } else if constexpr (isList<T>) {
        require(json.is_array(), "not a list");
        value.clear();
        value.reserve(json.size());
        for (const auto& entry : json)
            fromJson(entry, value.emplace_back());
    } else if constexpr (std::is_same_v<T, Colour> || std::is_same_v<T, Id>) {
        const auto parsed = T::parse(textFrom(json));
        require(parsed.has_value(), "not an id or colour");
        value = *parsed;
    } else if constexpr (std::is_same_v<T, Point> || std::is_same_v<T, Size>) {
        require(json.is_array() && json.size() == 2, "not a pair");
        value = T{coordinate(numberFrom<MapUnit>(json[0])), coordinate(numberFrom<MapUnit>(json[1]))};
    } else if constexpr (std::is_same_v<T, LocalizedText>) {
        require(json.is_object(), "not an object");
        value = {};
        for (const auto& [language, text] : json.items())
            value.set(language, textFrom(text));
    } else if constexpr (std::is_same_v<T, ExternalIds>) {
        require(json.is_object(), "not an object");
        value.clear();
        for (const auto& [source, id] : json.items())
            value.emplace(source, textFrom(id));
    } else if constexpr (Composite<T>) {
        fieldsFromJson(json, value);
    } else if constexpr (std::is_same_v<T, bool>) {
        require(json.is_boolean(), "not yes or no");
        value = json.get<bool>();
    } else if constexpr (std::is_integral_v<T>) {
        value = numberFrom<T>(json);
    } else {
        static_assert(std::is_same_v<T, std::string>);
        value = textFrom(json);
    }
}

/// Text of any origin as JSON: what is not well-formed or nested too deeply is DamagedContent.
nlohmann::json parseJson(std::string_view text);

/// The one text for a value: keys sorted, no white space. Invalid UTF-8 is DamagedContent.
std::string writeJson(const nlohmann::json& json);

} // namespace metronet
