// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/writing.h"

namespace metronet {

std::span<const ColumnSpec> academyColumns() {
    static const std::vector<ColumnSpec> columns{
        {"code",
         ColumnForm::Plain,
         {"academy_id", "academy", "academy code", "academie", "academiecode", "academie_id", "code", "id"},
         true},
        {"name", ColumnForm::Localized, {"name", "naam", "academy name", "academienaam"}, true},
        {"region", ColumnForm::Plain, {"region", "regio"}},
        {"province", ColumnForm::Plain, {"province", "provincie"}},
        {"place", ColumnForm::Plain, {"place", "plaats", "city", "vestigingsplaats", "stad"}},
        {"status", ColumnForm::Plain, {"status"}},
        {"contact", ColumnForm::Plain, {"contact", "contactpersoon", "contact person"}},
        {"uptakeTarget", ColumnForm::Plain, {"uptake_target", "afnamedoel", "doel afname", "streefafname"}},
        {"notes",
         ColumnForm::Plain,
         {"note", "notes", "notitie", "notities", "opmerking", "opmerkingen", "toelichting"}},
    };
    return columns;
}

void readAcademies(const CsvTable& table, CsvReading& reading) {
    reserveCodes(table, reading.academies);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto row = table.row(i);
        Academy academy;
        academy.id = Id::random();
        academy.code = claimCode(row, reading.academies, academy.id);
        academy.name = row.localized("name");
        academy.region = row.text("region");
        academy.province = row.text("province");
        academy.place = row.text("place");
        row.read("status", academy.status);
        academy.contact = row.text("contact");
        row.parse<int>("uptakeTarget", academy.uptakeTarget, parseCount);
        academy.notes = row.text("notes");
        reading.import.network.table<Academy>().put(std::make_shared<const Academy>(std::move(academy)));
    }
}

CsvContent writeAcademies(const Network& network) {
    CsvColumns<Academy> columns;
    columns.text("academy_id", [](const Academy& a) { return a.code; });
    columns.localized("name", network, [](const Academy& a) { return a.name; });
    columns.text("region", [](const Academy& a) { return a.region; });
    columns.text("province", [](const Academy& a) { return a.province; });
    columns.text("place", [](const Academy& a) { return a.place; });
    columns.text("status", [](const Academy& a) { return wordOf(a.status); });
    columns.text("contact", [](const Academy& a) { return a.contact; });
    columns.number("uptake_target", [](const Academy& a) { return numberCell(a.uptakeTarget); });
    columns.text("note", [](const Academy& a) { return a.notes; });
    return columns.content(byCode<Academy>(network));
}

} // namespace metronet
