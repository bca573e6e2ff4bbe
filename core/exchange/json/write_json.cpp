// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "exchange/json/base64.h"
#include "exchange/json/fields.h"
#include "exchange/json/json_document.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace metronet {

namespace {

using nlohmann::json;

json millimetres(MapUnit length) {
    if (length % mapUnitsPerMm == 0)
        return length / mapUnitsPerMm;
    return toMm(length);
}

/// Turns values into JSON. References become codes.
class JsonWriter {
public:
    explicit JsonWriter(const Network& network) {
        addCodes<Academy>(network);
        addCodes<Line>(network);
        addCodes<Station>(network);
    }

    /// A record or composite as an object without its empty fields.
    template <class T>
    json fields(const T& record) const {
        [[maybe_unused]] static const T fresh{}; // GCC 12 does not see its use
        json object = json::object();
        T::fields([&](const char* name, auto member) {
            json field = value(record.*member, name);
            const bool leaveOut = isEmpty(field) && field == value(fresh.*member, name);
            if (!leaveOut)
                object[name] = std::move(field);
        });
        return object;
    }
    template <Record R>
    json record(const R& record) const {
        json object = fields(record);
        object["id"] = record.id.toString();
        return object;
    }
    const std::string& code(Id id) const { return m_codes.at(id); }

private:
    template <class R>
    void addCodes(const Network& network) {
        for (const auto& record : network.all<R>())
            m_codes.emplace(record.id, record.code);
    }

    static bool isEmpty(const json& value) {
        return value.is_null() || ((value.is_array() || value.is_object()) && value.empty()) || value == "" ||
               value == false || (value.is_number() && value == 0);
    }

    static json value(bool flag, std::string_view) { return flag; }
    static json value(int number, std::string_view field) {
        return isLength(field) ? millimetres(number) : json(number);
    }
    static json value(const std::string& text, std::string_view) { return text; }
    static json value(Point point, std::string_view) { return {millimetres(point.x), millimetres(point.y)}; }
    static json value(Size size, std::string_view) {
        return {{"width", millimetres(size.width)}, {"height", millimetres(size.height)}};
    }
    static json value(Colour colour, std::string_view) { return colour.toString(); }
    static json value(const LocalizedText& text, std::string_view) {
        json object = json::object();
        for (const auto& [language, words] : text.entries())
            object[language] = words;
        return object;
    }
    static json value(const ExternalIds& ids, std::string_view) { return ids; }
    json value(Id id, std::string_view field) const {
        if (!referenceKind(field))
            return id.toString();
        const auto found = m_codes.find(id);
        return found == m_codes.end() ? json() : json(found->second);
    }
    template <CodedEnum E>
    static json value(E value, std::string_view) {
        return std::string(codeOf(value));
    }
    template <class T>
    json value(const std::optional<T>& content, std::string_view field) const {
        return content ? value(*content, field) : json();
    }
    template <class T>
    json value(const std::vector<T>& values, std::string_view field) const {
        json list = json::array();
        for (const auto& element : values)
            list.push_back(value(element, field));
        return list;
    }
    template <Composite T>
    json value(const T& composite, std::string_view) const {
        return fields(composite);
    }

