// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/csv_set.h"

#include "exchange/csv/decode.h"
#include "exchange/csv/tables.h"

#include <algorithm>
#include <array>

namespace metronet {

namespace {

/// One of the tables a set is made of, in the order in which they refer to one another.
struct TableKind {
    std::string_view name;
    std::vector<std::string_view> otherNames;
    std::span<const ColumnSpec> (*columns)();
    void (*read)(const CsvTable&, CsvReading&);
    CsvContent (*write)(const Network&);
};

const std::array<TableKind, 5>& tableKinds() {
    static const std::array<TableKind, 5> kinds{{
        {"academies", {"academy", "academie", "academieen"}, academyColumns, readAcademies, writeAcademies},
        {"lines", {"line", "lijnen", "lijn", "metrolijnen"}, lineColumns, readLines, writeLines},
        {"stations",
         {"station", "nanomodules", "modules", "spoorboek"},
         stationColumns,
         readStations,
         writeStations},
        {"line_stations",
         {"linestations", "stops", "haltes", "lijn_stations", "lijnstations", "trajecten"},
         lineStationColumns,
         readLineStations,
         writeLineStations},
        {"prerequisites",
         {"prerequisite", "requirements", "voorkennis", "voorwaarden"},
         prerequisiteColumns,
         readPrerequisites,
         writePrerequisites},
    }};
    return kinds;
}

std::string folded(std::string_view name) {
    return foldForComparison(name);
}

bool isNamed(const TableKind& kind, std::string_view stem) {
    return folded(stem) == folded(kind.name) ||
           std::ranges::any_of(kind.otherNames,
                               [&](std::string_view other) { return folded(stem) == folded(other); });
}

/// The kind whose required columns are all there; the one that knows most of the headings where several fit.
const TableKind* kindByHeadings(const FileBytes& file) {
    const auto text = decodeText(file.bytes);
    const auto rows = text ? parseCsv(*text).rows : std::vector<CsvRow>();
    if (rows.empty())
        return nullptr;
    const TableKind* best = nullptr;
    std::ptrdiff_t bestKnown = 0;
    for (const auto& kind : tableKinds()) {
        std::vector<std::string_view> fields;
        for (const auto& cell : rows.front().cells)
            if (const auto column = matchHeading(trimmed(cell.text), kind.columns()))
                fields.push_back(column->field);
        const bool complete = std::ranges::all_of(kind.columns(), [&](const ColumnSpec& spec) {
            return !spec.required || std::ranges::find(fields, spec.field) != fields.end();
        });
        if (complete && std::ssize(fields) > bestKnown) {
            best = &kind;
            bestKnown = std::ssize(fields);
        }
    }
    return best;
}

const TableKind* kindOf(const FileBytes& file) {
    const auto stem = file.name.substr(0, file.name.find_last_of('.'));
    for (const auto& kind : tableKinds())
        if (isNamed(kind, stem))
            return &kind;
    return kindByHeadings(file);
}

void addLanguages(const CsvTable& table, std::vector<std::string>& languages) {
    for (const auto& language : table.languages())
        if (std::ranges::find(languages, language) == languages.end())
            languages.push_back(language);
}

} // namespace

bool isCsvSet(const Source& source) {
    const bool allText = std::ranges::all_of(source.files, [](const FileBytes& file) {
        const auto first = file.bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
        const bool structured = first != std::string::npos &&
                                std::string_view("{[<").find(file.bytes[first]) != std::string_view::npos;
        return !structured && decodeText(file.bytes);
    });
    return allText &&
           std::ranges::any_of(source.files, [](const FileBytes& file) { return kindOf(file) != nullptr; });
}

Result<Import> readCsvSet(const Source& source) {
    CsvReading reading;
    std::map<const TableKind*, const FileBytes*> files;
    for (const auto& file : source.files) {
        const auto* kind = kindOf(file);
        if (!kind)
            reading.import.notUnderstood.push_back(file.name);
        else if (!files.emplace(kind, &file).second)
            reading.import.problems.push_back(
                {"file", file.name, 0, {}, {}, codeText(Reason::DuplicateTable)});
    }
    std::vector<std::string> languages;
    for (const auto& kind : tableKinds()) {
        const auto found = files.find(&kind);
        if (found == files.end()) {
            std::error_code fault;
            const auto folder =
                std::filesystem::is_directory(source.path, fault) ? source.path : source.path.parent_path();
            return Error{ErrorCode::FileMissing, {pathText(folder / (std::string(kind.name) + ".csv"))}};
        }
        const auto table = CsvTable::open(source, *found->second, kind.columns(), reading.import);
        if (!table)
            return table.error();
        kind.read(*table, reading);
        addLanguages(*table, languages);
    }
    reading.requirements.putInto(reading.import.network);
    auto project = emptyNetwork().project();
    if (!languages.empty())
        project.languages = languages;
    std::stable_partition(project.languages.begin(), project.languages.end(),
                          [](const std::string& language) { return language == "nl"; });
    reading.import.network.table<Project>().put(std::make_shared<const Project>(std::move(project)));
    return std::move(reading.import);
}

std::vector<FileBytes> writeCsvSet(const Network& network) {
    std::vector<FileBytes> files;
    for (const auto& kind : tableKinds())
        files.push_back({std::string(kind.name) + ".csv", formatCsv(kind.write(network))});
    return files;
}

} // namespace metronet
