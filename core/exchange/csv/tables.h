// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/code_book.h"
#include "exchange/csv/requirement_groups.h"
#include "exchange/csv/table.h"

#include <span>
#include <string>
#include <vector>

namespace metronet {

/// What reading a set has found so far; later tables refer to earlier ones by code.
struct CsvReading {
    Import import;
    CodeBook academies{"A", 1};
    CodeBook stations{"S", 3};
    CodeBook lines{"M", 1};
    RequirementGroups requirements;
};

/// Rows of cells, headings first.
using CsvContent = std::vector<std::vector<std::string>>;

// For each table of the set: the columns it may have, how its rows become records, and how records become
// rows.

std::span<const ColumnSpec> academyColumns();
void readAcademies(const CsvTable& table, CsvReading& reading);
CsvContent writeAcademies(const Network& network);

std::span<const ColumnSpec> lineColumns();
void readLines(const CsvTable& table, CsvReading& reading);
CsvContent writeLines(const Network& network);

std::span<const ColumnSpec> stationColumns();
void readStations(const CsvTable& table, CsvReading& reading);
CsvContent writeStations(const Network& network);

std::span<const ColumnSpec> lineStationColumns();
void readLineStations(const CsvTable& table, CsvReading& reading);
CsvContent writeLineStations(const Network& network);

std::span<const ColumnSpec> prerequisiteColumns();
void readPrerequisites(const CsvTable& table, CsvReading& reading);
CsvContent writePrerequisites(const Network& network);

/// Takes a row's code, or a new one where it is missing (reported) or taken (reported as T01).
std::string claimCode(const CsvTable::Row& row, CodeBook& codes, Id id);
/// Lets a code book know every code a table gives before the first is claimed.
void reserveCodes(const CsvTable& table, CodeBook& codes);
/// What a cell refers to; a T02 is reported where there is no such code.
std::optional<Id> findReference(const CsvTable::Row& row, std::string_view field, std::string_view code,
                                const CodeBook& codes);
/// The same for several; those that are unknown are left out.
std::vector<Id> findReferences(const CsvTable::Row& row, std::string_view field,
                               const std::vector<std::string>& codes, const CodeBook& book);

} // namespace metronet
