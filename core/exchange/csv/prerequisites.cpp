// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/requirement_cell.h"
#include "exchange/csv/writing.h"

namespace metronet {

std::span<const ColumnSpec> prerequisiteColumns() {
    static const std::vector<ColumnSpec> columns{
        {"station",
         ColumnForm::Plain,
         {"station_id", "station", "stationcode", "module", "nanomodule"},
         true},
        {"requires",
         ColumnForm::Plain,
         {"requires_station_id", "requires", "required station", "prerequisite", "prerequisites",
          "prerequisite_id", "voorkennis", "vereist", "vereist station", "voorwaarde"},
         true},
        {"kind", ColumnForm::Plain, {"kind", "soort", "type"}},
        {"group", ColumnForm::Plain, {"group", "groep"}},
    };
    return columns;
}

void readPrerequisites(const CsvTable& table, CsvReading& reading) {
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto row = table.row(i);
        const auto code = row.code("station");
        if (code.empty() || row.code("requires").empty()) {
            row.report(code.empty() ? "station" : "requires", Reason::Missing);
            continue;
        }
        const auto station = findReference(row, "station", code, reading.stations);
        if (!station)
            continue;
        auto kind = RequirementKind::Required;
        row.read("kind", kind);
        std::optional<int> group;
        row.parse<int>("group", group, [](std::string_view cell) -> Parsed<int> {
            const auto number = parseCount(cell);
            const auto* value = std::get_if<int>(&number);
            return value && *value == 0 ? Parsed<int>(Reason::OutOfRange) : number;
        });
        const auto needed = parseRequirementCell(row.code("requires"), reading.stations);
        if (group && needed.size() > 1) {
            // The cell says "all of", the group says "alternatives"; the more telling cell wins.
            row.report("group", Reason::AllOfInGroup);
            group.reset();
        }
        for (const auto& codes : needed)
            reading.requirements.add(*station, findReferences(row, "requires", codes, reading.stations), kind,
                                     group);
    }
}

CsvContent writePrerequisites(const Network& network) {
    std::vector<const Requirement*> requirements;
    for (const auto& requirement : network.requirements())
        requirements.push_back(&requirement);
    const auto key = [&](const Requirement* r) { return codeFor<Station>(network, r->station); };
    std::ranges::sort(requirements, [&](const Requirement* a, const Requirement* b) {
        if (const auto codeA = key(a), codeB = key(b); codeA != codeB)
            return naturalLess(codeA, codeB);
        if (a->group != b->group)
            return a->group < b->group;
        return naturalLess(codeFor<Station>(network, a->requires_), codeFor<Station>(network, b->requires_));
    });
    CsvColumns<Requirement> columns;
    columns.text("station_id", [&](const Requirement& r) { return codeFor<Station>(network, r.station); });
    columns.text("requires_station_id",
                 [&](const Requirement& r) { return codeFor<Station>(network, r.requires_); });
    columns.text("kind", [](const Requirement& r) { return wordOf(r.requirementKind); });
    columns.number("group", [](const Requirement& r) { return std::to_string(r.group); });
    return columns.content(requirements);
}

} // namespace metronet
