// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/requirement_cell.h"
#include "exchange/csv/tables.h"

#include <algorithm>
#include <cmath>

namespace metronet {

std::span<const ColumnSpec> stationColumns() {
    static const std::vector<ColumnSpec> columns{
        {"code",
         ColumnForm::Plain,
         {"station_id", "station", "station code", "stationcode", "code", "id", "nanomodule", "module_id"},
         true},
        {"kind", ColumnForm::Plain, {"kind", "soort"}},
        {"title",
         ColumnForm::Localized,
         {"title", "titel", "name", "naam", "station name", "stationsnaam"},
         true},
        {"shortLabel",
         ColumnForm::Localized,
         {"short_label", "kort label", "korte naam", "afkorting", "label"}},
        {"description", ColumnForm::Localized, {"description", "omschrijving", "beschrijving"}},
        {"outcome",
         ColumnForm::LocalizedNumbered,
         {"learning_outcome", "leeruitkomst", "leerdoel", "outcome", "uitkomst"}},
        {"bloom", ColumnForm::Numbered, {"bloom_level", "bloom", "bloomniveau"}},
        {"stage", ColumnForm::Plain, {"stage", "fase"}},
        {"minutes",
         ColumnForm::Plain,
         {"duration_min", "duration minutes", "duration in minutes", "minutes", "minuten", "min", "duur min",
          "duur minuten", "duur in minuten", "studietijd min", "studietijd minuten", "studietijd in minuten",
          "study time min", "study time minutes"}},
        {"hours",
         ColumnForm::Plain,
         {"duration_hours", "hours", "uren", "duration h", "duration in hours", "duur uren", "duur uur",
          "duur in uren", "studietijd uren", "studietijd in uren", "study time hours", "studie uren"}},
        {"duration", ColumnForm::Plain, {"duration", "duur", "studietijd", "study time", "tijd"}},
        {"component", ColumnForm::Plain, {"component_type", "component", "type", "werkvorm"}},
        {"delivery", ColumnForm::Plain, {"delivery_mode", "delivery", "leervorm", "vorm", "aanbiedingsvorm"}},
        {"assessment", ColumnForm::Plain, {"assessment", "toets", "toetsing", "toetsvorm"}},
        {"languages", ColumnForm::Plain, {"language", "languages", "taal", "talen", "voertaal"}},
        {"targetGroup", ColumnForm::Localized, {"target_group", "doelgroep"}},
        {"maxParticipants",
         ColumnForm::Plain,
         {"max_participants", "maximum participants", "max deelnemers", "maximum aantal deelnemers",
          "deelnemers"}},
        {"owner", ColumnForm::Plain, {"owner_academy_id", "owner", "owner academy", "eigenaar"}},
        {"offeredBy",
         ColumnForm::Plain,
         {"offered_by", "providers", "aanbieders", "aangeboden door", "aanbieder"}},
        {"level", ColumnForm::Plain, {"level", "indicative level", "niveau", "indicatief niveau"}},
        {"link", ColumnForm::Plain, {"link", "url", "website"}},
        {"dates", ColumnForm::Plain, {"dates", "date", "data", "datum", "datums"}},
        {"status", ColumnForm::Plain, {"status"}},
        {"version", ColumnForm::Plain, {"version", "versie"}},
        {"scope", ColumnForm::Plain, {"scope", "bereik"}},
        {"variantOf", ColumnForm::Plain, {"variant_of", "variant van"}},
        {"prerequisites", ColumnForm::Plain, {"prerequisites", "prerequisite", "voorkennis", "requires"}},
        {"notes",
         ColumnForm::Plain,
         {"note", "notes", "notitie", "notities", "opmerking", "opmerkingen", "toelichting"}},
        {"x", ColumnForm::Plain, {"x_mm", "x"}},
        {"y", ColumnForm::Plain, {"y_mm", "y"}},
        {"marker", ColumnForm::Plain, {"marker", "markering"}},
        {"labelSide", ColumnForm::Plain, {"label_side", "labelkant", "label zijde"}},
        {"labelAngle", ColumnForm::Plain, {"label_angle", "labelhoek"}},
        {"pinned", ColumnForm::Plain, {"pinned", "vast", "vastgezet"}},
    };
    return columns;
}

namespace {

constexpr double positionLimit = 100'000; // mm: far beyond any sheet, far within a MapUnit

void readOutcomes(const CsvTable& table, const CsvTable::Row& row, Station& station) {
    const int count = std::max(table.highestNumber("outcome"), table.highestNumber("bloom"));
    for (int number = 1; number <= count; ++number) {
        Outcome outcome;
        outcome.text = row.localized("outcome", number);
        row.read("bloom", outcome.bloom, number);
        if (!(outcome == Outcome()))
            station.outcomes.push_back(std::move(outcome));
    }
}

void readMinutes(const CsvTable::Row& row, Station& station) {
    const auto in = [&](std::string_view field, DurationUnit unit) {
        row.parse<int>(field, station.minutes,
                       [unit](std::string_view cell) { return parseMinutes(cell, unit); });
    };
    in("duration", DurationUnit::None);
    in("hours", DurationUnit::Hours);
    in("minutes", DurationUnit::Minutes);
}

void readAcademyReferences(const CsvTable::Row& row, const CodeBook& academies, Station& station) {
    if (const auto owner = row.code("owner"); !owner.empty())
        station.owner = findReference(row, "owner", owner, academies);
    const auto offering = row.code("offeredBy");
    const auto codes = academies.find(offering) ? std::vector{offering} : row.list("offeredBy");
    station.offeredBy = findReferences(row, "offeredBy", codes, academies);
    std::ranges::sort(station.offeredBy);
    station.offeredBy.erase(std::unique(station.offeredBy.begin(), station.offeredBy.end()),
                            station.offeredBy.end());
}

/// Whether the row gives the station a place.
bool readPosition(const CsvTable::Row& row, Station& station) {
    std::optional<double> x;
    std::optional<double> y;
    const auto parse = [](std::string_view cell) -> Parsed<double> {
        const auto number = parseNumber(cell);
        const auto* value = std::get_if<double>(&number);
        return value && std::abs(*value) > positionLimit ? Parsed<double>(Reason::OutOfRange) : number;
    };
    row.parse<double>("x", x, parse);
    row.parse<double>("y", y, parse);
    const bool bothGiven = !trimmed(row.text("x")).empty() && !trimmed(row.text("y")).empty();
    if (x.has_value() != y.has_value() && !bothGiven)
        row.report(x ? "y" : "x", Reason::HalfPosition);
    if (!x || !y)
        return false;
    station.position = {fromMm(*x), fromMm(*y)};
    return true;
}

Station readStation(const CsvTable& table, const CsvTable::Row& row, CsvReading& reading) {
    Station station;
    station.id = Id::random();
    station.code = claimCode(row, reading.stations, station.id);
    row.read("kind", station.stationKind);
    station.title = row.localized("title");
    station.shortLabel = row.localized("shortLabel");
    station.description = row.localized("description");
    readOutcomes(table, row, station);
    row.read("stage", station.stage);
    readMinutes(row, station);
    row.read("component", station.component);
    row.read("delivery", station.delivery);
    row.read("assessment", station.assessment);
    station.languages = row.list("languages");
    station.targetGroup = row.localized("targetGroup");
    row.parse<int>("maxParticipants", station.maxParticipants, parseCount);
    readAcademyReferences(row, reading.academies, station);
    station.level = row.text("level");
    station.link = row.text("link");
    station.dates = row.text("dates");
    row.read("status", station.status);
    station.version = row.text("version");
    row.read("scope", station.scope);
    station.notes = row.text("notes");
    if (!readPosition(row, station))
        reading.import.unplaced.push_back(station.id);
    row.read("marker", station.marker);
    row.read("labelSide", station.labelSide);
    row.parse<int>("labelAngle", station.labelAngle, [](std::string_view cell) {
        const bool negative = cell.starts_with('-');
        auto angle = parseCount(negative ? cell.substr(1) : cell);
        if (auto* degrees = std::get_if<int>(&angle))
            *degrees = (negative ? -*degrees : *degrees) % 360;
        return angle;
    });
    row.parse<bool>("pinned", station.pinned, parseFlag);
    return station;
}

} // namespace

void readStations(const CsvTable& table, CsvReading& reading) {
    reserveCodes(table, reading.stations);
    std::vector<Station> stations;
    for (std::size_t i = 0; i < table.rowCount(); ++i)
        stations.push_back(readStation(table, table.row(i), reading));
    // A station may be named before its row.
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto row = table.row(i);
        if (const auto core = row.code("variantOf"); !core.empty())
            stations[i].variantOf = findReference(row, "variantOf", core, reading.stations);
        for (const auto& group : parseRequirementCell(row.code("prerequisites"), reading.stations))
            reading.requirements.add(stations[i].id,
                                     findReferences(row, "prerequisites", group, reading.stations),
                                     RequirementKind::Required, std::nullopt);
    }
    for (auto& station : stations)
        reading.import.network.table<Station>().put(std::make_shared<const Station>(std::move(station)));
}

} // namespace metronet