    std::unordered_map<Id, std::string> m_codes;
};

/// Sorts a list of objects by these keys, and by id where they are equal.
void sortBy(json& list, std::initializer_list<const char*> keys) {
    std::ranges::sort(list.get_ref<json::array_t&>(), [&](const json& a, const json& b) {
        static const json none;
        for (const char* key : keys) {
            const auto& valueA = a.contains(key) ? a[key] : none;
            const auto& valueB = b.contains(key) ? b[key] : none;
            if (valueA == valueB)
                continue;
            if (valueA.is_string() && valueB.is_string())
                return naturalLess(valueA.get_ref<const std::string&>(),
                                   valueB.get_ref<const std::string&>());
            return valueA < valueB;
        }
        return a["id"] < b["id"];
    });
}

template <class R>
json list(const Network& network, const JsonWriter& writer, std::initializer_list<const char*> order) {
    json records = json::array();
    for (const auto& record : network.all<R>())
        records.push_back(writer.record(record));
    sortBy(records, order);
    return records;
}

/// `skippable` and `passes` name stations; a stop whose station is called at in more ways is named by its own
/// id.
void writeCalls(const Branch& branch, const Network& network, const JsonWriter& writer, json& object) {
    for (const auto& stop : branch.stops) {
        const bool implied = stop.call == Call::Calls || network.find<Station>(stop.station)->isWaypoint();
        if (implied)
            continue;
        const bool mixed = std::ranges::any_of(branch.stops, [&](const Stop& other) {
            return other.station == stop.station && other.call != stop.call;
        });
        auto& names = object[stop.call == Call::Skippable ? "skippable" : "passes"];
        const auto& name = mixed ? stop.id.toString() : writer.code(stop.station);
        if (names.is_null() || std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
}

json branchesOf(const Line& line, const Network& network, const JsonWriter& writer) {
    json branches = json::array();
    for (const auto* branch : network.branchesOf(line.id)) {
        json object = writer.record(*branch);
        object.erase("line");
        object.erase("position");
        object.erase("stops");
        if (branch->position != static_cast<int>(branches.size()))
            object["position"] = branch->position;
        for (const auto& stop : branch->stops) {
            object["stops"].push_back(writer.code(stop.station));
            object["stopIds"].push_back(stop.id.toString());
        }
        writeCalls(*branch, network, writer, object);
        branches.push_back(std::move(object));
    }
    return branches;
}

json lines(const Network& network, const JsonWriter& writer) {
    json list = json::array();
    for (const auto& line : network.lines()) {
        json object = writer.record(line);
        if (auto branches = branchesOf(line, network, writer); !branches.empty())
            object["branches"] = std::move(branches);
        list.push_back(std::move(object));
    }
    sortBy(list, {"code"});
    return list;
}

json stations(const Network& network, const JsonWriter& writer) {
    json list = json::array();
    for (const auto& station : network.stations()) {
        json object = writer.record(station);
        object.erase("position");
        // In memory this set is in order of id, which says nothing to a reader and differs between two
        // imports.
        if (object.contains("offeredBy"))
            std::ranges::sort(
                object["offeredBy"].get_ref<json::array_t&>(), naturalLess,
                [](const json& code) -> const std::string& { return code.get_ref<const std::string&>(); });
        object["x"] = millimetres(station.position.x);
        object["y"] = millimetres(station.position.y);
        list.push_back(std::move(object));
    }
    sortBy(list, {"code"});
    return list;
}

json pictures(const Assets& assets) {
    json list = json::array();
    for (const auto& [hash, asset] : assets)
        list.push_back({{"hash", hash}, {"mime", asset->mime}, {"data", toBase64(asset->bytes)}});
    return list;
}

} // namespace

std::string writeJson(const Network& network, const Assets& assets) {
    const JsonWriter writer(network);
    json document{{"metronet", jsonVersion}, {"project", writer.record(network.project())}};
    const auto add = [&](const char* key, json records) {
        if (!records.empty())
            document[key] = std::move(records);
    };
    add("academies", list<Academy>(network, writer, {"code"}));
    add("lines", lines(network, writer));
    add("stations", stations(network, writer));
    add("requirements", list<Requirement>(network, writer, {"station", "group", "requires"}));
    add("tracks", list<Track>(network, writer, {"from", "to"}));
    add("zones", list<Zone>(network, writer, {"name"}));
    add("notes", list<Note>(network, writer, {"text"}));
    add("images", list<Image>(network, writer, {"name"}));
    add("sheets", list<Sheet>(network, writer, {"name"}));
    add("waivers", list<Waiver>(network, writer, {"finding"}));
    add("uptake", list<Uptake>(network, writer, {"academy", "station", "month"}));
    add("assets", pictures(assets));
    return document.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

} // namespace metronet
