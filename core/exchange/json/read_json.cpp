// SPDX-License-Identifier: Apache-2.0
#include "base/sha256.h"
#include "exchange/json/base64.h"
#include "exchange/json/branch_reader.h"
#include "exchange/json/element_reader.h"
#include "exchange/json/json_document.h"
#include "exchange/json/parse.h"

#include <algorithm>

namespace metronet {

namespace {

using nlohmann::json;

/// One object of a list with its path.
struct Element {
    const json* object;
    std::string path;
};

std::vector<Element> objects(ElementReader& reader, const json& document, const char* key) {
    std::vector<Element> found;
    const auto& list = reader.list(document, key, key);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto path = std::string(key) + '[' + std::to_string(i) + ']';
        if (reader.isObject(list[i], path))
            found.push_back({&list[i], path});
    }
    return found;
}

template <class R>
void put(ElementReader& reader, R record) {
    reader.import.network.table<R>().put(std::make_shared<const R>(std::move(record)));
}

std::string codeIn(const json& object) {
    const auto found = object.find("code");
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Id and code of every record of a kind, before anything refers to them.
template <class R>
std::vector<R> named(ElementReader& reader, const std::vector<Element>& elements, CodeBook& codes) {
    for (const auto& element : elements)
        codes.reserve(codeIn(*element.object));
    std::vector<R> records;
    for (const auto& element : elements) {
        R record;
        record.id = reader.id(*element.object, element.path);
        const auto code = codeIn(*element.object);
        if (code.empty())
            reader.report(*element.object, element.path + ".code", Reason::Missing);
        else if (codes.find(code))
            reader.report(code, element.path + ".code", Reason::DuplicateCode, "T01");
        record.code = codes.claim(code, record.id);
        records.push_back(std::move(record));
    }
    return records;
}

void sortUnique(std::vector<Id>& ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

void readStation(ElementReader& reader, const Element& element, Station station) {
    const auto& object = *element.object;
    reader.fields(object, element.path, station, {"id", "code", "position", "x", "y"});
    sortUnique(station.offeredBy);
    Point position;
    const bool hasX = object.contains("x");
    const bool hasY = object.contains("y");
    if (hasX != hasY)
        reader.report(object, element.path + (hasX ? ".y" : ".x"), Reason::HalfPosition);
    if (hasX && hasY && reader.readLength(object["x"], element.path + ".x", position.x) &&
        reader.readLength(object["y"], element.path + ".y", position.y))
        station.position = position;
    else
        reader.import.unplaced.push_back(station.id);
    put(reader, std::move(station));
}

void readProject(ElementReader& reader, const json& document) {
    auto project = emptyNetwork().project();
    if (const auto found = document.find("project");
        found != document.end() && reader.isObject(*found, "project")) {
        project.id = reader.id(*found, "project");
        reader.fields(*found, "project", project, {"id"});
    }
    put(reader, std::move(project));
}

/// Records that nothing refers to. `complete` says whether one makes sense; what it lacks was reported.
template <class R, class Complete>
void readList(ElementReader& reader, const json& document, const char* key, Complete&& complete) {
    for (const auto& element : objects(reader, document, key)) {
        R record;
        record.id = reader.id(*element.object, element.path);
        reader.fields(*element.object, element.path, record, {"id"});
        if (complete(record, element))
            put(reader, std::move(record));
    }
}

/// Both ends of something that needs them; a missing key is reported, an unknown code was.
bool hasBoth(ElementReader& reader, const Element& element, Id a, const char* keyA, Id b, const char* keyB) {
    for (const char* key : {keyA, keyB})
        if (!element.object->contains(key))
            reader.report(*element.object, element.path + '.' + key, Reason::Missing);
    return !a.isNil() && !b.isNil();
}

void readTracks(ElementReader& reader, const json& document) {
    std::set<EntityRef> pairs;
    readList<Track>(reader, document, "tracks", [&](const Track& track, const Element& element) {
        if (!hasBoth(reader, element, track.from, "from", track.to, "to"))
            return false;
        const bool selfReference = track.from == track.to;
        if (!selfReference && pairs.insert(EntityRef::track(track.from, track.to)).second)
            return true;
        reader.report(*element.object, element.path,
                      selfReference ? Reason::SelfReference : Reason::DuplicateReference);
        return false;
    });
}

void readAssets(ElementReader& reader, const json& document) {
    for (const auto& element : objects(reader, document, "assets")) {
        std::string hash;
        std::string data;
        Asset asset;
        const auto text = [&](const char* key, std::string& into) {
            if (const auto found = element.object->find(key); found != element.object->end())
                reader.read(*found, element.path + '.' + key, key, into);
        };
        text("hash", hash);
        text("mime", asset.mime);
        text("data", data);
        reader.noteOthers(*element.object, element.path, {"hash", "mime", "data"});
        auto bytes = fromBase64(data);
        if (!bytes || toHex(sha256(*bytes)) != hash) {
            reader.report(*element.object, element.path, Reason::HashMismatch);
            continue;
        }
        asset.bytes = std::move(*bytes);
        reader.import.assets.emplace(hash, std::make_shared<const Asset>(std::move(asset)));
    }
}

void readDocument(ElementReader& reader, const json& document) {
    readProject(reader, document);
    const auto academyElements = objects(reader, document, "academies");
    const auto lineElements = objects(reader, document, "lines");
    const auto stationElements = objects(reader, document, "stations");
    auto academies = named<Academy>(reader, academyElements, reader.academies);
    auto lines = named<Line>(reader, lineElements, reader.lines);
    auto stations = named<Station>(reader, stationElements, reader.stations);
    for (std::size_t i = 0; i < academies.size(); ++i) {
        reader.fields(*academyElements[i].object, academyElements[i].path, academies[i], {"id", "code"});
        put(reader, std::move(academies[i]));
    }
    for (std::size_t i = 0; i < stations.size(); ++i)
        readStation(reader, stationElements[i], std::move(stations[i]));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto id = lines[i].id;
        reader.fields(*lineElements[i].object, lineElements[i].path, lines[i], {"id", "code", "branches"});
        put(reader, std::move(lines[i]));
        readBranches(reader, *lineElements[i].object, lineElements[i].path, id);
    }
    readList<Requirement>(reader, document, "requirements",
                          [&](const Requirement& r, const Element& element) {
                              return hasBoth(reader, element, r.station, "station", r.requires_, "requires");
                          });
    readTracks(reader, document);
    const auto any = [](const auto&, const Element&) { return true; };
    readList<Zone>(reader, document, "zones", any);
    readList<Note>(reader, document, "notes", any);
    readList<Image>(reader, document, "images", any);
    readList<Sheet>(reader, document, "sheets", any);
    readList<Waiver>(reader, document, "waivers", any);
    readList<Uptake>(reader, document, "uptake", [&](const Uptake& uptake, const Element& element) {
        return hasBoth(reader, element, uptake.academy, "academy", uptake.station, "station");
    });
    readAssets(reader, document);
    reader.noteOthers(document, "",
                      {"metronet", "project", "academies", "lines", "stations", "requirements", "tracks",
                       "zones", "notes", "images", "sheets", "waivers", "uptake", "assets"});
}

} // namespace

bool isJson(const Source& source) {
    return source.files.size() == 1 && looksLikeJson(source.files.front().bytes) &&
           source.files.front().bytes.find("\"metronet\"") != std::string::npos;
}

Result<Import> readJson(const Source& source) {
    const auto path = pathText(source.path);
    const auto document = parseJson(source.files.front().bytes, path);
    if (!document)
        return document.error();
    const auto version = document->is_object() ? document->find("metronet") : document->end();
    if (version == document->end() || !version->is_number_integer())
        return Error{ErrorCode::FormatUnknown, {path}};
    if (version->get<std::int64_t>() > jsonVersion)
        return Error{ErrorCode::FormatBroken, {path, "metronet", codeText(Reason::NewerVersion)}};
    ElementReader reader(source.files.front().name);
    readDocument(reader, *document);
    return std::move(reader.import);
}

} // namespace metronet
