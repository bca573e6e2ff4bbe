// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/writing.h"

namespace metronet {

namespace {

Parsed<Colour> parseColour(std::string_view text) {
    if (const auto colour = Colour::parse(text))
        return *colour;
    return Reason::NotAColour;
}

} // namespace

std::span<const ColumnSpec> lineColumns() {
    static const std::vector<ColumnSpec> columns{
        {"code",
         ColumnForm::Plain,
         {"line_id", "line", "line code", "lijn", "lijncode", "lijn_id", "metrolijn", "code", "id"},
         true},
        {"badge",
         ColumnForm::Plain,
         {"badge", "sign", "bordje", "lijnnummer", "line number", "nummer", "number"}},
        {"name", ColumnForm::Localized, {"name", "naam", "title", "titel", "line name", "lijnnaam"}, true},
        {"colour", ColumnForm::Plain, {"colour", "color", "kleur"}},
        {"pattern", ColumnForm::Plain, {"stroke", "pattern", "streep", "lijnstijl", "patroon"}},
        {"theme", ColumnForm::Plain, {"theme", "thema"}},
        {"sector", ColumnForm::Plain, {"sector", "branche"}},
        {"targetGroup", ColumnForm::Localized, {"target_group", "doelgroep"}},
        {"skillsProfile", ColumnForm::Plain, {"skills_profile", "skillsprofiel", "profile", "profiel"}},
        {"validation", ColumnForm::Plain, {"profile_validation", "validation", "validatie", "profielstatus"}},
        {"validationDate",
         ColumnForm::Plain,
         {"profile_date", "validation_date", "validatiedatum", "profieldatum"}},
        {"leadAcademy",
         ColumnForm::Plain,
         {"lead_academy_id", "lead academy", "trekker", "penvoerder", "lead"}},
        {"status", ColumnForm::Plain, {"status"}},
        {"notes",
         ColumnForm::Plain,
         {"note", "notes", "notitie", "notities", "opmerking", "opmerkingen", "toelichting"}},
    };
    return columns;
}

void readLines(const CsvTable& table, CsvReading& reading) {
    reserveCodes(table, reading.lines);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto row = table.row(i);
        Line line;
        line.id = Id::random();
        line.code = claimCode(row, reading.lines, line.id);
        line.badge = table.has("badge") ? row.text("badge") : line.code;
        line.name = row.localized("name");
        line.colour = linePalette[i % linePalette.size()];
        row.parse<Colour>("colour", line.colour, parseColour);
        row.read("pattern", line.pattern);
        line.theme = row.text("theme");
        line.sector = row.text("sector");
        line.targetGroup = row.localized("targetGroup");
        line.skillsProfile.name = row.text("skillsProfile");
        row.read("validation", line.skillsProfile.validation);
        row.parse<std::string>("validationDate", line.skillsProfile.date, parseDate);
        if (const auto lead = row.code("leadAcademy"); !lead.empty())
            line.leadAcademy = findReference(row, "leadAcademy", lead, reading.academies);
        row.read("status", line.status);
        line.notes = row.text("notes");
        reading.import.network.table<Line>().put(std::make_shared<const Line>(std::move(line)));
    }
}

CsvContent writeLines(const Network& network) {
    CsvColumns<Line> columns;
    columns.text("line_id", [](const Line& l) { return l.code; });
    columns.text("badge", [](const Line& l) { return l.badge; });
    columns.localized("name", network, [](const Line& l) { return l.name; });
    columns.text("colour", [](const Line& l) { return l.colour.toString(); });
    columns.text("stroke", [](const Line& l) { return wordOf(l.pattern); });
    columns.text("theme", [](const Line& l) { return l.theme; });
    columns.text("sector", [](const Line& l) { return l.sector; });
    columns.localized("target_group", network, [](const Line& l) { return l.targetGroup; });
    columns.text("skills_profile", [](const Line& l) { return l.skillsProfile.name; });
    columns.text("profile_validation", [](const Line& l) { return wordOf(l.skillsProfile.validation); });
    columns.text("profile_date", [](const Line& l) { return l.skillsProfile.date; });
    columns.text("lead_academy_id", [&](const Line& l) { return codeFor<Academy>(network, l.leadAcademy); });
    columns.text("status", [](const Line& l) { return wordOf(l.status); });
    columns.text("note", [](const Line& l) { return l.notes; });
    return columns.content(byCode<Line>(network));
}

} // namespace metronet
