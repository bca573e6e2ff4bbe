// SPDX-License-Identifier: Apache-2.0
#include "exchange/json/element_reader.h"

#include "base/text.h"

#include <cmath>
#include <limits>

namespace metronet {

namespace {

constexpr double lengthLimit = 100'000; // mm: far beyond any sheet, far within a MapUnit

/// A value as a message quotes it.
std::string excerpt(const nlohmann::json& value) {
    constexpr std::size_t limit = 80;
    if (value.is_object() || value.is_array())
        return value.is_object() ? "{…}" : "[…]";
    auto text = value.is_string() ? value.get<std::string>()
                                  : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (text.size() > limit) {
        while (text.size() > limit || (!text.empty() && !isValidUtf8(text)))
            text.pop_back();
        text += "…";
    }
    return text;
}

} // namespace

void ElementReader::report(const json& value, const std::string& path, Reason reason, std::string code) {
    ++m_faults;
    import.problems.push_back({std::move(code), m_file, 0, path, excerpt(value), codeText(reason)});
}

bool ElementReader::isObject(const json& value, const std::string& path) {
    if (!value.is_object())
        report(value, path, Reason::WrongType);
    return value.is_object();
}

const nlohmann::json& ElementReader::list(const json& object, const char* key, const std::string& path) {
    static const json none = json::array();
    const auto found = object.find(key);
    if (found == object.end())
        return none;
    if (!found->is_array()) {
        report(*found, path, Reason::WrongType);
        return none;
    }
    return *found;
}

void ElementReader::noteOthers(const json& object, const std::string& path,
                               const std::set<std::string_view>& known) {
    for (const auto& [key, value] : object.items())
        if (!known.contains(key))
            import.notUnderstood.push_back(path.empty() ? key : path + '.' + key);
}

Id ElementReader::id(const json& object, const std::string& path) {
    auto id = Id::random();
    if (const auto found = object.find("id"); found != object.end()) {
        const auto given =
            found->is_string() ? Id::parse(found->get_ref<const std::string&>()) : std::nullopt;
        if (!given || given->isNil())
            report(*found, path + ".id", Reason::NotAnId);
        else if (m_ids.contains(*given))
            report(*found, path + ".id", Reason::DuplicateId);
        else
            id = *given;
    }
    m_ids.insert(id);
    return id;
}

void ElementReader::read(const json& value, const std::string& path, std::string_view, bool& into) {
    if (value.is_boolean())
        into = value.get<bool>();
    else
        report(value, path, Reason::WrongType);
}

void ElementReader::read(const json& value, const std::string& path, std::string_view field, int& into) {
    if (isLength(field)) {
        readLength(value, path, into);
        return;
    }
    if (!value.is_number())
        return report(value, path, Reason::WrongType);
    const auto number = value.get<double>();
    if (number != std::round(number))
        return report(value, path, Reason::WrongType);
    if (std::abs(number) > std::numeric_limits<int>::max())
        return report(value, path, Reason::OutOfRange);
    into = static_cast<int>(number);
}

bool ElementReader::readLength(const json& value, const std::string& path, MapUnit& into) {
    if (!value.is_number()) {
        report(value, path, Reason::WrongType);
        return false;
    }
    const auto mm = value.get<double>();
    if (!(std::abs(mm) <= lengthLimit)) {
        report(value, path, Reason::OutOfRange);
        return false;
    }
    into = fromMm(mm);
    return true;
}

void ElementReader::read(const json& value, const std::string& path, std::string_view, std::string& into) {
    if (!value.is_string())
        return report(value, path, Reason::WrongType);
    const auto& text = value.get_ref<const std::string&>();
    if (!isValidUtf8(text))
        return report(value, path, Reason::BrokenEncoding);
    into = text;
}

void ElementReader::read(const json& value, const std::string& path, std::string_view, Point& into) {
    if (!value.is_array() || value.size() != 2)
        return report(value, path, Reason::WrongType);
    Point point;
    if (readLength(value[0], path + "[0]", point.x) && readLength(value[1], path + "[1]", point.y))
        into = point;
}

void ElementReader::read(const json& value, const std::string& path, std::string_view, Size& into) {
    const bool complete = value.is_object() && value.contains("width") && value.contains("height");
    if (!complete)
        return report(value, path, Reason::WrongType);
    Size size;
    if (readLength(value["width"], path + ".width", size.width) &&
        readLength(value["height"], path + ".height", size.height))
        into = size;
    noteOthers(value, path, {"width", "height"});
}

void ElementReader::read(const json& value, const std::string& path, std::string_view, Colour& into) {
    const auto colour = value.is_string() ? Colour::parse(value.get_ref<const std::string&>()) : std::nullopt;
    if (colour)
        into = *colour;
    else
        report(value, path, Reason::NotAColour);
}

void ElementReader::read(const json& value, const std::string& path, std::string_view field,
                         LocalizedText& into) {
    if (!isObject(value, path))
        return;
    into = {};
    for (const auto& [language, words] : value.items()) {
        std::string text;
        read(words, path + '.' + language, field, text);
        into.set(language, text);
    }
}

void ElementReader::read(const json& value, const std::string& path, std::string_view field,
                         ExternalIds& into) {
    if (!isObject(value, path))
        return;
    into.clear();
    for (const auto& [source, id] : value.items()) {
        const auto before = m_faults;
        std::string text;
        read(id, path + '.' + source, field, text);
        if (m_faults == before)
            into.emplace(source, std::move(text));
    }
}

void ElementReader::read(const json& value, const std::string& path, std::string_view field, Id& into) {
    if (!value.is_string())
        return report(value, path, Reason::WrongType);
    const auto& text = value.get_ref<const std::string&>();
    const auto kind = referenceKind(field);
    if (kind) {
        if (const auto* found = find(*kind, text))
            into = *found;
        else
            report(value, path, Reason::UnknownReference, "T02");
    } else if (const auto id = Id::parse(text)) {
        into = *id;
    } else {
        report(value, path, Reason::NotAnId);
    }
}

const Id* ElementReader::find(Kind kind, const std::string& code) const {
    switch (kind) {
    case Kind::Academy:
        return academies.find(code);
    case Kind::Line:
        return lines.find(code);
    default:
        return stations.find(code);
    }
}

} // namespace metronet
