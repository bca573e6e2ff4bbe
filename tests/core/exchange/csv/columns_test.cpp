// SPDX-License-Identifier: Apache-2.0
#include "catch.h"

#include "exchange/csv/tables.h"

using namespace metronet;

namespace {

std::string field(std::string_view heading, std::span<const ColumnSpec> specs) {
    const auto column = matchHeading(heading, specs);
    return column ? std::string(column->field) : "-";
}

} // namespace

TEST_CASE("Headings are known whatever their case, spaces and marks, in Dutch and English") {
    for (const char* heading : {"station_id", "Station ID", "STATIONCODE", "stationId", "code"})
        CHECK(field(heading, stationColumns()) == "code");
    CHECK(field("Eigenaar", stationColumns()) == "owner");
    CHECK(field("aangeboden door", stationColumns()) == "offeredBy");
    CHECK(field("Kleur", lineColumns()) == "colour");
    CHECK(field("volgnr.", lineStationColumns()) == "seq");
    CHECK(field("lievelingsdier", stationColumns()) == "-");
    CHECK(field("titles", stationColumns()) == "-");
}

TEST_CASE("A heading names a language by code or by word") {
    CHECK(matchHeading("title_en", stationColumns())->language == "en");
    CHECK(matchHeading("Titel (Engels)", stationColumns())->language == "en");
    CHECK(matchHeading("titel", stationColumns())->language == "nl");
    CHECK(matchHeading("title_pt-BR", stationColumns())->language == "pt-BR");
    CHECK(matchHeading("learning_outcome_2_de", stationColumns())->language == "de");
    CHECK(matchHeading("learning_outcome_2_de", stationColumns())->number == 2);
    CHECK(matchHeading("bloom_level_3", stationColumns())->number == 3);
}

TEST_CASE("A duration's heading says its unit") {
    CHECK(field("duration_min", stationColumns()) == "minutes");
    CHECK(field("Duur (minuten)", stationColumns()) == "minutes");
    CHECK(field("uren", stationColumns()) == "hours");
    CHECK(field("Studietijd in uren", stationColumns()) == "hours");
    CHECK(field("duur", stationColumns()) == "duration");
}
