// SPDX-License-Identifier: Apache-2.0
#include "storage/patch_codec.h"

#include "storage/json_fields.h"

namespace metronet {

namespace {

using json_fields::require;
using nlohmann::json;

constexpr auto changedAtKey = "changedAt"; // no field has this name

template <Record R>
json recordToJson(const R& record) {
    auto fields = fieldsToJson(record);
    fields[changedAtKey] = record.changedAt;
    return fields;
}

template <Record R>
std::shared_ptr<const R> recordFromJson(Id id, const json& fields) {
    require(fields.is_object() && fields.contains(changedAtKey), "not a record");
    auto record = std::make_shared<R>();
    record->id = id;
    record->changedAt = json_fields::numberFrom<Timestamp>(fields[changedAtKey]);
    fieldsFromJson(fields, *record, 1);
    return record;
}

/// What turns `before` into `after`, as RFC 7396 has it but for the uppermost fields only.
json differenceOf(const json& before, const json& after) {
    auto difference = json::object();
    for (const auto& [name, value] : after.items())
        if (const auto old = before.find(name); old == before.end() || *old != value)
            difference[name] = value;
    for (const auto& [name, value] : before.items())
        if (!after.contains(name))
            difference[name] = nullptr;
    return difference;
}

json merged(json fields, const json& difference) {
    require(difference.is_object(), "not an object");
    for (const auto& [name, value] : difference.items()) {
        if (value.is_null())
            fields.erase(name);
        else
            fields[name] = value;
    }
    return fields;
}

} // namespace

std::string encodePatch(const Patch& patch) {
    auto types = json::object();
    patch.forEach([&]<class R>(Id id, const Change<R>& change) {
        auto entry = json::object();
        if (change.before)
            entry["before"] = recordToJson(*change.before);
        if (change.before && change.after)
            entry["change"] = differenceOf(entry["before"], recordToJson(*change.after));
        else if (change.after)
            entry["after"] = recordToJson(*change.after);
        types[std::string(codeOf(R::kind))][id.toString()] = std::move(entry);
    });
    return writeJson(types);
}

Patch decodePatch(std::string_view text) {
    const auto types = parseJson(text);
    require(types.is_object(), "not an object");
    Patch patch;
    std::size_t known = 0;
    Records::forEach([&]<class R>() {
        const auto found = types.find(std::string(codeOf(R::kind)));
        if (found == types.end())
            return;
        ++known;
        require(found->is_object(), "not an object");
        for (const auto& [key, entry] : found->items()) {
            const auto id = Id::parse(key);
            require(id.has_value() && entry.is_object(), "not a change");
            Change<R> change;
            if (const auto before = entry.find("before"); before != entry.end()) {
                change.before = recordFromJson<R>(*id, *before);
                if (const auto difference = entry.find("change"); difference != entry.end())
                    change.after = recordFromJson<R>(*id, merged(*before, *difference));
            } else {
                require(entry.contains("after"), "not a change");
                change.after = recordFromJson<R>(*id, entry["after"]);
            }
            patch.add<R>(*id, std::move(change));
        }
    });
    require(known == types.size(), "an unknown type of record");
    return patch;
}

std::string encodeSelection(const EntitySet& selection) {
    auto entries = json::array();
    for (const auto& ref : selection) {
        auto entry = json::array({codeOf(ref.kind), ref.id.toString()});
        if (!ref.other.isNil())
            entry.push_back(ref.other.toString());
        entries.push_back(std::move(entry));
    }
    return writeJson(entries);
}

EntitySet decodeSelection(std::string_view text) {
    const auto entries = parseJson(text);
    require(entries.is_array(), "not a list");
    EntitySet selection;
    for (const auto& entry : entries) {
        require(entry.is_array() && (entry.size() == 2 || entry.size() == 3), "not an entity");
        EntityRef ref;
        fromJson(entry[0], ref.kind);
        fromJson(entry[1], ref.id);
        if (entry.size() == 3)
            fromJson(entry[2], ref.other);
        selection.push_back(ref);
    }
    return selection;
}

} // namespace metronet
