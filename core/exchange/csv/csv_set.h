// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/import.h"
#include "exchange/source.h"

#include <vector>

namespace metronet {

/// Whether every file is a table, going by the content of the first rows.
bool isCsvSet(const Source& source);

/// Reads the five tables of a set: academies, lines, stations, line_stations and prerequisites, told apart by
/// name (also in Dutch) and else by their headings. What cannot be understood is in the import's problems;
/// the rest goes in. Errors: FileMissing for a table that is not there, ColumnMissing, NoContent,
/// FormatBroken.
Result<Import> readCsvSet(const Source& source);

/// The five tables. Not held by the set: the project's own record, skills, tracks, zones, notes, pictures,
/// sheets, waivers, uptake, stacking, label offset, size and width, external ids, logos, branches without
/// stops, and ids.
std::vector<FileBytes> writeCsvSet(const Network& network);

} // namespace metronet
